/** The marks of a page, as the page's own script can see them: the highlight registry belongs to the document. */

/** Names of our highlights (utils/page/looks.ts); the passing emphasis of one mention is not a mark. */
const OURS = '^isnad-(?!(dark-)?focus$)';

/** Number of marks by look, e.g. { 'isnad-person': 12 }; looks without marks are left out. */
export function marksByLook(page) {
  return page.evaluate((pattern) => {
    const ours = new RegExp(pattern);
    const all = [...CSS.highlights].filter(([name, highlight]) => ours.test(name) && highlight.size > 0);
    return Object.fromEntries(all.map(([name, highlight]) => [name, highlight.size]));
  }, OURS);
}

/** Number of marks of all looks; 0 when the page has none. */
export async function countMarks(page) {
  return Object.values(await marksByLook(page)).reduce((sum, marks) => sum + marks, 0);
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
