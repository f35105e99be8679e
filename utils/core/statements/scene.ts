/** What the rules of one sentence share, and how a noun phrase is handed on. */
import type { Word } from './sentences.ts';
import type { Discourse, Speaker } from './speaker.ts';

/** A sentence being read. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly discourse: Discourse;
  /** Number of the sentence's paragraph. */
  readonly paragraph: number;
  /** Words that open the content of the verb at hand; a description stops there. */
  readonly stops?: ReadonlySet<string>;
  /** True in a headline, deck or cross-heading. */
  readonly isHeading?: boolean;
  /** True for verbs whose subject is a text: ينص الاتفاق على. */
  readonly isText?: boolean;
}

/** A speaker and the index of the first word behind the phrase. */
export interface Phrase {
  readonly speaker: Speaker;
  readonly next: number;
}

/** Index of the first word behind `from` that begins at or after raw index `end`. */
export function wordAfter(words: readonly Word[], from: number, end: number): number {
  let next = from + 1;
  while ((words[next]?.start ?? Infinity) < end) next++;
  return next;
}

/** True if a quotation opens right before the word. */
export function opensQuote({ quote, start, gap }: Word): boolean {
  return quote !== null && quote.outer.start >= start - gap.length;
}
