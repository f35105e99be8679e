/** Compiled phrases, and which of them a line may match at all. */
import { AnchorIndex, needsOf } from './anchors.ts';
import type { Line } from '../line.ts';
import { compilePattern, type Vocabulary } from './pattern.ts';
import type { RuleRow } from './rule.ts';

export interface Compiled {
  readonly row: RuleRow;
  /** Sticky: tried at the words the phrase may begin with. */
  readonly pattern: () => RegExp;
  /** What it may begin with; null: anything. */
  readonly start: OneOf | null;
  /** What forbids the match around it. */
  readonly unless: () => RegExp | null;
  /** What the line must have, one of each; the tag of the value among them. */
  readonly needs: readonly OneOf[];
}

/** A list of words (by number) and a set of the letters of tags (lettersOf), of which one must be there. */
export interface OneOf {
  readonly words: number | null;
  readonly letters: number;
}

/** Letters of tags as a set in one number: asked some hundred times a line. */
export function lettersOf(letters: string): number {
  let set = 0;
  for (let i = 0; i < letters.length; i++) set |= 1 << (letters.charCodeAt(i) - FIRST_LETTER);
  return set;
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** A phrase the line may match, and the places where it may begin (UTF-16 units of the line, ascending). */
export interface Possible {
  readonly phrase: Compiled;
  readonly starts: readonly number[];
}

/** The phrases of one language, in the order of the tables, and which of them a line may match at all. */
export class Phrases {
  readonly all: readonly Compiled[];
  readonly #lists: AnchorIndex<number>;
  /** Numbers of the phrases by the first list of words they cannot do without; those that have none are asked every time. */
  readonly #byList = new Map<number, number[]>();
  readonly #always: number[] = [];

  constructor(all: readonly Compiled[], lists: AnchorIndex<number>) {
    this.all = all;
    this.#lists = lists;
    for (const [i, { needs }] of all.entries()) {
      const first = needs.find(({ words, letters }) => words !== null && letters === 0)?.words ?? null;
      if (first === null) this.#always.push(i);
      else this.#byList.set(first, [...(this.#byList.get(first) ?? []), i]);
    }
  }

  /** The phrases whose words and tags the line has. */
  possible({ text, items }: Line): Possible[] {
    const tokens = text.trimEnd().split(' ');
    const lists = this.#lists.in(tokens);
    let letters = 0;
    for (const { letter } of items) letters |= lettersOf(letter);
    const kept: number[] = [];
    const keep = (i: number): void => {
      const phrase = this.all[i];
      const has = (one: OneOf): boolean =>
        (one.letters & letters) !== 0 || (one.words !== null && lists.has(one.words));
      if (phrase?.needs.every(has)) kept.push(i);
    };
    this.#always.forEach(keep);
    for (const list of lists.keys()) this.#byList.get(list)?.forEach(keep);
    const places = new Places(tokens);
    return kept
      .toSorted((a, b) => a - b)
      .flatMap((i) => {
        const phrase = this.all[i];
        if (!phrase) return [];
        const { start } = phrase;
        const starts = start
          ? places.of(start.words === null ? [] : (lists.get(start.words) ?? []), start.letters)
          : places.all;
        return starts.length > 0 ? [{ phrase, starts }] : [];
      });
  }
}

/** Where the words of a line stand. */
class Places {
  readonly all: number[] = [];
  readonly #tags: { readonly letters: number; readonly at: number }[] = [];

  constructor(tokens: readonly string[]) {
    let at = 0;
    for (const token of tokens) {
      this.all.push(at);
      const letter = /@([a-z])\d+$/u.exec(token)?.[1];
      if (letter) this.#tags.push({ letters: lettersOf(letter), at });
      at += token.length + 1;
    }
  }

  /** Places of these words and of the tags with these letters, ascending. */
  of(words: readonly number[], letters: number): number[] {
    const places = words.flatMap((i) => this.all[i] ?? []);
    if (letters === 0) return places;
    const tags = this.#tags.filter((tag) => (tag.letters & letters) !== 0).map((tag) => tag.at);
    return places.length === 0 ? tags : [...new Set([...places, ...tags])].toSorted((a, b) => a - b);
  }
}

/** Phrases looked for outside the tables, in a line or in one rewritten; those a text cannot match are not tried. */
export class PhraseFinder {
  readonly #phrases: readonly { readonly needs: readonly OneOf[]; readonly pattern: () => RegExp }[];
  readonly #lists = new AnchorIndex<number>();

  /** @throws {Error} for a mistake in a phrase, when it is first tried */
  constructor(phrases: readonly string[], vocabulary: Vocabulary) {
    let lists = 0;
    this.#phrases = phrases.map((phrase) => {
      let pattern: RegExp | null = null;
      return {
        pattern: () => (pattern ??= compilePattern(phrase, vocabulary)),
        needs: needsOf(phrase, vocabulary).map(({ words, letters }) => {
          for (const word of words) this.#lists.add(word, lists);
          return { words: words.length > 0 ? lists++ : null, letters: lettersOf(letters) };
        }),
      };
    });
  }

  /** The patterns that the text may match, in order. */
  possible(text: string): RegExp[] {
    const lists = this.#lists.in(text.split(' '));
    const letters = lettersOf([...text.matchAll(/@([a-z])\d/gu)].map((m) => m[1] ?? '').join(''));
    const has = (one: OneOf): boolean => (one.letters & letters) !== 0 || (one.words !== null && lists.has(one.words));
    return this.#phrases.filter(({ needs }) => needs.every(has)).map(({ pattern }) => pattern());
  }
}
