import { describe, expect, test } from 'vitest';
import { makeLocale } from '@/components/locale.ts';
import { citationOfEntry } from '@/components/sheet/citation.ts';
import { reasonOf, whyText } from '@/components/sheet/reason.ts';
import { namesIn, sourceLine } from '@/components/sheet/sheet-names.ts';
import { toldOf, valueCount, whoTells } from '@/components/sheet/told.ts';
import { RELATION_WHYS } from '@/utils/core/model/comparison.ts';
import { aBase } from '../../entrypoints/records.ts';
import { aCell, aRow, aSource, anEntry } from './sheet-builders.ts';

const [en, ar] = [makeLocale('en'), makeLocale('ar')];
const [names, arabicNames] = [namesIn(aBase(), en), namesIn(aBase(), ar)];
const paper = aSource('paper', { url: 'https://news.example/1', title: 'A headline' });

describe('a citation', () => {
  const entry = anEntry({ layer: 'indirect', speaker: ['sergey-lavrov'] });

  test('has words, what they say, who says them, and where', () => {
    expect(citationOfEntry(entry, paper, names, en)).toBe(
      '“from Monday”: it begins on Monday (Sergey Lavrov, indirectly; PAPER, A headline, 10 Sep 2016, Paragraph 5, https://news.example/1#:~:text=from%20Monday)',
    );
  });

  test('in Arabic, without invisible signs', () => {
    const cited = citationOfEntry(entry, paper, arabicNames, ar);
    expect(cited).toContain('«from Monday»: يبدأ الاثنين (سيرغي لافروف، بكلام غير مباشر؛ PAPER،');
    expect(cited).not.toMatch(/[\u2060\u2068\u2069\u00a0]/u);
  });

  test('of a reading by rule: its value stands for our words', () => {
    const bare = anEntry({ paraphrase: null });
    expect(citationOfEntry(bare, aSource('p'), names, en)).toBe(
      '“from Monday”: 12 Sep 2016 (outlet’s voice; P, 10 Sep 2016, Paragraph 5)',
    );
  });
});

describe('in whose words', () => {
  test.each([
    ['the outlet’s', {}, 'outlet’s voice'],
    ['a headline that cites', { layer: 'headline', speaker: ['sergey-lavrov'] }, 'headline, citing Lavrov'],
    [
      'a quotation through an agency',
      { layer: 'direct', speaker: ['sergey-lavrov'], via: ['tass'] },
      'Lavrov, quoted, via tass',
    ],
    ['somebody without a record', { layer: 'indirect', speaker: ['nobody'] }, 'nobody, indirectly'],
  ] as const)('%s', (_name, more, expected) => expect(whoTells(anEntry(more), names, en)).toBe(expected));
});

test('places that tell the same are one; two values of the row’s own attribute are two', () => {
  const entries = [
    anEntry(),
    anEntry({ paragraph: 'P9' }),
    anEntry({ value: '2016-09-11' }),
    anEntry({ attribute: 'persuasion-time', value: 'P7D' }),
    anEntry({ value: '–', paraphrase: null, keyPhrase: 'soon' }),
  ];
  const told = toldOf(entries, en);
  expect(told.map(({ entries: same }) => same.length)).toEqual([2, 1, 1, 1]);
  expect(valueCount(told, 'start-date')).toBe(2);
});

describe('the reason of a row', () => {
  const columns = [aSource('a'), aSource('b')];
  const why = { key: 'dates-a-day-apart', sources: ['a', 'b'], values: ['2016-09-11', '2016-09-12'] } as const;

  test('by hand, else what the rule saw, else nothing', () => {
    const cells = [aCell('a', []), aCell('b', [])];
    const reason = { en: 'Because.', ar: 'لأن.' };
    expect(reasonOf(aRow('start-date', cells, { reason, why }), columns, names, ar)).toBe('لأن.');
    expect(reasonOf(aRow('start-date', cells, { why }), columns, names, en)?.replaceAll('\u00a0', ' ')).toBe(
      'A: 11 Sep 2016; B: 12 Sep 2016. One day apart.',
    );
    expect(reasonOf(aRow('start-date', cells), columns, names, en)).toBeNull();
  });

  test('without values, or of a source that is no more, the sentence alone', () => {
    expect(whyText({ ...why, values: ['2016-09-11', null] }, 'start-date', columns, names, en)).toBe('One day apart.');
    expect(whyText({ ...why, sources: ['a', 'gone'] }, 'start-date', columns, names, en)).toBe('One day apart.');
  });

  test('every key has a sentence in both languages', () => {
    for (const { t } of [en, ar]) {
      expect(RELATION_WHYS.filter((key) => t.maybe(`relation-why.${key}`) === null)).toEqual([]);
    }
  });
});

test('a source without outlet or date says so', () => {
  const bare = aSource('x', {
    outletName: null,
    url: 'https://www.news.example/1',
    referenceDate: null,
    language: 'other',
  });
  expect(sourceLine(bare, names, en)).toBe('news.example (date not known)');
  expect(sourceLine({ ...bare, url: null }, names, en)).toBe('unnamed source (date not known)');
});
