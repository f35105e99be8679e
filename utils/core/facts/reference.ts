/** The day an article's "yesterday" and "Monday" are counted from. */
import type { Agreement } from '../knowledge/schema.ts';
import { addDays, weekdayOf } from '../model/date.ts';
import { edtfDays, isEdtf } from '../model/edtf.ts';
import type { Annotations } from '../model/mention.ts';
import type { ToldDate } from './evidence-score.ts';
import { ANNOUNCED } from './announced-rules.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';
import type { Reference } from './resolve-date.ts';
import { compileRules, runRules } from './run-rules.ts';
import { TIMING } from './timing-rules.ts';

/** A reference, and whether its day was told from what the text says of its agreement. */
export interface ArticleReference extends Reference {
  readonly isInferred: boolean;
}

/** The article's day if page, reader or text tell one; else only its interval, and relative dates stay untold. */
export function referenceOf(annotations: Annotations): ArticleReference {
  const { interval } = annotations.articleDate;
  return { day: interval && interval.from === interval.to ? interval.from : null, interval, isInferred: false };
}

const DATES = compileRules(
  [...ANNOUNCED, ...TIMING].filter(
    (row) => row.attribute === 'announced-date' || (row.attribute === 'start-date' && row.value.from === 'time'),
  ),
);
/** Days after the making in which a report says "yesterday" or "on Friday" of it. */
const REPORT_DAYS = 6;

/** Every day on which the text says that its deal was made or begins, as far as the article's day tells it. */
export function toldDates(lines: readonly Line[], reference: Reference): ToldDate[] {
  return lines
    .flatMap((line) => runRules(DATES, line, reference))
    .flatMap(({ attribute, value }) =>
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
  lines: readonly Line[],
  agreement: Agreement | null,
): ArticleReference {
  if (reference.day !== null || !agreement) return reference;
  const day = dayOfReport(reference, lines, agreement);
  return day === null ? reference : { ...reference, day, isInferred: true };
}

/**
 * How the weekdays of an undated article fit an agreement: 1 if some day makes most of them true, -1 if some are told
 * and no day does, 0 if the text tells none.
 */
export function daysFit(reference: Reference, lines: readonly Line[], agreement: Agreement): -1 | 0 | 1 {
  if (dayOfReport(reference, lines, agreement) !== null) return 1;
  const { from } = edtfDays(agreement.date);
  const timed = lines.filter((line) => line.items.some((item) => item.letter === 't'));
  return relativeDates(timed, { ...reference, day: from }).length > 0 ? -1 : 0;
}

function relativeDates(lines: readonly Line[], reference: Reference): Found[] {
  return lines.flatMap((line) => runRules(DATES, line, reference)).filter((f) => f.isRelative && f.value !== null);
}

/**
 * The day after the making on which most of the told days are true: at least twice as many as are not, since one reading
 * may be wrong. The weekdays beside "today" and "yesterday" must all fit.
 */
function dayOfReport(reference: Reference, lines: readonly Line[], agreement: Agreement): string | null {
  const made = edtfDays(agreement.date);
  // which lines tell a day at all does not change with the day; asking all seven times was a quarter of the pass
  const telling = lines.filter(
    (line) =>
      line.items.some((item) => item.letter === 't') &&
      relativeDates([line], { ...reference, day: made.to }).length > 0,
  );
  const start = agreement.inForce === undefined ? null : edtfDays(agreement.inForce).from;
  let best: { readonly day: string; readonly fits: number } | null = null;
  for (let later = 0; later <= REPORT_DAYS; later++) {
    const day = addDays(made.from, later);
    const { interval } = reference;
    if (interval && (day < interval.from || day > interval.to)) continue;
    const dates = distinctDates(relativeDates(telling, { ...reference, day }));
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
    if (lines.every((line) => hasThisDay(line, day))) best = { day, fits };
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
