import type { Attribute } from '../../model/attributes.ts';
import type { FactRule } from '../../model/fact.ts';

/**
 * Where the value comes from: the tag marked "=" read as a time (seen from before or after), a length or a number; the
 * groups named in the evidence; or the closed word given. `prose`: the words are the evidence.
 */
export type ValueSource =
  | {
      readonly from: 'time';
      readonly tense: 'past' | 'future';
      /** Only a time that says itself that it is past ("yesterday", "last Friday"). */
      readonly isExplicit?: true;
      /** Only a day after the article's. */
      readonly isAhead?: true;
      /** Only "Saturday's". */
      readonly isPossessive?: true;
    }
  | { readonly from: 'length' | 'number' | 'after' | 'within' | 'prose' }
  | { readonly from: 'word'; readonly word: string };

/** One row of a table: phrases in both languages (pattern.ts) and what they tell. */
export interface RuleRow {
  readonly attribute: Attribute;
  readonly rule: FactRule;
  readonly value: ValueSource;
  readonly qualifier?: string;
  readonly ar?: readonly string[];
  readonly en?: readonly string[];
  /** Phrases that forbid the row if they stand in the match or up to eight words around it. */
  readonly unlessAr?: readonly string[];
  readonly unlessEn?: readonly string[];
  /** Only in a headline, a deck or a heading. */
  readonly isHeading?: true;
  /** The sentence must speak of an agreement or truce. */
  readonly needsDeal?: boolean;
}

export const PAST: ValueSource = { from: 'time', tense: 'past' };
export const FUTURE: ValueSource = { from: 'time', tense: 'future' };
export const LENGTH: ValueSource = { from: 'length' };
export const NUMBER: ValueSource = { from: 'number' };
export const PROSE: ValueSource = { from: 'prose' };

export function word(value: string): ValueSource {
  return { from: 'word', word: value };
}
