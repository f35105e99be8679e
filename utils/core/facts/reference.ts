/** The day an article's "yesterday" and "Monday" are counted from. */
import type { Agreement } from '../knowledge/schema.ts';
import type { Annotations } from '../model/mention.ts';
import type { Reference } from './resolve-date.ts';

export interface ArticleReference extends Reference {
  /** True if the day was told from the text's agreement and not from a date of page or text. */
  readonly isInferred: boolean;
}

/** The article's day if page, reader or text tell one; else only its interval, and relative dates stay untold. */
export function referenceOf(annotations: Annotations, _news: readonly Agreement[]): ArticleReference {
  const { interval } = annotations.articleDate;
  const day = interval && interval.from === interval.to ? interval.from : null;
  return { day, interval, isInferred: false };
}
