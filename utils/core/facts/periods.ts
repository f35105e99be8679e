/**
 * Months and years without a day: "by November", "before the end of the year", قبل نهاية العام الحالي, بحلول منتصف 2014. A
 * month alone counts only behind a word of time, since "may" and "march" are verbs too.
 */
import { ARABIC_MONTHS, ENGLISH_MONTHS } from '../text/date-names.ts';
import { fold } from '../text/fold.ts';
import type { TimeWords } from '../text/relative-dates.ts';
import type { Reference } from './resolve-date.ts';

/** A month or a year; missing parts are told by the article's day. */
export interface Period {
  readonly unit: 'month' | 'year';
  readonly year: number | null;
  readonly month: number | null;
  /** This one, or the one after. */
  readonly relation: 'current' | 'next' | 'last' | null;
  readonly isMiddle: boolean;
  /** True for "May last year": not the latest May, but that of the year before. */
  readonly isLastYear?: boolean;
  /** "the end of July": by then is by its last day. */
  readonly isEnd?: boolean;
}

/** What the words of such a time say of a day: nothing. */
export const NO_DAY: TimeWords = {
  kind: 'week',
  number: 0,
  weekday: null,
  relation: null,
  part: null,
  isBetween: false,
  isPossessive: false,
};

const MONTH_OF = new Map<string, number>();
for (const table of [ARABIC_MONTHS, ENGLISH_MONTHS])
  for (const [month, names] of Object.entries(table)) for (const name of names) MONTH_OF.set(fold(name), Number(month));

