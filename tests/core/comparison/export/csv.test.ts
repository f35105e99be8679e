/** CSV read back by another program's parser, and what spreadsheets must not run. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetsToCsv, toCsv } from '@/utils/core/comparison/export/csv.ts';
import { COLUMNS } from '@/utils/core/comparison/export/words.ts';
import { HOSTILE, SHEET, wordsIn } from './builders.ts';

const read = (csv: string) => parse(csv, { bom: true, relax_column_count: false }) as string[][];

/** Rows as records under the column's id. */
function records(lang: 'ar' | 'en') {
  const [, ...rows] = read(sheetsToCsv([SHEET], wordsIn(lang), { bom: false }));
  return rows.map((row) => Object.fromEntries(COLUMNS.map((column, i) => [column, row[i] ?? ''])));
}

describe('a sheet', () => {
  test('one row an entry, silence as a row; ids and names side by side', () => {
    const rows = records('en');
    expect(rows.map(({ attributeId, sourceId, status, value }) => [attributeId, sourceId, status, value])).toEqual([
      ['start-date', 'a', 'stated', '2016-09-12'],
      ['start-date', 'b', 'stated', '2016-09-11'],
      ['duration', 'a', 'silent', ''],
      ['duration', 'b', 'stated', 'P7D'],
    ]);
    expect(rows[0]).toMatchObject({
      agreementId: 'geneva-plan',
      agreement: 'Geneva plan',
      attribute: 'Begins',
      rowRelationId: 'conflict',
      rowRelation: 'conflict',
      reason: 'two days',
      source: 'SANA',
      outletId: 'sana',
      referenceDate: '2016-09-10',
      against: 'b',
      qualifier: 'sunset',
      layerId: 'direct',
      layer: 'direct quotes',
      speakerIds: 'john-kerry',
      speakers: 'John Kerry',
      viaIds: 'tass',
      via: 'TASS',
      paragraph: 'P5',
      keyPhrase: 'begins on Monday',
      paraphrase: 'begins at sunset on Monday',
    });
    expect(rows[2]?.note).toBe('the nearest it says; earlier text');
  });

  test('in the reader’s language, ids unchanged', () => {
    const [first] = records('ar');
    expect(first).toMatchObject({
      agreementId: 'geneva-plan',
      agreement: 'خطة جنيف',
      source: 'سانا',
      rowRelation: 'تعارض',
    });
    expect(first?.paraphrase).toBe('تبدأ عند غروب الاثنين');
    const [head] = read(sheetsToCsv([SHEET], wordsIn('ar'), { bom: false }));
    expect(head).toHaveLength(COLUMNS.length);
    expect(new Set(head).size).toBe(COLUMNS.length);
    expect(head?.every((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
  });

  test('RFC 4180: CRLF after every row; the byte-order mark only if asked for', () => {
    const csv = sheetsToCsv([SHEET], wordsIn('en'), { bom: false });
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv.charCodeAt(0)).not.toBe(0xfeff);
    const marked = sheetsToCsv([SHEET], wordsIn('en'), { bom: true });
    expect(marked).toBe(`\ufeff${csv}`);
  });

  test('no sheets are a header', () => {
    expect(read(sheetsToCsv([], wordsIn('en'), { bom: true }))).toHaveLength(1);
  });
});

describe('hostile fields', () => {
  const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

  test.each(HOSTILE)('%j is text', (text) => {
    const [[field]] = read(toCsv([[text, 'x']], { bom: false })) as [[string]];
    expect(field).not.toMatch(FORMULA);
    expect(field).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('any table comes back field by field, formulas with an apostrophe in front', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1 }), fc.boolean(), (rows, bom) => {
        const back = read(
          toCsv(
            rows.map((row) => ['id', ...row]),
            { bom },
          ),
        );
        expect(back).toHaveLength(rows.length);
        for (const row of back) {
          expect(row).toHaveLength(4);
          for (const field of row) expect(field).not.toMatch(FORMULA);
        }
      }),
    );
  });

  test('words that are harmless stay as they are, but for white space', () => {
    const plain = ['a, "b"', 'سوريا: «هدنة»', "it's", 'x=1', '2016-09-12'];
    expect(read(toCsv([plain], { bom: false }))).toEqual([plain]);
  });
});
