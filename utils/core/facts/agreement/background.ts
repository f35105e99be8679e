/**
 * Older agreements that a report recalls without their names: "the zones that Moscow, Ankara and Tehran drew in Astana in
 * May last year", "an earlier truce". What such a sentence tells is not told of the news.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import { type DateInterval } from '../../model/date.ts';
import { edtfDays } from '../../model/edtf.ts';
import { fold } from '../../text/fold.ts';
import { ARABIC_MONTHS, ENGLISH_MONTHS } from '../../text/date-names.ts';
import type { Sentence } from '../../statements/sentences.ts';
import { isMadeIn } from './places.ts';

const MONTH_OF = new Map<string, number>();
for (const table of [ARABIC_MONTHS, ENGLISH_MONTHS])
  for (const [month, names] of Object.entries(table)) for (const name of names) MONTH_OF.set(fold(name), Number(month));
/** Words that are months only behind one of time. */
const AMBIGUOUS = new Set(['may', 'march', 'mar']);
const TIME = new Set(['in', 'last', 'of', 'early', 'mid', 'late', 'since']);
const LAST_YEAR = /^(?:last year|العام الماضي|السنه الماضيه|a year (?:ago|earlier))/u;
const EARLIER =
  /(?:^| )(?:(?:previous|earlier|past|last|failed|collapsed|similar|february s|march s) (?:[^ ]+ ){0,2}(?:truces?|ceasefires?|cessation|deals?|agreements?|accords?|attempts?)|[وفبل]{0,2}(?:ال)?(?:هدنه|هدن|اتفاق|اتفاقات|تهديه|وقف اطلاق النار|وقف الاعمال (?:القتاليه|العداييه)) (?:ال)?(?:سابق|سابقه|فاشل|فاشله|الاول|الاولي|المنهار|المنهاره))(?= |$)/u;

/** "وكانت قيادة الجيش أعلنت في تموز": what had been before the news. */
const HAD_BEEN = /^و?(?:كان|كانت|كانا|كانتا|سبق|سبقت) /u;

/** Months by which such a time lies before the agreement; a month farther off is one to come. */
const LATELY: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6]);
const AHEAD = /(?:^| )(?:المقبل|القادم|بحلول) /u;

interface Month {
  readonly month: number;
  readonly year: number | null;
}

/**
 * The older agreement that a sentence describes by month, and by place or makers: that one; `null` if it speaks of an
 * older one nobody can tell; `undefined` if it recalls none.
 */
export function recalled(
  sentence: Sentence,
  named: ReadonlySet<string>,
  base: KnowledgeBase,
  interval: DateInterval | null,
  main: Agreement | null,
): Agreement | null | undefined {
  if (!interval) return undefined;
  const text = sentence.words.map((w) => w.key).join(' ');
  const months = monthsOf(text.split(' '));
  const justBefore = monthBefore(text, interval);
  if (months.length + justBefore.length === 0 && !EARLIER.test(text)) return undefined;
  const made = main ? edtfDays(main.date) : null;
  const older = base.agreements().filter((a) => {
    if (a === main || a.form === 'resolution' || a.form === 'draft') return false;
    const { from, to } = edtfDays(a.date);
    if (to >= (made?.from ?? interval.from)) return false;
    return (
      [...months, ...justBefore].some((m) => isIn(m, from, interval)) &&
      AGREED.test(text) &&
      (isMadeIn(sentence.words, a) || isMadeBy(a, named, base))
    );
  });
  const times = new Set(
    months.filter((m) => m.month !== (made ? Number(made.from.slice(5, 7)) : 0)).map((m) => m.month),
  );
  if (older.length === 1 && times.size < 2) return older[0];
  const madeMonth = made ? Number(made.from.slice(5, 7)) : null;
  const isLongBefore = ({ month }: Month): boolean => madeMonth !== null && LATELY.has((madeMonth - month + 12) % 12);
  const isOther =
    months.length > 0 && months.every(isLongBefore) && HAD_BEEN.test(text) && !AHEAD.test(text) && AGREED.test(text);
  return older.length > 0 || isOther || EARLIER.test(text) ? null : undefined;
}

/** "last month", منتصف الشهر الماضي: counted from an article whose month is known. */
const LAST_MONTH = /(?:^| )(?:last month|a month (?:ago|earlier)|[وف]?(?:ب?ال|لل)شهر الماضي)(?= |$)/u;

function monthBefore(text: string, { from, to }: DateInterval): Month[] {
  if (from.slice(0, 7) !== to.slice(0, 7) || !LAST_MONTH.test(text)) return [];
  const month = Number(from.slice(5, 7));
  return [{ month: month === 1 ? 12 : month - 1, year: null }];
}

function monthsOf(words: readonly string[]): Month[] {
  return words.flatMap((word, i): Month[] => {
    const two = `${word} ${words[i + 1] ?? ''}`;
    const key = MONTH_OF.has(two) ? two : MONTH_OF.has(word) ? word : word.replace(/^[وفبل]/u, '');
    const month = MONTH_OF.get(key);
    if (month === undefined) return [];
    if (AMBIGUOUS.has(key) && !TIME.has(words[i - 1] ?? '')) return [];
    const end = key === two ? i + 2 : i + 1;
    const isPair = MONTH_OF.has(words[end] ?? '');
    const after = words.slice(isPair ? end + 1 : end, end + 4);
    const year = /^20\d\d$/u.test(after[0] ?? '') ? Number(after[0]) : null;
    return [{ month, year: year ?? (LAST_YEAR.test(after.join(' ')) ? -1 : null) }];
  });
}

/** The month as told is that of the making; a month without a year is the latest one gone by. */
function isIn({ month, year }: Month, made: string, { from }: DateInterval): boolean {
  if (Number(made.slice(5, 7)) !== month) return false;
  const [thisYear = 0, thisMonth = 0] = from.split('-').map(Number);
  const told = year === -1 ? thisYear - 1 : (year ?? (month <= thisMonth ? thisYear : thisYear - 1));
  return Number(made.slice(0, 4)) === told;
}

/** Words of agreeing and of what is agreed. */
const AGREED =
  /(?:^| )(?:[وفس]{0,2}(?:ات|يت|تت)فق|[وف]?(?:يت|تت)?توصل|[وف]?(?:اعلن|ابرم|وقع|تعهد|التزم|حدد|(?:رسم|رسمت|رسموا|دعت|دعا|نص|نصت) )|[وفبل]{0,2}(?:ال)?(?:اتفاق|تفاهم|هدن|صفق|وقف|مناطق خفض)|agree|reach|announc|unveil|broker|struck|drew|drawn|set up|vowed|pledg|promis|undert|called for|committed|deal|plan|truce|ceasefire|cessation|zones)/u;

/** All of its few makers, or both states that brokered it, are named; parties within the country tell nothing. */
function isMadeBy(
  { parties, brokers = [], form }: Agreement,
  named: ReadonlySet<string>,
  base: KnowledgeBase,
): boolean {
  const areStates = (ids: readonly string[]): boolean =>
    ids.length > 1 &&
    ids.every((id) => named.has(id) && base.entity(id)?.type === 'state' && id !== 'syrian-government');
  const sponsors = brokers.filter((id) => base.entity(id)?.type === 'state');
  return (parties.length <= 3 && areStates(parties)) || (form === 'ceasefire' && areStates(sponsors));
}
