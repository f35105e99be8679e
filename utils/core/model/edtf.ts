/**
 * Dates of agreements and facts in EDTF (ISO 8601-2, Library of Congress profile), as far as news and documents need it:
 *
 *   2016 · 2016-09 · 2016-09-12 · 2016-09-12T19:00:00+03:00     a year, a month, a day, an instant
 *   2016-09~ · 2016-09-12? · 2016%                              approximate, uncertain, both
 *   2016-09-12/2016-09-19 · 2016-02-27/.. · ../2016-08          an interval, open on a side
 *   [2016-09-11,2016-09-12]                                     one of these days
 *
 * An interval starts no later than it ends, counted from the first day of either end, and its ends are days, months or
 * years, not instants. Seasons, unspecified digits, years beyond four digits, ranges inside a set and qualifiers inside
 * a set are refused. Civil days only: the clock time of an instant is for display. The npm package `edtf` is the oracle
 * of the tests; it is not shipped, being ten times this size.
 */
import { intervalOf, isPartialDate, type DateInterval } from './date.ts';

/** A date in the notation above. */
export type Edtf = string;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;
const QUALIFIER = /[~?%]$/;
/** Open ends: before and after every date a news article can carry. */
const OPEN: DateInterval = { from: '0000-01-01', to: '9999-12-31' };

/** How sure a date is of itself. */
export interface EdtfCertainty {
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** True for a date of the notation above whose days exist and stand in order. */
export function isEdtf(value: string): boolean {
  return boundsOf(value) !== null;
}

/**
 * The days the date may mean, both ends included: "2016-09~" → all of September 2016 ("about" is not widened; ask
 * `certaintyOf`); "2016-02-27/.." → from that day to 9999-12-31; a set → from its earliest to its latest day.
 * @throws {RangeError} if `value` is no such date (validate first)
 */
export function edtfDays(value: Edtf): DateInterval {
  const days = boundsOf(value);
  if (!days) throw new RangeError(`not an EDTF date: ${value}`);
  return days;
}

/** Whether the date, or either end of the interval, says "about" (~, %) or "perhaps" (?, %); a set is uncertain. */
export function certaintyOf(value: Edtf): EdtfCertainty {
  return { isApproximate: /[~%]/.test(value), isUncertain: /[?%]/.test(value) || value.startsWith('[') };
}

/** The two ends of an interval as written, null where it is open; of a single date, the date twice. */
export function edtfEnds(value: Edtf): { readonly from: string | null; readonly to: string | null } {
  const [from = '', to = from] = value.split('/');
  return { from: isOpen(from) ? null : from, to: isOpen(to) ? null : to };
}

function boundsOf(value: string): DateInterval | null {
  if (value.startsWith('[')) return setBounds(value);
  const ends = value.split('/');
  if (ends.length > 2) return null;
  if (ends.length === 1) return pointBounds(value);
  const [first = '', last = ''] = ends;
  if (isOpen(first) && isOpen(last)) return null;
  const from = isOpen(first) ? OPEN : dateBounds(first);
  const to = isOpen(last) ? OPEN : dateBounds(last);
  if (!from || !to) return null;
  return isOpen(last) || from.from <= to.from || isOpen(first) ? { from: from.from, to: to.to } : null;
}

function setBounds(value: string): DateInterval | null {
  if (!value.endsWith(']')) return null;
  const days = value
    .slice(1, -1)
    .split(',')
    .map((part) => (QUALIFIER.test(part.trim()) ? null : dateBounds(part.trim())));
  const known = days.filter((d): d is DateInterval => d !== null);
  if (known.length < 2 || known.length < days.length) return null;
  const froms = known.map((d) => d.from).sort();
  const tos = known.map((d) => d.to).sort();
  return { from: froms[0] ?? OPEN.from, to: tos.at(-1) ?? OPEN.to };
}

function pointBounds(value: string): DateInterval | null {
  return dateBounds(INSTANT.exec(value)?.[1] ?? value);
}

/** The days of a year, month or day, with or without a qualifier. */
function dateBounds(value: string): DateInterval | null {
  const date = value.replace(QUALIFIER, '');
  return isPartialDate(date) ? intervalOf(date) : null;
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}
