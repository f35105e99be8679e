/** Spans of time in a folded line (see numbers.ts for what a line is): "48 ساعه", "يومين", "seven day", "a week". */
import { fold } from './fold.ts';
import { NUMBER_SOURCE, numberValue } from './numbers.ts';

/** A length of time as the text gives it. */
export interface Duration {
  /** ISO 8601: "PT48H", "P7D", "P1W". */
  readonly iso: string;
  /** "~", ">", "<" or null. */
  readonly bound: string | null;
  /** True for a bare noun ("أسبوعا", "a week"), which needs a governing word to be a length. */
  readonly isBare: boolean;
}

/** ISO designators by unit, with the forms of the unit: singular and plural, then the dual. */
const UNITS: readonly { readonly mark: string; readonly many: string; readonly two: string; readonly bare: string }[] =
  [
    { mark: 'TH', many: 'ساعة ساعات hour hours hr hrs', two: 'ساعتان ساعتين ساعتي', bare: '' },
    { mark: 'D', many: 'يوم يوما أيام day days', two: 'يومان يومين يومي', bare: '' },
    { mark: 'W', many: 'أسبوع أسبوعا أسابيع week weeks', two: 'أسبوعان أسبوعين أسبوعي', bare: 'أسبوع أسبوعا' },
    { mark: 'M', many: 'شهر شهرا أشهر شهور month months', two: 'شهران شهرين', bare: 'شهر شهرا' },
    { mark: 'Y', many: 'سنة سنوات عام عاما أعوام year years', two: 'سنتان سنتين عامان عامين', bare: '' },
  ];

const MARK_OF = new Map<string, string>();
const DUAL_OF = new Map<string, string>();
const BARE_OF = new Map<string, string>();
for (const { mark, many, two, bare } of UNITS) {
  for (const word of many.split(' ')) MARK_OF.set(fold(word), mark);
  for (const word of two.split(' ')) DUAL_OF.set(fold(word), mark);
  for (const word of bare.split(' ').filter(Boolean)) BARE_OF.set(fold(word), mark);
}
const ENGLISH_SINGULAR = 'hour|day|week|month|year';

/** Words before a number that bound it. */
const BOUNDS: readonly (readonly [string, RegExp])[] = [
  [
    '~',
    /^(?:نحو|حوالي|زهاء|قرابه|ما يقارب|ما يناهز|ما يقرب من|around|about|some|nearly|almost|roughly|approximately)$/u,
  ],
  [
    '>',
    /^(?:اكثر من|ما يزيد علي|ما يزيد عن|ما يربو علي|ما ينيف علي|ما يفوق|ازيد من|ما لا يقل عن|لا تقل عن|لا يقل عن|علي الاقل|more than|over|at least|no less than)$/u,
  ],
  ['<', /^(?:اقل من|ما لا يزيد عن|لا تتجاوز|لا يتجاوز|less than|under|fewer than|up to|no more than)$/u],
];
/** Source of such a bounding phrase, without captures. */
export const BOUND_SOURCE =
  '(?:نحو|حوالي|زهاء|قرابه|ما يقارب|ما يناهز|ما يقرب من|اكثر من|ما يزيد علي|ما يزيد عن|ما يربو علي|ما ينيف علي|ما يفوق|ازيد من|ما لا يقل عن|لا تقل عن|لا يقل عن|علي الاقل|اقل من' +
  '|ما لا يزيد عن|لا تتجاوز|لا يتجاوز|around|about|some|nearly|almost|roughly|approximately|more than|over|at least' +
  '|no less than|less than|under|fewer than|up to|no more than)';

const MANY = alternation(MARK_OF);
const DUAL = alternation(DUAL_OF);
const BARE = alternation(BARE_OF);

/**
 * One length of time. Groups: 1 bound, 2 number, 3 unit, 4 dual, 5 bare Arabic noun, 6 English "a week", "week long".
 * "30 يوما متتاليه", "30 consecutive days", "(48) hours".
 */
export const DURATION = new RegExp(
  `(?<=(?<= |^)[وف]?[بل]?)(?:(${BOUND_SOURCE}) )?(?:(?:another |further |additional )?(?:ال ?)?(${NUMBER_SOURCE}) (?:(?:consecutive|continuous|straight|full|successive|uninterrupted|unbroken|quiet|calm|peaceful|whole|solid|violence free|long|gruelling|grueling|tense|intense|intensive|exhausting|frantic|sleepless|odd|or so|draining|hard|marathon|bruising|fraught|nail biting|back to back|unbroken) )?(${MANY})|(${DUAL})|(${BARE})|(?:(?:a|one|an|another|full) (?:full |entire |whole )?(${ENGLISH_SINGULAR})|(hour|day|week|month|year)(?= long )))(?= )`,
  'gu',
);

/** The length a match of DURATION tells, or null for one that is too long to be meant. */
export function durationOf(match: RegExpMatchArray): Duration | null {
  const [, bound, number, unit, dual, bare, english, long] = match;
  const n = number === undefined ? (dual === undefined ? 1 : 2) : numberValue(number);
  const noun = unit ?? dual ?? bare ?? english ?? long ?? '';
  const mark = MARK_OF.get(noun) ?? DUAL_OF.get(noun) ?? BARE_OF.get(noun);
  if (n === null || mark === undefined || !Number.isInteger(n) || n <= 0 || n > 10_000) return null;
  const iso = mark.startsWith('T') ? `PT${n}${mark.slice(1)}` : `P${n}${mark}`;
  return { iso, bound: boundOf(bound), isBare: bare !== undefined };
}

/** "~", ">" or "<" of a bounding phrase; null for none. */
export function boundOf(phrase: string | undefined): string | null {
  return phrase === undefined ? null : (BOUNDS.find(([, words]) => words.test(phrase))?.[0] ?? null);
}

function alternation(words: ReadonlyMap<string, string>): string {
  return [...words.keys()].toSorted((a, b) => b.length - a.length).join('|');
}
