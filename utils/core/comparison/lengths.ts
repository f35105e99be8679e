/** Lengths of time as ranges of hours, so that P1W is P7D, PT48H is P2D and "about a day" holds twelve hours. */

/** Both ends included, in hours. */
export interface HourRange {
  readonly from: number;
  readonly to: number;
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Hours of each part, shortest and longest: a month has 28 to 31 days, a year 365 or 366. */
const HOURS: readonly (readonly [number, number])[] = [
  [8760, 8784],
  [672, 744],
  [168, 168],
  [24, 24],
  [1, 1],
  [1 / 60, 1 / 60],
  [1 / 3600, 1 / 3600],
];
/** "About a day" is believed from half a day to a day and a half. Chosen: news says "day-long" of twelve hours. */
const ABOUT = 0.5;

/** The hours a duration may mean; null if it is none. */
export function hoursOf(value: string): HourRange | null {
  const parts = DURATION.exec(value)?.slice(1);
  if (!parts || parts.every((part) => part === undefined)) return null;
  const total = (bound: 0 | 1): number =>
    parts.reduce((hours, part, i) => hours + Number(part ?? 0) * (HOURS[i]?.[bound] ?? 0), 0);
  return { from: total(0), to: total(1) };
}

/** The range widened by what the text says of it: "~" about, ">" at least, "<" at most. */
export function bounded({ from, to }: HourRange, bound: string | null, about: number = ABOUT): HourRange {
  if (bound === '~') return { from: from * (1 - about), to: to * (1 + about) };
  if (bound === '>') return { from, to: Infinity };
  if (bound === '<') return { from: 0, to };
  return { from, to };
}

/** As exact as its smallest unit: "a day" of talks is what rounds to one day, twelve hours what rounds to hours. */
export function rounded(value: string, { from, to }: HourRange): HourRange {
  const parts = DURATION.exec(value)?.slice(1) ?? [];
  const unit = HOURS[parts.findLastIndex((part) => part !== undefined && part !== '0')]?.[0] ?? 0;
  return { from: Math.max(0, from - unit / 2), to: to + unit / 2 };
}

/** True if some length can be both. */
export function rangesMeet(a: HourRange, b: HourRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}
