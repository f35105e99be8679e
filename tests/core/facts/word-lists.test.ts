/** Which lists a word of a line is in: clitics, fused articles, beginnings. */
import { expect, test } from 'vitest';
import { hasList, numbersIn, WordLists } from '@/utils/core/facts/phrases/word-lists.ts';

test.each([
  ['as it stands', 'هدنة', 'هدنه', true],
  ['behind a conjunction', 'هدنة', 'وهدنه', true],
  ['behind a preposition', 'هدنة', 'بهدنه', true],
  ['behind both', 'هدنة', 'فلهدنه', true],
  ['with the article fused', 'الهدنة', 'للهدنه', true],
  ['with the article fused behind a conjunction', 'الهدنة', 'وللهدنه', true],
  ['by its beginning', 'عرقل*', 'وعرقلته', true],
  ['by a beginning with the article', 'المفاوض*', 'للمفاوضات', true],
  ['not behind an article of its own', 'هدنة', 'الهدنه', false],
  ['not behind two prepositions', 'هدنة', 'بلهدنه', false],
  ['not by a beginning without a star', 'عرقل', 'عرقلته', false],
  ['Latin as it stands', 'truce', 'truce', true],
  ['Latin by its beginning', 'breach*', 'breached', true],
  ['no Latin word behind Arabic letters', 'truce', 'وtruce', false],
  ['no number behind Arabic letters', '48', 'و48', false],
])('a word is found %s', (_name, listed, word, expected) => {
  const lists = new WordLists();
  lists.numberOf(['another']);
  const list = lists.numberOf([listed]);
  expect(hasList(lists.listsOf(word), list)).toBe(expected);
  expect(numbersIn(lists.listsOf(word))).toEqual(expected ? [list] : []);
});

test.each([
  ['هدنة', 'وبالهدنه'],
  ['هدنة', 'للهدنه'],
  ['كاستيلو', 'الوكاستيلو'],
])('a loose list has %s in %s', (listed, word) => {
  const lists = new WordLists();
  const loose = lists.numberOf([listed], true);
  const strict = lists.numberOf([listed]);
  expect(hasList(lists.listsOf(word), loose)).toBe(true);
  expect(hasList(lists.listsOf(word), strict)).toBe(false);
});

test('the same words have one number, and a list made later is met by words known before', () => {
  const lists = new WordLists();
  const first = lists.numberOf(['a1', 'b1']);
  expect(lists.numberOf(['a1', 'b1'])).toBe(first);
  expect(numbersIn(lists.listsOf('b1'))).toEqual([first]);
  const many = Array.from({ length: 70 }, (_, i) => lists.numberOf(['b1', `c${String(i)}`]));
  expect(numbersIn(lists.listsOf('b1'))).toEqual([first, ...many]);
  expect(lists.count).toBe(71);
});
