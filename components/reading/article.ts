/** An article as the two reading tabs show it: the text, what was read in it, and small look-ups over both. */
import { languageHalves } from '@/utils/core/comparison/language-halves.ts';
import { paragraphLabels } from '@/utils/core/comparison/paragraphs.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';
import type { Span } from '@/utils/core/model/span.ts';
import type { EntityBrief, Reading } from '@/utils/extension/messages.ts';

/** The document the page sent and the reading the background made of it; offsets of both are the same. */
export interface Article {
  readonly document: NewsDocument;
  readonly reading: Reading;
  /** The page's address, for citations. */
  readonly url: string;
}

/** What the views may ask for. */
export interface ReadingActions {
  /** Shows the words on the page. */
  readonly onGo: (span: Span) => void;
  /** Opens a record. */
  readonly onOpen: (entity: string) => void;
}

/** What is shown of an entity, or null if the base has no record of it. Ids cross a message border. */
export function briefIn({ briefs }: Reading, id: string): EntityBrief | null {
  return Object.hasOwn(briefs, id) ? (briefs[id] ?? null) : null;
}

/** The words of a span on one line. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

const LABELS = new WeakMap<NewsDocument, (offset: number) => string>();

/** Where a place stands: "P3", "S7", as the sheets and the casebook cite it. */
export function placeLabel(document: NewsDocument, at: number): string {
  const labelAt = LABELS.get(document) ?? paragraphLabels(document.text, languageHalves(document));
  LABELS.set(document, labelAt);
  return labelAt(at);
}

/** What stands between the parts of a line that are no sentence and no list. */
export function comma(lang: 'ar' | 'en'): string {
  return lang === 'ar' ? '\u060c ' : ', ';
}

/** Chosen: with the words in the middle, about a line of the popup on either side. */
const AROUND = 44;
const STOP = /[\n.؟!؛]/u;

/** The words before and after a span in its sentence, cut at a word; an ellipsis where something was cut. */
export function contextOf(text: string, { start, end }: Span): { before: string; after: string } {
  let from = start;
  while (from > 0 && start - from < AROUND && !STOP.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < AROUND && !STOP.test(text[to] ?? '')) to++;
  const isCutBefore = from > 0 && start - from >= AROUND;
  const isCutAfter = to < text.length && to - end >= AROUND;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: isCutBefore ? `…${before.replace(/^\S*\s+/u, '')}` : before.trimStart(),
    after: isCutAfter ? `${after.replace(/\s+\S*$/u, '')}…` : after.trimEnd(),
  };
}

/** A stretch of a statement: in quotation marks, or not. */
export interface Stretch {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The span cut at its quotations, in text order. Quotations outside the span or over another are left out. */
export function stretchesOf(text: string, span: Span, quotes: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = span.start;
  const add = (to: number, isQuoted: boolean) => {
    const part = text.slice(at, to).replace(/\s+/gu, ' ');
    if (part !== '') stretches.push({ text: part, isQuoted });
    at = to;
  };
  for (const quote of quotes.toSorted((a, b) => a.start - b.start)) {
    if (quote.start < at || quote.end > span.end || quote.end <= quote.start) continue;
    add(quote.start, false);
    add(quote.end, true);
  }
  add(span.end, false);
  return stretches;
}
