/** The day an article's "yesterday" and "Monday" are counted from. */
import type { Agreement } from '../knowledge/schema.ts';
import { addDays, weekdayOf } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Annotations } from '../model/mention.ts';
import type { Line } from './line.ts';
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

const MADE = compileRules(TIMING.filter((row) => row.attribute === 'announced-date'));
/** Days after the making in which a report says "yesterday" or "on Friday" of it. */
const REPORT_DAYS = 6;

/**
 * The reference of an article without a day that reports the making of its agreement as news: the first day on which
 * every "agreed yesterday", "announced on Friday" and "today, Friday" of the text is true. Unchanged if none is, or if
 * the text says no such thing.
 */
export function withInferredDay(
  reference: ArticleReference,
  lines: readonly Line[],
  news: readonly Agreement[],
): ArticleReference {
  const [agreement] = news;
  if (reference.day !== null || !agreement || news.length > 1) return reference;
  const made = edtfDays(agreement.date);
  for (let later = 0; later <= REPORT_DAYS; later++) {
    const day = addDays(made.from, later);
    const { interval } = reference;
    if (interval && (day < interval.from || day > interval.to)) continue;
    const told = lines
      .flatMap((line) => runRules(MADE, line, { ...reference, day }))
      .filter((f) => f.isRelative && f.value !== null);
    const isTrue = told.every((f) => f.value !== null && f.value >= made.from && f.value <= addDays(made.to, 1));
    if (told.length > 0 && isTrue && lines.every((line) => hasThisDay(line, day)))
      return { ...reference, day, isInferred: true };
  }
  return reference;
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
