/** Small sheets for the tests of this folder; every word is ours. */
import { exportWords } from '@/components/export-words.ts';
import { makeLocale } from '@/components/locale.ts';
import type { Cell, Entry, Row, Sheet, Source } from '@/utils/core/model/comparison.ts';

export function aSource(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    kind: 'bundled',
    outlet: null,
    outletName: `Outlet ${id}`,
    title: null,
    language: 'en',
    referenceDate: '2016-09-10',
    url: null,
    textHash: null,
    ...more,
  };
}

export function anEntry(more: Partial<Entry> = {}): Entry {
  return {
    attribute: 'start-date',
    value: '2016-09-12',
    qualifier: null,
    paragraph: 'P5',
    layer: 'voice',
    speaker: [],
    via: [],
    keyPhrase: 'begins on Monday',
    evidence: { start: 10, end: 26 },
    paraphrase: null,
    isNearest: false,
    certainty: 'sure',
    ...more,
  };
}

export function stated(source: string, entries: readonly Entry[], more: Partial<Cell> = {}): Cell {
  return { source, status: 'stated', because: null, entries, relation: 'same', against: [], ...more };
}

export function silent(source: string, more: Partial<Cell> = {}): Cell {
  return { source, status: 'silent', because: null, entries: [], relation: null, against: [], ...more };
}

export function aRow(cells: readonly Cell[], more: Partial<Row> = {}): Row {
  return { attribute: 'start-date', relation: 'conflict', reason: null, cells, ...more };
}

/** Two sources that differ on the beginning, and a length only the second tells. */
export const SHEET: Sheet = {
  agreement: 'geneva-plan',
  columns: [
    aSource('a', { outlet: 'sana', outletName: null, language: 'ar', url: 'https://example.org/أخبار?id=1&x=2' }),
    aSource('b', { title: 'Truce | "soon"' }),
  ],
  rows: [
    aRow(
      [
        stated(
          'a',
          [
            anEntry({
              layer: 'direct',
              speaker: ['john-kerry'],
              via: ['tass'],
              paraphrase: { en: 'begins at sunset on Monday', ar: 'تبدأ عند غروب الاثنين' },
              qualifier: 'sunset',
            }),
          ],
          { against: ['b'], relation: 'conflict' },
        ),
        stated('b', [anEntry({ value: '2016-09-11', keyPhrase: 'من يوم الأحد' })], {
          against: ['a'],
          relation: 'conflict',
        }),
      ],
      { reason: { en: 'two days', ar: 'يومان' } },
    ),
    aRow(
      [
        silent('a', {
          because: { en: 'earlier text', ar: 'نص أسبق' },
          entries: [anEntry({ attribute: 'duration', value: null, keyPhrase: 'for a while', isNearest: true })],
        }),
        stated('b', [anEntry({ attribute: 'duration', value: 'P7D', keyPhrase: 'a week', evidence: null })], {
          relation: 'single',
        }),
      ],
      { attribute: 'duration', relation: 'single' },
    ),
  ],
};

const LABELS: Readonly<Record<string, { ar: string; en: string }>> = {
  'geneva-plan': { ar: 'خطة جنيف', en: 'Geneva plan' },
  'john-kerry': { ar: 'جون كيري', en: 'John Kerry' },
  sana: { ar: 'سانا', en: 'SANA' },
  tass: { ar: 'تاس', en: 'TASS' },
};

const base = {
  entity: (id: string) => (LABELS[id] ? ({ id, labels: LABELS[id], names: [], type: 'outlet' } as never) : null),
};

export function wordsIn(lang: 'ar' | 'en') {
  return exportWords(base, makeLocale(lang));
}

export const NOTE = { knowledge: { version: '2026-10-05+abc', asOf: '2026-10-05' }, made: '2026-11-22' };

/** Strings that break formats: their separators, their comments, formulas, tags, and what turns the direction. */
export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\u200e=1',
  '\ufeff\u200b=HYPERLINK("http://evil.example","x")',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  'a "quoted" word, and a comma',
  "an 'apostrophe'",
  'two\nlines\r\nand\u2028more',
  '| a | pipe | --- |',
  '\\| escaped \\',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></table>"\'><svg onload=x>',
  '&lt;b&gt; &amp;',
  '[link](javascript:alert(1)) ![i](http://x.example/y.png) <http://z.example>',
  'https://auto.example www.auto.example a@b.example',
  '`code` **bold** _em_ ~~s~~ # head',
  '1. list\n- list\n> quote',
  'abc\u202egnp.exe\u2066\u2069\u200f',
  '\u202d\u202b نص \u202c',
  '\u0000\u0007\u001b[31m',
  '\ud800 half',
  '',
  '   ',
  '"]}],"@type":"ClaimReview',
  '%2522 https://[::1',
];
