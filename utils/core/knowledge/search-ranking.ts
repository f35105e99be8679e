/**
 * How well a name answers a query, as a cost: 0 for the whole name as typed.
 *
 * Goal: the order a reader expects without rules for single names. A query's words each choose the nearest free word of
 * the name; the cost is their mean by letters, plus a share for what of the name was not typed, plus small amounts for
 * words out of order and for the kind of name. Rejected: adding fixed points for each tier (exact, prefix, typo), which
 * put a half-typed description above a surname with one letter wrong.
 */
import type { Findable } from './search-names.ts';
import { wordsOf, withoutArticle, type SearchWord } from './search-text.ts';
import type { Near, Vocabulary, WordMatch } from './search-vocabulary.ts';

/** A word, or several written together, that stand in a name from `start` to before `end`. */
interface Slot {
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** A findable name cut into words. */
export interface IndexedName extends Findable {
  /** The whole text, folded. */
  readonly key: string;
  readonly slots: readonly Slot[];
  /** Letters by position; 0 for words that need not be typed. */
  readonly weights: readonly number[];
  /** Bits of the positions whose words name an office's owner, and of the free words behind the name. */
  readonly ownerBits: number;
  readonly freeBits: number;
}

/** A query word and the vocabulary's words near it. */
export interface Part {
  readonly word: SearchWord;
  readonly near: ReadonlyMap<number, Near>;
  /** Many names have it (president, Syrian): a name that lacks it may still be meant. */
  readonly isCommon: boolean;
}

/** What a name scored. `isWhole`: every word was typed and none is left over. */
export interface Scored {
  readonly cost: number;
  readonly worst: WordMatch | 'joined';
  readonly isWhole: boolean;
  /** Words of the query that the name does not have. */
  readonly missing: number;
}

const UNTYPED = 0.4;
const JOINED = 0.02;
const OUT_OF_ORDER = 0.03;
const MISSING = 0.55;
/** A place or form that is not in an agreement's own name. */
const OTHER_WORD = 0.02;
/** An office named without its state ("foreign minister"). */
const NO_OWNER = 0.06;
/** A common word the name lacks counts as if it had so many letters. */
const COMMON_MISSING = 2;
const ORDER: readonly Scored['worst'][] = ['exact', 'article', 'joined', 'prefix', 'sound', 'typo'];

/** Cuts a name into words and puts them, and neighbours written together, into the vocabulary. */
export function indexName(findable: Findable, vocabulary: Vocabulary): IndexedName {
  const words = wordsOf(findable.text);
  const slots: Slot[] = [];
  const add = (text: string, start: number, end: number, cost: number): void => {
    slots.push({ word: vocabulary.add(text, end - start > 1), start, end, cost });
  };
  const isOrdered = findable.free === undefined;
  const free = findable.free ?? [];
  const isDate = findable.role === 'date';
  const weights = words.map((word) => (word.isLight || isDate ? 0 : word.bare.length));
  // A surname counts as two words: «Асад» is rather Bashar Asad than Asad az-Zubi.
  if (findable.isPersonal) weights[words.length - 1] = (weights[words.length - 1] ?? 0) * 2;
  let ownerBits = 0;
  for (const [at, word] of words.entries()) {
    add(word.text, at, at + 1, 0);
    if (word.bare !== word.text) add(word.bare, at, at + 1, 0.01);
    if (findable.owner?.has(word.text)) ownerBits |= bit(at);
    const next = words[at + 1];
    if (isOrdered && next) add(word.text + next.text, at, at + 2, JOINED);
  }
  if (isOrdered && words.length > 2) add(words.map((word) => word.text).join(''), 0, words.length, JOINED);
  // Free words stand behind the name's own, each for itself.
  let freeBits = 0;
  for (const [index, text] of free.entries()) {
    const at = words.length + index;
    freeBits |= bit(at);
    add(text, at, at + 1, isDate ? OTHER_WORD : 0);
    const bare = withoutArticle(text);
    if (bare !== text) add(bare, at, at + 1, isDate ? OTHER_WORD : 0.01);
  }
  return { ...findable, key: words.map((word) => word.text).join(' '), slots, weights, ownerBits, freeBits };
}

/**
 * @param maxMissing - how many of the query's words the name may lack
 * @returns null if the name does not answer the query
 */
export function score(name: IndexedName, parts: readonly Part[], maxMissing: number): Scored | null {
  let typed = 0;
  let sum = 0;
  let missing = 0;
  let missingLetters = 0;
  let worst: Scored['worst'] = 'exact';
  let last = -1;
  let isOrdered = true;
  let taken = 0; // bits of positions, enough for 31 words
  for (const { word, near, isCommon } of parts) {
    const length = word.bare.length;
    let best: Slot | null = null;
    let cost = Infinity;
    let match: Scored['worst'] = 'exact';
    for (const slot of name.slots) {
      const found = near.get(slot.word);
      if (!found || found.cost + slot.cost >= cost || taken & maskOf(slot)) continue;
      best = slot;
      cost = found.cost + slot.cost;
      match = slot.end - slot.start > 1 && ORDER.indexOf(found.match) < 2 ? 'joined' : found.match;
    }
    typed += length;
    if (!best) {
      missing++;
      missingLetters += isCommon ? Math.min(length, COMMON_MISSING) : length;
      if (missing > maxMissing) return null;
      continue;
    }
    taken |= maskOf(best);
    sum += cost * length;
    if (best.start < last) isOrdered = false;
    last = best.start;
    if (ORDER.indexOf(match) > ORDER.indexOf(worst)) worst = match;
  }
  if (missing === parts.length) return null;
  const isOffice = name.role === 'office';
  // Offices are never guessed by sound, and "Russia" alone asks for none.
  if (isOffice && (worst === 'sound' || (taken & ~name.ownerBits & ~name.freeBits) === 0)) return null;
  const untyped = untypedShare(name, taken);
  const hasOwner = !isOffice || (taken & (name.ownerBits | name.freeBits)) !== 0;
  const cost =
    sum / typed +
    UNTYPED * untyped +
    (isOrdered || name.free !== undefined ? 0 : OUT_OF_ORDER) +
    name.prior +
    (hasOwner || untyped === 0 ? 0 : NO_OWNER) +
    (MISSING * missingLetters) / typed;
  return { cost, worst, isWhole: untyped === 0 && missing === 0, missing };
}

/** How much of the name was not typed, by letters. Words for an owner who was named otherwise need not be. */
function untypedShare(name: IndexedName, taken: number): number {
  const isOwnerNamed = (taken & name.freeBits) !== 0 || (name.freeBits !== 0 && (taken & name.ownerBits) !== 0);
  let untyped = 0;
  let all = 0;
  for (const [at, weight] of name.weights.entries()) {
    const isTyped = (taken & bit(at)) !== 0;
    if (!isTyped && isOwnerNamed && (name.ownerBits & bit(at)) !== 0) continue;
    all += weight;
    if (!isTyped) untyped += weight;
  }
  return all === 0 ? 0 : untyped / all;
}

function maskOf({ start, end }: Slot): number {
  let mask = 0;
  for (let at = start; at < end; at++) mask |= bit(at);
  return mask;
}

/** The bit of a position; those from 30 on, which only long lists of free words reach, share one. */
function bit(at: number): number {
  return 1 << Math.min(at, 30);
}
