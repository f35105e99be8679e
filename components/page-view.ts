/** From the flat list of mentions to what the popup shows: one row per entity, grouped by type. */
import type { EntityType } from '@/utils/core/model/entity.ts';
import type { Mention, Unlinked } from '@/utils/core/model/mention.ts';
import type { EntityBrief } from '@/utils/extension/messages.ts';

/** All mentions of one entity. `strong` and `weak` are indexes into the page's mentions, in text order. */
export interface EntityOnPage {
  readonly entity: string;
  readonly type: EntityType;
  readonly brief: EntityBrief | null;
  readonly strong: readonly number[];
  readonly weak: readonly number[];
}

/** Groups of the list, in the order they are shown; states and organisations share one. */
const GROUPS = ['agreement', 'person', 'organisation', 'armed-group', 'outlet', 'event'] as const;
export type GroupKey = (typeof GROUPS)[number];

export interface PageGroup {
  readonly key: GroupKey;
  readonly rows: readonly EntityOnPage[];
}

export interface PageView {
  /** Groups with at least one row. */
  readonly groups: readonly PageGroup[];
  /** Entities that only weak mentions point to: generic words, places, page furniture. */
  readonly weak: readonly EntityOnPage[];
  readonly byEntity: ReadonlyMap<string, EntityOnPage>;
  /** Linked mentions that are not weak. */
  readonly mentionCount: number;
  /** Linked mentions that are likely only. */
  readonly weakCount: number;
  readonly agreementCount: number;
  readonly actorCount: number;
}

/** A surface that was found but not linked, with all places where it stands. */
export interface UnlinkedOnPage extends Pick<Unlinked, 'surface' | 'reason' | 'candidates' | 'corrected'> {
  readonly count: number;
}

/** Rows with the most mentions first; equal counts in the order of first appearance. No mentions give no groups. */
export function viewOf(mentions: readonly Mention[], briefs: Readonly<Record<string, EntityBrief>>): PageView {
  const byEntity = new Map<string, EntityOnPage & { strong: number[]; weak: number[] }>();
  mentions.forEach((mention, index) => {
    let row = byEntity.get(mention.entity);
    if (!row) {
      // Briefs cross a message border: an id such as "constructor" must not find Object's own property.
      const brief = Object.hasOwn(briefs, mention.entity) ? (briefs[mention.entity] ?? null) : null;
      row = { entity: mention.entity, type: mention.entityType, brief, strong: [], weak: [] };
      byEntity.set(mention.entity, row);
    }
    (mention.weak ? row.weak : row.strong).push(index);
  });
  const rows = [...byEntity.values()];
  const strong = rows.filter((row) => row.strong.length > 0).toSorted((a, b) => b.strong.length - a.strong.length);
  const agreementCount = strong.filter((row) => row.type === 'agreement').length;
  return {
    groups: GROUPS.map((key) => ({ key, rows: strong.filter((row) => groupOf(row.type) === key) })).filter(
      (group) => group.rows.length > 0,
    ),
    weak: rows.filter((row) => row.strong.length === 0),
    byEntity,
    mentionCount: strong.reduce((sum, row) => sum + row.strong.length, 0),
    weakCount: rows.reduce((sum, row) => sum + row.weak.length, 0),
    agreementCount,
    actorCount: strong.length - agreementCount,
  };
}

/** Unlinked hits with the same surface and reason (and correction) are one line; first appearance decides the order. */
export function unlinkedOf(unlinked: readonly Unlinked[]): UnlinkedOnPage[] {
  const lines = new Map<string, UnlinkedOnPage>();
  for (const { surface, reason, candidates, corrected } of unlinked) {
    const key = `${reason}\n${surface}\n${corrected?.id}`;
    const count = (lines.get(key)?.count ?? 0) + 1;
    lines.set(key, { surface, reason, candidates, count, ...(corrected ? { corrected } : {}) });
  }
  return [...lines.values()];
}

/** All mentions of an entity, weak ones too, in text order. */
export function allMentions(row: EntityOnPage): number[] {
  return [...row.strong, ...row.weak].toSorted((a, b) => a - b);
}

function groupOf(type: EntityType): GroupKey {
  return type === 'state' ? 'organisation' : type;
}
