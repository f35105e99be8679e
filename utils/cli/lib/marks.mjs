/** The marks of a page, as the page's own script can see them: the highlight registry belongs to the document. */

/** Names of our highlights begin with this (entrypoints/content/style.css). */
export const PREFIX = 'isnad-';

/** Number of marks of all looks; 0 when the page has none. */
export function countMarks(page) {
  return page.evaluate((prefix) => {
    let marks = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith(prefix)) marks += highlight.size;
    return marks;
  }, PREFIX);
}

/** Number of marks by look, e.g. { 'isnad-person': 12 }; looks without marks are left out. */
export function marksByLook(page) {
  return page.evaluate((prefix) => {
    const all = [...CSS.highlights].filter(([name, highlight]) => name.startsWith(prefix) && highlight.size > 0);
    return Object.fromEntries(all.map(([name, highlight]) => [name, highlight.size]));
  }, PREFIX);
}

/** Waits until the page has marks. Returns whether they came within the time. */
export async function waitForMarks(page, timeoutMs) {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    // A page that is being left has no document to ask; the next one has.
    if ((await countMarks(page).catch(() => 0)) > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
