/** What of a patch is new beside the corrections that are already kept: nothing kept is ever changed by a file. */
import { saysTheSame, subjectOf, type Correction } from './correction.ts';

export interface Merge {
  /** To be added. */
  readonly put: readonly Correction[];
  /** Those that are kept already, in other words or the same. */
  readonly known: readonly Correction[];
  /** Those that say otherwise than what is kept about the same words and place. */
  readonly contradicting: readonly Correction[];
}

/**
 * Sorts the accepted corrections of a patch. One whose id is taken by another correction gets a new id, since it is
 * another correction: an older export of one that was changed since.
 */
export function mergePatch(accepted: readonly Correction[], kept: readonly Correction[]): Merge {
  const bySubject = new Map(kept.map((correction) => [subjectOf(correction), correction]));
  const ids = new Set(kept.map(({ id }) => id));
  const merge: { put: Correction[]; known: Correction[]; contradicting: Correction[] } = {
    put: [],
    known: [],
    contradicting: [],
  };
  for (const correction of accepted) {
    const mine = bySubject.get(subjectOf(correction));
    if (mine) merge[saysTheSame(mine, correction) ? 'known' : 'contradicting'].push(correction);
    else merge.put.push({ ...correction, id: freeId(correction.id, ids) });
  }
  return merge;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  // Cut so that it stays an id whatever is appended: at most 64 units (schema.ts).
  for (let n = 2; taken.has(free); n++) free = `${id.slice(0, 58).replace(/-+$/, '')}-${n}`;
  taken.add(free);
  return free;
}
