/** What the card shows, gathered from the page's state: plain data, no DOM. */
import type { ArticleDate, Mention } from '@/utils/core/model/mention.ts';
import type { EntityBrief, PageState } from '@/utils/extension/messages.ts';

/** One way this page names the entity. */
export interface FormCount {
  readonly surface: string;
  readonly count: number;
}

export interface CardModel {
  readonly brief: EntityBrief;
  readonly mention: Mention;
  /** 1-based place among the mentions of this entity, and how many there are. */
  readonly index: number;
  readonly total: number;
  /** Most frequent first. */
  readonly forms: readonly FormCount[];
  /** Other candidates, most likely first; those the base has no record of are left out. */
  readonly others: readonly EntityBrief[];
  readonly articleDate: ArticleDate | null;
}

/** @returns null if the mention or its entity's brief is gone (the page changed meanwhile) */
export function cardModel(state: PageState, mentionIndex: number): CardModel | null {
  const mention = state.mentions[mentionIndex];
  const brief = mention && state.briefs[mention.entity];
  if (!mention || !brief) return null;
  const same = sameEntity(state.mentions, mentionIndex);
  return {
    brief,
    mention,
    index: same.indexOf(mentionIndex) + 1,
    total: same.length,
    forms: countForms(same.map((i) => state.mentions[i]?.surface ?? '')),
    others: mention.why.others.flatMap(({ entity }) => state.briefs[entity] ?? []),
    articleDate: state.articleDate,
  };
}

/** Indexes of all mentions of the same entity, in text order. */
export function sameEntity(mentions: readonly Mention[], mentionIndex: number): number[] {
  const entity = mentions[mentionIndex]?.entity;
  return mentions.flatMap((mention, i) => (mention.entity === entity ? [i] : []));
}

/**
 * The mention `step` further among those of the same entity; after the last comes the first.
 * @returns null if there is no other
 */
export function neighbour(mentions: readonly Mention[], mentionIndex: number, step: 1 | -1): number | null {
  const same = sameEntity(mentions, mentionIndex);
  if (same.length < 2) return null;
  return same[(same.indexOf(mentionIndex) + step + same.length) % same.length] ?? null;
}

function countForms(surfaces: readonly string[]): FormCount[] {
  const counts = new Map<string, number>();
  for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].map(([surface, count]) => ({ surface, count })).toSorted((a, b) => b.count - a.count);
}
