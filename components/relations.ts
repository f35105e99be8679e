import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement, Entity, Relation } from '@/utils/core/knowledge/schema.ts';

/** One end of a relation as the other end sees it. `label` is 'relation.<type>' or, seen backwards, 'inverse.<type>'. */
export interface RelationLine {
  readonly label: string;
  readonly other: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly source: string;
}

/**
 * Relations of an entity, its own first, then those other records have to it, grouped by label.
 * Outlets based in a country are left out on the country's side: they are a list of newspapers, not a relation of it.
 */
export function relationsOf(entity: Entity, base: KnowledgeBase): Map<string, RelationLine[]> {
  const groups = new Map<string, RelationLine[]>();
  const add = (label: string, other: string, relation: Relation) => {
    const lines = groups.get(label) ?? [];
    lines.push({ label, other, from: relation.from, to: relation.to, source: relation.source });
    groups.set(label, lines);
  };
  if (entity.type !== 'agreement')
    for (const relation of entity.relations ?? []) add(`relation.${relation.type}`, relation.target, relation);
  for (const other of base.entities()) {
    if (other.type === 'agreement' || other.id === entity.id) continue;
    for (const relation of other.relations ?? []) {
      if (relation.target === entity.id && relation.type !== 'based-in')
        add(`inverse.${relation.type}`, other.id, relation);
    }
  }
  return groups;
}

/** An agreement and what the entity had to do with it. */
export interface AgreementLine {
  readonly agreement: Agreement;
  readonly roles: readonly ('party' | 'signatory' | 'broker')[];
}

/** Agreements the entity is a party to, signed or brokered, by date. */
export function agreementsOf(entity: Entity, base: KnowledgeBase): AgreementLine[] {
  return base
    .agreements()
    .flatMap((agreement): AgreementLine[] => {
      const roles = (
        [
          ['party', agreement.parties],
          ['signatory', agreement.signatories],
          ['broker', agreement.brokers],
        ] as const
      ).flatMap(([role, ids]) => (ids?.includes(entity.id) ? [role] : []));
      return roles.length > 0 ? [{ agreement, roles }] : [];
    })
    .toSorted((a, b) => (a.agreement.date < b.agreement.date ? -1 : 1));
}
