import { idsIn } from '../model/attribute-value.ts';
import type { Problem } from '../model/result.ts';
import type { KnowledgeRecord } from './schema.ts';
import type { LocatedRecord } from './validate.ts';

type RecordType = KnowledgeRecord['type'];

const ENTITIES: readonly RecordType[] = [
  'person',
  'state',
  'organisation',
  'armed-group',
  'outlet',
  'event',
  'agreement',
];

/** An id that a record points at, where it stands and which types it may be (absent: any actor). */
interface Reference {
  readonly at: string;
  readonly id: string;
  readonly types?: readonly RecordType[];
}

/** Ids and domains are unique, and every id a record names exists and has a fitting type. */
export function checkReferences(located: readonly LocatedRecord[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, LocatedRecord>();
  const domains = new Map<string, string>();
  for (const here of located) {
    const { path, record } = here;
    const first = byId.get(record.id);
    if (first)
      problems.push({ code: 'duplicate-id', path: `${path}: id`, detail: `${record.id} is also in ${first.path}` });
    else byId.set(record.id, here);
    if (record.type !== 'outlet') continue;
    for (const [i, domain] of (record.domains ?? []).entries()) {
      const owner = domains.get(domain);
      if (owner)
        problems.push({ code: 'shared-domain', path: `${path}: domains.${i}`, detail: `${domain} is ${owner}'s` });
      domains.set(domain, record.id);
    }
  }
  for (const { path, record } of located) {
    for (const { at, id, types } of references(record)) {
      const target = byId.get(id)?.record;
      if (!target) {
        problems.push({ code: 'unresolved-id', path: `${path}: ${at}`, detail: `no record has the id ${id}` });
      } else if (types ? !types.includes(target.type) : target.type === 'office' || target.type === 'agreement') {
        problems.push({
          code: 'unresolved-id',
          path: `${path}: ${at}`,
          detail: `${id} is a ${target.type}, which does not fit here`,
        });
      }
    }
  }
  return problems;
}

function* references(record: KnowledgeRecord): Generator<Reference> {
  switch (record.type) {
    case 'office':
      yield { at: 'of', id: record.of };
      for (const [i, h] of record.holders.entries()) yield { at: `holders.${i}.actor`, id: h.actor, types: ['person'] };
      return;
    case 'agreement':
      for (const field of ['parties', 'signatories', 'brokers'] as const) {
        for (const [i, id] of (record[field] ?? []).entries()) yield { at: `${field}.${i}`, id };
      }
      for (const field of ['predecessors', 'successors'] as const) {
        for (const [i, id] of (record[field] ?? []).entries()) yield { at: `${field}.${i}`, id, types: ['agreement'] };
      }
      for (const [i, provision] of (record.provisions ?? []).entries()) {
        for (const [k, { attribute, value }] of (provision.values ?? []).entries()) {
          // A legal basis is an agreement, a joint centre a body: any entity may be told of, only offices may not.
          for (const id of idsIn(attribute, value)) yield { at: `provisions.${i}.values.${k}`, id, types: ENTITIES };
        }
      }
      return;
    default:
      for (const [i, r] of (record.relations ?? []).entries()) yield { at: `relations.${i}.target`, id: r.target };
      if (record.country) yield { at: 'country', id: record.country, types: ['state'] };
  }
}
