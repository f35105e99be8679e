import { describe, expect, test } from 'vitest';
import { besidesDamaged, freeSuffix, planImport, recordsFor } from '@/utils/core/casebook/import-plan.ts';
import { aCase, anArticle } from './builders.ts';

const EMPTY = { articles: [], cases: [] };
const LATER = '2026-11-23T08:00:00.000Z';

describe('what a file brings', () => {
  test('new records are added, the same ones counted, whatever their revision', () => {
    const here = { articles: [anArticle('a', { revision: 7 })], cases: [aCase('geneva')] };
    const plan = planImport({ articles: [anArticle('a'), anArticle('b')], cases: [aCase('geneva')] }, here);
    expect(plan).toMatchObject({ add: { articles: [{ id: 'kept-b' }], cases: [] }, same: 1, differ: [] });
  });

  test('keys in another order are the same record', () => {
    const article = anArticle('a');
    const turned = Object.fromEntries(Object.entries(article).toReversed()) as unknown as typeof article;
    expect(planImport({ articles: [turned], cases: [] }, { articles: [article], cases: [] }).same).toBe(1);
  });

  test('what differs is told with which is newer, and nothing is taken', () => {
    const here = { articles: [anArticle('a', { note: 'Mine.', changedAt: LATER })], cases: [aCase('geneva')] };
    const file = { articles: [anArticle('a')], cases: [aCase('geneva', { name: 'Genf', changedAt: LATER })] };
    const plan = planImport(file, here);
    expect(plan.add).toEqual(EMPTY);
    expect(plan.differ).toEqual([
      { kind: 'case', id: 'case-geneva', name: 'Genf', newer: 'file' },
      { kind: 'article', id: 'kept-a', name: 'Article a', newer: 'here' },
    ]);
  });
});

test('what is damaged here is not replaced, and that is said', () => {
  const file = { articles: [anArticle('a'), anArticle('b')], cases: [aCase('geneva')], refused: [] };
  const damaged = [
    { store: 'readings', key: 'kept-a', problem: '' },
    { store: 'cases', key: 'case-geneva', problem: '' },
  ] as const;
  expect(besidesDamaged(file, damaged)).toMatchObject({
    articles: [{ id: 'kept-b' }],
    cases: [],
    refused: [
      { code: 'damaged-here', path: 'cases', detail: 'case-geneva' },
      { code: 'damaged-here', path: 'articles', detail: 'kept-a' },
    ],
  });
});

describe('the reader’s choice', () => {
  const here = {
    articles: [anArticle('a', { note: 'Mine.', revision: 4, cases: ['case-geneva'] })],
    cases: [aCase('geneva')],
  };
  const file = {
    articles: [anArticle('a', { note: 'Theirs.', cases: ['case-geneva'] })],
    cases: [aCase('geneva', { name: 'Genf' })],
  };
  const plan = planImport(file, here);

  test('mine: nothing is put in', () => {
    expect(recordsFor(plan, 'mine', here, '2')).toEqual(EMPTY);
  });

  test('file: theirs under our next revision', () => {
    const { articles, cases } = recordsFor(plan, 'file', here, '2');
    expect(articles).toMatchObject([{ id: 'kept-a', note: 'Theirs.', revision: 5 }]);
    expect(cases).toMatchObject([{ id: 'case-geneva', name: 'Genf', revision: 2 }]);
  });

  test('both: theirs beside ours under ids of their own, sources included, in their own case', () => {
    const { articles, cases } = recordsFor(plan, 'both', here, '2');
    expect(articles).toMatchObject([
      { id: 'kept-a-2', note: 'Theirs.', cases: ['case-geneva-2'], accounts: [{ source: { id: 'kept-a-2' } }] },
    ]);
    expect(cases).toMatchObject([{ id: 'case-geneva-2', name: 'Genf (2)' }]);
  });

  test('both, twice: the second copy gets another id', () => {
    expect(freeSuffix(plan, here)).toBe('2');
    const copy = recordsFor(plan, 'both', here, '2');
    expect(freeSuffix(plan, { articles: [...here.articles, ...copy.articles], cases: [...here.cases] })).toBe('3');
  });
});
