/**
 * What one source tells, cut loose from its text: all that sheets, charts and the casebook need, with short evidence and
 * without the article's body. Built by comparison/account.ts, stored by the casebook as it is.
 */
import type { Entry, Source } from './comparison.ts';
import type { MentionKind } from './mention.ts';
import type { NamingUse } from './naming.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

/** Longest evidence of a statement, in UTF-16 units; longer ones are cut at a word. Chosen: two or three lines. */
export const MAX_EVIDENCE_UNITS = 280;
/** Longest key phrase of a fact, in words. */
export const MAX_KEY_PHRASE_WORDS = 8;

/** One linked mention. */
export interface AccountMention extends Span {
  readonly entity: string;
  readonly surface: string;
  readonly kind: MentionKind;
}

/** A statement with the words it stands on. */
export interface AccountStatement extends Statement {
  /** The content's words, at most MAX_EVIDENCE_UNITS. */
  readonly evidence: string;
  /** False if `evidence` was cut. */
  readonly isWhole: boolean;
  readonly paragraph: string;
}

/** One fact of an agreement: an entry that knows its agreement. */
export interface AccountFact extends Entry {
  /** Id of the agreement. */
  readonly agreement: string;
}

/** Everything one source tells. Spans are UTF-16 offsets into the text that was read. */
export interface Account {
  readonly source: Source;
  /** Length of the text that was read, in UTF-16 units. */
  readonly textLength: number;
  /** In text order. */
  readonly mentions: readonly AccountMention[];
  readonly statements: readonly AccountStatement[];
  readonly facts: readonly AccountFact[];
  readonly naming: readonly NamingUse[];
}
