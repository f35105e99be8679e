/**
 * Which phrases can match a line at all: those of which it has a word that cannot be missing. Asking every line about
 * every phrase cost three times as much as reading the text (measured on five articles).
 */
import { fold } from '../text/fold.ts';
import type { Vocabulary } from './pattern.ts';

/** Lists of words; of each one word must be in the line (folded, without clitics). [] where any line will do. */
export function anchorsOf(phrase: string, vocabulary: Vocabulary): readonly (readonly string[])[] {
  return required(phrase).flatMap((token) => {
    const words = wordsOf(token, vocabulary);
    return words && !words.some((w) => COMMON.has(w)) ? [words] : [];
  });
}

/** The tags that must be in the line, each as the letters it may have: "@[rm] ~2 @a" → "rm", "a". */
export function tagsOf(phrase: string): readonly string[] {
  return withoutOptional(phrase).flatMap((token) => {
    const letters = /^=?ب?@(?:\[([a-z]+)\]|([a-z]))$/u.exec(token);
    return letters ? [(letters[1] ?? letters[2] ?? '').replace('s', 'sy')] : [];
  });
}

/** In every other sentence, or so short that it would be found inside clitics. */
const COMMON: ReadonlySet<string> = new Set(
  'في من على الى عن لا لم لن او ان هذه هذا التي الذي اي أي the a an of on in to at for by and or as it that this be is are was not no with from'
    .split(' ')
    .map(fold),
);

function withoutOptional(phrase: string): string[] {
  return phrase
    .replaceAll(/(?<!@)\[(?:@\[[a-z]+\]|[^\]])*\]/gu, ' ')
    .trim()
    .split(/\s+/u);
}

/** Tokens that must stand: no gap, tag, mark of the evidence or word in brackets. */
function required(phrase: string): string[] {
  return withoutOptional(phrase).filter((t) => t !== '' && !/^[~≈]\d|\}\*\d|^[<>,]$|^=?ب?@(?:\[|[a-z]$)/u.test(t));
}

function wordsOf(token: string, vocabulary: Vocabulary): string[] | null {
  const name = /^\{(\w+)\}$/u.exec(token)?.[1];
  if (name === undefined) {
    const words = token.split('|');
    return words.some((w) => w.startsWith('@')) ? null : words.map(fold);
  }
  const all = (vocabulary[name] ?? []).map((phrase) => {
    const tokens = required(phrase).map((t) => wordsOf(t, vocabulary));
    // any of its words will do: "لا تمانع" is known by the second
    return tokens.find((words) => words !== null && !words.some((w) => COMMON.has(w))) ?? tokens[0] ?? null;
  });
  return all.some((words) => words === null) ? null : all.flatMap((words) => words ?? []);
}

/** Words → the things they stand for; a word that ends in "*" stands for all that begin so. */
export class AnchorIndex<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #known = new Map<string, readonly T[]>();
  readonly #prefixes = new Map<string, { readonly prefix: string; readonly of: T }[]>();

  add(word: string, of: T): void {
    this.#known.clear();
    if (!word.endsWith('*')) return push(this.#exact, bare(word), of);
    const prefix = bare(word.slice(0, -1));
    push(this.#prefixes, prefix.slice(0, PREFIX), { prefix, of });
  }

  /** What the words of a line can stand for. */
  in(tokens: readonly string[]): Set<T> {
    const found = new Set<T>();
    for (const token of tokens) for (const of of this.#of(token)) found.add(of);
    return found;
  }

  /** Remembered, since news uses the same words again and again. */
  #of(token: string): readonly T[] {
    const known = this.#known.get(token);
    if (known) return known;
    const found: T[] = [];
    for (const form of formsOf(token)) {
      found.push(...(this.#exact.get(form) ?? []));
      for (const { prefix, of } of this.#prefixes.get(form.slice(0, PREFIX)) ?? [])
        if (form.startsWith(prefix)) found.push(of);
    }
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(token, found);
    return found;
  }
}

/** Words remembered at most; a few articles have so many. */
const MAX_KNOWN = 4000;
/** Letters by which prefixes are grouped; no prefix in the tables is shorter. */
const PREFIX = 3;

/** The word without the article: "للتنفيذ" and "بالتنفيذ" have the same rest. */
function bare(word: string): string {
  return word.replace(/^ال(?=.{2})/u, '');
}

/** The word, and what is left without clitics, article or both. */
function formsOf(token: string): string[] {
  if (/^[a-z\d@]/u.test(token)) return [token];
  const forms = [token];
  for (const clitics of [/^[وف]/u, /^[بكلس]/u, /^[وف][بكلس]/u])
    if (clitics.test(token)) forms.push(token.replace(clitics, ''));
  return forms.flatMap((form) => [
    form,
    ...(/^(?:ال|لل)/u.test(form) ? [form.slice(2)] : []),
    ...(form.startsWith('ل') ? [form.slice(1)] : []),
  ]);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
