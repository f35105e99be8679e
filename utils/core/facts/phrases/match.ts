/** Takes the steps of a phrase (steps.ts) from word to word of a line. */
import { type Entry, lettersOf, type OneWord, type Step, type Steps, WORD_LISTS } from './steps.ts';
import { hasList, type ListSet } from './word-lists.ts';

/** Places in the line as UTF-16 offsets, ends without the space behind the last word. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Match extends Stretch {
  /** Words by number, the last one excluded. */
  readonly from: number;
  readonly to: number;
  /** The tag that gives the value, and the evidence marked in the phrase. */
  readonly value: (Stretch & { readonly to: number }) | null;
  readonly span: Stretch | null;
}

const [NO_MARK, COMMA, STOP] = [0, 1, 2];
const TAG = /^[وفبلك]{0,2}(?:ال)?@([a-z])\d+$/u;

/** A line's words as phrases see them, and what is known of where entries stand in it. */
export class LineWords {
  readonly words: readonly string[];
  readonly count: number;
  readonly #text: string;
  /** Letters of all tags as a set. */
  readonly #letters: number;
  readonly #starts: readonly number[];
  /** The lists each word is in, as of `#listCount` lists. */
  #listsAt: readonly ListSet[] = [];
  #listCount = -1;
  readonly #lettersAt: readonly number[];
  readonly #marks: readonly number[];
  /** Where an entry ends, by its number and the word it begins at. */
  readonly #ends = new Map<number, readonly number[]>();
  // what the walk under way has met
  #value = -1;
  #valueEnd = -1;
  #spanFrom = -1;
  #spanTo = -1;
  #to = -1;

  /** @param text - words parted by one space, with one at the end (line.ts) */
  constructor(text: string) {
    const words = text.trimEnd().split(' ');
    this.#text = text;
    this.words = words;
    this.count = words.length;
    this.#starts = startsOf(words);
    this.#lettersAt = words.map((word) => (word.includes('@') ? lettersOf(TAG.exec(word)?.[1] ?? '') : 0));
    this.#marks = words.map((word) => (word === ',' ? COMMA : word === '|' || word === ':' ? STOP : NO_MARK));
    this.#letters = this.#lettersAt.reduce((all, letters) => all | letters, 0);
  }

  /** Looks its words up; once more if a phrase was made since, which only tests do. */
  #lookUp(): void {
    if (this.#listCount === WORD_LISTS.count) return;
    this.#listCount = WORD_LISTS.count;
    this.#listsAt = this.words.map((word) => WORD_LISTS.listsOf(word));
    this.#ends.clear();
  }

  /** True if the word is in the list or a tag with one of the letters. */
  #is({ list, letters }: OneWord, at: number): boolean {
    return ((this.#lettersAt[at] ?? 0) & letters) !== 0 || this.#isInList(list, at);
  }

  #isInList(list: number, at: number): boolean {
    const lists = this.#listsAt[at];
    return lists !== undefined && list >= 0 && hasList(lists, list);
  }

