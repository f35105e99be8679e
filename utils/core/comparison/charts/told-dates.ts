/** The dates that each source tells of an agreement, ready for an axis of days, with what EDTF says of their certainty. */
import type { Attribute } from '../../model/attributes.ts';
import type { Entry, Sheet } from '../../model/comparison.ts';
import type { DateInterval } from '../../model/date.ts';
import { certaintyOf, edtfDays, edtfEnds, isEdtf } from '../../model/edtf.ts';

/** Attributes whose value may be a day, in the order of events. */
export const DATE_ATTRIBUTES = [
  'arrival-date',
  'meeting-date',
  'announced-date',
  'start-date',
  'end-date',
  'deadline',
  'next-talks-date',
] as const satisfies readonly Attribute[];

export type DateAttribute = (typeof DATE_ATTRIBUTES)[number];

/** One date, told at one or more places of one source. */
export interface ToldDate {
  readonly source: string;
  readonly attribute: DateAttribute;
  /** EDTF; without a leading "not-", which `isDenied` says. */
  readonly value: string;
  /** Days it may mean; an open end is cut to its other end. */
  readonly days: DateInterval;
  /** True for "not-DATE": the source says it will not be then. */
  readonly isDenied: boolean;
  /** About then, perhaps then, or one of several days. */
  readonly isUncertain: boolean;
  /** Open towards later ("from Monday on") or earlier ("by Friday"). */
  readonly open: 'from' | 'until' | null;
  /** Where it is told, in text order; never empty. */
  readonly entries: readonly Entry[];
}

/** All dates of a sheet, column by column. Values that are durations or no dates are left out. */
export function toldDates(sheet: Sheet): ToldDate[] {
  const rows = new Map(sheet.rows.map((row) => [row.attribute, row]));
  return sheet.columns.flatMap(({ id }) =>
    DATE_ATTRIBUTES.flatMap((attribute) => {
      const cell = rows.get(attribute)?.cells.find(({ source }) => source === id);
      const byValue = new Map<string, Entry[]>();
      for (const entry of cell?.entries ?? []) {
        if (entry.isNearest || entry.attribute !== attribute || entry.value === null) continue;
        byValue.set(entry.value, [...(byValue.get(entry.value) ?? []), entry]);
      }
      return [...byValue].flatMap(([value, entries]) => toldDate(id, attribute, value, entries) ?? []);
    }),
  );
}

/** First and last day of all, widened by `margin` days on each side by the drawing; null of nothing. */
export function daysTold(dates: readonly ToldDate[]): DateInterval | null {
  const from = dates.map(({ days }) => days.from).sort()[0];
  const to = dates
    .map(({ days }) => days.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

function toldDate(source: string, attribute: DateAttribute, told: string, entries: Entry[]): ToldDate | null {
  const isDenied = told.startsWith('not-');
  const value = isDenied ? told.slice('not-'.length) : told;
  if (!isEdtf(value)) return null;
  const { from, to } = edtfDays(value);
  const ends = edtfEnds(value);
  const open = ends.to === null ? 'from' : ends.from === null ? 'until' : null;
  const { isApproximate, isUncertain } = certaintyOf(value);
  return {
    source,
    attribute,
    value,
    days: { from: open === 'until' ? to : from, to: open === 'from' ? from : to },
    isDenied,
    isUncertain: isApproximate || isUncertain || entries.every(({ qualifier }) => qualifier === '~'),
    open,
    entries,
  };
}
