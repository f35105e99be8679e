/** The index of a search: findable names by the words in them, and the names that answer a list of words. */
import type { Findable } from './search-names.ts';
import { indexName, score, type IndexedName, type Part, type Scored } from './search-ranking.ts';
import type { SearchWord } from './search-text.ts';
import { Vocabulary } from './search-vocabulary.ts';

/** A name and how well it answered. */
export interface Answer extends Scored {
  readonly name: IndexedName;
}

/** Without all words of the query, a name must have at least one it was surely asked for by. */
const SURE = 0.3;
const MIN_SURE_LETTERS = 3;
/** More names than these are not ranked: who types two letters wants to go on typing. */
const MAX_NAMES = 800;
/** In so many names a word is a title or an adjective rather than a name. */
const COMMON = 15;

export class NameIndex {
  readonly vocabulary = new Vocabulary();
  readonly #names: readonly IndexedName[];
  /** Names (by index) that contain a word (by number). */
  readonly #having: number[][] = [];

  /** @param findables - most prominent first: where too many answer, the first are ranked */
  constructor(findables: readonly Findable[]) {
    this.#names = findables.map((findable) => indexName(findable, this.vocabulary));
    this.vocabulary.close();
    for (const [index, name] of this.#names.entries()) {
      for (const { word } of name.slots) {
        const having = (this.#having[word] ??= []);
        if (having[having.length - 1] !== index) having.push(index);
      }
    }
  }

  /** A query word with the words near it. */
  part(word: SearchWord, isFuzzy: boolean): Part {
    const having = this.vocabulary.numbersOf(word).map((number) => this.#having[number]?.length ?? 0);
    return { word, near: this.vocabulary.near(word, isFuzzy), isCommon: Math.max(0, ...having) >= COMMON };
  }

  /** Every name that has all the words but `maxMissing`, in no order. */
  *answers(parts: readonly Part[], maxMissing: number): Generator<Answer> {
    for (const index of maxMissing === 0 ? this.#rarest(parts) : this.#sure(parts)) {
      const name = this.#names[index];
      const scored = name && score(name, parts, maxMissing);
      if (name && scored) yield { ...scored, name };
    }
  }

  /** Names with the word that fewest names have: all others need not be looked at. */
  #rarest(parts: readonly Part[]): Iterable<number> {
    let fewest: Part | null = null;
    let least = Infinity;
    const most = parts.length === 1 ? MAX_NAMES : MAX_NAMES * 4;
    for (const part of parts) {
      let count = 0;
      for (const word of part.near.keys()) count += this.#having[word]?.length ?? 0;
      if (count < least) [fewest, least] = [part, count];
    }
    if (!fewest) return [];
    if (least <= most) return this.#withAny(fewest.near.keys(), most);
    return this.#withAny(nearestFirst(fewest), most);
  }

  #sure(parts: readonly Part[]): Iterable<number> {
    const words = parts
      .filter(({ word }) => word.bare.length >= MIN_SURE_LETTERS)
      .flatMap(({ near }) => [...near].filter(([, { cost, match }]) => cost <= SURE && match !== 'prefix'))
      .map(([word]) => word);
    return this.#withAny(words, MAX_NAMES);
  }

  #withAny(words: Iterable<number>, most: number): Set<number> {
    const found = new Set<number>();
    for (const word of words) {
      for (const name of this.#having[word] ?? []) {
        found.add(name);
        if (found.size >= most) return found;
      }
    }
    return found;
  }
}

function nearestFirst({ near }: Part): number[] {
  // Sorted into hundredths: a full sort of some thousand words would cost more than ranking the names.
  const byCost: number[][] = [];
  for (const [word, { cost }] of near) (byCost[Math.floor(cost * 100)] ??= []).push(word);
  return byCost.flat();
}
