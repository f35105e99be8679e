/** Small records for tests of the views; names are invented. */
import type { Actor, Agreement, Office } from '@/utils/core/knowledge/schema.ts';

export function anActor(id: string, type: Actor['type'] = 'person', more: Partial<Actor> = {}): Actor {
  return {
    type,
    id,
    labels: { ar: `ع ${id}`, en: `E ${id}` },
    names: [],
    description: { ar: `وصف ${id}.`, en: `About ${id}.` },
    sources: [`https://example.org/${id}`],
    confidence: 'verified',
    ...more,
  };
}

export function anOffice(id: string, of: string, more: Partial<Office> = {}): Office {
  return {
    type: 'office',
    id,
    role: 'foreign-minister',
    of,
    title: { ar: `منصب ${id}`, en: `Office ${id}` },
    holders: [{ actor: 'x', from: '2004', source: 'S', confidence: 'sourced' }],
    ...more,
  };
}

export function anAgreement(id: string, more: Partial<Agreement> = {}): Agreement {
  return {
    type: 'agreement',
    id,
    labels: { ar: `ع ${id}`, en: `E ${id}` },
    names: [],
    description: { ar: `وصف ${id}.`, en: `About ${id}.` },
    sources: [`https://example.org/${id}`],
    confidence: 'verified',
    form: 'ceasefire',
    stage: 'ceasefire',
    date: '2016-09-09',
    parties: [],
    status: 'collapsed',
    ...more,
  };
}
