import type { Candidate, MentionKind } from '../model/mention.ts';
import type { DateInterval } from '../model/date.ts';
import type { Rule, UnlinkedReason } from '../model/rules.ts';
import type { Span } from '../model/span.ts';

/** A mention in the making; the pipeline adds surface, type and layer. */
export interface Draft extends Span {
  readonly entity: string;
  readonly kind: MentionKind;
  readonly weak: boolean;
  readonly office?: string;
  readonly rule: Rule;
  readonly form: string;
  readonly isGuessedSpelling?: boolean;
  readonly clitic?: number;
  readonly date?: DateInterval;
  readonly others?: readonly Candidate[];
}

/** A span that was understood but could not be linked to one entity. */
export interface Doubt extends Span {
  readonly reason: UnlinkedReason;
  readonly candidates: readonly Candidate[];
}

/** What a rule found: mentions and honest doubts. */
export interface Findings {
  readonly drafts: Draft[];
  readonly doubts: Doubt[];
}
