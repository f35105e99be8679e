/** How two and more columns stand on a row: conflicts only where nothing else explains the difference. */
import { describe, expect, test } from 'vitest';
import { relateRow, type BareCell } from '@/utils/core/comparison/relate-row.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Entry, Row, Source } from '@/utils/core/model/comparison.ts';
import { entry, source } from './builders.ts';

/** A column: values as in the builders, or whole entries; its reference date after "@" in the id. */
type Column = readonly (string | null | Entry)[];

function row(attribute: Attribute, columns: Record<string, Column>, documents: readonly string[] = []): Row {
  const sources = new Map<string, Source>();
  const cells = Object.entries(columns).map(([name, told]): BareCell => {
    const [id = '', day = '2016-09-10'] = name.split('@');
    const kind = documents.includes(id) ? 'document' : 'file';
    sources.set(id, { ...source(id, day === '' ? null : day), kind });
    const entries = told.map((one) =>
      one === null || typeof one === 'string'
        ? entry(attribute, one, { paragraph: kind === 'file' ? 'P2' : null })
        : one,
    );
    return { source: id, status: entries.length > 0 ? 'stated' : 'silent', because: null, entries };
  });
  return relateRow(attribute, cells, sources);
}

const seen = ({ cells }: Row): unknown[] => cells.map(({ relation }) => relation);
const byHand = { paraphrase: { ar: 'كذا', en: 'so' } };

