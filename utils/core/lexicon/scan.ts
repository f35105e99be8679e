/**
 * All names of a lexicon in a text, with raw offsets, in one pass and without a folded copy of the text.
 *
 * Per stretch of WINDOW_WORDS words: `readWords` hashes them; then each word, as it stands and with proclitics taken
 * off, is turned away by one filter bit, or looked up; a hit is walked down the trie along the next words and every
 * form on the way is reported. A stretch overlaps the one before by the longest name, so none is cut.
 *
 * Every match begins at a word start or after its proclitics. Which of several overlapping matches counts is not
 * decided here. Letters are compared before anything is reported, so a match is never a hash accident.
 */
import { ALEF } from '../text/fold-rules.ts';
import { EXPANSIONS, FOLDED, KIND, KIND_APOSTROPHE, KIND_EXPANSION } from '../text/fold-table.ts';
import { foldUnit, isDropped } from '../text/fold.ts';
import { foldWord } from '../text/tokens.ts';
import {
  CLITIC_BITS,
  CONJUNCTION,
  hashOfFolded,
  LAM_PREPOSITION,
  readWords,
  rotated,
  UNIT_HASH,
  WordBuffer,
} from '../text/word-hash.ts';
import { isNameGap } from './gaps.ts';
import { type Lexicon, mixedHash } from './lexicon.ts';
import { MatchBuffer } from './match-buffer.ts';
import type { Match } from './match.ts';
import { type Reading, stripProclitics } from './proclitics.ts';

const WINDOW_WORDS = 4096;
const CLITIC_MASK = (1 << CLITIC_BITS) - 1;
const DOT = 0x2e;
const UNFUSED: Pick<Reading, 'skipped' | 'isFused'> = { skipped: 0, isFused: false };

/** Matches of `text` by start of the word they begin in; from one word, shorter ones first. [] if there are none. */
export function scan(text: string, lexicon: Lexicon): Match[] {
  const out = new MatchBuffer();
  scanInto(text, lexicon, out);
  return out.toMatches();
}

/** As `scan`, appended to `out` without an object per match. */
export function scanInto(text: string, lexicon: Lexicon, out: MatchBuffer): void {
  new Scanner(text, lexicon, out).run();
}

