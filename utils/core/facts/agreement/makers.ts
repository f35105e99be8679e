/** Who made an agreement, held against who is told or named in a text. */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import type { Found } from '../reading.ts';

/** So few makers are all named in a report. */
const MAX_MAKERS = 3;

/** "Russia, Iran and Turkey signed a deal": exactly these states made or brokered it. */
export function isMadeExactlyBy(a: Agreement, found: readonly Found[]): boolean {
  const makers = found.flatMap((f) => (f.attribute === 'parties' ? [f.value?.split(',') ?? []] : []));
  return [a.parties, a.brokers ?? [], a.signatories ?? []].some((side) =>
    makers.some((ids) => ids.length > 1 && ids.length === side.length && ids.every((id) => side.includes(id))),
  );
}

/** All makers if they are few; of many, the group that made it or two that brokered it. */
export function hasMakers(
  { parties: makers, brokers = [] }: Agreement,
  named: ReadonlySet<string>,
  base: KnowledgeBase,
): boolean {
  const states = makers.filter((id) => base.entity(id)?.type === 'state');
  if (makers.length <= MAX_MAKERS && makers.every((id) => named.has(id))) return true;
  const sponsors = brokers.filter((id) => base.entity(id)?.type === 'state');
  if (sponsors.length > 1 && sponsors.every((id) => named.has(id))) return true;
  if (states.length <= MAX_MAKERS) return false;
  return named.has('issg') || brokers.filter((id) => named.has(id)).length > 1;
}
