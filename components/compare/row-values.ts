/** What the sources of a row say, by value: "who says Monday, who says Sunday". */
import { type Attribute, shapeOf } from '@/utils/core/model/attributes.ts';
import type { Entry, Row, Source } from '@/utils/core/model/comparison.ts';
import type { Locale } from '../locale.ts';
import type { SheetNames } from '../sheet/sheet-names.ts';
import { toldOf, valueIn } from '../sheet/told.ts';

/** A source that tells the value, with the places where it does. */
export interface Teller {
  readonly source: Source;
  readonly entries: readonly Entry[];
}

export interface RowValue {
  /** Unique in the row. */
  readonly key: string;
  /** What it was told as; it may differ from the row's. */
  readonly attribute: Attribute;
  /** In the reader's words; null where a source's own words are the evidence (then it is the only teller). */
  readonly text: string | null;
  readonly tellers: readonly Teller[];
  /** True if it is disjoint from what the page tells. */
  readonly isAgainst: boolean;
}

/**
 * The values of the other columns, those against the page first, then by number of sources; what a source tells in words
 * is one item for each source. Days are told apart, hours are not. Silent cells and the page's own are left out.
 * @param own - id of the page's column
 */
export function valuesOf(
  row: Row,
  own: string,
  columns: readonly Source[],
  names: SheetNames,
  locale: Locale,
): RowValue[] {
  const values = new Map<string, Omit<RowValue, 'key'>>();
  const ownCell = row.cells.find(({ source }) => source === own);
  const ownTexts = new Set((ownCell?.entries ?? []).map((entry) => valueIn(byDay(entry), names, locale)));
  for (const source of columns) {
    const cell = row.cells.find((one) => one.source === source.id);
    if (source.id === own || cell?.status !== 'stated') continue;
    for (const { first, entries } of toldOf(cell.entries, locale)) {
      const [day, exact] = [valueIn(byDay(first), names, locale), valueIn(first, names, locale)];
      const key = day === null ? `in words: ${source.id}` : `${first.attribute} ${day}`;
      // A source with two values may be against the page with one of them only.
      const isAgainst = cell.against.includes(own) && day !== null && !ownTexts.has(day);
      const value = values.get(key) ?? { attribute: first.attribute, text: exact, tellers: [], isAgainst: false };
      // All at the same hour: then it is said.
      const text = value.text === exact ? exact : day;
      const known = value.tellers.find((teller) => teller.source === source);
      const teller = { source, entries: [...(known?.entries ?? []), ...entries] };
      const tellers = [...value.tellers.filter((one) => one !== known), teller];
      values.set(key, { ...value, text, tellers, isAgainst: value.isAgainst || isAgainst });
    }
  }
  return [...values]
    .map(([key, value]) => ({ key, ...value }))
    .toSorted((a, b) => rank(a) - rank(b) || b.tellers.length - a.tellers.length);
}

/** A time of day does not make another day of it: "Monday at sunset" stands with "Monday". */
function byDay(entry: Entry): Entry {
  if (shapeOf(entry.attribute).kind !== 'date' || entry.value === null) return entry;
  const qualifier = entry.qualifier
    ?.split(',')
    .filter((part) => !TIMES.has(part.trim()))
    .join(',');
  return { ...entry, value: entry.value.replace(/T\d\d:.*$/u, ''), qualifier: qualifier || null };
}

const TIMES: ReadonlySet<string> = new Set(
  'midnight sunset sunrise dawn morning noon afternoon evening night early late onward'.split(' '),
);

/** Values against the page, other values, words. */
function rank({ isAgainst, text }: RowValue): number {
  if (isAgainst) return 0;
  return text === null ? 2 : 1;
}
