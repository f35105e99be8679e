/**
 * All names of a lexicon in a text, with raw offsets, in one pass and without a folded copy of the text.
 *
 * Per stretch of WINDOW_WORDS words: `readWords` hashes them; then each word, as it stands and with proclitics taken
 * off, is turned away by one filter bit, or looked up; a hit is walked down the trie along the next words and every
 * form on the way is reported (trie-walk.ts). A stretch overlaps the one before by the longest name, so none is cut.
 *
 * Every match begins at a word start or after its proclitics. Which of several overlapping matches counts is not
 * decided here. Letters are compared before anything is reported, so a match is never a hash accident.
 *
 * Cost in Chromium: about 3 × a bare charCodeAt loop for reading and hashing, 1 to 2 × for looking up.
 */
import { ALEF } from '../text/fold-rules.ts';
import { FOLDED, KIND, KIND_LETTER } from '../text/fold-table.ts';
import { foldWord } from '../text/tokens.ts';
import { CLITIC_BITS, readWords, rotated, UNIT_HASH, WordBuffer } from '../text/word-hash.ts';
import { CLITIC_BLOCK_HASHES, CLITIC_BLOCK_LIST } from './clitic-block-list.ts';
import { type Lexicon, mayHold, mixedHash } from './lexicon.ts';
import { MatchBuffer } from './match-buffer.ts';
import type { Match } from './match.ts';
import { type ProcliticStep, procliticSteps } from './proclitics.ts';
import { TrieWalk } from './trie-walk.ts';

const WINDOW_WORDS = 4096;
const CLITIC_MASK = (1 << CLITIC_BITS) - 1;
const ALEF_HASH = UNIT_HASH[ALEF] ?? 0;
/** The word as it stands. */
const WHOLE: ProcliticStep = { from: 0, skipped: 0, isFused: false, minSize: 0, isAfterConjunction: false };

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
  private readonly candidates = new Int32Array(WINDOW_WORDS);
  private readonly trie: TrieWalk;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    out: MatchBuffer,
  ) {
    this.trie = new TrieWalk(text, lexicon, this.words, out);
  }

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

  /** Looks up the first `count` words of the window. */
  private lookUp(count: number): void {
    const { candidates, trie } = this;
    const { hash: hashes, first: firsts } = this.words;
    const candidateCount = this.collectCandidates(count);
    for (let index = 0; index < candidateCount; index++) {
      const word = candidates[index]!; // filled up to candidateCount
      if (trie.match(word, hashes[word]!, WHOLE)) continue;
      if ((firsts[word]! & CLITIC_MASK) !== 0) this.matchStripped(word);
    }
  }

  /**
   * The words that some reading of may be a name, as far as the filter can tell.
   *
   * Nearly every word ends here, so the loop has no call and no branch to mispredict: a word as it stands and without
   * its first letter cost one bit each. Behind و ف or ل (odd clitic bits) it goes on if the second letter may be a
   * clitic too, or is hidden by a mark (-1: all bits set). No ligature begins with two clitic letters (tested), so the
   * second raw unit tells.
   */
  private collectCandidates(count: number): number {
    const { text, candidates } = this;
    const { filter, filterShift } = this.lexicon;
    const { start: starts, hash: hashes, first: firsts, size: sizes } = this.words;
    const length = text.length;
    let collected = 0;
    for (let word = 0; word < count; word++) {
      const hash = hashes[word]!; // word < count: the row is filled (the same below)
      const first = firsts[word]!;
      const clitic = first & CLITIC_MASK;
      const rest = hash ^ rotated(first, sizes[word]! - 1);
      const next = starts[word]! + 1;
      const second = next < length ? UNIT_HASH[text.charCodeAt(next)]! : 0;
      candidates[collected] = word;
      collected +=
        mayHold(filter, filterShift, mixedHash(hash)) |
        (mayHold(filter, filterShift, mixedHash(rest)) & ((clitic + CLITIC_MASK) >>> CLITIC_BITS)) |
        (clitic & (second >>> 1) & 1);
    }
    return collected;
  }

  /** Tries the readings of proclitics.ts in their order, by hash; the first that gives a match ends it. */
  private matchStripped(word: number): void {
    const size = this.words.size[word]!;
    const hash = this.words.hash[word]!;
    const first = this.letter(word, 0);
    const second = this.letter(word, 1);
    const withoutFirst = hash ^ rotated(UNIT_HASH[first]!, size - 1);
    const withoutTwo = withoutFirst ^ rotated(UNIT_HASH[second]!, size - 2);
    for (const step of procliticSteps(first, second, this.letter(word, 2))) {
      if (size < step.minSize) continue;
      const rest = step.from === 0 ? hash : step.from === 1 ? withoutFirst : withoutTwo;
      const form = step.isFused ? rest ^ rotated(ALEF_HASH, size - step.from) : rest;
      if (!this.trie.hasFirst(form)) continue;
      if (this.isBlocked(word, hash, 0) || (step.isAfterConjunction && this.isBlocked(word, withoutFirst, 1))) continue;
      if (this.trie.match(word, form, step)) return;
    }
  }

  /** Folded letter number `index` of a word; 0 after its end. */
  private letter(word: number, index: number): number {
    const { text } = this;
    const start = this.words.start[word]!;
    const end = this.words.end[word]!;
    let raw = start;
    while (raw < end && raw - start < index && KIND[text.charCodeAt(raw)] === KIND_LETTER) raw++;
    const unit = raw < end ? text.charCodeAt(raw) : 0;
    if (raw - start === index && KIND[unit] === KIND_LETTER) return FOLDED[unit]!;
    return foldWord(text, start, end).charCodeAt(index) || 0; // a digit, a mark or a ligature is on the way
  }

  private isBlocked(word: number, hash: number, from: number): boolean {
    if (!CLITIC_BLOCK_HASHES.has(hash)) return false;
    const { start, end } = this.words;
    return CLITIC_BLOCK_LIST.has(foldWord(this.text, start[word]!, end[word]!).slice(from));
  }
}
