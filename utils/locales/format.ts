/**
 * Numbers, dates and lists in the language of the interface. No clock: every date is an argument.
 * Imports are relative in this folder: wxt.config.ts loads it before the `@/` alias exists.
 */
import type { DateInterval, PartialDate } from '../core/model/date.ts';
import { daysInMonth, isPartialDate } from '../core/model/date.ts';

export type Lang = 'ar' | 'en';
export const LANGS: readonly Lang[] = ['en', 'ar'];

/**
 * Digits: what current CLDR gives for the bare language (ASCII digits for both). Pinned, because older ICU versions
 * answered Arabic-Indic digits for "ar", and the records' Arabic prose is written with ASCII digits.
 */
const TAGS: Record<Lang, string> = { en: 'en', ar: 'ar-u-nu-latn' };

/** British lists: no comma before "and". */
const LIST_TAGS: Record<Lang, string> = { en: 'en-GB', ar: TAGS.ar };

/** Short English names by `Intl` differ ("Sep" in en, "Sept" in en-GB); newspapers' style is wanted on all platforms. */
const EN_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Levantine and international name of each month, the pair pan-Arab outlets print so that readers everywhere know it.
 * A table and not `Intl`, since Chromium ships without the data of ar-SY; a test checks it against full CLDR.
 */
export const AR_MONTHS: readonly (readonly [levant: string, international: string])[] = [
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل'],
  ['أيار', 'مايو'],
  ['حزيران', 'يونيو'],
  ['تموز', 'يوليو'],
  ['آب', 'أغسطس'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
];

/** Script direction of a language. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
}

/** "1,234" in the digits of the language. */
export function formatNumber(lang: Lang, value: number): string {
  const format = (numberFormats[lang] ??= new Intl.NumberFormat(TAGS[lang]));
  return format.format(value);
}

/** Making one costs more than a list row (117 ms of a popup with 279 rows, profiled), so one a language is kept. */
const numberFormats: Partial<Record<Lang, Intl.NumberFormat>> = {};

/**
 * "10 Sep 2016", "Sep 2016", "2016" (Arabic: "10 أيلول/سبتمبر 2016"), as precise as the date is.
 * Instants are cut to their day as written. Anything that is no date comes back unchanged: it is shown, never guessed.
 */
export function formatDate(lang: Lang, date: PartialDate): string {
  const civil = date.length > 10 ? date.slice(0, 10) : date;
  if (!isPartialDate(civil)) return date;
  const [year = '', month, day] = civil.split('-');
  if (!month) return year;
  const name = monthName(lang, Number(month));
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** "10 Sep" of "2016-09-10": where the year is said elsewhere. */
export function formatDayMonth(lang: Lang, day: string): string {
  const [, month, date] = day.split('-');
  return `${Number(date)} ${monthName(lang, Number(month))}`;
}

/** A whole year, a whole month or "9–12 Sep 2016", whichever is the shortest that says the interval exactly. */
export function formatInterval(lang: Lang, interval: DateInterval): string {
  const { from, to } = interval;
  if (from === to) return formatDate(lang, from);
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  const wholeMonths = fromDay === 1 && toDay === daysInMonth(toYear, toMonth);
  if (wholeMonths && fromMonth === 1 && toMonth === 12) return joinRange(String(fromYear), String(toYear));
  if (fromYear === toYear && fromMonth === toMonth) {
    const rest = `${monthName(lang, fromMonth)} ${fromYear}`;
    return wholeMonths ? rest : `${fromDay}–${toDay} ${rest}`;
  }
  const cut = wholeMonths ? 7 : 10;
  return joinRange(formatDate(lang, from.slice(0, cut)), formatDate(lang, to.slice(0, cut)));
}

/** "A, B and C" / "A وB وC". */
export function formatList(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(LIST_TAGS[lang], { type: 'conjunction' }).format(items);
}

/** "A, B or C" / "A أو B أو C". */
export function formatAlternatives(lang: Lang, items: readonly string[]): string {
  return new Intl.ListFormat(LIST_TAGS[lang], { type: 'disjunction' }).format(items);
}

/** The tag that gives `Intl` the digits of the language. */
export function numberTag(lang: Lang): string {
  return TAGS[lang];
}

/** The reader's own name of a language: "Arabic", "العربية"; the code itself if the platform has no name. */
export function languageName(lang: Lang, code: string): string {
  try {
    return new Intl.DisplayNames(TAGS[lang], { type: 'language' }).of(code) ?? code;
  } catch {
    // RangeError: not a language tag; records and pages may carry anything.
    return code;
  }
}

function monthName(lang: Lang, month: number): string {
  if (lang === 'en') return EN_MONTHS[month - 1] ?? '';
  return (AR_MONTHS[month - 1] ?? []).join('/');
}

function joinRange(from: string, to: string): string {
  if (from === to) return from;
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}
