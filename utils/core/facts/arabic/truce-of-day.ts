/**
 * "هدنة السبت", "هدنة مساء الاثنين": a truce called by the day it begins, in Arabic. The day stands right behind a bare word
 * for a truce; behind "the truce" only where the sentence opens with it ("الهدنة الاثنين كمرحلة أولى").
 */
import { addDays } from '../../model/date.ts';
import type { Item, TimeItem } from '../item.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import { dayFound, resolveTime, type Reference } from '../resolve-date.ts';

const BARE = /^[وف]?[بلك]?(?:هدنه|تهديه)$/u;
const OPENING = /^[وف]?(?:هدنه|الهدنه|تهديه|التهديه)$/u;
/** What is done to a truce on a day, or what else has the day. */
const NOT_ITS_DAY = /^(?:الماضي|لبحث|لمناقشه|بين|قبل|بعد|نفسه)$/u;
const TALKED_OF =
  /^[وف]?س?(?:بعد|منذ|خلال|سابقه|غداه|يبحث|تبحث|بحث|بحثا|ناقش|يناقش|تناقش|نوقشت|خرق|خرقت|انهارت|سقطت|انتهت|هاجم)$/u;
/** Words before that may speak of the truce rather than call it so. */
const BEFORE = 4;

export function truceOfDay(line: Line, reference: Reference): Found[] {
  const { language, words } = line.sentence;
  if (language !== 'ar' || reference.day === null) return [];
  return line.items.flatMap((item): Found[] => {
    if (item.letter !== 'a' || item.to - item.from !== 1) return [];
    const time = timeAt(line.items, item.to);
    const word = words[item.from];
    if (!time || !word) return [];
    const isCalled = BARE.test(word.key) || (item.from === 0 && OPENING.test(word.key));
    const isElse =
      NOT_ITS_DAY.test(words[time.to]?.key ?? '') ||
      words.slice(Math.max(0, item.from - BEFORE), item.from).some(({ key }) => TALKED_OF.test(key));
    if (!isCalled || isElse || time.words.relation === 'last') return [];
    const told = resolveTime(time, reference, 'future');
    if (!told || told.value.startsWith('[') || !isSoon(told.value, reference.day ?? '')) return [];
    return [dayFound(line, time, told, { attribute: 'start-date', rule: 'begins' })];
  });
}

/** After the article's day and not so far that an old truce is called by its day. */
function isSoon(value: string, day: string): boolean {
  return value > day && value <= addDays(day, SOON_DAYS);
}

const SOON_DAYS = 31;

function timeAt(items: readonly Item[], from: number): TimeItem | undefined {
  return items.find((item): item is TimeItem => item.letter === 't' && item.from === from && !item.period);
}
