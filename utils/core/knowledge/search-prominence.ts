/** How much of the base speaks of a record: the order among records that answer a query equally well. */
import type { KnowledgeRecord } from './schema.ts';

/**
 * From 0 (nothing refers to it) to 1 (most referred to), by id: agreements it is party to or brokered, relations to it,
 * offices that belong to it or that it held, and its own spellings, which the press wrote more of the more it wrote.
 */
export function prominence(records: readonly KnowledgeRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string, count: number): void => void counts.set(id, (counts.get(id) ?? 0) + count);
  for (const record of records) {
    if (record.type === 'office') {
      add(record.of, 1);
      for (const { actor } of record.holders) add(actor, 1);
      continue;
    }
    add(record.id, record.names.length / 4);
    if (record.type === 'agreement') {
      for (const id of record.parties ?? []) add(id, 1);
      for (const id of [...(record.brokers ?? []), ...(record.signatories ?? [])]) add(id, 2);
    } else {
      for (const { target } of record.relations ?? []) add(target, 1);
    }
  }
  const most = Math.log1p(Math.max(1, ...counts.values()));
  return new Map([...counts].map(([id, count]) => [id, Math.log1p(count) / most]));
}
