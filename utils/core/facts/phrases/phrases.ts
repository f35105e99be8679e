/** Phrases ready to be looked for, and which of them a line may match at all. */
import { type Need, needsOf, startOf } from './anchors.ts';
import type { LineWords, Match } from './match.ts';
import { lettersOf, type OneWord, type Steps, stepsOf, type Vocabulary, WORD_LISTS } from './steps.ts';

export class Phrase {
  readonly #steps: Steps;
  /** What it may begin with; null: anything. */
  readonly #start: OneWord | null;
  /** What the line must have, one of each. */
  readonly #needs: readonly OneWord[];
  /** The list of words it cannot do without that has the fewest; null if it needs none. */
  readonly anchor: number | null;

  /**
   * @param needed - letters of a tag the line must have besides
   * @throws {Error} for a mistake in the phrase
   */
  constructor(phrase: string, vocabulary: Vocabulary, needed = '') {
    this.#steps = stepsOf(phrase, vocabulary);
    const start = startOf(phrase, vocabulary);
    this.#start = start && oneOf(start);
    const needs = [...needsOf(phrase, vocabulary), { words: [], letters: needed }].filter(
      ({ words, letters }) => words.length > 0 || letters !== '',
    );
    this.#needs = needs.map(oneOf);
    const [rarest] = needs.filter(({ letters }) => letters === '').toSorted((a, b) => a.words.length - b.words.length);
    this.anchor = rarest ? oneOf(rarest).list : null;
  }

  /** False if the line lacks a word or tag that cannot be missing. */
  isPossible(words: LineWords): boolean {
    for (const need of this.#needs) if (!words.has(need)) return false;
    return true;
  }

  /** The first place from a word on where the phrase stands. */
  first(words: LineWords, from = 0): Match | null {
    if (!this.isPossible(words)) return null;
    return words.firstMatch(this.#steps, from, this.#start);
  }

  /** The places where it stands, in order; after one the search goes on behind its value, since the next may share the lead. */
  all(words: LineWords): Match[] {
    if (!this.isPossible(words)) return [];
    const matches: Match[] = [];
    for (let from = 0; matches.length < MAX_MATCHES;) {
      const match = words.firstMatch(this.#steps, from, this.#start);
      if (!match) break;
      matches.push(match);
      from = Math.max(from + 1, match.value?.to ?? match.to);
    }
    return matches;
  }
}

/** No line tells more by one phrase. */
const MAX_MATCHES = 12;

/** Phrases of one meaning. @throws {Error} for a mistake in one of them */
export function phrasesOf(phrases: readonly string[], vocabulary: Vocabulary): Phrase[] {
  return phrases.map((phrase) => new Phrase(phrase, vocabulary));
}

function oneOf({ words, letters }: Need): OneWord {
  return { list: words.length > 0 ? WORD_LISTS.numberOf(words) : -1, letters: lettersOf(letters) };
}
