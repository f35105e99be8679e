import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit } from '@/utils/core/text/one-edit.ts';

describe('isOneEdit', () => {
  it.each([
    ['one letter more', 'lavrov', 'lavrrov', true],
    ['one letter more at the end', 'lavrov', 'lavrova', true],
    ['one letter more at the start', 'lavrov', 'slavrov', true],
    ['one letter changed', 'lavrov', 'lavrob', true],
    ['neighbours swapped', 'lavrov', 'larvov', true],
    ['the last two swapped', 'lavrov', 'lavrvo', true],
    ['equal', 'lavrov', 'lavrov', false],
    ['both empty', '', '', false],
    ['one letter and nothing', 'a', '', true],
    ['two letters more', 'lavrov', 'lavrovaa', false],
    ['two letters changed', 'lavrov', 'lavbab', false],
    ['letters swapped over another', 'lavrov', 'lorvav', false],
    ['a swap and a change', 'lavrov', 'larvob', false],
    ['one dropped, one added', 'lavrov', 'avrova', false],
  ])('%s: %s, %s', (_name, a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });

  it('is what the definition says, for every pair of short words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => isOneEdit(a, b) === (distance(a, b) === 1)));
  });
});

/** Optimal string alignment distance, by its table. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => i + j),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + change,
        ...(isSwap ? [at(i - 2, j - 2) + 1] : []),
      ];
      rows[i]?.splice(j, 1, Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
