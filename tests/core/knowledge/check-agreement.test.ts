import { describe, expect, it } from 'vitest';
import { checkAgreement, MAX_SUMMARY } from '@/utils/core/knowledge/check-agreement.ts';
import { checkLineage } from '@/utils/core/knowledge/check-lineage.ts';
import { checkReferences } from '@/utils/core/knowledge/check-references.ts';
import type { Agreement, Provision, TimelineStep } from '@/utils/core/knowledge/schema.ts';
import { agreement, person, state as land } from './records.ts';

const says = (more: Partial<Agreement>): string[] =>
  checkAgreement('f', agreement('pact', { date: '2016-09-09', ...more })).map((p) => `${p.code} ${p.path}`);
const text = { ar: 'نص.', en: 'Text.' };
const provision = (id: string, values: Provision['values'] = [], en = 'Text.'): Provision => ({
  id,
  topic: 'cessation',
  summary: { ar: 'نص.', en },
  values,
});
const step = (date: string, state?: TimelineStep['state']): TimelineStep => ({
  date,
  ...text,
  ...(state && { state }),
});

describe('checkAgreement: provisions', () => {
  it.each<[string, Provision[], string[]]>([
    ['numbered in a row', [provision('pact#p1'), provision('pact#p2')], []],
    ['a gap in the numbers', [provision('pact#p1'), provision('pact#p3')], ['provision-id f: provisions.1.id']],
    ["another agreement's number", [provision('deal#p1')], ['provision-id f: provisions.0.id']],
    ['a date', [provision('pact#p1', [{ attribute: 'start-date', value: '2016-09-12' }])], []],
    [
      'a date in words',
      [provision('pact#p1', [{ attribute: 'start-date', value: '12 September' }])],
      ['value f: provisions.0.values.0'],
    ],
    [
      'a word that is not on the list',
      [provision('pact#p1', [{ attribute: 'syrian-air-force', value: 'grounded' }])],
      ['value f: provisions.0.values.0'],
    ],
    [
      'a number in words',
      [provision('pact#p1', [{ attribute: 'documents-count', value: 'five' }])],
      ['value f: provisions.0.values.0'],
    ],
    ['a long summary', [provision('pact#p1', [], 'x'.repeat(MAX_SUMMARY + 1))], ['summary f: provisions.0.summary.en']],
  ])('%s', (_, provisions, expected) => {
    expect(says({ provisions })).toEqual(expected);
  });
});

describe('checkAgreement: timeline', () => {
  it.each<[string, Partial<Agreement>, string[]]>([
    ['in order', { timeline: [step('2016-09-09', 'announced'), step('2016-09-12', 'in-force'), step('2016-10~')] }, []],
    ['out of order', { timeline: [step('2016-09-12'), step('2016-09-10')] }, ['timeline-order f: timeline.1']],
    ['long before the making', { timeline: [step('2015-01-01')] }, ['timeline-day f: timeline.0']],
    ['of another age', { timeline: [step('2061-09-09')] }, ['timeline-day f: timeline.0']],
    ['made on another day', { timeline: [step('2016-09-15', 'signed')] }, ['timeline-day f: timeline.0']],
    ['made in an interval', { date: '2016-09-09/2016-09-10', timeline: [step('2016-09-10', 'announced')] }, []],
    [
      'in force from the step that says so to the step that ends it',
      { inForce: '2016-09-12/2016-09-19', timeline: [step('2016-09-12', 'in-force'), step('2016-09-19', 'collapsed')] },
      [],
    ],
    ['in force and open', { inForce: '2016-09-12/..', timeline: [step('2016-09-12', 'in-force')] }, []],
    [
      'in force on another day than its step',
      { inForce: '2016-09-13/..', timeline: [step('2016-09-12', 'in-force')] },
      ['timeline-day f: inForce'],
    ],
    ['ended by no step', { inForce: '2016-09-12/2016-09-19', timeline: [] }, ['timeline-day f: inForce']],
    ['in force before it was made', { inForce: '2016-08-01/..' }, ['date-order f: inForce']],
    [
      'in force and over before it was made',
      { inForce: '2016-07-01/2016-08-01', timeline: [step('2016-08-01', 'ended')] },
      ['date-order f: inForce'],
    ],
    ['a paper opened without an address', { document: { isOpened: true } }, ['document f: document']],
  ])('%s', (_, more, expected) => {
    expect(says(more)).toEqual(expected);
  });
});

describe('checkLineage', () => {
  const lineage = (...records: Agreement[]): string[] =>
    checkLineage(records.map((record) => ({ path: record.id, record }))).map((p) => p.path);

  it('wants both sides to name each other', () => {
    const older = agreement('older', { date: '2015', successors: ['newer'] });
    expect(lineage(older, agreement('newer', { date: '2016', predecessors: ['older'] }))).toEqual([]);
    expect(lineage(older, agreement('newer', { date: '2016' }))).toEqual(['older: successors.0']);
    expect(lineage(agreement('older', { date: '2015' }), agreement('newer', { predecessors: ['older'] }))).toEqual([
      'newer: predecessors.0',
    ]);
  });

  it('wants what came before to be older; one day is enough', () => {
    const pair = (a: string, b: string): string[] =>
      lineage(agreement('a', { date: a, successors: ['b'] }), agreement('b', { date: b, predecessors: ['a'] }));
    expect(pair('2016-02-11/2016-02-12', '2016-02-12')).toEqual([]);
    expect(pair('2016-03', '2016-02')).toEqual(['a: successors.0', 'b: predecessors.0']);
  });
});

describe('checkReferences: agreements', () => {
  const refer = (more: Partial<Agreement>): string[] =>
    checkReferences(
      [person('anna'), land('land'), agreement('pact', more)].map((record) => ({ path: record.id, record })),
    ).map((p) => p.path);

  it.each<[string, Partial<Agreement>, string[]]>([
    ['signed by someone known', { signatories: ['anna'] }, []],
    ['signed by nobody', { signatories: ['nobody'] }, ['pact: signatories.0']],
    ['a value with known ids', { provisions: [provision('pact#p1', [{ attribute: 'parties', value: 'land' }])] }, []],
    [
      'a value with an unknown id',
      { provisions: [provision('pact#p1', [{ attribute: 'excluded-groups', value: 'land,ghost' }])] },
      ['pact: provisions.0.values.0'],
    ],
    [
      'a legal basis that is an agreement',
      { provisions: [provision('pact#p1', [{ attribute: 'legal-basis', value: 'pact' }])] },
      [],
    ],
    [
      'a closed word where ids may stand',
      { provisions: [provision('pact#p1', [{ attribute: 'joint-centre-name', value: 'joint-implementation-group' }])] },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(refer(more)).toEqual(expected);
  });
});
