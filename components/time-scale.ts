/** Where a day stands on an axis of days. Fractions from the inline start; the drawing mirrors them for Arabic. */
import type { DateInterval } from '@/utils/core/model/date.ts';
import { addDays, daysBetween } from '@/utils/core/model/date.ts';

export interface TimeScale extends DateInterval {
  /** 0 at the first day, 1 after the last; days outside are cut to the edge. */
  readonly at: (day: string) => number;
  /** First days of years (or of months, on an axis of less than a year and a half) to be named, in order. */
  readonly ticks: readonly string[];
}

/** Chosen: more names than this run into each other on the popup's 140 pixels. */
const MAX_TICKS = 4;

/** @param maxTicks - how many names the axis has room for */
export function timeScale({ from, to }: DateInterval, maxTicks = MAX_TICKS): TimeScale {
  const length = Math.max(1, daysBetween(from, to) + 1);
  const at = (day: string) => Math.min(1, Math.max(0, daysBetween(from, day) / length));
  return { from, to, at, ticks: ticksOf(from, to, maxTicks) };
}

/** The day after which an interval ends: its bar reaches to the end of its last day. */
export function endAt(scale: TimeScale, day: string): number {
  return day >= scale.to
    ? 1
    : scale.at(day) + (scale.at(scale.to) || 1) / Math.max(1, daysBetween(scale.from, scale.to));
}

/** From 1 January of the first year to 31 December of the last, so that an axis begins and ends with a named year. */
export function wholeYears(days: readonly string[]): DateInterval {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0] ?? '2011', sorted.at(-1) ?? '2018'];
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

function ticksOf(from: string, to: string, maxTicks: number): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const length = daysBetween(from, to);
  if (length < DAYS_UNDER) return daysOf(from, length);
  if (length < MONTHS_UNDER) return thinned(monthsOf(from, to), maxTicks);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const step = STEPS.find((one) => Math.ceil(years.length / one) <= maxTicks) ?? 50;
  const kept = step === 1 ? years : years.filter((year) => year % step === 0);
  return (kept.length > 0 ? kept : [first]).map((year) => `${year}-01-01`).filter((day) => day >= from);
}

const STEPS = [1, 2, 4, 5, 8, 10, 20];
/** An axis shorter than this many days names days, one shorter than the other names months. */
const DAYS_UNDER = 75;
const MONTHS_UNDER = 550;

/** Three days, a name of which is longer than a year's. */
function daysOf(from: string, length: number): string[] {
  const step = Math.max(1, Math.floor(length / 3));
  return [0, 1, 2].map((i) => addDays(from, Math.floor(step / 2) + i * step));
}

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) return months;
    if (day >= from) months.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function thinned(days: readonly string[], max: number): string[] {
  const step = Math.ceil(days.length / max);
  return days.filter((_, i) => i % step === 0);
}
