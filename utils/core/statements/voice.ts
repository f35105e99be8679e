/** Who is given the word, and how often: counts by speaker and by side, and the sides that are never quoted. */
import type { Statement } from '../model/statement.ts';
import { contains, type Span } from '../model/span.ts';
import { SIDES, type Side } from './sides.ts';

/** How often somebody is quoted. `direct`: in words of their own, whole or in part. */
export interface Share<Key> {
  readonly key: Key;
  readonly count: number;
  readonly direct: number;
}

/** Somebody who speaks: an entity, or words for one the base does not know. */
export type SpeakerKey =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'unnamed'; readonly surface: string }
  | { readonly kind: 'unknown' };

export interface Voice {
  /** Statements counted. Two who speak together are counted each, so shares may add up to more. */
  readonly total: number;
  /** Left out of the count: told by the headline or deck, which repeat the text; not sure enough. */
  readonly inHeadlines: number;
  readonly unsure: number;
  /** Most quoted first; equals in text order. */
  readonly speakers: readonly Share<SpeakerKey>[];
  /** In the order of SIDES; without those that say nothing. */
  readonly sides: readonly Share<Side>[];
  /** Sides of the story nobody of which is quoted: 'other' is none of them. */
  readonly silent: readonly Side[];
}

/** The speakers of a statement; never empty. */
export function speakersOf({ speaker, unnamed }: Pick<Statement, 'speaker' | 'unnamed'>): SpeakerKey[] {
  if (speaker.length > 0) return speaker.map((id) => ({ kind: 'entity', id }));
  return [unnamed ? { kind: 'unnamed', surface: unnamed.surface } : { kind: 'unknown' }];
}

/** Entities a statement speaks for: its speakers, or whom the words for a nameless one name ("a source in the ministry"). */
export function speaksFor(
  { speaker, unnamed }: Pick<Statement, 'speaker' | 'unnamed'>,
  mentions: readonly (Span & { readonly entity: string })[],
): string[] {
  if (speaker.length > 0 || !unnamed) return [...speaker];
  return [...new Set(mentions.filter((mention) => contains(unnamed, mention)).map(({ entity }) => entity))];
}

/** The sides of all who speak in a statement; 'other' where the words tell none. */
export function sidesOf(
  statement: Pick<Statement, 'speaker' | 'unnamed'>,
  sideOf: (entity: string) => Side,
  mentions: readonly (Span & { readonly entity: string })[],
): Set<Side> {
  const sides = new Set(speaksFor(statement, mentions).map(sideOf));
  // "a Russian official at the UN": two sides for one nameless speaker are a guess.
  if (sides.size === 0 || (statement.speaker.length === 0 && sides.size > 1)) return new Set<Side>(['other']);
  return sides;
}

/** The same key as a string, for maps and lists. */
export function speakerId(key: SpeakerKey): string {
  return key.kind === 'entity' ? key.id : key.kind === 'unnamed' ? `“${key.surface}”` : '?';
}

/** True for words of the speaker's own, with or without marks. */
export function isDirect({ mode }: Pick<Statement, 'mode'>): boolean {
  return mode === 'direct' || mode === 'mixed' || mode === 'unmarkedDirect';
}

/**
 * Counts of one text.
 * @param sideOf - the side of an entity, sides.ts
 * @param mentions - of the same text: they tell whom a nameless speaker speaks for
 */
export function voiceOf(
  statements: readonly Statement[],
  sideOf: (entity: string) => Side,
  mentions: readonly (Span & { readonly entity: string })[] = [],
): Voice {
  const speakers = new Map<string, { key: SpeakerKey; count: number; direct: number }>();
  const sides = new Map<Side, { key: Side; count: number; direct: number }>();
  const heard = new Set<Side>();
  let [total, inHeadlines, unsure] = [0, 0, 0];
  for (const statement of statements) {
    const keys = speakersOf(statement);
    const ownSides = sidesOf(statement, sideOf, mentions);
    // A side that only the headline quotes is not a silent one.
    for (const side of ownSides) heard.add(side);
    if (statement.mode === 'headline') inHeadlines++;
    else if (statement.certainty === 'unsure') unsure++;
    else {
      total++;
      const direct = isDirect(statement) ? 1 : 0;
      for (const key of keys) add(speakers, speakerId(key), key, direct);
      for (const side of ownSides) add(sides, side, side, direct);
    }
  }
  return {
    total,
    inHeadlines,
    unsure,
    speakers: [...speakers.values()].toSorted((a, b) => b.count - a.count),
    sides: SIDES.flatMap((side) => sides.get(side) ?? []),
    silent: SIDES.filter((side) => side !== 'other' && !heard.has(side)),
  };
}

function add<Id, Key>(shares: Map<Id, { key: Key; count: number; direct: number }>, id: Id, key: Key, direct: number) {
  const share = shares.get(id) ?? { key, count: 0, direct: 0 };
  shares.set(id, { key, count: share.count + 1, direct: share.direct + direct });
}
