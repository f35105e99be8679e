import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '@/utils/core/text/fold.ts';
import { hashOfFolded, readWords, rotated, UNIT_HASH, WordBuffer } from '@/utils/core/text/word-hash.ts';
import { naiveWords } from '../lexicon/oracle.ts';
import { newsText } from './news-text.ts';

it('gives every raw spelling of a word the hash of its folded form', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const words = new WordBuffer(64);
      readWords(text, 0, words);
      const expected = naiveWords(text).map(({ folded }) => [hashOfFolded(folded), folded.length]);
      expect(Array.from({ length: words.count }, (_, word) => [words.hash[word], words.size[word]])).toEqual(expected);
    }),
  );
});

it('gives the hash of a word without its first letter in one step, however long the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ابتكلمنو'), minLength: 1, maxLength: 70 }), (word) => {
      const rest = hashOfFolded(word) ^ rotated(UNIT_HASH[word.charCodeAt(0)] ?? 0, word.length - 1);
      expect(rest).toBe(hashOfFolded(word.slice(1)));
    }),
  );
});

it('stops when the buffer is full and goes on where it stopped', () => {
  const text = 'واحد، اثنان ثلاثة';
  const words = new WordBuffer(2);
  const next = readWords(text, 0, words);
  expect([words.count, fold(text.slice(next))]).toEqual([2, 'ثلاثه']);
  expect(readWords(text, next, words)).toBe(text.length);
  expect(words.count).toBe(1);
});
