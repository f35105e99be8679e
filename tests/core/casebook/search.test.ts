import { describe, expect, test } from 'vitest';
import { findLines, type LineFilter, searchLine, tagsOf } from '@/utils/core/casebook/search.ts';
import { anArticle } from './builders.ts';

const lines = [
  searchLine(
    anArticle('a', { tags: ['truce'], note: 'See page 3.', now: '2026-11-20T08:00:00.000Z' }),
    'SANA',
    'Lavrov: hudna',
    ['سانا', 'Geneva, Sept 2016'],
  ),
  searchLine(
    anArticle('b', {
      tags: ['truce', 'aid'],
      cases: ['case-geneva'],
      now: '2026-11-22T08:00:00.000Z',
      articleDate: { interval: { from: '2016-02-12', to: '2016-02-12' }, from: 'page', pageDate: null, doubt: null },
    }),
    'Reuters',
    'أنقرة تدعو إلى هدنة',
    [],
  ),
  searchLine(
    anArticle('c', {
      now: '2026-11-21T08:00:00.000Z',
      articleDate: { interval: null, from: 'none', pageDate: null, doubt: null },
    }),
    'الجزيرة',
    'Talks end',
    [],
  ),
];
const ALL: LineFilter = { query: '', tag: null, case: null, sort: 'kept' };
const ids = (filter: Partial<LineFilter>) =>
  findLines(lines, { ...ALL, ...filter }).map(({ line }) => line.id.slice(5));

describe('finding', () => {
  test.each([
    ['nothing asked', {}, ['b', 'c', 'a']],
    ['a word of the title, in another case', { query: 'LAVROV' }, ['a']],
    ['an Arabic word in another spelling', { query: 'انقره' }, ['b']],
    ['the outlet’s other name', { query: 'سانا' }, ['a']],
    ['a case’s name and a note together', { query: 'geneva page' }, ['a']],
    ['a tag', { tag: 'truce' }, ['b', 'a']],
    ['a tag in the field', { query: 'aid' }, ['b']],
    ['a case', { case: 'case-geneva' }, ['b']],
    ['no case', { case: 'none' }, ['c', 'a']],
    ['a word and a tag that do not meet', { query: 'talks', tag: 'truce' }, []],
  ] as const)('%s', (_name, filter, expected) => expect(ids(filter)).toEqual(expected));
});

describe('order', () => {
  test.each([
    ['last kept first', 'kept', ['b', 'c', 'a']],
    ['as the story goes, the undated last', 'date', ['b', 'a', 'c']],
    ['by outlet, Arabic letters first as in an Arabic list', 'outlet', ['c', 'b', 'a']],
    ['by title', 'title', ['b', 'a', 'c']],
  ] as const)('%s', (_name, sort, expected) => expect(ids({ sort })).toEqual(expected));
});

test('tags, most used first', () => {
  expect(tagsOf(lines.map(({ line }) => line))).toEqual([
    { tag: 'truce', count: 2 },
    { tag: 'aid', count: 1 },
  ]);
});
