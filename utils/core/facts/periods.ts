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
  readonly relation: 'current' | 'next' | null;
  readonly isMiddle: boolean;
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
const NEXT = /^(?:next|coming|المقبل|القادم)$/u;
const EN = new RegExp(
  `(?<=(?:^| )(?:by|before|until|till) )(?:${PART_EN})?(?:(this|next|coming|current) )?(?:(year|month)|(${alternation(/^[a-z]/u)})(?: (${YEAR}))?|(${YEAR}))(?= )`,
  'gu',
);
const AR = new RegExp(
  `(?<=(?:^| )[وف]?(?:بحلول|قبل|حتي) )(?:${PART_AR})?(?:(?:شهر|عام|سنه) )?(?:(العام|السنه|الشهر)|(${alternation(/^\p{Script=Arabic}/u)})(?: (${YEAR}))?|(${YEAR}))(?: (الحاليه?|الجاريه?|المقبله?|القادمه?|نفسه))?(?= )`,
  'gu',
);

/** Every such time of a folded line, in order. "The year" alone is none: it needs its end or "this". */
export function findPeriods(line: string): { start: number; end: number; period: Period }[] {
  return [...english(line), ...arabic(line)];
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
    },
  };
}

/** The month or year meant, from the article's day; the middle of a year is its June; a month told alone is ahead. */
export function periodDate({ unit, year, month, relation, isMiddle }: Period, { day }: Reference): string | null {
  if (year !== null && month === null) return isMiddle ? `${year}-06` : String(year);
  if (year !== null && month !== null) return monthOf(year, month);
  if (day === null) return null;
  const [thisYear = 0, thisMonth = 0] = day.split('-').map(Number);
  const shift = relation === 'next' ? 1 : 0;
  if (unit === 'year') return isMiddle ? `${thisYear + shift}-06` : String(thisYear + shift);
  if (month !== null) return monthOf(month >= thisMonth ? thisYear : thisYear + 1, month);
  return monthOf(thisYear + Math.floor((thisMonth - 1 + shift) / 12), ((thisMonth - 1 + shift) % 12) + 1);
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
