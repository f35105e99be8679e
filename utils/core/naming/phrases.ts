/**
 * Finds the phrases of a table in a text, word by word, in folded letters; Arabic proclitics come off the first word.
 * The longest phrase wins at each word, and found phrases do not overlap. Linear in the text.
 */
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';
import { stripProclitics } from '../lexicon/proclitics.ts';

/**
 * Phrases by the id of their form. A word in brackets may be missing: "نظام [الرئيس] [بشار] الأسد"; a possessive stands
 * for "assad's" and for the "assads" of pages that lost their apostrophes.
 */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

/** A phrase that was found. */
export interface FoundPhrase extends Span {
  readonly form: string;
}

/** A compiled table: what may follow a first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly form: string }[]>;

/** A word, or what is left of it behind proclitics. */
interface Reading {
  readonly form: string;
  /** Folded letters of the proclitics. */
  readonly skipped: number;
}

/** Words of one phrase may be parted by spaces, a hyphen or an apostrophe, nothing else. */
const GAP = /^[^\S\n]?[-–'’]?[^\S\n]?$/u;
const MARK = /\p{M}|\u0640/u;

/** Compiles a table once, when its module loads. */
export function compilePhrases(table: PhraseTable): Phrases {
  const byFirst = new Map<string, { words: string[]; form: string }[]>();
  for (const [form, phrases] of Object.entries(table)) {
    for (const words of phrases.flatMap(spelledOut)) {
      const list = byFirst.get(words[0] ?? '') ?? [];
      list.push({ words, form });
      byFirst.set(words[0] ?? '', list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A text cut into words once, for all tables. */
export class PhraseText {
  readonly #tokens: Tokens;
  readonly #folded: string[] = [];
  readonly #ways: (readonly Reading[])[] = [];

  constructor(readonly text: string) {
    this.#tokens = tokenize(text);
  }

  /** Every phrase of the table, in text order. */
  find(phrases: Phrases): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    for (let token = 0; token < this.#tokens.count; token++) {
      const hit = this.#at(token, phrases);
      if (!hit) continue;
      found.push(hit.phrase);
      token = hit.last;
    }
    return found;
  }

  /** Words that pass a test, without their proclitics. */
  words(isWanted: (folded: string) => boolean): (Span & { readonly folded: string })[] {
    const found: (Span & { readonly folded: string })[] = [];
    for (let token = 0; token < this.#tokens.count; token++) {
      for (const { form, skipped } of this.#readings(token)) {
        if (!isWanted(form)) continue;
        found.push({ start: this.#start(token, skipped), end: this.#tokens.end(token), folded: form });
        break;
      }
    }
    return found;
  }

  /** The word that ends at or before the position, or null at the text's start. */
  before(position: number): (Span & { readonly folded: string }) | null {
    const token = this.#tokens.before(position);
    return token < 0 ? null : this.#word(token);
  }

  /** Folded word that ends at or before the position, '' at the text's start. */
  wordBefore(position: number): string {
    return this.before(position)?.folded ?? '';
  }

  /** The word that starts at or after the position, or null at the text's end. */
  after(position: number): (Span & { readonly folded: string }) | null {
    let token = this.#tokens.atOrAfter(position);
    if (token < this.#tokens.count && this.#tokens.start(token) < position) token++;
    if (token >= this.#tokens.count) return null;
    return this.#word(token);
  }

  #word(token: number): Span & { readonly folded: string } {
    return { start: this.#tokens.start(token), end: this.#tokens.end(token), folded: this.#fold(token) };
  }

  #at(token: number, phrases: Phrases): { phrase: FoundPhrase; last: number } | null {
    for (const { form: first, skipped } of this.#readings(token)) {
      for (const { words, form } of phrases.get(first) ?? []) {
        const last = token + words.length - 1;
        if (last >= this.#tokens.count || !this.#continues(token, words)) continue;
        return { phrase: { start: this.#start(token, skipped), end: this.#tokens.end(last), form }, last };
      }
    }
    return null;
  }

  #continues(token: number, words: readonly string[]): boolean {
    for (let i = 1; i < words.length; i++) {
      const gap = this.text.slice(this.#tokens.end(token + i - 1), this.#tokens.start(token + i));
      if (this.#fold(token + i) !== words[i] || !GAP.test(gap)) return false;
    }
    return true;
  }

  /** The word as it stands and without its proclitics; kept, since a dozen tables ask for each word. */
  #readings(token: number): readonly Reading[] {
    const word = this.#fold(token);
    return (this.#ways[token] ??= [{ form: word, skipped: 0 }, ...stripProclitics(word)]);
  }

  /** Raw index after `letters` folded letters of the word. */
  #start(token: number, letters: number): number {
    let index = this.#tokens.start(token);
    for (let left = letters; left > 0; index++) {
      if (!MARK.test(this.text[index + 1] ?? '')) left--;
    }
    return index;
  }

  #fold(token: number): string {
    return (this.#folded[token] ??= this.#tokens.folded(token));
  }
}

/** The phrase with each bracketed word and without it; a possessive as two words ("assad s") and run together. */
function spelledOut(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const part of phrase.split(' ')) {
    const bare = part.replace(/^\[|\]$/gu, '');
    const owner = /^(.+)'s$/u.exec(bare)?.[1];
    const ways = owner ? [[fold(owner), 's'], [`${fold(owner)}s`]] : [[fold(bare)]];
    const withIt = all.flatMap((words) => ways.map((way) => [...words, ...way]));
    all = part.startsWith('[') ? [...all, ...withIt] : withIt;
  }
  return all.filter((words) => words.length > 0);
}
