import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type LinkedData, readLinkedData } from '@/utils/page/json-ld.ts';

const NOTHING: LinkedData = { headline: null, published: null, publisher: null, articleBody: null };

function linked(...scripts: string[]) {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  return readLinkedData(parseHTML(`<html><head>${html}</head><body></body></html>`).document as unknown as Document);
}

describe('readLinkedData', () => {
  it.each([
    ['plain', '{"@type":"NewsArticle","datePublished":"2016-09-10"}'],
    ['array', '[{"@type":"Organization"},{"@type":["Article","Report"],"datePublished":["2016-09-10"]}]'],
    [
      '@graph',
      '{"@graph":[{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":"NewsArticle","datePublished":"2016-09-10"}]}',
    ],
    [
      'nested',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":{"@value":"x","name":"2016-09-10"}}}',
    ],
    ['trailing comma, raw line end', '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2016-09-10",}'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2016-09-10"}\n//]]>'],
    ['beyond repair', '{"@type":"NewsArticle","headline":"a "quoted" word","datePublished":"2016-09-10"}'],
  ])('%s', (_, script) => {
    expect(linked(script).published).toBe('2016-09-10');
  });

  it.each<[string, string, Partial<LinkedData>]>([
    [
      'the article before the page around it',
      '[{"@type":"WebPage","headline":"Section"},{"@type":"NewsArticle","headline":"Plan agreed"}]',
      { headline: 'Plan agreed' },
    ],
    [
      'the page where there is no article',
      '{"@type":"WebPage","headline":"Plan agreed","datePublished":"2016-09-10"}',
      { headline: 'Plan agreed', published: '2016-09-10' },
    ],
    [
      'a publisher by its name, one of many',
      '{"@type":"Report","publisher":[{"@type":"Organization","name":" سانا "},{"name":"other"}]}',
      { publisher: 'سانا' },
    ],
    [
      'created or uploaded only if never published',
      '[{"@type":"Article","dateCreated":"2016-09-08"},{"@type":"VideoObject","uploadDate":"2016-09-07"}]',
      { published: '2016-09-08' },
    ],
    ['the body', '{"@type":"LiveBlogPosting","articleBody":"Kerry spoke."}', { articleBody: 'Kerry spoke.' }],
    ['not what is only mentioned', '{"@type":"Person","headline":"x","datePublished":"2016-09-10"}', {}],
    ['values of another kind', '{"@type":"Article","headline":7,"publisher":{"name":{}},"datePublished":[[]]}', {}],
    ['empty texts', '{"@type":"Article","headline":"  ","publisher":{"name":""}}', {}],
  ])('%s', (_, script, expected) => {
    expect(linked(script)).toEqual({ ...NOTHING, ...expected });
  });

  it('nothing, and nonsense', () => {
    expect(linked()).toEqual(NOTHING);
    expect(linked('', 'null', '"text"', '[[[]]]', '{"@type":7}', '{')).toEqual(NOTHING);
    expect(linked('{"__proto__":{"@type":"NewsArticle"},"headline":"x"}').headline).toBeNull();
  });
});

describe('hostile scripts', () => {
  const article = '{"@type":"NewsArticle","headline":"Plan agreed"}';
  const letters = (i: number) => String.fromCharCode(0x4e00 + (i % 400), 0x5000 + Math.floor(i / 400));

  it.each([
    ['20,000 levels of lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['120,000 lists in one object', `{${Array.from({ length: 120_000 }, (_, i) => `"${letters(i)}":[]`).join(',')}}`],
    ['300,000 objects', `[${'{},'.repeat(300_000)}{}]`],
    ['spaces before nonsense', `${' '.repeat(900_000)}x`],
    ['openings of comments', '/*'.repeat(450_000)],
    ['ends of comments', `${'-->'.repeat(300_000)}x`],
    ['commas and spaces', `{"a":${',    '.repeat(180_000)}}`],
    ['half a date, often', '"datePublished" '.repeat(60_000)],
    ['a script longer than any', `{"@type":"NewsArticle","headline":"${'x'.repeat(1_000_000)}"}`],
  ])('%s: nothing found, in bounded time', (_, script) => {
    const started = performance.now();
    expect(linked(script)).toEqual(NOTHING);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('30 scripts of 900,000 units: read up to a limit, what is small is still found', () => {
    const big = `{"a":[${'[1],'.repeat(225_000)}1]}`;
    const started = performance.now();
    expect(linked(big, article, ...Array.from({ length: 28 }, () => big)).headline).toBe('Plan agreed');
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(linked(big, `${article}${' '.repeat(100_000)}`)).toEqual(NOTHING);
  });

  it('the 31st script is not looked at', () => {
    const empty = Array.from({ length: 30 }, () => '{}');
    expect(linked(...empty.slice(1), article).headline).toBe('Plan agreed');
    expect(linked(...empty, article)).toEqual(NOTHING);
  });
});
