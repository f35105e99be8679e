/** Compiled phrases, and which of them a line may match at all. */
import type { AnchorIndex } from './anchors.ts';
import type { Line } from './line.ts';
import type { RuleRow } from './rule.ts';

export interface Compiled {
  readonly row: RuleRow;
  readonly pattern: RegExp;
  /** The same without places: asking it first costs a little more than half (measured on five articles). */
  readonly probe: RegExp;
  readonly unless: RegExp | null;
  /** Lists of words (by number) of which the line must have one each. */
  readonly words: readonly number[];
  /** Tags the line must have, each as the set of letters it may be (lettersOf); the tag of the value among them. */
  readonly tags: readonly number[];
}

/** Letters of tags as a set in one number: asked some hundred times a line. */
export function lettersOf(letters: string): number {
  let set = 0;
  for (let i = 0; i < letters.length; i++) set |= 1 << (letters.charCodeAt(i) - FIRST_LETTER);
  return set;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** The phrases of one language, in the order of the tables, and which of them a line may match at all. */
export class Phrases {
  readonly all: readonly Compiled[];
  readonly #lists: AnchorIndex<number>;
  /** Numbers of the phrases by their first list of words; those without one are asked every time. */
  readonly #byList = new Map<number, number[]>();
  readonly #always: number[] = [];

  constructor(all: readonly Compiled[], lists: AnchorIndex<number>) {
    this.all = all;
    this.#lists = lists;
    for (const [i, { words }] of all.entries()) {
      const [first] = words;
      if (first === undefined) this.#always.push(i);
      else this.#byList.set(first, [...(this.#byList.get(first) ?? []), i]);
    }
  }

  /** The phrases whose words and tags the line has. */
  possible(line: Line): Compiled[] {
    const lists = this.#lists.in(line.text.split(' '));
    let letters = 0;
    for (const { letter } of line.items) letters |= lettersOf(letter);
    const kept: number[] = [];
    const keep = (i: number): void => {
      const phrase = this.all[i];
      if (phrase?.tags.every((tag) => (tag & letters) !== 0) && phrase.words.every((list) => lists.has(list)))
        kept.push(i);
    };
    this.#always.forEach(keep);
    for (const list of lists) this.#byList.get(list)?.forEach(keep);
    return kept.toSorted((a, b) => a - b).flatMap((i) => this.all[i] ?? []);
  }
}
