/**
 * Links that open a page at given words: `#:~:text=…`, the directive of the WICG specification "URL Fragment Text
 * Directives" (https://wicg.github.io/scroll-to-text-fragment/). A browser that finds no such words, or does not know
 * the directive, opens the page at its top: nothing is lost.
 */

/** Longer words are given by their beginning and end. Chosen: a page changes less in a few words than in a line. */
const MAX_WHOLE_WORDS = 8;
/** Words at either end of a longer stretch. */
const END_WORDS = 4;

/**
 * The address with a directive for `words` as the page has them; as it is if there are no words, or if it is no web
 * address. A fragment the address has already is kept before the directive; an older directive is replaced.
 */
export function withTextFragment(url: string, words: string): string {
  const list = words.trim().split(/\s+/u).filter(Boolean);
  if (list.length === 0 || !/^https?:/iu.test(url)) return url;
  const whole = list.length <= MAX_WHOLE_WORDS;
  const parts = whole ? [list] : [list.slice(0, END_WORDS), list.slice(-END_WORDS)];
  const text = parts.map((part) => escaped(part.join(' '))).join(',');
  const [address = '', fragment = ''] = url.split(/#(.*)/su, 2);
  return `${address}#${fragment.replace(/:~:.*$/su, '')}:~:text=${text}`;
}

/** "-", "," and "&" divide the parts of a directive, so they are escaped where they are text. */
function escaped(text: string): string {
  // Half of a surrogate pair, cut off by a page, has no encoding.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
