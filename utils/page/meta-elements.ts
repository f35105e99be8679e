/** Meta elements looked at; hostile pages have thousands. */
const MAX_META = 500;

/** Contents of a page's meta elements by lower-case name, property and itemprop; the first of each name counts. */
export function readMetaElements(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  let count = 0;
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (++count > MAX_META) break;
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}
