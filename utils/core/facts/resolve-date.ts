/** From the words of a time expression to a date: language.md 5.2, by the article's day. */
import { addDays, dayOf, daysBetween, daysInMonth, weekdayOf, type DateInterval } from '../model/date.ts';
import type { Edtf } from '../model/edtf.ts';
import type { FoundDate } from '../text/dates.ts';
import type { Item, TimeItem } from './item.ts';
import type { Line } from './line.ts';
import { periodDate } from './periods.ts';
import type { Found } from './reading.ts';

/** The article's days: `day` if it is known, else only the interval. */
export interface Reference {
  readonly day: string | null;
  readonly interval: DateInterval | null;
}

export interface ResolvedTime {
  readonly value: Edtf;
  /** Part of the day, or null. */
  readonly part: string | null;
}

/** The day that a time expression of the line tells, as what the rule took it for. */
export function dayFound(
  line: Line,
  item: TimeItem,
  { value, part }: ResolvedTime,
  as: Pick<Found, 'attribute' | 'rule'>,
): Found {
  return { ...line.spanOfItem(item), ...as, value, qualifier: part, isRelative: item.words.kind !== 'written' };
}

/** Farthest a date without a year is believed from the article, in days. Chosen: half a year either way. */
const NEAR_DAYS = 183;
/** "last February" may lie almost a year back. */
const YEAR_DAYS = 366;

/** The date of a time expression, seen from before ("future") or after; null where the text does not tell it. */
export function resolveTime(item: TimeItem, reference: Reference, tense: 'past' | 'future'): ResolvedTime | null {
  const { words } = item;
  const day = dayOfWords(item, reference, tense);
  if (day === null) return null;
  const isNight =
    words.part === 'midnight' && words.kind !== 'written' && words.kind !== 'month-day' && day.length === 10;
  const value = !isNight ? day : words.isBetween ? addDays(day, 1) : midnightOf(day, reference, tense);
  return { value, part: words.part };
}

/** What is still to come from the article's day is told by the verb. */
const WILL = /(?:^| )(?:[وف]?س[يت]|will )/u;

/**
 * What a bare weekday to come is counted from: "agreed last Friday … to begin on Monday" means the Monday after that
 * Friday, wherever the article stands.
 */
export function countedFrom(
  items: readonly Item[],
  item: Item | null,
  matched: string,
  reference: Reference,
): Reference {
  if (item?.letter !== 't' || WILL.test(matched)) return reference;
  if (item.words.kind !== 'weekday' || item.words.relation !== null) return reference;
  const past = items.findLast(
    (i): i is TimeItem =>
      i.letter === 't' && i.from < item.from && i.words.relation === 'last' && i.words.kind === 'weekday',
  );
  const told = past ? resolveTime(past, reference, 'past')?.value : undefined;
  return told?.length === 'YYYY-MM-DD'.length ? { ...reference, day: told } : reference;
}

/** Midnight of a day is its first or its last minute, unless the article's day tells which is still to come or past. */
function midnightOf(day: string, reference: Reference, tense: 'past' | 'future'): Edtf {
  if (day !== reference.day) return `[${day},${addDays(day, 1)}]`;
  return tense === 'future' ? addDays(day, 1) : day;
}

function dayOfWords(item: TimeItem, reference: Reference, tense: 'past' | 'future'): string | null {
  const { words, date } = item;
  if (item.period) return periodDate(item.period, reference, tense);
  if (words.kind === 'written') return date ? writtenDay(date, words.relation, reference, tense) : null;
  const { day } = reference;
  if (day === null) return null;
  switch (words.kind) {
    case 'day': {
      const told = addDays(day, words.number);
      return words.weekday === null ? told : nearestWeekday(told, words.weekday);
    }
    case 'weekday': {
      if (words.weekday === null) return null;
      const direction = words.relation === 'next' ? 'future' : words.relation === 'last' ? 'past' : tense;
      return weekdayFrom(day, words.weekday, direction, words.relation === 'next' || words.relation === 'last');
    }
    case 'day-of-week': {
      if (words.weekday === null) return null;
      const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
      return addDays(monday, (words.relation === 'last' ? -7 : 7) + ((words.weekday + 6) % 7));
    }
    case 'month-day': {
      const month = words.relation === 'last' ? -1 : words.relation === 'next' ? 1 : 0;
      return dayInMonth(day, month, words.number);
    }
    default:
      return null;
  }
}

function nearestWeekday(day: string, weekday: number): string {
  const shift = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  return addDays(day, shift);
}

/** The first such weekday before or after a day; the day itself counts only if `isStrict` is false. */
function weekdayFrom(day: string, weekday: number, direction: 'past' | 'future', isStrict: boolean): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (ahead === 0 && !isStrict) return day;
  return addDays(day, direction === 'future' ? ahead || 7 : ahead - 7);
}

function dayInMonth(day: string, shift: number, number: number): string | null {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + shift;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, number);
}

/** A date with its month; the year, if it is missing, is the one that puts it nearest the article. */
function writtenDay(
  date: FoundDate,
  relation: string | null,
  reference: Reference,
  tense: 'past' | 'future',
): string | null {
  if (date.calendar !== 'gregorian' || date.month === undefined) return null;
  if (date.year !== undefined) return isoOf(date.year, date.month, date.day);
  const around = reference.day ? { from: reference.day, to: reference.day } : reference.interval;
  if (!around) return null;
  const candidates: { value: string; distance: number }[] = [];
  for (let year = Number(around.from.slice(0, 4)) - 1; year <= Number(around.to.slice(0, 4)) + 1; year++) {
    const value = isoOf(year, date.month, date.day);
    if (value === null) continue;
    const first = value.length === 10 ? value : `${value}-01`;
    if (date.weekday !== undefined && value.length === 10 && weekdayOf(value) !== date.weekday) continue;
    const before = daysBetween(first, around.from);
    const after = daysBetween(around.to, first);
    // "came into force on 27 February" is over; tomorrow is allowed for, since the article's day may be a day off
    const isOver = relation === 'last' || (tense === 'past' && reference.day !== null);
    if (isOver && after > (relation === 'last' ? 0 : 1)) continue;
    if (relation === 'next' && before > 0) continue;
    const distance = Math.max(before, after, 0);
    if (distance <= (isOver || relation === 'next' ? YEAR_DAYS : NEAR_DAYS)) candidates.push({ value, distance });
  }
  const sorted = candidates.sort((a, b) => a.distance - b.distance || (tense === 'past' ? 1 : -1));
  const [best, second] = sorted;
  return best && (!second || second.distance > best.distance) ? best.value : null;
}

function isoOf(year: number, month: number, day: number | undefined): string | null {
  if (day !== undefined) return day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
