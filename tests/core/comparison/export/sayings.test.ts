/** What somebody is quoted saying, as CSV and Markdown, read back. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Saying, sayingsToCsv, sayingsToMarkdown } from '@/utils/core/comparison/export/sayings.ts';
import { aSource, HOSTILE, NOTE, wordsIn } from './builders.ts';

const ALPHA = aSource('a', { outletName: 'Alpha', url: 'https://alpha.example/x' });
const BETA = aSource('b', { outletName: 'Beta', referenceDate: null });

function aSaying(more: Partial<Saying> = {}): Saying {
  return {
    source: ALPHA,
    speaker: ['john-kerry'],
    via: [],
    isDirect: true,
    paragraph: 'P2',
    words: 'We are ready',
    isWhole: true,
    paraphrase: null,
    agreement: null,
    attributes: [],
    ...more,
  };
}

const SAYINGS = [
  aSaying(),
  aSaying({ source: BETA, isDirect: false, via: ['tass'], isWhole: false, words: 'the plan would' }),
  aSaying({
    isDirect: false,
    paragraph: 'S7',
    words: null,
    paraphrase: 'calls it a roadmap',
    agreement: 'geneva-plan',
    attributes: ['kind-of-text', 'start-date'],
  }),
];

describe('CSV', () => {
  test('one row a saying, in the given order', () => {
    const rows = parse(sayingsToCsv(SAYINGS, wordsIn('en'), { bom: true }), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map((row) => [row['Source'], row['Layer ID'], row['Words'], row['Paragraph']])).toEqual([
      ['Alpha', 'direct', 'We are ready', 'P2'],
      ['Beta', 'indirect', 'the plan would…', 'P2'],
      ['Alpha', 'indirect', '', 'S7'],
    ]);
    expect(rows[1]).toMatchObject({ Via: 'TASS', 'Speaker IDs': 'john-kerry', Speakers: 'John Kerry' });
    expect(rows[2]).toMatchObject({ 'Agreement ID': 'geneva-plan', 'Attribute ID': 'kind-of-text; start-date' });
  });
});

describe('Markdown', () => {
  test('a heading a source, a line a saying with its place', () => {
    const text = sayingsToMarkdown(SAYINGS, 'What John Kerry is quoted saying', wordsIn('en'), NOTE);
    const lines = text.replaceAll('\\', '').replaceAll('\u00a0', ' ').split('\n');
    expect(lines.filter((line) => /^[#-]/.test(line))).toEqual([
      '# What John Kerry is quoted saying',
      '## Alpha (10 Sep 2016)',
      '- “We are ready” (direct quotes · Paragraph 2)',
      '- calls it a roadmap (indirect speech · Sentence 7)',
      '## Beta',
      '- “the plan would…” (indirect speech · via TASS · Paragraph 2)',
    ]);
    expect(lines).toContain('<https://alpha.example/x>');
  });

  test('whatever is quoted stays on its line and makes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), (words) => {
        const text = sayingsToMarkdown([aSaying({ words, source: BETA })], words, wordsIn('en'), NOTE);
        const plain = sayingsToMarkdown([aSaying({ source: BETA })], 'x', wordsIn('en'), NOTE);
        expect(text.split('\n')).toHaveLength(plain.split('\n').length);
        expect(text.replace(/\\./gu, '')).not.toMatch(/[<>[\]`|]/u);
      }),
    );
  });
});
