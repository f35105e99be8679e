/** Words of a whole text: where they stand, what they fold to, which one is at an offset. */
import { fold, foldUnit } from './fold.ts';
import { readWords, WordBuffer } from './word-hash.ts';

const CHUNK_WORDS = 4096;

/**
 * Words (maximal runs of letters and digits, folding applied) of one text, numbered in text order.
 * A word is split off before a final 's and joined over an inner apostrophe, exactly as the scanner sees it.
 */
export class Tokens {
  constructor(
    readonly text: string,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {}

  get count(): number {
    return this.starts.length;
  }

  /** Raw index of the word's first letter. @throws {RangeError} if there is no such word (the same for `end`, `folded`) */
  start(token: number): number {
    return this.at(this.starts, token);
  }

  /** Raw index after the word and the marks on its last letter. */
  end(token: number): number {
    return this.at(this.ends, token);
  }

  /** The word's K0 form. */
  folded(token: number): string {
    return foldWord(this.text, this.start(token), this.end(token));
  }

  /** The word that holds raw index `offset`; if none does, the next one; `count` after the last. */
  atOrAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The last word that ends at or before raw index `offset`; -1 if there is none. */
  before(offset: number): number {
    const token = this.atOrAfter(offset);
    return token < this.count && (this.ends[token] ?? 0) <= offset ? token : token - 1;
  }

  private at(column: Int32Array, token: number): number {
    const value = column[token];
    if (value === undefined) throw new RangeError(`token ${token} of ${this.count}`);
    return value;
  }
}

/** All words of `text`. Linear; about as fast as one scan. */
export function tokenize(text: string): Tokens {
  const words = new WordBuffer(CHUNK_WORDS);
  const starts: Int32Array[] = [];
  const ends: Int32Array[] = [];
  for (let from = 0; from < text.length;) {
    from = readWords(text, from, words);
    starts.push(words.start.slice(0, words.count));
    ends.push(words.end.slice(0, words.count));
  }
  return new Tokens(text, joined(starts), joined(ends));
}

/** The folded word at a raw word span. Looks at the text around it, so that rule 15 sees the letters on both sides. */
export function foldWord(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  const folded = fold(raw);
  // fold() of the slice alone would see the end of the text where an apostrophe inside the word sees letters; inside a
  // word every apostrophe joins, so only a slice that still shows one needs the slow way.
  if (!folded.includes("'")) return folded;
  let word = '';
  for (let index = start; index < end; index++) word += foldUnit(text, index);
  return word;
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
