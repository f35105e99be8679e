/** Last sieve over all drafts: one mention an entity and place, adjectives and weak words only where nothing better stands. */
import { contains } from '../model/span.ts';
import { SpanSet } from '../model/span-index.ts';
import type { Draft } from './draft.ts';

const RANK: Readonly<Record<Draft['kind'], number>> = {
  name: 0,
  metonym: 0,
  role: 1,
  place: 2,
  generic: 3,
  adjective: 4,
};

/**
 * Drafts without doubles, in text order (longer first). Of one entity overlapping drafts leave the best kind, then the
 * longest. Weak and adjective drafts give way to any stronger one that covers them; a "generic" word inside the name of
 * another agreement is part of that name.
 */
export function finish(drafts: readonly Draft[], isAgreement: (entity: string) => boolean): Draft[] {
  const order = [...drafts].sort(
    (a, b) =>
      Number(a.weak) - Number(b.weak) ||
      RANK[a.kind] - RANK[b.kind] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Draft[] = [];
  const index = new SpanSet<Draft>();
  for (const d of order) {
    if (index.some(d, (k) => k.entity === d.entity || givesWay(d, k, isAgreement))) continue;
    kept.push(d);
    index.add(d);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function givesWay(d: Draft, k: Draft, isAgreement: (entity: string) => boolean): boolean {
  if (isAgreement(d.entity) && isAgreement(k.entity)) return true;
  if (d.kind === 'adjective' || d.kind === 'generic') return contains(k, d) || !contains(d, k);
  // A state's name that stands for one of several ministers is both.
  return d.weak && d.kind !== 'role' && d.start === k.start && d.end === k.end;
}
