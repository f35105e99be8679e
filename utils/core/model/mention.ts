import type { DateInterval } from './date.ts';
import type { EntityType } from './entity.ts';
import type { Rule, UnlinkedReason } from './rules.ts';
import type { Span } from './span.ts';

/**
 * How the text names the entity. name: full or partial proper name; role: office standing for its holder;
 * metonym: seat for a government; adjective: nationality; generic: "the deal"; place: a capital as a mere place.
 */
export type MentionKind = 'name' | 'role' | 'metonym' | 'adjective' | 'generic' | 'place';

/** An entity that was considered and what spoke for or against it (`reason` is a message key). */
export interface Candidate {
  readonly entity: string;
  readonly reason: string;
}

/** The reader's own correction of a link, and what the rules had linked before it. */
export interface Corrected {
  /** Id of the correction, by which it is undone. */
  readonly id: string;
  readonly entity: string;
  /** Set when the office was corrected: the entity did not hold it then. */
  readonly office?: string;
}

/** Why a span was linked: everything the card needs to answer "why this link?". */
export interface Why {
  /** Rule that decided. */
  readonly rule: Rule;
  /** The lexicon form that matched, as the knowledge base writes it. */
  readonly form: string;
  /** True if no record lists the form: a spelling rule made it from one that is listed. */
  readonly isGuessedSpelling?: true;
  /** Proclitic taken off, as written ("و", "وبال", "لل"); absent if none. */
  readonly proclitic?: string;
  /** Days the decision was made for; absent if the date played no part. */
  readonly date?: DateInterval;
  /** The other candidates, most likely first; [] if the form was unambiguous. */
  readonly others: readonly Candidate[];
  /** Set with the rule 'corrected': the reader linked it. */
  readonly corrected?: Corrected;
}

/** A linked hit. `text.slice(start, end) === surface`, without clitics and titles. */
export interface Mention extends Span {
  readonly surface: string;
  readonly entity: string;
  readonly entityType: EntityType;
  readonly kind: MentionKind;
  /** Weak mentions (generic words, capitals as places, furniture) are drawn lighter and not counted as names. */
  readonly weak: boolean;
  /** Office the mention names (kind 'role'), so that the card can say which. */
  readonly office?: string;
  /** True inside page furniture. */
  readonly furniture?: boolean;
  readonly why: Why;
}

/** A hit nobody was linked to, shown as such: "2 candidates", "holder unknown on that date". */
export interface Unlinked extends Span {
  readonly surface: string;
  readonly reason: UnlinkedReason;
  readonly candidates: readonly Candidate[];
  /** Set with the reason 'corrected': the reader took the link away. */
  readonly corrected?: Corrected;
}

/** The day(s) an article speaks of, and how far to trust it. */
export interface ArticleDate {
  /** null: nothing in page or text tells. */
  readonly interval: DateInterval | null;
  readonly from: 'user' | 'page' | 'text' | 'tenures' | 'none';
  /** The page's own stamp, "YYYY-MM-DD", if it has one. */
  readonly pageDate: string | null;
  /** Set when page and text contradict each other; the text's words that did are `evidence`. */
  readonly doubt: { readonly pageDate: string; readonly evidence: readonly Span[] } | null;
}

/** Everything the mention pass finds in one document. Mentions are in text order, longer first. */
export interface Annotations {
  readonly articleDate: ArticleDate;
  readonly mentions: readonly Mention[];
  readonly unlinked: readonly Unlinked[];
  readonly knowledgeVersion: string;
}
