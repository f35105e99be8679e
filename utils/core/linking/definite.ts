/** Whether an English deal noun is definite: only then may it stand for an agreement. */
import type { Reading } from './hit.ts';
import { wordSet } from './words.ts';

/** English words that make a deal noun definite: "the deal", "Friday's deal", "the September truce". */
const DEFINITE_EN = wordSet(
  `the this that their its latest last monday tuesday wednesday thursday friday saturday sunday january february march
   april may june july august september october november december`,
);

/** @param start - where the noun phrase starts, its modifiers included */
export function isDefiniteEnglish(start: number, reading: Reading): boolean {
  return DEFINITE_EN.has(reading.around.wordBefore(start));
}
