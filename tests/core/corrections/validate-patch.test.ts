import { describe, expect, test } from 'vitest';
import { MAX_CORRECTIONS, type Correction } from '@/utils/core/corrections/correction.ts';
import { isCorrection, isDraft } from '@/utils/core/corrections/schema.ts';
import { checkCorrection, checkPatch, toPatch } from '@/utils/core/corrections/validate-patch.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import { aCorrection } from './builders.ts';

const both = (text: string) => ({ en: text, ar: text });
const actor = (id: string, type: 'person' | 'state'): KnowledgeRecord => ({
  id,
  type,
  labels: both(id),
  names: [],
  description: both(id),
  sources: ['https://example.org'],
  confidence: 'general-knowledge',
});
const base = new KnowledgeBase(
  [
    actor('ada', 'person'),
    actor('bob', 'person'),
    actor('north', 'state'),
    {
      type: 'office',
      id: 'north-fm',
      role: 'foreign-minister',
      of: 'north',
      title: both('minister'),
      holders: [{ actor: 'ada', from: '2014', to: '2016-09', source: 'https://example.org', confidence: 'sourced' }],
    },
  ],
  { version: '2026-01-01+test', asOf: '2026-01-01' },
);

/** As a file: what JSON makes of it. */
const file = (...corrections: unknown[]): unknown =>
  JSON.parse(JSON.stringify(toPatch(corrections as Correction[], base.version, '2026-11-22')));
const codes = (data: unknown) => checkPatch(data, base).problems.map(({ code, path }) => `${code} ${path}`.trim());
const day = (date: string) => ({ from: date, to: date });

describe('a patch', () => {
  test('what was written is read again, unchanged', () => {
    const all = [
      aCorrection('ada', { note: 'Another Ada.' }),
      aCorrection('ada', { id: 'c-2', surface: 'أدا', instead: 'bob', scope: 'always' }),
      aCorrection('ada', { id: 'c-3', office: 'north-fm', on: day('2016-09-30') }),
    ];
    expect(checkPatch(file(...all), base)).toEqual({ accepted: all, total: 3, knowledge: base.version, problems: [] });
  });

  test.each<[string, unknown, string[]]>([
    ['no object', null, ['patch-format']],
    ['a list', [], ['patch-format']],
    ['another format', { format: 'other', version: 1, corrections: [] }, ['patch-format']],
    ['no list', { format: 'isnad-corrections', version: 1 }, ['patch-format']],
    ['a later version', { format: 'isnad-corrections', version: 2, corrections: [] }, ['patch-version version']],
    [
      'too many',
      { format: 'isnad-corrections', version: 1, corrections: Array(MAX_CORRECTIONS + 1).fill(null) },
      ['patch-size corrections'],
    ],
  ])('refused as a whole: %s', (_name, data, expected) => {
    expect(codes(data)).toEqual(expected);
    expect(checkPatch(data, base).accepted).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['no correction at all', 5, ['schema corrections[0]']],
    ['a field missing', { ...aCorrection('ada'), madeOn: undefined }, ['schema corrections[0].madeOn']],
    ['a field too many', { ...aCorrection('ada'), html: '<b>' }, ['schema corrections[0].html']],
    [
      'two faults',
      { ...aCorrection('Ada!'), kind: 'x' },
      ['schema corrections[0].kind', 'schema corrections[0].entity'],
    ],
    ['a day that does not exist', aCorrection('ada', { madeOn: '2026-02-30' }), ['schema corrections[0].madeOn']],
    ['a page without address', { ...aCorrection('ada'), url: undefined }, ['schema corrections[0]']],
    ['no words', aCorrection('ada', { surface: ' \u0640 ' }), ['schema corrections[0].surface']],
    ['an office where none belongs', { ...aCorrection('ada'), office: 'north-fm' }, ['schema corrections[0]']],
    ['no other entity', { ...aCorrection('ada'), kind: 'other-entity' }, ['schema corrections[0]']],
    ['itself instead', aCorrection('ada', { instead: 'ada' }), ['schema corrections[0]']],
    ['days for words', { ...aCorrection('ada'), on: day('2016-09-10') }, ['schema corrections[0]']],
    [
      'days the wrong way round',
      aCorrection('ada', { office: 'north-fm', on: { from: '2016-09-11', to: '2016-09-10' } }),
      ['schema corrections[0].on'],
    ],
    ['an unknown entity', aCorrection('nobody'), ['unknown-entity corrections[0].entity']],
    ['an unknown other', aCorrection('ada', { instead: 'nobody' }), ['unknown-entity corrections[0].instead']],
    ['an office for an entity', aCorrection('north-fm'), ['unknown-entity corrections[0].entity']],
    ['an unknown office', aCorrection('ada', { office: 'x-fm' }), ['unknown-office corrections[0].office']],
    ['nobody in an office', aCorrection('nobody', { office: 'north-fm' }), ['unknown-entity corrections[0].entity']],
    ['not the holder', aCorrection('bob', { office: 'north-fm' }), ['not-a-holder corrections[0].office']],
    [
      'not the holder then',
      aCorrection('ada', { office: 'north-fm', on: day('2016-10-01') }),
      ['not-a-holder corrections[0].office'],
    ],
    [
      'no person',
      aCorrection('north', { office: 'north-fm' }),
      ['not-a-person corrections[0].entity', 'not-a-holder corrections[0].office'],
    ],
  ])('one refused: %s', (_name, entry, expected) => {
    expect(codes(file(entry))).toEqual(expected);
    const good = aCorrection('bob', { id: 'c-9' });
    expect(checkPatch(file(entry, good), base).accepted).toEqual([good]);
  });

  test.each<[string, Correction, string[]]>([
    ['the same id', aCorrection('bob'), ['duplicate-id corrections[1].id']],
    ['the same again', aCorrection('ada', { id: 'c-2', surface: 'ADA' }), ['said-twice corrections[1]']],
    ['the contrary', aCorrection('ada', { id: 'c-2', instead: 'bob' }), ['contradiction corrections[1]']],
    ['an exception for one page', aCorrection('ada', { id: 'c-2', scope: 'always' }), []],
    ['an office beside words', aCorrection('ada', { id: 'c-2', office: 'north-fm' }), []],
  ])('two that collide: %s', (_name, second, expected) => {
    expect(codes(file(aCorrection('ada'), second))).toEqual(expected);
  });
});

test('a stored correction that a newer base has made pointless says so', () => {
  expect(checkCorrection(aCorrection('ada', { office: 'north-fm', on: day('2014-01-01') }), base)).toEqual([]);
  expect(checkCorrection(aCorrection('ada', { office: 'north-fm', on: day('2020-01-01') }), base)).toMatchObject([
    { code: 'not-a-holder', path: 'office' },
  ]);
});

test('a draft is what a card sends: no id, no day, no address of its own', () => {
  const { kind, entity, surface, scope } = aCorrection('ada');
  expect(isDraft({ kind, entity, surface, scope })).toBe(true);
  expect(isDraft(aCorrection('ada'))).toBe(false);
  expect(isCorrection({ kind, entity, surface, scope })).toBe(false);
});
