/** Small values for tests of the views; names are invented unless a test is about a real one. */
import type { EntityType } from '@/utils/core/model/entity.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import type { EntityBrief, PageState } from '@/utils/extension/messages.ts';

export function aMention(entity: string, entityType: EntityType, start: number, more: Partial<Mention> = {}): Mention {
  const surface = more.surface ?? entity;
  return {
    start,
    end: start + surface.length,
    surface,
    entity,
    entityType,
    kind: 'name',
    weak: false,
    why: { rule: 'name', form: surface, others: [] },
    ...more,
  };
}

export function aBrief(id: string, type: EntityType, more: Partial<EntityBrief> = {}): EntityBrief {
  return {
    id,
    type,
    labels: { ar: `ع ${id}`, en: `E ${id}` },
    description: { ar: `وصف ${id}`, en: `About ${id}.` },
    roles: [],
    ...more,
  };
}

export function aPage(more: Partial<PageState> = {}): PageState {
  return {
    status: 'ready',
    marksOn: true,
    metadata: {
      url: 'https://news.example/a',
      outlet: null,
      siteName: { value: 'Example News', from: 'open-graph' },
      headline: { value: 'عنوان الخبر', from: 'json-ld' },
      dateline: null,
      language: { value: 'ar', from: 'script' },
      direction: 'rtl',
      pageDate: { value: '2016-09-10', from: 'json-ld' },
    },
    articleDate: {
      interval: { from: '2016-09-10', to: '2016-09-10' },
      from: 'page',
      pageDate: '2016-09-10',
      doubt: null,
    },
    textLength: 1000,
    mentions: [],
    unlinked: [],
    briefs: {},
    knowledgeVersion: '2026-01-01+test',
    ...more,
  };
}
