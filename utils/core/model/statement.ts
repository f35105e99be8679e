import type { Span } from './span.ts';

/**
 * What saying it this way does, as the outlet's verb puts it. Labels describe the verb, never the speaker:
 * "distancing" is a verb such as "claim" that keeps the outlet's distance.
 */
export const ACTS = [
  'neutral',
  'explanation',
  'assertion',
  'announcement',
  'judgement',
  'demand',
  'warning',
  'promise',
  'approval',
  'rejection',
  'denial',
  'accusation',
  'concession',
  'hope',
  'concern',
  'distancing',
] as const;

export type Act = (typeof ACTS)[number];

/**
 * How the words are given. direct: all inside marks; mixed: a clause at least half of which stands in marks;
 * indirect: reported by a clause (short quotations inside are in `quotes`); headline: told by a headline or deck;
 * unmarkedDirect: the speaker's own words without marks.
 */
export const STATEMENT_MODES = ['direct', 'mixed', 'indirect', 'headline', 'unmarkedDirect'] as const;

export type StatementMode = (typeof STATEMENT_MODES)[number];

/** sure: counted and compared; likely: counted; unsure: shown as unsure and not compared. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** Every rule that finds a statement; the interface has a sentence for each, in both languages. */
export const STATEMENT_RULES = [
  'verb-subject',
  'subject-verb',
  'continuing-subject',
  'short-subject',
  'participle',
  'relay',
  'according-to',
  'as-said',
  'colon',
  'trailing',
  'inserted',
  'quoted-as-saying',
  'pronoun',
  'quote-continues',
  'quote-alone',
] as const;

export type StatementRule = (typeof STATEMENT_RULES)[number];

/** The reporting word: its place and its dictionary form ("" for a colon or a quotation without a cue). */
export interface Cue extends Span {
  readonly verb: string;
}

/** An attributed statement; the span is its content without cue, opener and outer marks. */
export interface Statement extends Span {
  /** Entity ids, in text order; [] if the speaker has none (then `unnamed` says what the text calls them). */
  readonly speaker: readonly string[];
  /** Where the speaker is named: beside the cue, or earlier if the text only carries them on. */
  readonly speakerSpans: readonly Span[];
  /** Words for a speaker the base does not know ("unnamed diplomats"), or null. */
  readonly unnamed: (Span & { readonly surface: string }) | null;
  /** Who carried the words, outermost first: agency, paper, and for depth 1 the outer speaker. */
  readonly via: readonly string[];
  readonly cue: Cue;
  readonly act: Act;
  readonly mode: StatementMode;
  /** What stands in quotation marks inside the span, marks left out. */
  readonly quotes: readonly Span[];
  /** 0, or 1 for a statement inside another one's content. */
  readonly depth: number;
  readonly certainty: Certainty;
  readonly rule: StatementRule;
}
