/**
 * Written dates that are the article's own day: that of its dateline ("VIENNA, May 17 (agency) -", "17 May 2016, Vienna"),
 * and one told beside "today" or "yesterday" ("اليوم الثلاثاء (17 أيار 2016)").
 */
import type { Block, NewsDocument } from '../model/document.ts';
import type { FoundDate } from '../text/dates.ts';

/** A dateline stands at the very beginning of its block. */
const DATELINE_UNITS = 45;
/** Blocks of the article among which the dateline is. */
const OPENING_BLOCKS = 4;
/** Place and agency before the day: capitalised words, or a few Arabic ones. */
const PLACES_EN = /^(?:\(?(?:\p{Lu}[\p{L}.'’-]*|of|de|the|and|UN|[A-Z.]{2,8})\)?[ ,/()-]*)*$/u;
const PLACES_AR = /^(?:[\p{Script=Arabic}.()]+[ ،,/()-]*){0,4}$/u;
/** A day behind one of these is told by a sentence. */
const TOLD_EN = /(?:^|[ (])(?:on|in|since|by|from|until|till|of|for|after|before|between|to|the) *$/iu;
const TOLD_AR = /(?:^|[ (])(?:في|يوم|منذ|بتاريخ|حتى|من|إلى|الى|قبل|بعد|ليل|ليلة|مساء|صباح|فجر|خلال|مطلع|أواخر) *$/u;
const CLOSED_EN = /^(?: \d{4})?[ ,.]*(?:[-–—(/:]|$|\n|(?:\p{Lu}[\p{L}.]+[ ,/]*){1,4}(?:[-–—(/:]|$|\n)|\p{Lu}\p{Ll}*)/u;
const CLOSED_AR = /^[ ،,.]*(?:[-–—ـ(/:]|$|\n)/u;
const WEEKDAY = '(?:[ ,،]*(?:ال\\p{L}{3,8}|\\p{L}{3,6}day))?[ ,،(]*$';
const TODAY = new RegExp(`(?:^|[^\\p{L}])(?:[وف]?اليوم|today|this)${WEEKDAY}`, 'iu');
const YESTERDAY = new RegExp(`(?:^|[^\\p{L}])(?:[وف]?[أا]مس|yesterday)${WEEKDAY}`, 'iu');
const AROUND_UNITS = 28;

/** How many days after the written date the article was written: 0 or 1; null if the date is not of that kind. */
export function daysAfter(date: FoundDate, document: NewsDocument): 0 | 1 | null {
  const { text, blocks } = document;
  const before = text.slice(Math.max(0, date.start - AROUND_UNITS), date.start);
  if (TODAY.test(before)) return 0;
  if (YESTERDAY.test(before)) return 1;
  const block = blocks.find((b) => b.start <= date.start && date.end <= b.end);
  return block && isDateline(date, block, document) ? 0 : null;
}

function isDateline(date: FoundDate, block: Block, { text, blocks }: NewsDocument): boolean {
  if (date.day === undefined || date.start - block.start > DATELINE_UNITS) return false;
  if (block.kind === 'caption' || block.kind === 'furniture') return false;
  const article = blocks.filter((b) => b.kind !== 'caption' && b.kind !== 'furniture');
  if (article.indexOf(block) >= OPENING_BLOCKS) return false;
  const before = text.slice(block.start, date.start);
  const after = text.slice(date.end, Math.min(block.end, date.end + AROUND_UNITS * 2));
  const isArabic = /\p{Script=Arabic}/u.test(before + after);
  if (isArabic) return PLACES_AR.test(before) && !TOLD_AR.test(before) && CLOSED_AR.test(after);
  return PLACES_EN.test(before) && !TOLD_EN.test(before) && CLOSED_EN.test(after);
}