  /** True if some word of the line is in the list or a tag with one of the letters. */
  has({ list, letters }: OneWord): boolean {
    this.#lookUp();
    if ((this.#letters & letters) !== 0) return true;
    if (list >= 0) for (const lists of this.#listsAt) if (hasList(lists, list)) return true;
    return false;
  }

  #matchAt(steps: Steps, at: number): Match | null {
    this.#value = this.#spanFrom = -1;
    if (!this.#walk(steps, 0, at, this.#isEnd)) return null;
    return {
      from: at,
      to: this.#to,
      ...this.#stretch(at, this.#to),
      value: this.#value < 0 ? null : { to: this.#valueEnd, ...this.#stretch(this.#value, this.#valueEnd) },
      span: this.#spanFrom < 0 ? null : this.#stretch(this.#spanFrom, this.#spanTo),
    };
  }

  /**
   * The first place from a word on where the phrase stands.
   * @param start - what it may begin with, if that is known
   */
  firstMatch(steps: Steps, from = 0, start: OneWord | null = null): Match | null {
    this.#lookUp();
    for (let at = from; at < this.count; at++) {
      if (start && !this.#is(start, at)) continue;
      const match = this.#matchAt(steps, at);
      if (match) return match;
    }
    return null;
  }

  /** True if the entry stands somewhere from one word to another, the last excluded. */
  tells(entry: Entry, from = 0, to = this.count): boolean {
    this.#lookUp();
    for (let at = Math.max(0, from); at < to; at++) if (this.#endsOf(entry, at).some((end) => end <= to)) return true;
    return false;
  }

  /** Where the entry ends if it begins at the word, in the order in which its phrases are tried. */
  #endsOf(entry: Entry, at: number): readonly number[] {
    const key = entry.number * (this.count + 1) + at;
    const known = this.#ends.get(key);
    if (known) return known;
    const ends: number[] = [];
    for (const steps of entry.phrases)
      this.#walk(steps, 0, at, (end) => {
        if (!ends.includes(end)) ends.push(end);
        return false;
      });
    if (this.#isInList(entry.list, at) && !ends.includes(at + 1)) ends.push(at + 1);
    this.#ends.set(key, ends);
    return ends;
  }

  /** The first of at most so many words before one, with no colon or full stop between. */
  reachBefore(at: number, most: number): number {
    let from = at;
    while (from > Math.max(0, at - most) && this.#marks[from - 1] !== STOP) from--;
    return from;
  }

  /** Where words stand in the text, from one to another, the last excluded. */
  #stretch(from: number, to: number): Stretch {
    return { start: this.#starts[from] ?? 0, end: (this.#starts[to] ?? 0) - 1 };
  }

  /** The text of a stretch, with the space behind it. */
  matched({ start, end }: Stretch): string {
    return this.#text.slice(start, end + 1);
  }

  /** The text before a stretch. */
  before({ start }: Stretch): string {
    return this.#text.slice(0, start);
  }

  /** The number of the first word that begins behind an offset of the text; behind the last word begins one more, of none. */
  wordBehind(offset: number): number {
    let [low, high] = [0, this.count + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  readonly #isEnd = (at: number): boolean => {
    this.#to = at;
    return true;
  };

  /** Takes the steps from one on; `done` is asked at each end and says whether to stop there. */
  #walk(steps: Steps, first: number, from: number, done: (at: number) => boolean): boolean {
    let at = from;
    for (let i = first; i < steps.length; i++) {
      const step = steps[i] as Step;
      switch (step.kind) {
        case 'word': {
          if (!this.#is(step, at) || (step.isBy && !BY.test(this.words[at] ?? ''))) return false;
          if (step.isValue) [this.#value, this.#valueEnd] = [at, at + 1];
          if (step.isDeal && this.#isDeal(at) && this.#isDeal(at + 1) && SECOND.test(this.words[at + 1] ?? '')) {
            if (step.isValue) this.#valueEnd = at + 2;
            if (this.#walk(steps, i + 1, at + 2, done)) return true;
            if (step.isValue) [this.#value, this.#valueEnd] = [at, at + 1];
          }
          at++;
          break;
        }
        case 'entry': {
          const { entry } = step;
          if (entry.phrases.length === 0) {
            if (!this.#isInList(entry.list, at)) return false;
            at++;
            break;
          }
          const ends = this.#endsOf(entry, at);
          if (ends.length !== 1) return ends.some((end) => this.#walk(steps, i + 1, end, done));
          at = ends[0] ?? at;
          break;
        }
        case 'repeat':
          return this.#repeat(step.entry, step.most, at, (end) => this.#walk(steps, i + 1, end, done));
        case 'gap':
          for (let passed = 0; ; passed++, at++) {
            if (this.#walk(steps, i + 1, at, done)) return true;
            if (passed === step.most || !this.#isPassed(step, at)) return false;
          }
        case 'maybe': {
          const met = [this.#value, this.#valueEnd, this.#spanFrom, this.#spanTo] as const;
          if (this.#walk(steps, i + 1, at, done)) return true;
          [this.#value, this.#valueEnd, this.#spanFrom, this.#spanTo] = met;
          i = step.end - 1;
          break;
        }
        case 'comma':
          if (this.#marks[at] !== COMMA) return false;
          at++;
          break;
        case 'open':
          this.#spanFrom = at;
          break;
        case 'close':
          this.#spanTo = at;
          break;
      }
    }
    return done(at);
  }

  #repeat(entry: Entry, most: number, at: number, rest: (at: number) => boolean): boolean {
    if (most > 0 && this.#endsOf(entry, at).some((end) => this.#repeat(entry, most - 1, end, rest))) return true;
    return rest(at);
  }

  /** True if a gap may go over the word. */
  #isPassed({ crossesCommas, refused }: Extract<Step, { kind: 'gap' }>, at: number): boolean {
    const mark = this.#marks[at];
    if (mark === undefined || mark === STOP || (mark === COMMA && !crossesCommas)) return false;
    if (!refused) return true;
    if (refused.phrases.length > 0) return this.#endsOf(refused, at).length === 0;
    return !this.#isInList(refused.list, at);
  }

  #isDeal(at: number): boolean {
    return ((this.#lettersAt[at] ?? 0) & DEAL) !== 0;
  }
}

const DEAL = lettersOf('a');
const SECOND = /^ل?@/u;
const BY = /^[وف]?ب/u;

function startsOf(words: readonly string[]): number[] {
  let at = 0;
  const starts = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return start;
  });
  return [...starts, at];
}
