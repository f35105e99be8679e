/** Finding and ordering kept articles by their lines. */
import { fold } from '../text/fold.ts';
import type { KeptLine } from './kept-article.ts';

export const SORTS = ['kept', 'date', 'outlet', 'title'] as const;
export type Sort = (typeof SORTS)[number];

export interface LineFilter {
  /** Every word must occur, in any spelling that folds alike. */
  readonly query: string;
  /** null: any. */
  readonly tag: string | null;
  /** Id of a case; 'none': in no case; null: any. */
  readonly case: string | null;
  readonly sort: Sort;
}

/** A line with what it is searched and ordered by. */
export interface SearchLine {
  readonly line: KeptLine;
  /** The outlet as it is shown. */
  readonly outlet: string;
  readonly title: string;
  /** All words to search, folded. */
  readonly words: string;
}

/** @param more - words that are shown beside the line and not in it: names of outlet, cases and agreements */
export function searchLine(line: KeptLine, outlet: string, title: string, more: readonly string[]): SearchLine {
  const { metadata, url, tags, note } = line;
  const texts = [
    title,
    outlet,
    metadata.siteName?.value ?? '',
    metadata.dateline?.value ?? '',
    url,
    ...tags,
    note,
    ...more,
  ];
  return { line, outlet, title, words: fold(texts.join('\n')) };
}

/** The lines that match, in order. */
export function findLines(lines: readonly SearchLine[], filter: LineFilter): SearchLine[] {
  const wanted = fold(filter.query).split(/\s+/u).filter(Boolean);
  return lines
    .filter(
      ({ line, words }) =>
        (filter.tag === null || line.tags.includes(filter.tag)) &&
        (filter.case === null ||
          (filter.case === 'none' ? line.cases.length === 0 : line.cases.includes(filter.case))) &&
        wanted.every((word) => words.includes(word)),
    )
    .toSorted(ORDERS[filter.sort]);
}

/** Tags in use, most used first. */
export function tagsOf(lines: readonly KeptLine[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of lines.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || compare(a.tag, b.tag));
}

type Order = (a: SearchLine, b: SearchLine) => number;

const byKept: Order = (a, b) => compare(b.line.keptAt, a.line.keptAt) || compare(a.line.id, b.line.id);
/** Oldest first, as a story is told; the undated at the end. */
const byDate: Order = (a, b) =>
  compare(a.line.articleDate.interval?.from ?? '9999', b.line.articleDate.interval?.from ?? '9999') || byKept(a, b);

const ORDERS: Record<Sort, Order> = {
  kept: byKept,
  date: byDate,
  outlet: (a, b) => compareWords(a.outlet, b.outlet) || byDate(a, b),
  title: (a, b) => compareWords(a.title, b.title) || byKept(a, b),
};

const collator = new Intl.Collator(['ar', 'en'], { numeric: true, sensitivity: 'base' });

function compareWords(a: string, b: string): number {
  return collator.compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
