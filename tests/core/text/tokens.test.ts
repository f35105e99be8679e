import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '@/utils/core/text/tokens.ts';
import { naiveWords } from '../lexicon/oracle.ts';
import { newsText } from './news-text.ts';

function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, token) => tokens.folded(token));
}

describe('tokenize', () => {
  it.each([
    ['marks and tatweel do not split', 'قالَ لـلرئيس', ['قال', 'للرييس']],
    ["'s is a word of its own", 'Assad’s', ['assad', 's']],
    ['an inner apostrophe joins', "Qa'ida", ['qaida']],
    ['hyphens split', 'al-Qaida', ['al', 'qaida']],
    ['dots split', 'U.S.', ['u', 's']],
    ['a pair splits', 'a😀b', ['a', 'b']],
    ['nothing', ' \n،', []],
  ])('%s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('finds the word at an offset', () => {
    const tokens = tokenize('one  two'); // 0–3, 5–8
    expect([0, 2, 3, 4, 5, 7, 8].map((offset) => tokens.atOrAfter(offset))).toEqual([0, 0, 1, 1, 1, 1, 2]);
    expect([0, 2, 3, 4, 5, 7, 8].map((offset) => tokens.before(offset))).toEqual([-1, -1, 0, 0, 0, 0, 1]);
    expect(() => tokens.start(2)).toThrow(RangeError);
  });

  it('reads texts longer than its window whole', () => {
    const tokens = tokenize('كلمة '.repeat(10_000));
    expect(tokens.count).toBe(10_000);
    expect(tokens.start(9_999)).toBe(9_999 * 5);
  });

  it('equals splitting the folded text', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const tokens = tokenize(text);
        const actual = Array.from({ length: tokens.count }, (_, token) => ({
          start: tokens.start(token),
          end: tokens.end(token),
          folded: tokens.folded(token),
        }));
        expect(actual).toEqual(naiveWords(text).map(({ start, end, folded }) => ({ start, end, folded })));
      }),
      { numRuns: 1000 },
    );
  });
});
