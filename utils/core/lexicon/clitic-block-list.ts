/**
 * Common Arabic words that look like proclitic + name: such a word is never taken apart (language.md 1.3 and 2.1,
 * rule 2). Also tried after a conjunction: وبيان is و + بيان and goes no further.
 *
 * Written in plain spelling, compared folded. Add a word when a common word is marked as a name; do not add words that
 * can be a clitic + first word of a longer name (وعلي حيدر).
 */
import { fold } from '../text/fold.ts';
import { hashOfFolded } from '../text/word-hash.ts';

const WORDS = [
  'بأن',
  'بيان',
  'بين',
  'بمطر',
  'كأن',
  'كاسد',
  'كان',
  'كيان',
  'لأن',
  'لبان',
  'لسانا',
  'ليان',
  'فاسد',
  // س is never taken off; listed so that a rule that looser eyes add later meets them
  'سبان',
  'سجون',
  'سهيل',
];

/** Folded forms of the blocked words. */
export const CLITIC_BLOCK_LIST: ReadonlySet<string> = new Set(WORDS.map(fold));

/** Their hashes: a hit still has to be looked up by its letters. */
export const CLITIC_BLOCK_HASHES: ReadonlySet<number> = new Set([...CLITIC_BLOCK_LIST].map(hashOfFolded));
