/** The page read back by a parser: its shape, its words, and that nothing in it runs or is fetched. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sheetsToHtml } from '@/utils/core/comparison/export/html.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { anEntry, aRow, aSource, HOSTILE, NOTE, SHEET, stated, wordsIn } from './builders.ts';

const open = (lang: 'ar' | 'en', sheet: Sheet = SHEET) =>
  parseHTML(sheetsToHtml([sheet], sheet.agreement, wordsIn(lang), NOTE)).document;

const words = (node: { textContent: string | null } | null) =>
  (node?.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();

describe('a sheet', () => {
  test('a table with heads for rows and columns, and evidence to jump to', () => {
    const page = open('en');
    expect([...page.querySelectorAll('thead th')].map(words)).toEqual([
      'Attribute',
      'How the sources stand',
      'SANA10 Sep 2016',
      'Outlet b10 Sep 2016',
    ]);
    expect([...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words))).toEqual([
      [
        'Begins',
        'conflicttwo days',
        '12 Sep 2016, at sunset [1]Differs from: Outlet b',
        '11 Sep 2016 [2]Differs from: SANA',
      ],
      ['Duration', 'one source only', 'not stated (earlier text)the nearest it says“for a while” [3]', '7 days [4]'],
    ]);
    expect(
      [...page.querySelectorAll('th')].every((head) => /^(?:row|col)$/.test(head.getAttribute('scope') ?? '')),
    ).toBe(true);
    const refs = [...page.querySelectorAll('a.ref')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(refs).toHaveLength(4);
    expect(refs.filter((id) => !page.getElementById(id))).toEqual([]);
    expect(words(page.getElementById('e1'))).toContain('told by John Kerry · via TASS: begins at sunset on Monday');
  });

  test.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const)('%s runs %s and stands alone', (lang, dir) => {
    const page = open(lang);
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual([lang, dir]);
    expect(page.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect([...page.querySelectorAll('script,link,img,iframe,object,form')]).toEqual([]);
    const links = [...page.querySelectorAll('a:not(.ref)')];
    const address = 'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?id=1&x=2';
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      address,
      `${address}#:~:text=begins%20on%20Monday`,
      `${address}#:~:text=for%20a%20while`,
    ]);
    expect(links[0]?.getAttribute('rel')).toContain('noreferrer');
  });

  test('sides are logical, so that one sheet of styles serves both directions', () => {
    const style = words(open('en').querySelector('style'));
    expect(style).not.toMatch(/(?:margin|padding|border)-(?:left|right)|text-align:(?:left|right)/);
    expect(style).toContain('@page');
  });
});

describe('hostile words', () => {
  const about = (text: string): Sheet => ({
    agreement: text,
    columns: [aSource('x', { outletName: text, title: text, url: text }), aSource(`${text}2`)],
    rows: [
      aRow([stated('x', [anEntry({ value: null, keyPhrase: text, speaker: [text], paragraph: text })])], {
        reason: { en: text, ar: text },
      }),
    ],
  });
  const shape = (sheet: Sheet) => {
    const tags = [...open('en', sheet).querySelectorAll('*')].filter(
      ({ localName }) => !/^(?:small|a|bdi)$/.test(localName),
    );
    return tags.map((tag) => `${tag.localName} ${[...tag.attributes].map(({ name }) => name).join()}`);
  };
  const harmless = shape(about('word'));

  test.each(HOSTILE.filter((text) => text.trim() !== ''))('%j is text and nothing else', (text) => {
    expect(shape(about(text))).toEqual(harmless);
    const page = open('ar', about(text));
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:#e\d+$|https?:\/\/)/);
    expect(page.documentElement.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('whatever is written, no element and no attribute is born of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const known = new Set(harmless.map((tag) => tag.split(' ')[0]));
        const other = shape(about(text)).filter((tag) => !known.has(tag.split(' ')[0]));
        expect(other).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
