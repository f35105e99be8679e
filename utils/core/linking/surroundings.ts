import type { Span } from '../model/span.ts';
import { foldWord, type Tokens } from '../text/tokens.ts';

/** Ends a line or a sentence; a dot counts only before a space or the end, and not after a single letter (U.S. …). */
const BREAK = /[\n\r]|[.؟!?…](?=\s|$)/u;

/** No sentence is longer (UTF-16 units); a page without full stops must not cost its square. */
const MAX_SENTENCE = 2000;

/** One word near a position, folded, with its raw span. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * Words before and after a position of the text, within the same line. Linking rules look at a few neighbours at most,
 * so words are folded on demand.
 */
export class Surroundings {
  /** First raw index of every line. */
  readonly #lines: readonly number[];

  constructor(
    readonly text: string,
    private readonly tokens: Tokens,
  ) {
    const lines = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
    this.#lines = lines;
  }

  /** The n-th word (1 = nearest) that ends at or before `position`, or null at a line's start. */
  before(position: number, n = 1): Word | null {
    const token = this.tokens.before(position) - n + 1;
    if (token < 0) return null;
    const start = this.tokens.start(token);
    return this.sameLine(start, position) ? this.word(token) : null;
  }

  /** The n-th word (1 = nearest) that starts at or after `position`, or null at a line's end. */
  after(position: number, n = 1): Word | null {
    let token = this.tokens.atOrAfter(position);
    if (token < this.tokens.count && this.tokens.start(token) < position) token++;
    token += n - 1;
    if (token >= this.tokens.count) return null;
    return this.sameLine(position, this.tokens.start(token)) ? this.word(token) : null;
  }

  /** Where every word of the text stands, in order. */
  *words(): Generator<Span> {
    for (let token = 0; token < this.tokens.count; token++) {
      yield { start: this.tokens.start(token), end: this.tokens.end(token) };
    }
  }

  /** The folded word at a span given by `words`. */
  folded(word: Span): string {
    return foldWord(this.text, word.start, word.end);
  }

  /** Folded text of the n-th word before, '' if there is none; rules compare it with their word lists. */
  wordBefore(position: number, n = 1): string {
    return this.before(position, n)?.folded ?? '';
  }

  /** Folded text of the n-th word after, '' if there is none. */
  wordAfter(position: number, n = 1): string {
    return this.after(position, n)?.folded ?? '';
  }

  /** Raw text between the previous word and `position` ("" at the text's start). */
  gapBefore(position: number): string {
    const word = this.before(position);
    return this.text.slice(word ? word.end : this.lineStart(position), position);
  }

  /** Raw text between `position` and the next word of the line (to the line's end if there is none). */
  gapAfter(position: number): string {
    const word = this.after(position);
    return this.text.slice(position, word ? word.start : this.lineEnd(position));
  }

  /** First raw index of the line that holds `position`; a line break belongs to the line it ends. */
  lineStart(position: number): number {
    return this.#lines[this.#lineOf(position)] ?? 0;
  }

  /** Raw index of the line break (or the text's end) after `position`. */
  lineEnd(position: number): number {
    const next = this.#lines[this.#lineOf(position) + 1];
    return next === undefined ? this.text.length : next - 1;
  }

  /** First raw index of the sentence that holds `position`; quotation marks do not hide a full stop. */
  sentenceStart(position: number): number {
    const from = Math.max(this.lineStart(position), position - MAX_SENTENCE);
    for (let i = position - 1; i >= from; i--) {
      if (this.isStop(i)) return i + 1;
    }
    return from;
  }

  /** True if only these characters stand between two positions. */
  onlyBetween(from: number, to: number, allowed: RegExp): boolean {
    return from <= to && allowed.test(this.text.slice(from, to));
  }

  private isStop(index: number): boolean {
    const two = this.text.slice(index, index + 2);
    if (!BREAK.test(two) || BREAK.exec(two)?.index !== 0) return false;
    if (two[0] !== '.') return true;
    // Initials and abbreviations: U.S. officials, Mr. Kerry, Feb. 12
    return !/(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Feb|Sept?|Oct|Nov|Dec|Aug|Jan)$/u.test(
      this.text.slice(Math.max(0, index - 5), index),
    );
  }

  private sameLine(from: number, to: number): boolean {
    return this.#lineOf(from) === this.#lineOf(to);
  }

  #lineOf(position: number): number {
    let low = 0;
    let high = this.#lines.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#lines[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  private word(token: number): Word {
    return { start: this.tokens.start(token), end: this.tokens.end(token), folded: this.tokens.folded(token) };
  }
}
