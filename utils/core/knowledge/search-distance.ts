/** How far two spellings, or two words as they sound, are from each other. */
import { family } from './search-sounds.ts';

const MAX_LENGTH = 48;
/** Three rows reused by every call: a keystroke makes thousands. */
let rows: readonly [Float64Array, Float64Array, Float64Array] = [newRow(), newRow(), newRow()];

function newRow(): Float64Array {
  return new Float64Array(MAX_LENGTH + 1);
}

/** Changes (insert, delete, replace, swap) between the query and a word, and between it and the word's beginning. */
export interface Changes {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * Damerau–Levenshtein distance with adjacent swaps.
 * @returns null if both exceed `allowed`; words above 48 letters are never near
 */
export function changesBetween(query: string, word: string, allowed: number): Changes | null {
  if (query.length > MAX_LENGTH || word.length > MAX_LENGTH) return null;
  let [before, row, next] = rows;
  for (let j = 0; j <= word.length; j++) row[j] = j;
  for (let i = 1; i <= query.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= word.length; j++) {
      const same = query[i - 1] === word[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && query[i - 1] === word[j - 2] && query[i - 2] === word[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > allowed + 1) return null;
    [before, row, next] = [row, next, before];
  }
  rows = [before, row, next];
  const whole = row[word.length] ?? 0;
  let beginning = whole;
  for (let j = Math.max(1, query.length - allowed); j < word.length && j <= query.length + allowed; j++) {
    beginning = Math.min(beginning, row[j] ?? beginning);
  }
  return Math.min(whole, beginning) <= allowed ? { whole, beginning } : null;
}

const VOWELS = 'aeiou';
const SOUNDS = 'aeiouhybpfvwmnlrdtszSZCJkgqxG';
/** Prices chosen so that a vowel written or not (Arabic has no short ones) is cheap and a consonant dear. */
const VOWEL_ADDED = 0.22;
const GLIDE_ADDED = 0.25;
const CONSONANT_ADDED = 0.9;
/** A word's beginning is heard best: Obama is no Bama. */
const FIRST = 1.8;
const NEAR_VOWELS = new Set(['ou', 'ei', 'ae']);
const NEAR_GLIDES = new Set(['yi', 'wu', 'wo', 'vu', 'ye', 'xh', 'Gh']);

/** Prices by character code: a keystroke compares thousands of pairs. */
const CODES = 128;
const ADDED = new Float64Array(CODES);
const REPLACED = new Float64Array(CODES * CODES).fill(1);
for (const a of SOUNDS) {
  ADDED[a.charCodeAt(0)] = VOWELS.includes(a) ? VOWEL_ADDED : family(a) === '' ? GLIDE_ADDED : CONSONANT_ADDED;
  for (const b of SOUNDS) REPLACED[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = replacement(a, b);
}

function replacement(a: string, b: string): number {
  if (a === b) return 0;
  const isVowelA = VOWELS.includes(a);
  const isVowelB = VOWELS.includes(b);
  if (isVowelA && isVowelB) return NEAR_VOWELS.has(a + b) || NEAR_VOWELS.has(b + a) ? 0.1 : 0.25;
  if (NEAR_GLIDES.has(a + b) || NEAR_GLIDES.has(b + a)) return 0.15;
  if (isVowelA || isVowelB) return 1;
  return family(a) === family(b) ? 0.25 : 1;
}

/**
 * Distance of two readings as a share of the longer one: 0 the same, above 0.3 another word.
 * @param most - give up (and return 1) where it must be more
 */
export function soundDistance(a: string, b: string, most = 1): number {
  if (a === b) return 0;
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return 1;
  const length = Math.max(a.length, b.length, 1);
  const limit = most * length;
  let [, row, next] = rows;
  row[0] = 0;
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + (ADDED[b.charCodeAt(j - 1)] ?? 1) * FIRST;
  for (let i = 1; i <= a.length; i++) {
    const sound = a.charCodeAt(i - 1);
    const added = ADDED[sound] ?? 1;
    let least = (row[0] ?? 0) + added * FIRST;
    next[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      const replaced = (row[j - 1] ?? 0) + (REPLACED[sound * CODES + other] ?? 1);
      const cost = Math.min((row[j] ?? 0) + added, (next[j - 1] ?? 0) + (ADDED[other] ?? 1), replaced);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return 1;
    [row, next] = [next, row];
  }
  return (row[b.length] ?? 0) / length;
}
