import type { Mention } from '../model/mention.ts';
import type { Axis } from '../model/naming.ts';
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import type { FoundPhrase, PhraseText } from './phrases.ts';

/** What the axes read: the text, its words, and its mentions outside furniture (adjectives included), in text order. */
export interface NamingText {
  readonly text: string;
  readonly phrases: PhraseText;
  readonly mentions: readonly Mention[];
}

/** A use before marks and layer are looked up. */
export interface Use extends Span {
  readonly axis: Axis;
  readonly entity: string | null;
  readonly form: string;
}

/** Uses of found phrases. */
export function usesOf(axis: Axis, entity: string | null, found: readonly FoundPhrase[]): Use[] {
  return found.map(({ start, end, form }) => ({ axis, entity, form, start, end }));
}

/** The first list whole, and of the second what does not overlap it. */
export function withoutOverlaps(first: readonly Use[], second: readonly Use[]): Use[] {
  const taken = new SpanIndex(first);
  return [...first, ...second.filter((use) => taken.overlapping(use).length === 0)];
}
