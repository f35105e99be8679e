/**
 * Dates written in Arabic and English news text.
 *
 * Goal: every civil date that names a month or is written in figures, with its exact span; also without a year, since
 * the reader of the article's date needs "Friday 9 September" as evidence. Not tried: relative dates ("yesterday",
 * 21 of the current month), clock times, two-digit years, seasons.
 * Month words count only beside a day, a year, شهر or in a slash pair (language.md 1.3, last row; 5.1).
 */
import { daysInMonth, dayOf } from '../model/date.ts';
import type { Span } from '../model/span.ts';
import { compareSpans } from '../model/span.ts';
import { dateKey } from './date-key.ts';
import {
  ANY_ARABIC_MONTH,
  ANY_ENGLISH_MONTH,
  ANY_HIJRI_MONTH,
  ARABIC_DAY_MONTH,
  ARABIC_MONTH,
  ENGLISH_DAY_MONTH,
  ENGLISH_MONTH_DAY,
  ENGLISH_MONTH_YEAR,
  ENGLISH_ORDINAL_MONTH,
  HIJRI_DAY_MONTH,
  NUMBER_OF,
  WEEKDAY_BEFORE,
  YEAR_FIRST,
  YEAR_LAST,
} from './date-patterns.ts';
import { ENGLISH_ORDINAL_DAYS } from './ordinal-days.ts';

/** A date as written. Parts the text leaves out are undefined; `month` is 1–12, `weekday` 0 = Sunday … 6. */
export interface FoundDate extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly calendar: 'gregorian' | 'hijri';
}

export interface DateOptions {
  /**
   * How to read 10/09/2016. Default: day first if the text has Arabic letters; otherwise only unambiguous dates are
   * returned (13/09/2016, 09/13/2016, 09/09/2016).
   */
  readonly dayFirst?: boolean;
}

/** Longest stretch before a date in which its weekday can stand. */
const WEEKDAY_REACH = 30;

/**
 * All dates of `text` in text order, without overlaps; [] for none. Impossible days (31 September) are left out.
 * Spans are UTF-16 offsets into `text` and include a weekday that stands right before the date.
 */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const { key, rawIndex } = dateKey(text);
  const dayFirst = options.dayFirst ?? /[\u0620-\u064A]/.test(key);
  // asked for its months first: a text is rarely of both languages, and an article seldom of both calendars
  const found = [
    ...numericDates(key, dayFirst),
    ...(ANY_ARABIC_MONTH.test(key) ? [...arabicDates(key, ARABIC_DAY_MONTH, 'gregorian'), ...arabicMonths(key)] : []),
    ...(ANY_HIJRI_MONTH.test(key) ? arabicDates(key, HIJRI_DAY_MONTH, 'hijri') : []),
    ...(ANY_ENGLISH_MONTH.test(key) ? englishDates(key) : []),
  ].filter(exists);
  return withoutOverlaps(found)
    .map((date) => withWeekday(key, date))
    .map((date) => moved(date, rawIndex));
}

/** The first full Gregorian date of `text` as "YYYY-MM-DD", or null. Takes ISO instants, whose own day is returned. */
export function parseDateText(text: string, options: DateOptions = {}): string | null {
  for (const date of findDates(text, options)) {
    const iso = isoDay(date);
    if (iso) return iso;
  }
  return null;
}

/** "YYYY-MM-DD" of a date that has all three parts in the Gregorian calendar, else null. */
export function isoDay(date: FoundDate): string | null {
  const { year, month, day } = date;
  if (date.calendar !== 'gregorian' || !year || !month || !day) return null;
  return dayOf(year, month, day);
}

/** The date with its span in the raw text; `end` follows the last kept unit, not what was dropped after it. */
function moved(date: FoundDate, rawIndex: (foldedIndex: number) => number): FoundDate {
  return { ...date, start: rawIndex(date.start), end: rawIndex(date.end - 1) + 1 };
}

