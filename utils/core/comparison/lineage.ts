/** Armed groups that are one under another name: a text of 2018 says Hayat Tahrir al-Sham, another still Nusra Front. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Lineage } from './told.ts';

/** A longer chain of successors is a circle in the records. */
const MAX_STEPS = 8;

/** Each armed group to the first of its line, by the relation "successor-of" of the records; other ids to themselves. */
export function lineageOf(base: KnowledgeBase): Lineage {
  return (id) => {
    let first = id;
    for (let step = 0; step < MAX_STEPS; step++) {
      const record = base.entity(first);
      if (record?.type !== 'armed-group') return first;
      const before = record.relations?.find(({ type }) => type === 'successor-of')?.target;
      if (before === undefined) return first;
      first = before;
    }
    return first;
  };
}
