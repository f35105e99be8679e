/** Who is mentioned where: actors by sources. */
import type { Account } from '../../model/account.ts';
import type { BundledVoices } from '../bundled.ts';

export interface ActorRow {
  readonly entity: string;
  readonly total: number;
  /** One count a source, in the order of the sources. */
  readonly counts: readonly number[];
}

/** How often each source names each actor, from accounts or counted by hand. */
export interface MentionCounts {
  readonly source: string;
  /** Entity id → number of mentions. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Mentions of an account by entity; nationality words and mere places are no actors. */
export function mentionsOfAccount({ source, mentions }: Account): MentionCounts {
  const counts = new Map<string, number>();
  for (const { entity, kind } of mentions) {
    if (kind === 'adjective' || kind === 'place') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return { source: source.id, counts };
}

/** The same of a source that was counted by hand. */
export function mentionsOfBundled({ source, mentions }: BundledVoices): MentionCounts {
  return { source, counts: mentions };
}

/**
 * The matrix, most named first; entities in fewer than two sources stand behind those that several name.
 * @param isActor - leaves agreements out, which the sheet is about
 */
export function actorRows(sources: readonly MentionCounts[], isActor: (entity: string) => boolean): ActorRow[] {
  const ids = new Set(sources.flatMap(({ counts }) => [...counts.keys()]));
  return [...ids]
    .filter(isActor)
    .map((entity) => {
      const counts = sources.map((source) => source.counts.get(entity) ?? 0);
      return { entity, counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .toSorted(
      (a, b) =>
        Number(spread(b.counts) > 1) - Number(spread(a.counts) > 1) ||
        b.total - a.total ||
        (a.entity < b.entity ? -1 : 1),
    );
}

function spread(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}
