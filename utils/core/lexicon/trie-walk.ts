/** From a hit on a name's first word along the words after it: the part of a scan that few words reach. */
import { ALEF } from '../text/fold-rules.ts';
import { EXPANSIONS, FOLDED, KIND, KIND_DIGIT, KIND_EXPANSION } from '../text/fold-table.ts';
import type { WordBuffer } from '../text/word-hash.ts';
import { isNameGap } from './gaps.ts';
import { type Lexicon, mayHold, mixedHash, NODE, NODE_FIELDS, pairHash } from './lexicon.ts';
import type { MatchBuffer } from './match-buffer.ts';
import type { ProcliticStep } from './proclitics.ts';

const DOT = 0x2e;

export class TrieWalk {
  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly words: WordBuffer,
    private readonly out: MatchBuffer,
  ) {}

  /** True if some first word has this hash. */
  hasFirst(hash: number): boolean {
    return this.firstNode(hash) !== 0;
  }

  /** Reports every form that begins with a word read in one way. False if there is none. */
  match(word: number, hash: number, step: ProcliticStep): boolean {
    const { nodes } = this.lexicon;
    const afterFirst = nodes[NODE_FIELDS + NODE.childStart]!; // every node has a record (the same below)
    for (let node = this.firstNode(hash); node !== 0 && node < afterFirst; node++) {
      const at = node * NODE_FIELDS;
      if (nodes[at + NODE.hash] !== hash) break;
      // many names begin with a common word: without a form of its own or a known second word its letters don't matter
      if (nodes[at + NODE.keyStart] === nodes[at + NODE_FIELDS + NODE.keyStart] && !this.mayGoOn(node, word)) continue;
      if (this.isWord(node, word, step.from, step.isFused)) return this.walk(word, node, step.skipped);
    }
    return false;
  }

  /** The first of the nodes of first words with this hash; 0 if there is none. */
  private firstNode(hash: number): number {
    const { filter, filterShift, table, tableShift, nodes } = this.lexicon;
    const mixed = mixedHash(hash);
    if (mayHold(filter, filterShift, mixed) === 0) return 0;
    const mask = table.length - 1;
    for (let slot = mixed >>> tableShift; ; slot = (slot + 1) & mask) {
      const node = table[slot]!;
      if (node === 0 || nodes[node * NODE_FIELDS + NODE.hash] === hash) return node;
    }
  }

  /** Reports every form from `firstNode` on along the words after `word`. False if there was none. */
  private walk(word: number, firstNode: number, skipped: number): boolean {
    const { start, end, size } = this.words;
    const before = this.out.count;
    const from = skipped === 0 ? start[word]! : this.rawIndexOf(word, skipped);
    const clitic = from - start[word]!;
    this.report(firstNode, from, end[word]!, clitic);
    let node = firstNode;
    for (let last = word; this.mayGoOn(node, last); last++) {
      if (!isNameGap(this.text, end[last]!, start[last + 1]!, size[last]!)) break;
      node = this.childOf(node, last + 1);
      if (node === 0) break;
      this.report(node, from, end[last + 1]!, clitic);
    }
    return this.out.count > before;
  }

  /** True if the word after `word` may be a child of `node`. */
  private mayGoOn(node: number, word: number): boolean {
    if (word + 1 >= this.words.count) return false;
    const { pairFilter, pairFilterShift } = this.lexicon;
    return mayHold(pairFilter, pairFilterShift, pairHash(node, this.words.hash[word + 1]!)) === 1;
  }

  /** The child of `node` for a word; 0 if there is none. */
  private childOf(node: number, word: number): number {
    const { nodes } = this.lexicon;
    const hash = this.words.hash[word]!;
    const after = nodes[(node + 1) * NODE_FIELDS + NODE.childStart]!;
    let low = nodes[node * NODE_FIELDS + NODE.childStart]!;
    let high = after;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (nodes[middle * NODE_FIELDS + NODE.hash]! < hash) low = middle + 1;
      else high = middle;
    }
    for (let child = low; child < after && nodes[child * NODE_FIELDS + NODE.hash] === hash; child++) {
      if (this.isWord(child, word, 0, false)) return child;
    }
    return 0;
  }

  private report(node: number, start: number, end: number, clitic: number): void {
    const { nodes, keys } = this.lexicon;
    const at = node * NODE_FIELDS + NODE.keyStart;
    const after = nodes[at + NODE_FIELDS]!;
    for (let index = nodes[at]!; index < after; index++) {
      const key = keys[index]!;
      const withDot = (key & 1) === 1 && this.text.charCodeAt(end) === DOT;
      this.out.push(start, withDot ? end + 1 : end, key >>> 1, clitic);
    }
  }

  /** True if the letters of a word from number `from` on (behind an alef if fused) are those of the node's word. */
  private isWord(node: number, word: number, from: number, isFused: boolean): boolean {
    const { nodes, letters } = this.lexicon;
    const { text } = this;
    const end = this.words.end[word]!;
    const size = nodes[node * NODE_FIELDS + NODE.size]!;
    let at = nodes[node * NODE_FIELDS + NODE.letterStart]!;
    const after = at + size;
    if (size !== this.words.size[word]! - from + (isFused ? 1 : 0)) return false;
    if (isFused && letters[at++] !== ALEF) return false;
    let passed = 0;
    for (let index = this.words.start[word]!; index < end; index++) {
      const unit = text.charCodeAt(index);
      const kind = KIND[unit]!;
      if (kind <= KIND_DIGIT) {
        if (passed++ >= from && letters[at++] !== FOLDED[unit]) return false;
      } else if (kind === KIND_EXPANSION) {
        for (const letter of EXPANSIONS.get(unit) ?? '') {
          if (passed++ >= from && letters[at++] !== letter.charCodeAt(0)) return false;
        }
      }
    }
    return at === after;
  }

  /** Raw index of folded letter number `letter` of a word. */
  private rawIndexOf(word: number, letter: number): number {
    let index = this.words.start[word]!;
    for (let passed = 0; ; index++) {
      const unit = this.text.charCodeAt(index);
      const kind = KIND[unit]!;
      if (kind <= KIND_DIGIT) passed++;
      else if (kind === KIND_EXPANSION) passed += EXPANSIONS.get(unit)?.length ?? 0;
      if (passed > letter) return index;
    }
  }
}
