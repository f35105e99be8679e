/** ISO 8601 date of day, month or year precision: "2016-09-09", "2016-09", "2016". */
export type PartialDate = string;

/** Civil days, both ends included, each "YYYY-MM-DD". No clock, no zone. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** Days of a month (1–12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for an existing civil date of day, month or year precision ("2016-02-30" is not one). */
export function isPartialDate(value: string): boolean {
  const m = PARTIAL.exec(value);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for an existing civil day "YYYY-MM-DD". */
export function isDay(value: string): boolean {
  return value.length === 10 && isPartialDate(value);
}

/**
 * The days a partial date covers: "2016-09" → 2016-09-01…2016-09-30.
 * @throws {RangeError} if `value` is no partial date (validate user input first)
 */
export function intervalOf(value: PartialDate): DateInterval {
  const known = intervals.get(value);
  if (known) return known;
  if (!isPartialDate(value)) throw new RangeError(`not a date: ${value}`);
  const interval = daysOf(value);
  if (intervals.size >= MAX_INTERVALS) intervals.clear();
  intervals.set(value, interval);
  return interval;
}

/** The tenures of a base name a few hundred dates, each asked for thousands of times a page. */
const intervals = new Map<string, DateInterval>();
const MAX_INTERVALS = 5000;

function daysOf(value: string): DateInterval {
  const [year = '', month, day] = value.split('-');
  if (day) return { from: value, to: value };
  if (month) return { from: `${value}-01`, to: `${value}-${pad(daysInMonth(Number(year), Number(month)))}` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Days common to both intervals, or null. */
export function intersect(a: DateInterval, b: DateInterval): DateInterval | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** The civil day `days` later (negative: earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `a` to `b` (negative if `b` is earlier). */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** "YYYY-MM-DD" of the parts, or null if there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return isDay(iso) ? iso : null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
