import type { NewsDocument } from '../model/document.ts';
import { findDates, type FoundDate } from './dates.ts';

const known = new WeakMap<NewsDocument, readonly FoundDate[]>();

/** The dates written in a document, found once: the article's date and its facts both ask, and it costs a tenth of either. */
export function datesOf(document: NewsDocument): readonly FoundDate[] {
  let dates = known.get(document);
  if (!dates) known.set(document, (dates = findDates(document.text)));
  return dates;
}
