/** A letter tree matches what the list of its words does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterTree } from '@/utils/core/text/letter-tree.ts';

const listed = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|');

test.each([
  [['begin', 'began', 'begun'], 'beg(?:in|an|un)'],
  [['خمس', 'خمسه', 'خمسون'], 'خمس(?:ه|ون)?'],
  [['a.b'], 'a\\.b'],
])('%j is %s', (words, source) => expect(letterTree(words)).toBe(source));

test('the longest word of the list is found, wherever it stands', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'و'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.array(word, { maxLength: 8 }),
      (words, text) => {
        const matches = (source: string): string[] => text.join('').match(new RegExp(source, 'gu')) ?? [];
        expect(matches(letterTree(words))).toEqual(matches(listed(words)));
      },
    ),
  );
});
