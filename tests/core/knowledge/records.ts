/** Small valid records for tests; every argument is what a test is about, the rest does not matter. */
import type { Actor, Agreement, Holder, Name, Office } from '@/utils/core/knowledge/schema.ts';

function actor(type: Actor['type'], id: string, names: Name[] = []): Actor {
  return {
    type,
    id,
    labels: { ar: `اسم ${id}`, en: `Name ${id}` },
    names,
    description: { ar: 'وصف.', en: 'A description.' },
    sources: ['https://example.org/'],
    confidence: 'verified',
  };
}

export const person = (id: string, names?: Name[]): Actor => actor('person', id, names);
export const state = (id: string, names?: Name[]): Actor => actor('state', id, names);
export const outlet = (id: string, domains: string[]): Actor => ({ ...actor('outlet', id), domains });

export function agreement(id: string, more: Partial<Agreement> = {}): Agreement {
  return {
    type: 'agreement',
    id,
    labels: { ar: `اتفاق ${id}`, en: `Pact ${id}` },
    names: [],
    description: { ar: 'وصف.', en: 'A description.' },
    sources: ['https://example.org/'],
    confidence: 'verified',
    form: 'statement',
    stage: 'other',
    date: '2016-01-01',
    parties: [],
    status: 'adopted',
    ...more,
  };
}

export function office(id: string, of: string, holders: Pick<Holder, 'actor' | 'from' | 'to'>[]): Office {
  return {
    type: 'office',
    id,
    role: 'foreign-minister',
    of,
    title: { en: 'Minister', ar: 'وزير' },
    holders: holders.map((h) => ({ ...h, source: 'https://example.org/', confidence: 'sourced' })),
  };
}

export const name = (text: string, lang: 'ar' | 'en', cls: Name['class'] = 'A0'): Name => ({
  text,
  lang,
  kind: 'full',
  class: cls,
});
