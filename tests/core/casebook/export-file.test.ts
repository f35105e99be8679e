import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFile, toFileText } from '@/utils/core/casebook/export-file.ts';
import type { KeptArticle } from '@/utils/core/casebook/kept-article.ts';
import { aCase, anAccount, anArticle } from './builders.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const read = (text: string) => checkFile(JSON.parse(text) as unknown);
const write = (articles: readonly KeptArticle[], cases = [aCase('geneva')]) =>
  toFileText({ articles, cases }, NOW, '2026-11-22+test');

describe('there and back', () => {
  test('everything returns as it was', () => {
    const articles = [
      anArticle('a', { body: 'سطر\nline \u2028 "quoted" \ud800', note: 'n', tags: ['t'], cases: ['case-geneva'] }),
      anArticle('b', { accounts: [anAccount('kept-b-ar'), anAccount('kept-b-en')] }),
    ];
    expect(read(write(articles))).toEqual({ articles, cases: [aCase('geneva')], refused: [] });
  });

  test('whatever notes, tags and texts hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 5 }),
        (note, body, tags) => {
          const article = anArticle('a', { note, body, tags });
          expect(read(write([article])).articles).toEqual([article]);
        },
      ),
    );
  });

  test('an empty casebook is a file, too', () => {
    expect(read(write([], []))).toEqual({ articles: [], cases: [], refused: [] });
  });

  test('one record a line, so that two files can be compared', () => {
    expect(
      write([anArticle('a'), anArticle('b')])
        .split('\n')
        .filter((line) => line.includes('"textHash"')),
    ).toHaveLength(2);
  });
});

describe('refused', () => {
  const file = (more: object) => ({ format: 'isnad-casebook', version: 1, articles: [], cases: [], ...more });

  test.each([
    ['no object', 'text', 'file-format'],
    ['null', null, 'file-format'],
    ['another format', file({ format: 'isnad-corrections' }), 'file-format'],
    ['no list of articles', file({ articles: {} }), 'file-format'],
    ['a later version', file({ version: 2 }), 'file-version'],
  ])('the whole: %s', (_name, data, code) => {
    expect(checkFile(data)).toMatchObject({ articles: [], cases: [], refused: [{ code, path: '' }] });
  });

  test.each([
    ['a hash that is none', { textHash: 'x' }, 'not-a-record', 'textHash'],
    ['an address that is code', { url: 'javascript:alert(1)' }, 'not-a-record', 'url'],
    [
      'data for an address',
      { accounts: [anAccount('kept-a', { source: { ...anAccount('kept-a').source, url: 'data:text/html,x' } })] },
      'not-a-record',
      'accounts.0.source.url',
    ],
    ['no accounts', { accounts: [] }, 'not-a-record', 'accounts'],
    [
      'a span that ends before it starts',
      {
        accounts: [
          anAccount('kept-a', { mentions: [{ start: 9, end: 3, entity: 'x', surface: 'x', kind: 'name' as const }] }),
        ],
      },
      'not-a-record',
      'accounts.0.mentions.0',
    ],
    ['accounts of another article', { accounts: [anAccount('kept-zz')] }, 'ids-differ', 'kept-zz'],
    ['a note longer than a page', { note: 'x'.repeat(20_001) }, 'not-a-record', 'note'],
  ])('one record: %s; the others are taken', (_name, more, code, detail) => {
    const { articles, refused } = read(write([{ ...anArticle('a'), ...more }, anArticle('b')]));
    expect(articles.map(({ id }) => id)).toEqual(['kept-b']);
    expect(refused).toMatchObject([{ code, path: 'articles[0]', name: 'Article a' }]);
    expect(refused[0]?.detail).toContain(detail);
  });

  test('the second of two with one id', () => {
    const { articles, refused } = read(write([anArticle('a'), anArticle('a', { note: 'other' })]));
    expect(articles).toHaveLength(1);
    expect(refused).toMatchObject([{ code: 'said-twice', path: 'articles[1]' }]);
  });
});
