/** Lengths with halves, which durations.ts leaves out: "three and a half hours", ثلاث ساعات ونصف الساعة, نصف عام, "a fortnight". */
import { boundOf, BOUND_SOURCE, DURATION, durationOf, type Duration } from '../text/durations.ts';
import { NUMBER_SOURCE, numberValue } from '../text/numbers.ts';

export interface FoundLength {
  readonly start: number;
  readonly end: number;
  readonly length: Duration;
}

/** Half of a unit as it is added to whole ones. */
const HALF: Readonly<Record<string, string>> = { H: '30M', D: 'T12H', M: '15D', Y: '6M' };
const UNIT_OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:ساع|hour)/u, 'H'],
  [/^(?:ال)?(?:يوم|ايام|day)/u, 'D'],
  [/^(?:شهر|اشهر|month)/u, 'M'],
  [/^(?:سن|عام|اعوام|year)/u, 'Y'],
];
const AND_HALF = /^ ?ونصف(?: (?:ال)?(?:ساعه|يوم|شهر|سنه|عام))?(?= )/u;
const WITH_HALF = new RegExp(
  `(?<= |^)(?:(${BOUND_SOURCE}) )?(?:(${NUMBER_SOURCE}) and a half (hours|days|months|years)|(?:an?|one) (hour|day|month|year) and a half|[بلوف]?(ساعه|يوم|شهر|سنه|عام) ونصف(?: (?:ال)?(?:ساعه|يوم|شهر|سنه|عام))?)(?= )`,
  'gu',
);
const ALONE =
  /(?<= |^)[بلوف]?(?:نصف (?:ال)?(ساعه|يوم|شهر|سنه|عام)|half an? (hour|day|month|year)|(?:a )?(fortnight))(?= )/gu;
const ALONE_ISO: Readonly<Record<string, string>> = { H: 'PT30M', D: 'PT12H', M: 'P15D', Y: 'P6M' };

/** Every length of time of a folded line, in order; of two that overlap the longer. */
export function findLengths(line: string): FoundLength[] {
  const found: FoundLength[] = [];
  for (const m of line.matchAll(DURATION)) {
    const length = durationOf(m);
    if (!length) continue;
    const end = m.index + m[0].length;
    const half = AND_HALF.exec(line.slice(end, end + 24));
    const more = half ? withHalf(length) : null;
    found.push({ start: m.index, end: more && half ? end + half[0].length : end, length: more ?? length });
  }
  if (!/نصف|half|fortnight/u.test(line)) return found;
  for (const m of line.matchAll(WITH_HALF)) {
    const [all, bound, number, many, one, arabic] = m;
    const unit = unitOf(many ?? one ?? arabic ?? '');
    const n = number === undefined ? 1 : numberValue(number);
    if (!unit || n === null || !Number.isInteger(n)) continue;
    const iso = addHalf(unit === 'H' ? `PT${n}H` : `P${n}${unit}`, unit);
    found.push({ start: m.index, end: m.index + all.length, length: { iso, bound: boundOf(bound), isBare: false } });
  }
  for (const m of line.matchAll(ALONE)) {
    const unit = unitOf(m[1] ?? m[2] ?? '');
    const iso = m[3] ? 'P2W' : unit ? ALONE_ISO[unit] : undefined;
    if (iso) found.push({ start: m.index, end: m.index + m[0].length, length: { iso, bound: null, isBare: false } });
  }
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((f, i) => !sorted.slice(Math.max(0, i - 3), i).some((g) => g.end > f.start));
}

function withHalf(length: Duration): Duration | null {
  const unit = /^P(?:\d+([DMY])|T\d+(H))$/.exec(length.iso);
  const mark = unit?.[1] ?? unit?.[2];
  return mark ? { ...length, iso: addHalf(length.iso, mark) } : null;
}

/** "PT4H" and a half: "PT4H30M"; a year and a half is eighteen months. */
function addHalf(iso: string, unit: string): string {
  const years = /^P(\d+)Y$/.exec(iso);
  return years ? `P${Number(years[1]) * 12 + 6}M` : `${iso}${HALF[unit] ?? ''}`;
}

function unitOf(word: string): string | null {
  return UNIT_OF.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
