/** From surface forms to the bytes of a lexicon (layout: lexicon.ts). Runs at build time and for user packs. */
import { foldWord } from '../text/tokens.ts';
import { readWords, WordBuffer } from '../text/word-hash.ts';
import { checksum, HEADER, HEADER_WORDS, MAGIC, mixedHash, NODE_FIELDS, pairHash, VERSION } from './lexicon.ts';

/** Longest surface form in words. Chosen: the longest agreement title of the base has nine. */
const MAX_KEY_WORDS = 12;
/** A filter has one word for every one to two entries: log2 of the room left out. */
const FILTER_ENTRIES_BITS = 1;
/** The table is a quarter to half full. */
const TABLE_ROOM_BITS = 1;
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
  for (const node of nodes) for (const next of sortedChildren(node)) nodes.push(next);
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
  const filterBits = bitsFor(firstWords) - FILTER_ENTRIES_BITS;
  const pairFilterBits = bitsFor(nodes.length) - FILTER_ENTRIES_BITS;
  const tableBits = bitsFor(firstWords) + TABLE_ROOM_BITS;
  const keyList = nodes.flatMap((node) => node.keys);
  const letters = vocabulary.join('');
  const sizes = {
    filter: 2 ** filterBits,
    pairFilter: 2 ** pairFilterBits,
    table: 2 ** tableBits,
    nodes: (nodes.length + 1) * NODE_FIELDS,
    keys: keyList.length,
    letters: Math.ceil(letters.length / 2),
  };
  const blob = new Int32Array(HEADER_WORDS + Object.values(sizes).reduce((sum, size) => sum + size, 0));
  let offset = HEADER_WORDS;
  const section = (name: keyof typeof sizes): Int32Array => blob.subarray(offset, (offset += sizes[name]));
  const filter = section('filter');
  const pairFilter = section('pairFilter');
  const table = section('table');
  const records = section('nodes');
  section('keys').set(keyList);
  const { buffer, byteOffset } = section('letters');
  const units = new Uint16Array(buffer, byteOffset, letters.length);
  for (let index = 0; index < letters.length; index++) units[index] = letters.charCodeAt(index);

  writeRecords(nodes, vocabulary, records);
  for (let node = firstWords; node >= 1; node--) {
    // backwards, so that of several words with one hash the first is the one that stays in the table
    const mixed = mixedHash(nodes[node]?.hash ?? 0);
    hold(filter, 32 - filterBits, mixed);
    insert(table, mixed >>> (32 - tableBits), node, nodes);
  }
  nodes.forEach((node, parent) => {
    if (parent === 0) return;
    for (const { hash } of node.children.values()) hold(pairFilter, 32 - pairFilterBits, pairHash(parent, hash));
  });

  const header: Record<Exclude<keyof typeof HEADER, 'checksum'>, number> = {
    magic: MAGIC,
    version: VERSION,
    byteLength: blob.byteLength,
    keyCount,
    nodeCount: nodes.length,
    keyListLength: keyList.length,
    letterCount: letters.length,
    filterBits,
    pairFilterBits,
    tableBits,
    longestKey,
  };
  for (const [name, value] of Object.entries(header)) blob[HEADER[name as keyof typeof HEADER]] = value;
  blob[HEADER.checksum] = checksum(blob);
  return new Uint8Array(blob.buffer);
}

function writeRecords(nodes: readonly Node[], vocabulary: readonly string[], records: Int32Array): void {
  const letterStarts: number[] = [];
  let letters = 0;
  for (const word of vocabulary) {
    letterStarts.push(letters);
    letters += word.length;
  }
  let childStart = 1;
  let keyStart = 0;
  nodes.forEach((node, index) => {
    const fields = [
      node.hash,
      letterStarts[node.token] ?? 0,
      vocabulary[node.token]?.length ?? 0,
      childStart,
      keyStart,
    ];
    records.set(fields, index * NODE_FIELDS); // in the order of NODE
    childStart += node.children.size;
    keyStart += node.keys.length;
  });
  records.set([0, 0, 0, childStart, keyStart], nodes.length * NODE_FIELDS);
}

/** Bits that number at least `count` things; never so few that a section would be less than a word. */
function bitsFor(count: number): number {
  return Math.max(6, Math.ceil(Math.log2(count + 1)));
}

/** Makes `mayHold` answer 1 for a hash. */
function hold(filter: Int32Array, shift: number, mixed: number): void {
  const at = mixed >>> shift;
  filter[at] = (filter[at] ?? 0) | (1 << mixed) | (1 << (mixed >>> 5));
}

function insert(table: Int32Array, home: number, node: number, nodes: readonly Node[]): void {
  const mask = table.length - 1;
  let slot = home;
  while (table[slot] !== 0 && nodes[table[slot] ?? 0]?.hash !== nodes[node]?.hash) slot = (slot + 1) & mask;
  table[slot] = node;
}
