/** The rules of one language, and which of them a line may follow at all. */
import type { LineWords } from './match.ts';
import type { Phrase } from './phrases.ts';
import type { RuleRow } from './rule.ts';
import { type Entry, WORD_LISTS } from './steps.ts';
import { numbersIn } from './word-lists.ts';

/** A phrase of a row. */
export interface Rule {
  readonly row: RuleRow;
  readonly phrase: Phrase;
  /** What forbids the match around it. */
  readonly unless: Entry | null;
}

/** Words remembered at most; an article has some hundreds. */
const MAX_KNOWN = 2000;

export class Rules {
  readonly #all: readonly Rule[];
  /** Numbers of the rules by the list their phrase is anchored to; those of no list are asked every time. */
  readonly #byList = new Map<number, number[]>();
  readonly #always: number[] = [];
  readonly #byWord = new Map<string, readonly number[]>();

  /** @param all - in the order of the tables */
  constructor(all: readonly Rule[]) {
    this.#all = all;
    for (const [i, { phrase }] of all.entries()) {
      if (phrase.anchor === null) this.#always.push(i);
      else this.#byList.set(phrase.anchor, [...(this.#byList.get(phrase.anchor) ?? []), i]);
    }
  }

  /** The rules whose words and tags the line has, in the order of the tables. */
  of(line: LineWords): Rule[] {
    const possible: number[] = [];
    const isAsked = new Uint8Array(this.#all.length);
    for (const numbers of [this.#always, ...line.words.map((word) => this.#anchoredTo(word))])
      for (const number of numbers) {
        if (isAsked[number] === 1) continue;
        isAsked[number] = 1;
        if (this.#all[number]?.phrase.isPossible(line)) possible.push(number);
      }
    return possible.toSorted((a, b) => a - b).map((number) => this.#all[number] as Rule);
  }

  /** Remembered, since news uses the same words again and again. */
  #anchoredTo(word: string): readonly number[] {
    const known = this.#byWord.get(word);
    if (known) return known;
    const rules = numbersIn(WORD_LISTS.listsOf(word)).flatMap((list) => this.#byList.get(list) ?? []);
    if (this.#byWord.size >= MAX_KNOWN) this.#byWord.clear();
    this.#byWord.set(word, rules);
    return rules;
  }
}