function alternation(script: RegExp): string {
  return [...MONTH_OF.keys()]
    .filter((name) => script.test(name))
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

const YEAR = '20[0-4]\\d';
const PART_EN = '(?:the )?(end|close|middle|start|beginning) of (?:the )?|(mid|early|late) ';
const PART_AR = '(نهايه|اواخر|ختام|منتصف|مطلع|بدايه|اوايل) ';
const MIDDLE = /^(?:middle|mid|منتصف)$/u;
const END = /^(?:end|close|نهايه|ختام)$/u;
const NEXT = /^(?:next|coming|المقبل|القادم)$/u;
const EN = new RegExp(
  `(?<=(?:^| )(?:by|before|until|till) )(?:${PART_EN})?(?:(this|next|coming|current) )?(?:(year|month)|(${alternation(/^[a-z]/u)})(?: (${YEAR}))?|(${YEAR}))(?= )`,
  'gu',
);
const AR = new RegExp(
  `(?<=(?:^| )[وف]?(?:بحلول|قبل|حتي) )(?:${PART_AR})?(?:(?:شهر|عام|سنه) )?(?:(العام|السنه|الشهر)|(${alternation(/^\p{Script=Arabic}/u)})(?: (${YEAR}))?|(${YEAR}))(?: (الحاليه?|الجاريه?|المقبله?|القادمه?|نفسه))?(?= )`,
  'gu',
);

/** Asking each word is cheaper than three searches over every line. */
function hasMonthOrYear(line: string): boolean {
  return line
    .split(' ')
    .some((word) => FIRST_WORDS.has(word) || FIRST_WORDS.has(word.slice(1)) || YEAR_WORD.test(word));
}

const FIRST_WORDS = new Set(
  [...MONTH_OF.keys()]
    .map((name) => name.split(' ')[0] ?? '')
    .concat('year', 'month', 'العام', 'السنه', 'الشهر', 'شهر', 'عام', 'سنه'),
);
const YEAR_WORD = /^20[0-4]\d$/u;

/** Every such time of a folded line, in order. "The year" alone is none: it needs its end or "this". */
export function findPeriods(line: string): { start: number; end: number; period: Period }[] {
  if (!hasMonthOrYear(line)) return [];
  const all = [...english(line), ...arabic(line), ...bareMonths(line)].toSorted((a, b) => a.start - b.start);
  return all.filter((f, i) => !all.slice(Math.max(0, i - 2), i).some((g) => g.end > f.start));
}

function* english(line: string): Generator<{ start: number; end: number; period: Period }> {
  for (const m of line.matchAll(EN)) {
    const [all, partOf, part, relation, unit, month, year, yearAlone] = m;
    if (unit !== undefined && partOf === undefined && relation === undefined) continue;
    yield found(m.index, all, { part: partOf ?? part, relation, unit, month, year: year ?? yearAlone });
  }
}

function* arabic(line: string): Generator<{ start: number; end: number; period: Period }> {
  for (const m of line.matchAll(AR)) {
    const [all, part, unit, month, year, yearAlone, relation] = m;
    if (unit !== undefined && part === undefined && relation === undefined) continue;
    yield found(m.index, all, {
      part,
      relation: relation?.replace(/ه$/u, ''),
      unit: unit === undefined ? undefined : unit === 'الشهر' ? 'month' : 'year',
      month,
      year: year ?? yearAlone,
    });
  }
}

/** Month names that are words as well. */
const WORDS_TOO = /^(?:may|march|mar|مارس|اب|ماي)$/u;
const MONTHS_EN = alternation(/^[a-z]/u);
const MONTHS_AR = alternation(/^\p{Script=Arabic}/u);
const LATER = ' (المقبل|القادم|الجاري|الحالي|الماضي|الفايت)';
const BARE_EN = new RegExp(
  `(?<=(?:^| )(?:in|since|of) )(?:(early|mid|late) )?(${MONTHS_EN})(?: (last year|this year|next year|${YEAR}))?(?= )`,
  'gu',
);
const BARE_AR = new RegExp(
  `(?<=(?:^| )[وف]?(?:في|خلال|منذ) |(?=(?:^| )?(?:${PART_AR.slice(1, -2)}) ))(?:(?<= |^)[بوف]?${PART_AR})?(?:شهر )?(${MONTHS_AR})(?: (?:${MONTHS_AR}))?(?: (${YEAR}))?(?:${LATER})?(?= )`,
  'gu',
);

/** "in August", "mid-July", في آب المقبل, منتصف تموز: a month alone behind a word of time. */
function* bareMonths(line: string): Generator<{ start: number; end: number; period: Period }> {
  for (const m of line.matchAll(BARE_EN)) {
    const [all, part, month = '', tail] = m;
    if (WORDS_TOO.test(month) && tail === undefined && part === undefined) continue;
    const year = tail !== undefined && /^\d/u.test(tail) ? tail : undefined;
    const period = found(m.index, all, { part, relation: undefined, unit: undefined, month, year });
    yield { ...period, period: { ...period.period, relation: relationOf(tail), isLastYear: tail === 'last year' } };
  }
  for (const m of line.matchAll(BARE_AR)) {
    const [all, part, month = '', year, tail] = m;
    if (WORDS_TOO.test(month) && tail === undefined && part === undefined && year === undefined) continue;
    const period = found(m.index, all, { part, relation: undefined, unit: undefined, month, year });
    yield { ...period, period: { ...period.period, relation: relationOf(tail) } };
  }
}

function relationOf(tail: string | undefined): Period['relation'] {
  if (tail === undefined) return null;
  if (/^(?:last year|الماضي|الفايت)$/u.test(tail)) return 'last';
  return /^(?:next year|المقبل|القادم)$/u.test(tail) ? 'next' : null;
}

interface Parts {
  readonly part: string | undefined;
  readonly relation: string | undefined;
  readonly unit: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

function found(start: number, all: string, parts: Parts): { start: number; end: number; period: Period } {
  const month = parts.month === undefined ? null : (MONTH_OF.get(parts.month) ?? null);
  return {
    start,
    end: start + all.length,
    period: {
      unit: month !== null || parts.unit === 'month' ? 'month' : 'year',
      year: parts.year === undefined ? null : Number(parts.year),
      month,
      relation: parts.relation === undefined ? null : NEXT.test(parts.relation) ? 'next' : 'current',
      isMiddle: MIDDLE.test(parts.part ?? ''),
      isEnd: END.test(parts.part ?? ''),
    },
  };
}

/** The month or year meant, from the article's day; the middle of a year is its June; a month told alone lies ahead or behind. */
export function periodDate(
  { unit, year, month, relation, isMiddle, isLastYear = false }: Period,
  { day }: Reference,
  tense: 'past' | 'future' = 'future',
): string | null {
  if (year !== null && month === null) return isMiddle ? `${year}-06` : String(year);
  if (year !== null && month !== null) return monthOf(year, month);
  if (day === null) return null;
  const [thisYear = 0, thisMonth = 0] = day.split('-').map(Number);
  const shift = relation === 'next' ? 1 : 0;
  if (month !== null && isLastYear) return monthOf(thisYear - 1, month);
  if (month !== null) {
    if (tense === 'future')
      return relation === 'last' ? null : monthOf(month >= thisMonth ? thisYear : thisYear + 1, month);
    if (relation === 'next') return null;
    return monthOf(
      month <= thisMonth ? (relation === 'last' && month === thisMonth ? thisYear - 1 : thisYear) : thisYear - 1,
      month,
    );
  }
  if (tense === 'past') return null;
  if (unit === 'year') return isMiddle ? `${thisYear + shift}-06` : String(thisYear + shift);
  return monthOf(thisYear + Math.floor((thisMonth - 1 + shift) / 12), ((thisMonth - 1 + shift) % 12) + 1);
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
