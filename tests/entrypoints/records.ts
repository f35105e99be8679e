/** A knowledge base of three records, enough to walk between views. */
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor, Agreement, Office } from '@/utils/core/knowledge/schema.ts';

const person: Actor = {
  type: 'person',
  id: 'sergey-lavrov',
  labels: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' },
  names: [{ text: 'Lavrov', lang: 'en', kind: 'surname' }],
  description: { ar: 'دبلوماسي روسي.', en: 'Russian diplomat.' },
  wikidata: 'Q58217',
  sources: ['https://example.org/lavrov'],
  confidence: 'verified',
};

const state: Actor = {
  type: 'state',
  id: 'russia',
  labels: { ar: 'روسيا', en: 'Russia' },
  names: [],
  description: { ar: 'دولة.', en: 'A state.' },
  sources: ['https://example.org/russia'],
  confidence: 'general-knowledge',
};

const office: Office = {
  type: 'office',
  id: 'ru.fm',
  role: 'foreign-minister',
  of: 'russia',
  title: { ar: 'وزير الخارجية الروسي', en: 'Foreign minister of Russia' },
  holders: [{ actor: 'sergey-lavrov', from: '2004-03-09', source: 'https://example.org/l', confidence: 'sourced' }],
};

const agreement: Agreement = {
  type: 'agreement',
  id: 'geneva-plan',
  labels: { ar: 'خطة جنيف', en: 'Geneva plan' },
  names: [],
  description: { ar: 'هدنة.', en: 'A truce.' },
  sources: ['https://example.org/plan'],
  confidence: 'partly-verified',
  form: 'ceasefire',
  date: '2016-09-09',
  parties: ['russia'],
  brokers: ['sergey-lavrov'],
  status: 'collapsed',
  stage: 'ceasefire',
  timeline: [{ date: '2016-09-19', en: 'It ended.', ar: 'انتهت.' }],
  provisions: [{ id: 'geneva-plan#p1', topic: 'cessation', summary: { ar: 'وقف النار.', en: 'No fire.' } }],
};

export function aBase(): KnowledgeBase {
  return new KnowledgeBase([person, state, office, agreement], { version: '2026-01-01+test', asOf: '2026-01-01' });
}
