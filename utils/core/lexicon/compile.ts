/** From surface forms to the bytes of a lexicon (layout: lexicon.ts). Runs at build time and for user packs. */
import { foldWord } from '../text/tokens.ts';
import { readWords, WordBuffer } from '../text/word-hash.ts';
import { checksum, HEADER, HEADER_WORDS, MAGIC, mixedHash, pairHash, VERSION } from './lexicon.ts';

/** Longest surface form in words. Chosen: the longest agreement title of the base has nine. */
export const MAX_KEY_WORDS = 12;
/** Filters have 16 to 32 bits per entry: of the words that are not in the lexicon one in 16 to 32 gets past. */
const FILTER_ROOM = 4;
/** The table is a quarter to half full. */
const TABLE_ROOM = 1;
const DOT = 0x2e;

interface Node {
  readonly token: number;
  readonly hash: number;
  readonly children: Map<number, Node>;
  readonly keys: number[];
}

/** Words met so far, numbered. */
interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly words: string[];
}

/**
 * The compiled lexicon of `keys`: raw surface forms of 1 to 12 words. A match's `key` is the index in this array.
 * Forms that fold to the same words share a node; all their keys are reported.
 *
 * Deterministic: the same keys give the same bytes.
 *
 * @throws {RangeError} for a form without a word or with more than 12, naming it
 */
export function compileLexicon(keys: readonly string[]): Uint8Array {
  const root: Node = { token: -1, hash: 0, children: new Map(), keys: [] };
  const vocabulary: Vocabulary = { numbers: new Map(), words: [] };
  const words = new WordBuffer(MAX_KEY_WORDS + 1);
  let longestKey = 0;
  keys.forEach((key, index) => {
    readWords(key, 0, words);
    if (words.count === 0 || words.count > MAX_KEY_WORDS) {
      throw new RangeError(
        `surface form ${index} ("${key}") has ${words.count} words; 1 to ${MAX_KEY_WORDS} can be compiled`,
      );
    }
    longestKey = Math.max(longestKey, words.count);
    let node = root;
    for (let word = 0; word < words.count; word++) node = child(node, key, words, word, vocabulary);
    node.keys.push(index * 2 + (endsInAcronymDot(key, words) ? 1 : 0));
  });
  return write(breadthFirst(root), vocabulary.words, keys.length, longestKey);
}

function child(parent: Node, key: string, words: WordBuffer, word: number, vocabulary: Vocabulary): Node {
  const folded = foldWord(key, words.start[word] ?? 0, words.end[word] ?? 0);
  let token = vocabulary.numbers.get(folded);
  if (token === undefined) {
    token = vocabulary.words.push(folded) - 1;
    vocabulary.numbers.set(folded, token);
  }
  let node = parent.children.get(token);
  if (node === undefined) {
    node = { token, hash: words.hash[word] ?? 0, children: new Map(), keys: [] };
    parent.children.set(token, node);
  }
  return node;
}

/** True for U.S. and the like: the last word is one letter and a dot follows it. */
function endsInAcronymDot(key: string, words: WordBuffer): boolean {
  const last = words.count - 1;
  return words.size[last] === 1 && key.charCodeAt(words.end[last] ?? 0) === DOT;
}

/** Nodes in the order of their numbers; children of a node stand together, by hash, then by word number. */
function breadthFirst(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) nodes.push(...sortedChildren(node));
  return nodes;
}

function sortedChildren(node: Node): Node[] {
  return [...node.children.values()].toSorted((a, b) => a.hash - b.hash || a.token - b.token);
}

function write(
  nodes: readonly Node[],
  vocabulary: readonly string[],
  keyCount: number,
  longestKey: number,
): Uint8Array {
  const firstWords = nodes[0]?.children.size ?? 0;
  const tableBits = bitsFor(firstWords) + TABLE_ROOM;
  const filterBits = bitsFor(firstWords) + FILTER_ROOM;
  const pairFilterBits = bitsFor(nodes.length) + FILTER_ROOM;
  const keyList = nodes.flatMap((node) => node.keys);
  const units = vocabulary.join('');
  const sizes = [
    2 ** (filterBits - 5),
    2 ** (pairFilterBits - 5),
    2 ** tableBits,
    nodes.length,
    nodes.length,
    nodes.length + 1,
    nodes.length + 1,
    keyList.length,
    vocabulary.length + 1,
    Math.ceil(units.length / 2),
  ];
  const blob = new Int32Array(HEADER_WORDS + sizes.reduce((sum, size) => sum + size, 0));
  let offset = HEADER_WORDS;
  const [filter, pairFilter, table, nodeHash, nodeToken, childStart, keyStart, keys, tokenStart, tokenUnits] =
    sizes.map((size) => {
      const section = blob.subarray(offset, offset + size);
      offset += size;
      return section;
    }) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];

  nodeHash.set(nodes.map((node) => node.hash));
  nodeToken.set(nodes.map((node) => node.token));
  childStart.set(
    runningTotal(
      nodes.map((node) => node.children.size),
      1,
    ),
  );
  keyStart.set(
    runningTotal(
      nodes.map((node) => node.keys.length),
      0,
    ),
  );
  keys.set(keyList);
  tokenStart.set(
    runningTotal(
      vocabulary.map((word) => word.length),
      0,
    ),
  );
  const letters = new Uint16Array(tokenUnits.buffer, tokenUnits.byteOffset, units.length);
  for (let index = 0; index < units.length; index++) letters[index] = units.charCodeAt(index);
  for (let node = firstWords; node >= 1; node--) {
    // backwards, so that of several words with one hash the first is the one that stays in the table
    const mixed = mixedHash(nodeHash[node] ?? 0);
    setBit(filter, mixed >>> (32 - filterBits));
    insert(table, mixed >>> (32 - tableBits), node, nodeHash);
  }

  nodes.forEach((node, parent) => {
    if (parent === 0) return;
    for (const { hash } of node.children.values()) setBit(pairFilter, pairHash(parent, hash) >>> (32 - pairFilterBits));
  });

  const header: Record<Exclude<keyof typeof HEADER, 'checksum'>, number> = {
    magic: MAGIC,
    version: VERSION,
    byteLength: blob.byteLength,
    keyCount,
    nodeCount: nodes.length,
    keyListLength: keyList.length,
    tokenCount: vocabulary.length,
    tokenUnitCount: units.length,
    filterBits,
    tableBits,
    longestKey,
    pairFilterBits,
  };
  for (const [name, value] of Object.entries(header)) blob[HEADER[name as keyof typeof HEADER]] = value;
  blob[HEADER.checksum] = checksum(blob);
  return new Uint8Array(blob.buffer);
}

/** Bits that number at least `count` things; never so few that a section would be less than a word. */
function bitsFor(count: number): number {
  return Math.max(6, Math.ceil(Math.log2(count + 1)));
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function insert(table: Int32Array, home: number, node: number, nodeHash: Int32Array): void {
  const mask = table.length - 1;
  let slot = home;
  while (table[slot] !== 0 && nodeHash[table[slot] ?? 0] !== nodeHash[node]) slot = (slot + 1) & mask;
  table[slot] = node;
}

/** from, from + c0, from + c0 + c1, … : one more than `counts`. */
function runningTotal(counts: readonly number[], from: number): Int32Array {
  const totals = new Int32Array(counts.length + 1);
  totals[0] = from;
  counts.forEach((count, index) => (totals[index + 1] = (totals[index] ?? 0) + count));
  return totals;
}
