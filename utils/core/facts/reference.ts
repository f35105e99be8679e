/** The day an article's "yesterday" and "Monday" are counted from. */
import type { Annotations } from '../model/mention.ts';
import type { Reference } from './resolve-date.ts';

/** The article's day if page, reader or text tell one; else only its interval, and relative dates stay untold. */
export function referenceOf(annotations: Annotations): Reference {
  const { interval } = annotations.articleDate;
  return { day: interval && interval.from === interval.to ? interval.from : null, interval };
}
