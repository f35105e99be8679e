/** The day an article's "yesterday" and "Monday" are counted from. */
import type { Agreement } from '../knowledge/schema.ts';
import { addDays, weekdayOf } from '../model/date.ts';
import { edtfDays, isEdtf } from '../model/edtf.ts';
import { fold } from '../text/fold.ts';
import type { Annotations } from '../model/mention.ts';
import type { ToldDate } from './agreement/evidence-score.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';
import type { Reference } from './resolve-date.ts';
import { type Hit, readHits } from './phrases/run-rules.ts';

/** A reference, and whether its day was told from what the text says of its agreement. */
export interface ArticleReference extends Reference {
  readonly isInferred: boolean;
}

/** The article's day if page, reader or text tell one; else only its interval, and relative dates stay untold. */
export function referenceOf(annotations: Annotations): ArticleReference {
  const { interval } = annotations.articleDate;
  return { day: interval && interval.from === interval.to ? interval.from : null, interval, isInferred: false };
}

/** What an article tells by days: its lines, and those of their hits that `tellsDay`. */
export interface ToldDays {
  readonly lines: readonly Line[];
  readonly hits: readonly Hit[];
}

/** Days after the making in which a report says "yesterday" or "on Friday" of it. */
const REPORT_DAYS = 6;

/** True for what tells on which day a deal was made or begins. */
export function tellsDay({ row }: Hit): boolean {
  return row.attribute === 'announced-date' || (row.attribute === 'start-date' && row.value.from === 'time');
}

/** "on 27 February last", في 27 شباط الماضي: a day of the year that is told as past is that of an older deal. */
function isLongAgo({ match, line }: Hit): boolean {
  const item = line.valueOf(match);
  if (item?.letter !== 't' || item.words.kind !== 'written') return false;
  return line.sentence.words.slice(item.from, item.to).some(({ key }) => PAST.has(key));
}

const PAST: ReadonlySet<string> = new Set(['الماضي', 'الفائت', 'المنصرم', 'last'].map(fold));

/**
 * Every day on which the text says that its deal was made or begins, as far as the article's day tells it; without those
 * that are told as long ago.
 */
export function toldDates(hits: readonly Hit[], reference: Reference): ToldDate[] {
  return readHits(
    hits.filter((hit) => !isLongAgo(hit)),
    reference,
  ).flatMap(({ attribute, value }) =>
    value !== null && (attribute === 'announced-date' || attribute === 'start-date') ? [{ attribute, value }] : [],
  );
}

/**
 * The reference of an article without a day that reports the making or the start of its agreement as news: the day on
 * which most of its "agreed yesterday", "announced on Friday" and "begins on Monday" are true. Unchanged if there is
 * none, or if the text says no such thing.
 */
export function withInferredDay(
  reference: ArticleReference,
  days: ToldDays,
  agreement: Agreement | null,
): ArticleReference {
  if (reference.day !== null || !agreement) return reference;
  const day = dayOfReport(reference, days, agreement);
  return day === null ? reference : { ...reference, day, isInferred: true };
}

/**
 * How the weekdays of an undated article fit an agreement: 1 if some day makes most of them true, -1 if some are told
 * and no day does, 0 if the text tells none.
 */
export function daysFit(reference: Reference, days: ToldDays, agreement: Agreement): -1 | 0 | 1 {
  if (dayOfReport(reference, days, agreement) !== null) return 1;
  const { from } = edtfDays(agreement.date);
  return relativeDates(days, { ...reference, day: from }, agreement).length > 0 ? -1 : 0;
}

function relativeDates({ hits }: ToldDays, reference: Reference, { form }: Agreement): Found[] {
  // a vote of the Security Council is told beside many deals and is the making of none
  const own = form === 'resolution' ? hits : hits.filter(({ match, line }) => !/@u\d/u.test(line.words.matched(match)));
  // "negotiated in February" is told of another deal and fits any day of a year
  return readHits(own, reference).filter((f) => f.isRelative && f.value !== null && /\d{4}-\d\d-\d\d/u.test(f.value));
}

/**
 * The day after the making on which most of the told days are true: at least twice as many as are not, since one reading
 * may be wrong. The weekdays beside "today" and "yesterday" must all fit.
 */
function dayOfReport(reference: Reference, days: ToldDays, agreement: Agreement): string | null {
  const made = edtfDays(agreement.date);
  const start = agreement.inForce === undefined ? null : edtfDays(agreement.inForce).from;
  let best: { readonly day: string; readonly fits: number } | null = null;
  for (let later = 0; later <= REPORT_DAYS; later++) {
    const day = addDays(made.from, later);
    const { interval } = reference;
    if (interval && (day < interval.from || day > interval.to)) continue;
    const dates = distinctDates(relativeDates(days, { ...reference, day }, agreement));
    // nothing begins before it is made
    const isTrue = ({ attribute, value = null }: Found): boolean =>
      value !== null &&
      (attribute === 'announced-date'
        ? value >= made.from && value <= addDays(made.to, 1)
        : value.replace(/^\[/u, '') >= made.from);
    const isTold = ({ attribute, value }: Found): boolean =>
      attribute === 'announced-date' || (start !== null && value !== null && isDayOf(value, start));
    const right = dates.filter(isTrue).length;
    const wrong = dates.length - right;
    const fits = right - wrong;
    if (!dates.some((f) => isTrue(f) && isTold(f)) || wrong * 2 > right || fits <= (best?.fits ?? 0)) continue;
    if (days.lines.every((line) => hasThisDay(line, day))) best = { day, fits };
  }
  return best?.day ?? null;
}

/** The same day told again proves nothing more. */
function distinctDates(found: readonly Found[]): Found[] {
  return [...new Map(found.map((f) => [`${f.attribute} ${f.value}`, f])).values()];
}

function isDayOf(value: string, day: string): boolean {
  const days = isEdtf(value) ? edtfDays(value) : null;
  return days !== null && days.from <= day && days.to >= day;
}

/** "اليوم الجمعة", "أمس الخميس": the weekdays fit the day. */
function hasThisDay(line: Line, day: string): boolean {
  return line.items.every(
    (item) =>
      item.letter !== 't' ||
      item.words.kind !== 'day' ||
      item.words.weekday === null ||
      weekdayOf(addDays(day, item.words.number)) === item.words.weekday,
  );
}
