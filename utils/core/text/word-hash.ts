/**
 * Words of a text with a hash each, in one pass over the raw units: the inner loop of everything that looks names up.
 *
 * Goal: no folded string is built. Per unit one load gives the hash of what it folds to; 0 ends a word, a negative
 * value is a rare unit (a mark to skip, an apostrophe, a ligature) handled out of line. Raw offsets come for free.
 *
 * The hash is a cyclic polynomial: h = rotl(h, 1) ^ H[unit]. So the hash of a word without its first letter is
 * h ^ rotl(H[first], n - 1), n letters long: proclitics cost two operations, not a second reading of the word.
 * It is not a fingerprint (letters 32 apart cancel out): whoever finds a hash must compare the letters.
 *
 * The lowest bits of H say which proclitic a letter can be, so that no second table is read for the first letter.
 */
import { BA, FA, KAF, LAM, WAW } from './fold-rules.ts';
import { isMark, joinsLetters } from './fold.ts';
import {
  EXPANSIONS,
  FOLDED,
  HAN_AND_HANGUL,
  KIND,
  KIND_APOSTROPHE,
  KIND_BREAK,
  KIND_DIGIT,
  KIND_EXPANSION,
  KIND_LETTER,
} from './fold-table.ts';

/** Lowest bits of a letter's hash. */
export const CLITIC_BITS = 3;
export const NO_CLITIC = 0;
export const CONJUNCTION = 1;
export const PREPOSITION = 2;
export const LAM_PREPOSITION = 3;

const UNITS = 0x10000;

/** Hash of the folded unit by raw unit: > 0 for letters and digits, 0 for breaks, < 0 for units looked at out of line. */
export const UNIT_HASH = unitHashes();

function unitHashes(): Int32Array {
  const hashes = new Int32Array(UNITS);
  // one hash for forty thousand letters that our texts do not have, since filling is free and mixing is not
  for (const [first, last] of HAN_AND_HANGUL) hashes.fill(mixed(first), first, last + 1);
  for (let unit = 0; unit < UNITS; unit++) {
    const kind = KIND[unit];
    if (kind === KIND_BREAK || hashes[unit] !== 0) continue;
    const folded = FOLDED[unit]!; // the tables have an entry for every unit
    hashes[unit] = kind === KIND_LETTER || kind === KIND_DIGIT ? mixed(folded) | cliticOf(folded) : -1;
  }
  return hashes;
}

function cliticOf(letter: number): number {
  if (letter === WAW || letter === FA) return CONJUNCTION;
  if (letter === BA || letter === KAF) return PREPOSITION;
  return letter === LAM ? LAM_PREPOSITION : NO_CLITIC;
}

/** A positive number, well spread, lowest three bits zero. The steps are those of MurmurHash3's finaliser. */
function mixed(unit: number): number {
  let hash = Math.imul(unit + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & 0x7ffffff8) | 0x40000000;
}

/** `hash` turned left by `by` bits (only the lowest five bits of `by` count). */
export function rotated(hash: number, by: number): number {
  return (hash << by) | (hash >>> (32 - by));
}

/** Hash of an already folded word, equal to the one `readWords` gives for any raw spelling of it. */
export function hashOfFolded(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) {
    hash = rotated(hash, 1) ^ (UNIT_HASH[word.charCodeAt(index)] ?? 0);
  }
  return hash;
}

/** Columns of words in text order; only the first `count` rows are filled. */
export class WordBuffer {
  count = 0;
  /** Raw index of the first letter. */
  readonly start: Int32Array;
  /** Raw index after the last letter and the marks right behind it. */
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** Hash of the first folded letter: its lowest bits say which proclitic it can be. */
  readonly first: Int32Array;
  /** Length of the folded word. */
  readonly size: Int32Array;

  constructor(readonly capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.first = new Int32Array(capacity);
    this.size = new Int32Array(capacity);
  }
}

/**
 * Fills `words` with the words of `text` from raw index `from` on, until the text ends or the buffer is full.
 *
 * @param from - not inside a word
 * @returns raw index to go on from; `text.length` when all is read
 */
export function readWords(text: string, from: number, words: WordBuffer): number {
  const { start: starts, end: ends, hash: hashes, first: firsts, size: sizes, capacity } = words;
  const length = text.length;
  let count = 0;
  let index = from;
  while (index < length && count < capacity) {
    const firstValue = UNIT_HASH[text.charCodeAt(index)]!; // the table has an entry for every unit (the same below)
    if (firstValue === 0 || (firstValue < 0 && !isExpansion(text, index))) {
      index++;
      continue;
    }
    const start = index;
    let value = 0;
    let hash = 0;
    let size = 0;
    if (firstValue > 0) {
      hash = firstValue;
      size = 1;
      index++;
    }
    let end = index;
    for (;;) {
      const runStart = index;
      value = 0;
      for (; index < length; index++) {
        value = UNIT_HASH[text.charCodeAt(index)]!;
        if (value <= 0) break;
        hash = ((hash << 1) | (hash >>> 31)) ^ value;
      }
      if (index > runStart) {
        size += index - runStart;
        end = index;
      }
      if (value >= 0) break; // a break, or the end of the text
      const kind = KIND[text.charCodeAt(index)];
      if (kind === KIND_EXPANSION) {
        for (const letter of EXPANSIONS.get(text.charCodeAt(index)) ?? '') {
          hash = rotated(hash, 1) ^ UNIT_HASH[letter.charCodeAt(0)]!;
          size++;
        }
        end = ++index;
      } else if (kind === KIND_APOSTROPHE) {
        if (!joinsLetters(text, index)) break;
        index++;
      } else {
        if (index === end && isMark(text.charCodeAt(index))) end++;
        index++;
      }
    }
    index++; // what ended the word does not begin one
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    firsts[count] = firstValue > 0 ? firstValue : hashOfExpansionStart(text, start);
    sizes[count] = size;
    count++;
  }
  words.count = count;
  return Math.min(index, length);
}

function isExpansion(text: string, index: number): boolean {
  return KIND[text.charCodeAt(index)] === KIND_EXPANSION;
}

function hashOfExpansionStart(text: string, index: number): number {
  const letter = (EXPANSIONS.get(text.charCodeAt(index)) ?? '').charCodeAt(0);
  return UNIT_HASH[letter] ?? 0;
}
