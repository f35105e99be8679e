/**
 * The compiled lexicon: a trie of words in flat arrays inside one blob. `compileLexicon` writes it, `openLexicon` lays
 * views over it (nothing is built or copied), `scan` walks it.
 *
 * Layout: HEADER_WORDS 32-bit words (see HEADER), then the sections, each from a 4-byte boundary, in this order:
 *
 *   filter      what `mayHold` asks: may some first word have this hash? Turns most words of a page away
 *   pairFilter  the same for pairHash(node, hash): may this node have a child with this hash?
 *   table       open addressing, slot(hash) → the first of the nodes of first words with that hash, 0 = empty
 *   nodes       NODE_FIELDS words a node (see NODE) and one node more as the end of the last. Numbered breadth first,
 *               node 0 is the root: the children of n are n.childStart … (n+1).childStart-1, sorted by hash;
 *               its keys likewise. One record, not a column a field: a hit then costs one cache miss, not five.
 *   keys        key index × 2, + 1 if the key ends in the dot of an acronym (U.S.)
 *   letters     the folded words, 16 bits a letter
 *
 * Hashes only propose: every word is compared letter by letter before a match is reported.
 * Rejected: a double-array automaton over letters (2.5 × slower, seconds to build), a Map of tokens (10 × slower,
 * 90 MB). Limits: 2^30 keys; 100,000 forms take about 5 MB.
 */

export const MAGIC = 0x4e53_4931; // "1ISN": also wrong when read with the other byte order
export const VERSION = 1;
export const HEADER_WORDS = 16;
/** Position in the header, by name. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  byteLength: 3,
  keyCount: 4,
  nodeCount: 5,
  keyListLength: 6,
  letterCount: 7,
  filterBits: 8,
  pairFilterBits: 9,
  tableBits: 10,
  longestKey: 11,
} as const;
/** A node's record: position of a field, by name. */
export const NODE = { hash: 0, letterStart: 1, size: 2, childStart: 3, keyStart: 4 } as const;
export const NODE_FIELDS = 5;
/** Larger blobs are read for the checksum at every so many-th word, so that opening stays well under a millisecond. */
const CHECKED_WORDS = 1 << 15;

export interface Lexicon {
  readonly keyCount: number;
  /** Words of the longest key. */
  readonly longestKey: number;
  /** `mixedHash(h) >>> shift` is the place of a hash in the section. */
  readonly filterShift: number;
  readonly pairFilterShift: number;
  readonly tableShift: number;
  readonly filter: Int32Array;
  readonly pairFilter: Int32Array;
  readonly table: Int32Array;
  readonly nodes: Int32Array;
  readonly keys: Int32Array;
  readonly letters: Uint16Array;
}

export type LexiconProblem = 'not-a-lexicon' | 'version' | 'length' | 'checksum';

/** The bytes are not a lexicon this code can read: rebuild it. */
export class LexiconError extends Error {
  constructor(
    readonly code: LexiconProblem,
    detail: string,
  ) {
    super(`lexicon refused (${code}): ${detail}`);
    this.name = 'LexiconError';
  }
}

/** Spreads a word hash: sections are addressed by its highest bits, bits within a filter word by its lowest. */
export function mixedHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

/** Hash of the step from a node to a child, for `pairFilter`; already mixed. */
export function pairHash(node: number, childHash: number): number {
  return mixedHash(childHash ^ Math.imul(node, 0x85ebca6b));
}

/**
 * 1 if a filter may hold a mixed hash, 0 if it surely does not. Two bits in one word (shifts count modulo 32): one load
 * as with one bit, but one wrong answer in a hundred where one bit gives one in twenty.
 */
export function mayHold(filter: Int32Array, shift: number, mixed: number): number {
  const bits = filter[mixed >>> shift]!; // a filter has 2 ** (32 - shift) words
  return (bits >>> mixed) & (bits >>> (mixed >>> 5)) & 1;
}

/**
 * Views over a compiled lexicon. Constant time but for the checksum, which reads at most 128 Ki words (blobs above
 * 512 KB are sampled evenly; a damaged word that is not sampled can lose matches, never invent one).
 * Bytes that do not start on a 4-byte boundary are copied first.
 *
 * @throws {LexiconError} if the bytes are of another format or version, cut off or damaged
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (byteLength < HEADER_WORDS * 4) throw new LexiconError('length', `${byteLength} bytes`);
  const header = new Int32Array(buffer, byteOffset, HEADER_WORDS);
  const field = (name: keyof typeof HEADER): number => header[HEADER[name]] ?? 0;
  if (field('magic') !== MAGIC) throw new LexiconError('not-a-lexicon', `starts with ${field('magic').toString(16)}`);
  if (field('version') !== VERSION) throw new LexiconError('version', `${field('version')}, need ${VERSION}`);
  if (field('byteLength') !== byteLength || byteLength % 4 !== 0) {
    throw new LexiconError('length', `${byteLength} bytes, need ${field('byteLength')}`);
  }
  const sum = checksum(new Int32Array(buffer, byteOffset, byteLength / 4));
  if (sum !== field('checksum')) throw new LexiconError('checksum', `${sum}, need ${field('checksum')}`);

  let offset = byteOffset + HEADER_WORDS * 4;
  const words = (count: number): Int32Array => {
    const view = new Int32Array(buffer, offset, count);
    offset += count * 4;
    return view;
  };
  return {
    keyCount: field('keyCount'),
    longestKey: field('longestKey'),
    filterShift: 32 - field('filterBits'),
    pairFilterShift: 32 - field('pairFilterBits'),
    tableShift: 32 - field('tableBits'),
    filter: words(2 ** field('filterBits')),
    pairFilter: words(2 ** field('pairFilterBits')),
    table: words(2 ** field('tableBits')),
    nodes: words((field('nodeCount') + 1) * NODE_FIELDS),
    keys: words(field('keyListLength')),
    letters: new Uint16Array(buffer, offset, field('letterCount')),
  };
}

/** Checksum of a blob's words (the checksum's own place counts as 0); sampled above `CHECKED_WORDS`. */
export function checksum(words: Int32Array): number {
  const step = Math.ceil(words.length / CHECKED_WORDS);
  let sum = 0x811c9dc5; // FNV-1a over whole words; guards against damage, not against malice
  for (let index = 0; index < words.length; index += step) {
    const word = index === HEADER.checksum ? 0 : (words[index] ?? 0);
    sum = Math.imul(sum ^ word, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum;
}