class Scanner {
  private readonly words = new WordBuffer(WINDOW_WORDS);

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly out: MatchBuffer,
  ) {}

  run(): void {
    const { text, words } = this;
    const overlap = this.lexicon.longestKey - 1;
    for (let from = 0; from < text.length;) {
      const next = readWords(text, from, words);
      const isLast = next >= text.length;
      const starts = isLast ? words.count : words.count - overlap;
      this.lookUp(starts);
      from = isLast ? next : (words.start[starts] ?? next);
    }
  }

  /**
   * Looks up the first `count` words of the window.
   *
   * Nearly every word ends at the filter, so this loop makes no call and few branches before it. The filter says only
   * that some reading may be a name: a word as it stands and without its first letter cost two bits, a second clitic
   * or lam + article a few more for the one word in six that begins with و ف or ل.
   */
  private lookUp(count: number): void {
    const { text } = this;
    const { filter, filterShift } = this.lexicon;
    const { start, hash: hashes, first: firsts, size: sizes } = this.words;
    for (let word = 0; word < count; word++) {
      const hash = hashes[word]!; // word < count: the row is filled (the same below)
      const first = firsts[word]!;
      const clitic = first & CLITIC_MASK;
      const wholeBit = mixedHash(hash) >>> filterShift; // the filter has a bit for every shifted hash
      const rest = hash ^ rotated(first, sizes[word]! - 1);
      const restBit = mixedHash(rest) >>> filterShift;
      const isWhole = (filter[wholeBit >>> 5]! >>> (wholeBit & 31)) & 1;
      const isRest = (filter[restBit >>> 5]! >>> (restBit & 31)) & ((clitic + CLITIC_MASK) >>> CLITIC_BITS);
      if (isWhole === 1 && this.matchWhole(word, hash)) continue;
      if (isRest === 1 && this.firstNode(rest) !== 0) {
        this.matchStripped(word);
      } else if ((clitic & CONJUNCTION) === 1) {
        // و ف or ل: a second clitic may follow (LAM_PREPOSITION is odd as well)
        const second = UNIT_HASH[text.charCodeAt(start[word]! + 1)]!;
        if (second < 0 || (second & CLITIC_MASK) > CONJUNCTION) this.lookUpTwoClitics(word, rest, second);
      }
    }
  }

  /** The readings that take off more than the first letter: by hash where letters stand plainly, else all of them. */
  private lookUpTwoClitics(word: number, rest: number, second: number): void {
    const { first: firsts, hash: hashes, size: sizes, start } = this.words;
    const first = firsts[word]!;
    const size = sizes[word]!;
    const isPlain = second > 0 && UNIT_HASH[this.text.charCodeAt(start[word]!)]! > 0;
    const isConjunction = (first & CLITIC_MASK) === CONJUNCTION;
    const may = !isPlain
      ? this.mayBeStripped(word)
      : isConjunction
        ? this.mayBeFirst(rest ^ rotated(second, size - 2)) || this.mayBeLamArticle(rest, size - 1, second)
        : this.mayBeLamArticle(hashes[word]!, size, second);
    if (may) this.matchStripped(word);
  }

  /** True if a word in ل may be ل + a name in ال or الل. */
  private mayBeLamArticle(hash: number, size: number, lam: number): boolean {
    if ((lam & CLITIC_MASK) !== LAM_PREPOSITION) return false;
    const alef = UNIT_HASH[ALEF]!;
    return this.mayBeFirst(hash ^ rotated(lam ^ alef, size - 1)) || this.mayBeFirst(hash ^ rotated(alef, size));
  }

  private mayBeStripped(word: number): boolean {
    return stripProclitics(this.folded(word)).some((reading) => this.mayBeFirst(hashOfFolded(reading.form)));
  }

  /** True if some first word has this hash. */
  private mayBeFirst(hash: number): boolean {
    const bit = mixedHash(hash) >>> this.lexicon.filterShift;
    return ((this.lexicon.filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1 && this.firstNode(hash) !== 0;
  }

  private matchWhole(word: number, hash: number): boolean {
    const { nodeHash, nodeToken, childStart } = this.lexicon;
    const { start, end } = this.words;
    const lastFirst = childStart[1]! - 1; // every node has an entry
    for (let node = this.firstNode(hash); node !== 0 && node <= lastFirst && nodeHash[node] === hash; node++) {
      if (this.isToken(start[word]!, end[word]!, nodeToken[node]!)) return this.walk(word, node, UNFUSED);
    }
    return false;
  }

  private matchStripped(word: number): void {
    const { nodeHash, nodeToken, childStart, tokenStart, tokenUnits } = this.lexicon;
    const lastFirst = childStart[1]! - 1;
    for (const reading of stripProclitics(this.folded(word))) {
      const hash = hashOfFolded(reading.form);
      for (let node = this.firstNode(hash); node !== 0 && node <= lastFirst && nodeHash[node] === hash; node++) {
        const token = nodeToken[node]!;
        const units = tokenUnits.subarray(tokenStart[token], tokenStart[token + 1]);
        if (String.fromCharCode(...units) === reading.form && this.walk(word, node, reading)) return;
      }
    }
  }

  /** Node of the first of the first words with this hash; 0 if there is none. */
  private firstNode(hash: number): number {
    const { table, tableShift, nodeHash } = this.lexicon;
    const mask = table.length - 1;
    for (let slot = mixedHash(hash) >>> tableShift; ; slot = (slot + 1) & mask) {
      const node = table[slot] ?? 0;
      if (node === 0 || nodeHash[node] === hash) return node;
    }
  }

  /** Reports every form from `node` on along the words after `word`. False if there was none. */
  private walk(word: number, firstNode: number, reading: Pick<Reading, 'skipped' | 'isFused'>): boolean {
    const { start, end, size } = this.words;
    const before = this.out.count;
    const from = reading.skipped === 0 ? start[word]! : this.rawIndexOf(word, reading.skipped);
    const clitic = from - start[word]!;
    this.report(firstNode, from, end[word]!, clitic);
    let node = firstNode;
    for (let last = word; last + 1 < this.words.count; last++) {
      if (this.lexicon.childStart[node] === this.lexicon.childStart[node + 1]) break;
      if (!isNameGap(this.text, end[last]!, start[last + 1]!, size[last]!)) break;
      node = this.childOf(node, last + 1);
      if (node === 0) break;
      this.report(node, from, end[last + 1]!, clitic);
    }
    return this.out.count > before;
  }

  /** The child of `node` for a word of the window; 0 if there is none. */
  private childOf(node: number, word: number): number {
    const { nodeHash, nodeToken, childStart } = this.lexicon;
    const { start, end, hash: hashes } = this.words;
    const hash = hashes[word]!;
    const last = childStart[node + 1]!;
    let low = childStart[node]!;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (nodeHash[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    for (let child = low; child < last && nodeHash[child] === hash; child++) {
      if (this.isToken(start[word]!, end[word]!, nodeToken[child]!)) return child;
    }
    return 0;
  }

  private report(node: number, start: number, end: number, clitic: number): void {
    const { keyStart, keys } = this.lexicon;
    const after = keyStart[node + 1]!;
    for (let index = keyStart[node]!; index < after; index++) {
      const key = keys[index]!;
      const withDot = (key & 1) === 1 && this.text.charCodeAt(end) === DOT;
      this.out.push(start, withDot ? end + 1 : end, key >>> 1, clitic);
    }
  }

  /** True if raw `[start, end)` folds to the letters of word `token` of the lexicon. */
  private isToken(start: number, end: number, token: number): boolean {
    const { tokenStart, tokenUnits } = this.lexicon;
    const { text } = this;
    const after = tokenStart[token + 1]!;
    let at = tokenStart[token]!;
    for (let index = start; index < end; index++) {
      const unit = text.charCodeAt(index);
      const kind = KIND[unit]!;
      if (kind < KIND_APOSTROPHE && !isDropped(unit)) {
        if (at === after || tokenUnits[at++] !== FOLDED[unit]) return false;
      } else if (kind === KIND_EXPANSION) {
        for (const letter of EXPANSIONS.get(unit) ?? '') {
          if (at === after || tokenUnits[at++] !== letter.charCodeAt(0)) return false;
        }
      }
    }
    return at === after;
  }

  /** Raw index of the folded letter number `letter` of a word. */
  private rawIndexOf(word: number, letter: number): number {
    let index = this.words.start[word]!;
    for (let passed = 0; ; index++) {
      passed += foldUnit(this.text, index).length;
      if (passed > letter) return index;
    }
  }

  private folded(word: number): string {
    return foldWord(this.text, this.words.start[word]!, this.words.end[word]!);
  }
}
