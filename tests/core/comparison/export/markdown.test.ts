/** Markdown read back as GitHub reads tables: split at bars that no backslash escapes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, sheetsToMarkdown } from '@/utils/core/comparison/export/markdown.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { anEntry, aRow, aSource, HOSTILE, NOTE, SHEET, stated, wordsIn } from './builders.ts';

const markdown = (lang: 'ar' | 'en', sheet: Sheet = SHEET) => sheetsToMarkdown([sheet], wordsIn(lang), NOTE);

/** Rows of the table as cells, escapes undone; the line of dashes left out. */
function tableIn(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)(?:\\\\)*\|/u)
        .map((cell) => plain(cell)),
    )
    .filter((cells) => !cells.every((cell) => cell === '---'));
}

/** Text as a reader sees it. */
function plain(text: string): string {
  return text
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\\([\\`*_{}[\]()#+\-!|~>:.])/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&#64;', '@')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .trim();
}

describe('a sheet', () => {
  test('a table with a column a source, evidence by number, silence said', () => {
    expect(tableIn(markdown('en'))).toEqual([
      ['Attribute', 'How the sources stand', 'SANA', 'Outlet b'],
      [
        'Begins',
        'conflict: two days',
        '12 Sep 2016, at sunset [1]; **Differs from:** Outlet b',
        '11 Sep 2016 [2]; **Differs from:** SANA',
      ],
      [
        'Duration',
        'one source only',
        '*not stated (earlier text)*; the nearest it says: “for a while” [3]',
        '7 days [4]',
      ],
    ]);
  });

  test('the evidence tells place, voice, carrier and words', () => {
    const lines = markdown('en').split('\n').map(plain);
    expect(lines).toContain(
      '1. Begins · SANA · Paragraph 5 · direct quotes · told by John Kerry · via TASS: begins at sunset on Monday “begins on Monday” <https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?id=1&x=2#:~:text=begins%20on%20Monday>',
    );
    expect(lines.filter((line) => /^\d+\. /.test(line))).toHaveLength(4);
    expect(markdown('en')).toContain('<https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?id=1&x=2>');
  });

  test('numbers run on through several sheets', () => {
    const text = sheetsToMarkdown([SHEET, { ...SHEET, agreement: 'other' }], wordsIn('en'), NOTE);
    expect([...text.matchAll(/^(\d+)\. /gmu)].map(([, number]) => number)).toEqual('12345678'.split(''));
  });

  test('in Arabic; a name in the other script is isolated', () => {
    const [, first] = tableIn(markdown('ar'));
    expect(first?.slice(0, 2)).toEqual(['البدء', 'تعارض: يومان']);
    expect(markdown('ar')).toContain('\u2068Outlet b\u2069');
    expect(markdown('en')).toContain('“\u2068من يوم الأحد\u2069”');
  });

  test('says what it stands on and judges nobody', () => {
    const text = plain(markdown('en'));
    expect(text).toContain('Knowledge base: 2026-10-05+abc, 5 Oct 2026');
    expect(text).toContain('Exported: 22 Nov 2026');
    expect(text).not.toMatch(/omitted|bias|false/iu);
  });
});

describe('hostile words', () => {
  const about = (text: string): Sheet => ({
    agreement: text,
    columns: [aSource('x', { outletName: text, title: text, url: text }), aSource(text || 'y')],
    rows: [
      aRow([stated('x', [anEntry({ value: null, keyPhrase: text, qualifier: text, speaker: [text] })])], {
        reason: { en: text, ar: text },
      }),
    ],
  });

  /** What a renderer would make something of, escapes taken out. */
  const live = (text: string) =>
    text
      .replace(/\\./gu, '')
      .replace(/^- .*$|^\| .*$|^#{2,3} |^\d+\. |^\*|<https?:[^>]*>|`[^`]*`/gmu, (match) =>
        /^(?:-|\|)/.test(match) ? match.replace(/^- |\| |<https?:[^>]*>|`[^`]*`|\*|---|\|/gu, '') : '',
      );

  test.each(HOSTILE)('%j makes no column, tag, link or heading', (text) => {
    const made = markdown('en', about(text));
    for (const row of tableIn(made)) expect(row).toHaveLength(4);
    expect(live(made)).not.toMatch(/[<>[\]`|]|^#|https?:\/|www\./mu);
    expect(made).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
    expect(made.match(/\u2068/gu)?.length ?? 0).toBe(made.match(/\u2069/gu)?.length ?? 0);
  });

  test('escaping loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = (value: string) => [...value].filter((one) => /[\p{L}\p{N}]/u.test(one)).join('');
        expect(letters(plain(escaped(text)))).toBe(letters(text));
      }),
    );
  });

  test('any words leave the shape of the table alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
        for (const row of tableIn(markdown('ar', about(text)))) expect(row).toHaveLength(4);
      }),
    );
  });
});
