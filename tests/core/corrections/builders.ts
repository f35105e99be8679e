/** Small annotations and corrections for the tests of this room; names are invented. */
import type { Correction } from '@/utils/core/corrections/correction.ts';
import type { EntityType } from '@/utils/core/model/entity.ts';
import type { Annotations, Mention, Unlinked } from '@/utils/core/model/mention.ts';

export const URL_HERE = 'https://news.example/a';
const DAY = { from: '2016-09-10', to: '2016-09-10' };

export function aLink(start: number, surface: string, entity: string, more: Partial<Mention> = {}): Mention {
  return {
    start,
    end: start + surface.length,
    surface,
    entity,
    entityType: 'person',
    kind: more.office ? 'role' : 'name',
    weak: false,
    why: { rule: more.office ? 'role-at-date' : 'surname', form: surface, others: [] },
    ...more,
  };
}

export function found(mentions: Mention[], unlinked: Unlinked[] = [], interval: typeof DAY | null = DAY): Annotations {
  return {
    articleDate: { interval, from: interval ? 'page' : 'none', pageDate: null, doubt: null },
    mentions,
    unlinked,
    knowledgeVersion: '2026-01-01+test',
  };
}

export function aCorrection(entity: string, more: Partial<Correction> = {}): Correction {
  return {
    id: 'c-1',
    kind: more.office ? 'wrong-role' : more.instead ? 'other-entity' : 'not-this',
    entity,
    surface: 'Ada',
    scope: 'page',
    url: URL_HERE,
    madeOn: '2026-11-22',
    knowledgeVersion: '2026-01-01+test',
    ...more,
  };
}

/** Every entity of these tests is a person but for one state; `gone` is in no base. */
export function typeOf(entity: string): EntityType | null {
  if (entity === 'gone') return null;
  return entity === 'north' ? 'state' : 'person';
}
