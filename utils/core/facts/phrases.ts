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
  /** The tag the value needs; a line without it is passed over. */
  readonly needs: string | null;
  /** Lists of words (by number) of which the line must have one each. */
  readonly words: readonly number[];
  /** Tags the line must have, each as the letters it may be. */
  readonly tags: readonly string[];
}

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
    const letters = new Set<string>(line.items.map(({ letter }) => letter));
    const hasOne = (tags: string): boolean => [...tags].some((letter) => letters.has(letter));
    const isPossible = ({ words, tags, needs }: Compiled): boolean =>
      (needs === null || letters.has(needs)) && words.every((list) => lists.has(list)) && tags.every(hasOne);
    const asked = [...this.#always, ...[...lists].flatMap((list) => this.#byList.get(list) ?? [])];
    return asked
      .toSorted((a, b) => a - b)
      .flatMap((i) => (this.all[i] ? [this.all[i]] : []))
      .filter(isPossible);
  }
}
