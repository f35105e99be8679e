/** Which element of the page is the article's headline; it may lie outside the article's root. */
import type { ElementTree } from './element-tree.ts';
import type { Furniture } from './furniture.ts';
import { isLeftOut } from './layout.ts';

const CANDIDATES = [
  '[itemprop~="headline"]',
  'h1',
  '.entry-title, .post-title, .article-title, .news-title, .story-title, .headline, .td-post-title .entry-title',
  'h2',
] as const;
const MAX_CANDIDATES = 60;
/** Share of its words a headline has in common with the title the page declares. */
const MIN_OVERLAP = 0.5;
const MAX_HEADLINE_UNITS = 400;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * The headline's element, or null.
 * @param titles what the page says its headline is (JSON-LD, Open Graph, <title>), best first; may be empty
 */
export function findHeadline(
  body: Element,
  tree: ElementTree,
  furniture: Furniture,
  titles: readonly string[],
): Element | null {
  const wanted = titles.map(wordsOfTitle).filter((words) => words.size > 0);
  let best: { element: Element; score: number } | null = null;
  let sole: Element | null = null;
  let count = 0;
  for (const [rank, selector] of CANDIDATES.entries()) {
    for (const element of body.querySelectorAll(selector)) {
      if (++count > MAX_CANDIDATES) break;
      const sums = tree.of(element);
      if (!sums || sums.units === 0 || sums.units > MAX_HEADLINE_UNITS || isLeftOut(element)) continue;
      const inFurniture = furniture.zoneOf(element) === 'furniture';
      const overlap = Math.max(0, ...wanted.map((words) => overlapOf(words, element.textContent ?? '')));
      const score = overlap - rank * 0.05 - (inFurniture ? 0.3 : 0);
      if (overlap >= MIN_OVERLAP && (!best || score > best.score)) best = { element, score };
      // Without a title to compare with, a heading counts by its rank and place alone; h2 never does.
      if (!inFurniture && rank < 3) sole ??= element;
    }
  }
  return best?.element ?? sole;
}

function overlapOf(wanted: ReadonlySet<string>, text: string): number {
  const words = wordsOfTitle(text);
  if (words.size === 0) return 0;
  let common = 0;
  for (const word of words) if (wanted.has(word)) common++;
  // Both ways: a section name inside the title is no headline, nor a paragraph that happens to hold all its words.
  return Math.min(common / words.size, (common / wanted.size) * 1.25);
}

function wordsOfTitle(text: string): Set<string> {
  return new Set(
    text
      .slice(0, MAX_HEADLINE_UNITS)
      .toLowerCase()
      .split(NOT_A_WORD)
      .filter((word) => word.length > 1),
  );
}