describe('relation of a row', () => {
  const cases: readonly [string, Attribute, Record<string, Column>, Row['relation'], unknown[]][] = [
    ['nobody', 'start-date', { a: [], b: [] }, null, [null, null]],
    ['one source', 'start-date', { a: ['2016-09-12'], b: [] }, 'single', ['single', null]],
    ['two that agree', 'start-date', { a: ['2016-09-12'], b: ['2016-09-12/..'] }, 'same', ['same', 'same']],
    [
      'Monday, Monday, Sunday',
      'start-date',
      { a: ['2016-09-12'], b: ['2016-09-12'], c: ['2016-09-11'] },
      'conflict',
      ['conflict', 'conflict', 'conflict'],
    ],
    [
      'Monday, Monday at sunset',
      'start-date',
      { a: ['2016-09-12'], b: ['2016-09-12 sunset'] },
      'differs-in-precision',
      ['differs-in-precision', 'differs-in-precision'],
    ],
    [
      'one says both, read by rule',
      'start-date',
      { a: ['2016-09-11', '2016-09-12'], b: ['2016-09-12'] },
      'mixed',
      ['mixed', 'same'],
    ],
    ['told in words', 'asked-of-russia', { a: [null], b: [null] }, 'differs-in-precision', undefined as never],
    [
      'words beside a value',
      'start-date',
      { a: [null], b: ['2016-09-12'] },
      'differs-in-precision',
      undefined as never,
    ],
    [
      'a chain of 48 + 48 hours + 7 days, and a week',
      'duration',
      { a: ['PT48H', 'P7D'], b: ['P1W'], c: ['P7D'] },
      'different-clause',
      ['different-clause', 'same', 'same'],
    ],
    [
      'the time to persuade is no duration',
      'duration',
      { a: [entry('persuasion-time', 'P7D'), entry('duration', 'P1W')], b: ['P7D'] },
      'same',
      ['same', 'same'],
    ],
    [
      'under attributes that are not the same',
      'joint-centre-start',
      { a: [entry('cooperation-start', 'P1W')], b: ['P7D'] },
      'different-clause',
      undefined as never,
    ],
    [
      'both under another attribute',
      'joint-centre-start',
      { a: [entry('cooperation-start', 'P1W')], b: [entry('cooperation-start', 'P7D')] },
      'same',
      undefined as never,
    ],
    [
      'groups one does not name',
      'excluded-groups',
      { a: ['isis'], b: ['nusra-front'] },
      'different-clause',
      undefined as never,
    ],
    [
      'nested groups',
      'excluded-groups',
      { a: ['isis,nusra-front'], b: ['nusra-front'] },
      'differs-in-precision',
      undefined as never,
    ],
    [
      'a later text tells news',
      'opposition-stance',
      { 'a@2016-09-10': ['accepts'], 'b@2016-09-14': ['rejects'] },
      'different-clause',
      undefined as never,
    ],
    [
      'the same day it is a conflict',
      'opposition-stance',
      { 'a@2016-09-10': ['accepts'], 'b@2016-09-11': ['rejects'] },
      'conflict',
      undefined as never,
    ],
    [
      'what can change, on an unknown day',
      'opposition-stance',
      { 'a@': ['accepts'], 'b@2016-09-11': ['rejects'] },
      'different-clause',
      undefined as never,
    ],
    [
      'and on days known too loosely to tell which is later',
      'opposition-stance',
      { 'a@2016-09-01/2016-09-30': ['accepts'], 'b@2016-09-11': ['rejects'] },
      'different-clause',
      undefined as never,
    ],
    [
      'a week, open and expired',
      'deadline',
      { 'a@2016-02-12': ['P1W within'], 'b@2016-02-19': ['P1W within expired'] },
      'same',
      undefined as never,
    ],
    [
      'planned for Monday; a week later, begun on Thursday',
      'start-date',
      { 'a@2016-09-10': ['2016-09-12'], 'b@2016-09-18': ['2016-09-15'] },
      'different-clause',
      undefined as never,
    ],
    [
      'an unsure reading makes no conflict',
      'start-date',
      { a: [entry('start-date', '2016-09-11', { certainty: 'unsure' })], b: ['2016-09-12'] },
      'different-clause',
      undefined as never,
    ],
    [
      'two that are likely do',
      'start-date',
      {
        a: [entry('start-date', '2016-09-11', { certainty: 'likely' })],
        b: [entry('start-date', '2016-09-12', { certainty: 'likely' })],
      },
      'conflict',
      undefined as never,
    ],
    [
      'one says both, read by hand',
      'start-date',
      {
        a: [entry('start-date', '2016-09-11', byHand), entry('start-date', '2016-09-12', byHand)],
        b: [entry('start-date', '2016-09-12', byHand)],
      },
      'conflict',
      undefined as never,
    ],
  ];
  test.each(cases)('%s', (_name, attribute, columns, relation, cells: unknown[] | undefined) => {
    const found = row(attribute, columns);
    expect(found.relation).toBe(relation);
    if (cells) expect(seen(found)).toEqual(cells);
  });

  test('against names the sources on the other side, and only them', () => {
    const { cells } = row('start-date', { a: ['2016-09-12'], b: ['2016-09-11'], c: ['2016-09-12'], d: [] });
    expect(cells.map(({ against }) => against)).toEqual([['b'], ['a', 'c'], ['b'], []]);
  });

  test('why names the two sources and their values', () => {
    expect(row('duration', { a: ['P1W'], b: ['PT48H'] }).why).toEqual({
      key: 'lengths-apart',
      sources: ['a', 'b'],
      values: ['P1W', 'PT48H'],
    });
    expect(row('duration', { a: ['P1W'], b: ['P7D'] }).why?.key).toBe('equal-in-other-units');
    expect(row('duration', { a: ['P1W'], b: [] }).why).toEqual({ key: 'only-one', sources: ['a'], values: ['P1W'] });
  });

  test.each([
    ['agrees-and-differs', 'start-date', ['2016-09-11', '2016-09-12'], ['2016-09-12']],
    ['expired-since', 'deadline', ['P1W within'], ['P1W within expired']],
    ['told-later', 'opposition-stance', ['accepts'], ['rejects']],
  ] as const)('%s', (key, attribute, a, b) => {
    expect(row(attribute, { 'a@2016-02-12': a, 'b@2016-02-19': b }).why?.key).toBe(key);
  });

  test('a reading that is not certain enough says so', () => {
    const unsure = entry('start-date', '2016-09-11', { certainty: 'unsure' });
    expect(row('start-date', { a: [unsure], b: ['2016-09-12'] }).why?.key).toBe('not-sure-enough');
  });
});

describe('the document as a column', () => {
  test('is many clauses: one of them is enough to agree', () => {
    const found = row('humanitarian-access', { document: ['besieged-areas', 'all-areas'], a: ['all-areas'] }, [
      'document',
    ]);
    expect(found.relation).toBe('same');
    expect(found.cells[0]?.against).toEqual([]);
  });

  test('is contradicted by what is apart from all of them', () => {
    const found = row('start-date', { document: ['2016-09-12T19:00:00+03:00'], a: ['2016-09-11'] }, ['document']);
    expect(found.cells.map(({ against }) => against)).toEqual([['a'], ['document']]);
  });

  test('is no news, so a later text may contradict it', () => {
    const found = row('end-date', { 'document@2016-09-09': ['2016-09-19'], 'a@2016-10-20': ['2016-09-30'] }, [
      'document',
    ]);
    expect(found.relation).toBe('conflict');
  });
});
