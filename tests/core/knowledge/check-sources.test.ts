import { describe, expect, it } from 'vitest';
import { checkSources } from '@/utils/core/knowledge/check-sources.ts';
import type { KnowledgeRecord, Office } from '@/utils/core/knowledge/schema.ts';
import { agreement, office, person } from './records.ts';

const says = (record: KnowledgeRecord): string[] => checkSources('f', record).map((p) => p.path);
const UNCHECKED = 'general knowledge, not yet checked';
const step = (source?: string) => ({
  date: '2016-01-01',
  state: 'adopted' as const,
  ar: 'اعتُمد.',
  en: 'Adopted.',
  ...(source && { source }),
});

describe('checkSources', () => {
  it.each<[string, KnowledgeRecord, string[]]>([
    ['an address', { ...person('a'), sources: ['https://example.org/a?b=1 (page 3)'] }, []],
    ['a named publication', { ...person('a'), sources: ['Official Gazette of Syria, 3 July 2016'] }, []],
    ['a placeholder', { ...person('a'), sources: ['TODO'] }, ['f: sources.0']],
    ['the web', { ...person('a'), sources: ['internet'] }, ['f: sources.0']],
    ['a broken address', { ...person('a'), sources: ['https://'] }, ['f: sources.0']],
    ['an address without a host', { ...person('a'), sources: ['http://localhost'] }, ['f: sources.0']],
    ['unchecked and verified', { ...person('a'), sources: [UNCHECKED] }, ['f: confidence']],
    ['unchecked and says so', { ...person('a'), sources: [UNCHECKED], confidence: 'general-knowledge' }, []],
    [
      'a relation on hearsay',
      { ...person('a'), relations: [{ type: 'ally-of', target: 'b', source: '?' }] },
      ['f: relations.0.source'],
    ],
    ['a verified change of state', agreement('pact', { timeline: [step('https://example.org/')] }), []],
    ['a verified change of state without a source', agreement('pact', { timeline: [step()] }), ['f: timeline.0']],
    ['a partly verified one', agreement('pact', { timeline: [step()], confidence: 'partly-verified' }), []],
    [
      'a dispute with a placeholder',
      { ...person('a'), disputes: [{ about: { ar: 'أ', en: 'a' }, positions: [{ ar: 'ب', en: 'b', source: 'n/a' }] }] },
      ['f: disputes.0.positions.0.source'],
    ],
  ])('%s', (_, record, expected) => {
    expect(says(record)).toEqual(expected);
  });

  it('holds tenures to the same', () => {
    const unchecked: Office = office('x.fm', 'x', [{ actor: 'a' }]);
    const [holder] = unchecked.holders;
    if (!holder) throw new Error('no holder');
    expect(says({ ...unchecked, holders: [{ ...holder, source: UNCHECKED }] })).toEqual(['f: holders.0']);
    expect(
      says({ ...unchecked, holders: [{ ...holder, source: UNCHECKED, confidence: 'general-knowledge' }] }),
    ).toEqual([]);
  });
});
