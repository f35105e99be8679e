/**
 * The patterns of dates.ts, built once from the name tables. All of them run over `dateKey` text, which keeps doubled
 * spaces: up to three are taken between two words. Without a limit, two of ` *` side by side make a page that is full of
 * spaces take minutes.
 */
import { dateKey } from './date-key.ts';
import {
  ARABIC_MONTHS,
  ARABIC_ORDINAL_DAYS,
  ARABIC_WEEKDAYS,
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  HIJRI_MONTHS,
} from './date-names.ts';
import { letterTree } from './letter-tree.ts';
import { ENGLISH_ORDINAL_SOURCE } from './ordinal-days.ts';

type Table = Readonly<Record<number, readonly string[]>>;

const DAY = '3[01]|[12]\\d|0?[1-9]';
const YEAR = '(?:19|20)\\d{2}';
const HIJRI_YEAR = '1[34]\\d{2}';

/** Folded name → number. */
export const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  [ARABIC_MONTHS, HIJRI_MONTHS, ENGLISH_MONTHS, ARABIC_WEEKDAYS, ENGLISH_WEEKDAYS, ARABIC_ORDINAL_DAYS].flatMap(
    (table) => namesOf(table).map(([name, number]): [string, number] => [name.toLowerCase(), number]),
  ),
);

const AR_MONTH = alternation(ARABIC_MONTHS);
const AR_HIJRI = alternation(HIJRI_MONTHS);
const AR_ORDINAL = alternation(ARABIC_ORDINAL_DAYS);
const EN_MONTH = englishMonths();

/** A month of each table, wherever it stands. */
export const ANY_ARABIC_MONTH = new RegExp(AR_MONTH, 'u');
export const ANY_HIJRI_MONTH = new RegExp(AR_HIJRI, 'u');
export const ANY_ENGLISH_MONTH = new RegExp(EN_MONTH, 'u');

// "A/B", "A - B", "A (B)": one month under two names, or a range; the caller compares the numbers.
const pair = (month: string) => `(${month})(?: {0,3}[/(-] {0,3}(${month})\\)?)?(?!\\p{L})`;
const AR_YEAR = `(?: {0,3}[,/-]? {0,3}(?:من {1,3})?(?:ل?عام {1,3}|سنه {1,3})?\\(?(YEAR)(?!\\d))?`;
const BEFORE_DAY = '(?<!\\d)(?<!\\d[:.,/])';

/** day (digits | ordinal) + month + other name of the month + year */
export const ARABIC_DAY_MONTH = arabicDayMonth(AR_MONTH, YEAR);
export const HIJRI_DAY_MONTH = arabicDayMonth(AR_HIJRI, HIJRI_YEAR);

/** month after شهر (+ pair, year) | month + pair | month + year. Bare month words are words (language.md 1.3). */
export const ARABIC_MONTH = new RegExp(
  `(?<!\\p{L})[وفبلك]{0,2}(?:` +
    `شهر {1,3}${pair(AR_MONTH)}${AR_YEAR.replace('YEAR', YEAR)}` +
    `|(${AR_MONTH}) {0,3}/ {0,3}(${AR_MONTH})(?!\\p{L})${AR_YEAR.replace('YEAR', YEAR)}` +
    `|(${AR_MONTH}) {0,3},? {0,3}(?:من {1,3})?(?:عام {1,3}|سنه {1,3})?(${YEAR})(?!\\d))`,
  'gu',
);

/** day + month + year ("12 September 2016", "9th of Sept") */
export const ENGLISH_DAY_MONTH = new RegExp(
  `(?<![\\d\\p{L}])(?<!\\d[:.,/])(${DAY})(?:st|nd|rd|th)?(?: {1,3}of)?[ -]{1,3}(${EN_MONTH})(?![\\p{L}])\\.?(?:,?[ -]{1,3}(${YEAR})(?!\\d))?`,
  'gu',
);
/** ordinal in words + month + year ("the ninth of September") */
export const ENGLISH_ORDINAL_MONTH = new RegExp(
  `(?<!\\p{L})(${ENGLISH_ORDINAL_SOURCE}) {1,3}(?:day {1,3})?of {1,3}(${EN_MONTH})(?![\\p{L}])\\.?(?:,?[ -]{1,3}(${YEAR})(?!\\d))?`,
  'gu',
);
/** month + day + year ("Feb. 12, 2016", "Sept 9") */
export const ENGLISH_MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${EN_MONTH})(?!\\p{L})\\.? {1,3}(${DAY})(?:st|nd|rd|th)?(?![\\d:\\p{L}])(?!,\\d)(?:,? {1,3}(${YEAR})(?!\\d))?`,
  'gu',
);
/** month + year ("September 2016") */
export const ENGLISH_MONTH_YEAR = new RegExp(`(?<!\\p{L})(${EN_MONTH})(?!\\p{L})\\.?,? {1,3}(${YEAR})(?!\\d)`, 'gu');

const SEPARATOR = ' ?([-/.]) ?';
/** year, month, day ("2016/09/10", "2016-09-10T08:57", "2019.12.08") */
export const YEAR_FIRST = new RegExp(
  `(?<![\\d./:-])(${YEAR})${SEPARATOR}(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d|[./-]\\d)`,
  'gu',
);
/** two parts of unknown order, year ("10-09-2016") */
export const YEAR_LAST = new RegExp(
  `(?<![\\d./:-])(\\d{1,2})${SEPARATOR}(\\d{1,2}) ?\\2 ?(${YEAR})(?!\\d|[./-]\\d)`,
  'gu',
);

/** A weekday that ends right before a date: "السبت، ", "Friday, the ". */
export const WEEKDAY_BEFORE = new RegExp(
  `(?:(?:(?<!\\p{L})|ال)(${alternation(ARABIC_WEEKDAYS)})|(?<!\\p{L})(${alternation(ENGLISH_WEEKDAYS)})\\.?)` +
    ` {0,3}[,:-]? {0,3}(?:الموافق {0,3}(?:ل|في {1,3})?|on {1,3}|the {1,3}|في {1,3})?$`,
  'u',
);

function arabicDayMonth(month: string, year: string): RegExp {
  return new RegExp(
    `(?:${BEFORE_DAY}(${DAY})(?!\\d) {0,3}(?:من {1,3}|[-/.])? {0,3}|(?<!\\p{L})[وفبلك]?(${AR_ORDINAL}) {1,3}من {1,3})` +
      `(?:شهر {1,3})?${pair(month)}${AR_YEAR.replace('YEAR', year)}`,
    'gu',
  );
}

function englishMonths(): string {
  // Lower case only where the word is nothing else: "may" and "march" are verbs.
  const names = Object.values(ENGLISH_MONTHS).flat();
  const lower = names.filter((name) => !/^mar|^may/i.test(name)).map((name) => name.toLowerCase());
  return letterTree([...names, ...names.map((name) => name.toUpperCase()), ...lower]);
}

function alternation(table: Table): string {
  return letterTree(namesOf(table).map(([name]) => name)).replaceAll(' ', ' {1,3}');
}

function namesOf(table: Table): [string, number][] {
  return Object.entries(table).flatMap(([number, names]) =>
    names.map((name): [string, number] => [dateKey(name).key, Number(number)]),
  );
}