function* numericDates(key: string, dayFirst: boolean): Generator<FoundDate> {
  for (const m of key.matchAll(YEAR_FIRST)) {
    yield { ...spanOf(m), year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), calendar: 'gregorian' };
  }
  for (const m of key.matchAll(YEAR_LAST)) {
    const [first, second] = [Number(m[1]), Number(m[3])];
    const monthFirst = second > 12;
    if (!dayFirst && !monthFirst && first <= 12 && first !== second) continue;
    const [day, month] = monthFirst ? [second, first] : [first, second];
    yield { ...spanOf(m), year: Number(m[4]), month, day, calendar: 'gregorian' };
  }
}

function* arabicDates(key: string, pattern: RegExp, calendar: FoundDate['calendar']): Generator<FoundDate> {
  for (const m of key.matchAll(pattern)) {
    const [, digits, ordinal, name, other, year] = m;
    const month = numberOf(name);
    const day = digits ? Number(digits) : numberOf(ordinal);
    // "9 أيلول/تشرين الأول" is a range: only its first month belongs to the day.
    const range = other !== undefined && numberOf(other) !== month;
    const end = range
      ? m.index + m[0].lastIndexOf(name ?? '', m[0].lastIndexOf(other) - 1) + (name ?? '').length
      : null;
    yield { ...spanOf(m, end), ...parts(range ? undefined : year, month, day), calendar };
  }
}

function* arabicMonths(key: string): Generator<FoundDate> {
  for (const m of key.matchAll(ARABIC_MONTH)) {
    const name = m[1] ?? m[4] ?? m[7];
    const other = m[2] ?? m[5];
    if (other !== undefined && numberOf(other) !== numberOf(name)) continue;
    yield { ...spanOf(m), ...parts(m[3] ?? m[6] ?? m[8], numberOf(name)), calendar: 'gregorian' };
  }
}

function* englishDates(key: string): Generator<FoundDate> {
  for (const m of key.matchAll(ENGLISH_DAY_MONTH)) {
    yield { ...spanOf(m), ...parts(m[3], numberOf(m[2]), Number(m[1])), calendar: 'gregorian' };
  }
  for (const m of key.matchAll(ENGLISH_ORDINAL_MONTH)) {
    const day = ENGLISH_ORDINAL_DAYS.get((m[1] ?? '').replace('-', ' '));
    yield { ...spanOf(m), ...parts(m[3], numberOf(m[2]), day), calendar: 'gregorian' };
  }
  for (const m of key.matchAll(ENGLISH_MONTH_DAY)) {
    yield { ...spanOf(m), ...parts(m[3], numberOf(m[1]), Number(m[2])), calendar: 'gregorian' };
  }
  for (const m of key.matchAll(ENGLISH_MONTH_YEAR)) {
    yield { ...spanOf(m), ...parts(m[2], numberOf(m[1])), calendar: 'gregorian' };
  }
}

function parts(year: string | undefined, month: number | undefined, day?: number): Partial<FoundDate> {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function numberOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : NUMBER_OF.get(name.toLowerCase().replace(/\s+/g, ' '));
}

function spanOf(m: RegExpExecArray, end: number | null = null): Span {
  return { start: m.index, end: end ?? m.index + m[0].length };
}

function exists({ year, month = 1, day = 1, calendar }: FoundDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // A yearless 29 February may exist; Islamic months have 29 or 30 days by sighting.
  return day <= (calendar === 'hijri' ? 30 : daysInMonth(year ?? 2000, month));
}

function withoutOverlaps(dates: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of dates.toSorted(compareSpans)) {
    const last = kept.at(-1);
    if (!last || date.start >= last.end) kept.push(date);
  }
  return kept;
}

function withWeekday(key: string, date: FoundDate): FoundDate {
  if (date.day === undefined) return date;
  const from = Math.max(0, date.start - WEEKDAY_REACH);
  const m = WEEKDAY_BEFORE.exec(key.slice(from, date.start));
  const weekday = m ? numberOf(m[1] ?? m[2]) : undefined;
  return m && weekday !== undefined ? { ...date, start: from + m.index, weekday } : date;
}
