import { describe, expect, test } from 'vitest';
import { finderOf, markedStretches } from '@/components/sheet/shared-words.ts';
import type { Entity } from '@/utils/core/knowledge/schema.ts';

const lavrov: Entity = {
  type: 'person',
  id: 'sergey-lavrov',
  labels: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' },
  names: [
    { text: 'Lavrov', lang: 'en', kind: 'surname' },
    { text: 'لافروف', lang: 'ar', kind: 'surname' },
  ],
  description: { ar: 'دبلوماسي.', en: 'Diplomat.' },
  sources: ['https://example.org/'],
  confidence: 'verified',
};
const find = finderOf([lavrov]);
const keys = (text: string) => find(text).map(({ start, end, key }) => [text.slice(start, end), key]);

describe('people and numbers in words of either language', () => {
  test.each<[string, string, [string, string][]]>([
    ['a whole name is one find', 'Sergey Lavrov said', [['Sergey Lavrov', 'sergey-lavrov']]],
    ['a name behind a clitic, without the clitic', 'قال ولافروف', [['لافروف', 'sergey-lavrov']]],
    ['no name inside a word', 'Lavrovian', []],
    ['figures', 'for 48 hours', [['48', '#48']]],
    ['Arabic figures', 'خلال ٤٨ ساعة', [['٤٨', '#48']]],
    [
      'words',
      'seven days, سبعة أيام',
      [
        ['seven', '#7'],
        ['سبعة', '#7'],
      ],
    ],
    [
      'a word behind an “and”',
      'أربعة وسبعة',
      [
        ['أربعة', '#4'],
        ['وسبعة', '#7'],
      ],
    ],
    ['nothing', 'no name here', []],
    ['an empty text', '', []],
  ])('%s', (_name, text, expected) => expect(keys(text)).toEqual(expected));

  test('without anybody to look for numbers are still found', () => {
    expect(finderOf([])('7 days')).toHaveLength(1);
  });

  test('a name with signs of a pattern is looked for as it stands', () => {
    const odd = finderOf([{ ...lavrov, names: [{ text: 'L. (S.)+', lang: 'en', kind: 'variant' }] }]);
    expect(odd('by L. (S.)+ and L1').map(({ key }) => key)).toEqual(['sergey-lavrov']);
  });
});

test('only what both tell is marked, and no letter is lost', () => {
  const text = 'Lavrov: 48 hours, then 7 days';
  const stretches = markedStretches(text, find, new Set(['#7', 'sergey-lavrov']));
  expect(stretches.filter(({ key }) => key).map(({ text: words }) => words)).toEqual(['Lavrov', '7']);
  expect(stretches.map(({ text: words }) => words).join('')).toBe(text);
});
