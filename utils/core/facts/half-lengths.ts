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
/** "a dozen hours" */
const DOZEN = /(?<= |^)(half a|a|two) dozen (?:or so |long |straight )?hours(?= )/gu;
const ALONE =
  /(?<= |^)[بلوف]?(?:نصف (?:ال)?(ساعه|يوم|شهر|سنه|عام)|half an? (hour|day|month|year)|(?:a )?(fortnight))(?= )/gu;
const ALONE_ISO: Readonly<Record<string, string>> = { H: 'PT30M', D: 'PT12H', M: 'P15D', Y: 'P6M' };

/** "الأيام السبعة", "الساعات الثماني والأربعين": a length spoken of again, its number behind it. */
const COUNTED_BEHIND =
  /(?<=(?<= |^)[وف]?[بل]?)(?:ال|(?<=(?<= |^)[وف]?ل)ل)(ايام|ساعات|اسابيع|اشهر) (?:ال ?(\d+)|ال(\p{L}+)(?: وال(\p{L}+))?)(?= )/gu;
/** "هدنة اليومين", "أسبوع التهدئة", "لا يتجاوز الأسبوع": a definite one counts where it is the length of something. */
const DEFINITE =
  / ال(يومين|يومان|اسبوعين|اسبوعان|اسبوع|شهر)(?= )(?! (?:ال(?:ماض|مقبل|قادم|جاري|حالي|فايت|منصرم|اخير|اول|ثاني|ثالث)|هذا))/gu;
const OF_LENGTH =
  /^[وفبل]{0,2}(?:ال)?(?:@a\d+|هدنه|تهديه|مهله|فتره|مده|اختبار|يتجاوز|تتجاوز|يتعدي|تتعدي|بعد|مضي|مرور|انقضاء|انتهاء|اكتمال)$/u;
const DEFINITE_ISO: Readonly<Record<string, string>> = {
  يومين: 'P2D',
  يومان: 'P2D',
  اسبوعين: 'P2W',
  اسبوعان: 'P2W',
  اسبوع: 'P1W',
  شهر: 'P1M',
};

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
  found.push(...definite(line));
  for (const m of line.matchAll(DOZEN)) {
    const hours = (m[1] === 'half a' ? 6 : m[1] === 'two' ? 24 : 12).toString();
    const length = { iso: `PT${hours}H`, bound: '~', isBare: false };
    found.push({ start: m.index, end: m.index + m[0].length, length });
  }
  if (!/نصف|half|fortnight/u.test(line)) return inOrder(found);
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
  return inOrder(found);
}

function inOrder(found: readonly FoundLength[]): FoundLength[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((f, i) => !sorted.slice(Math.max(0, i - 3), i).some((g) => g.end > f.start));
}

function* definite(line: string): Generator<FoundLength> {
  for (const m of line.matchAll(COUNTED_BEHIND)) {
    const [all, unit = '', figure, word = '', tens] = m;
    const n = figure === undefined ? numberValue(tens === undefined ? word : `${word} و${tens}`) : Number(figure);
    const mark = unit === 'اسابيع' ? 'W' : unitOf(unit);
    if (n === null || !mark || n <= 0) continue;
    const iso = mark === 'H' ? `PT${n}H` : `P${n}${mark}`;
    yield { start: m.index, end: m.index + all.length, length: { iso, bound: null, isBare: false } };
  }
  for (const m of line.matchAll(DEFINITE)) {
    const iso = DEFINITE_ISO[m[1] ?? ''];
    const before = line.slice(line.lastIndexOf(' ', m.index - 1) + 1, m.index);
    if (iso && OF_LENGTH.test(before))
      yield { start: m.index + 1, end: m.index + m[0].length, length: { iso, bound: null, isBare: true } };
  }
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
