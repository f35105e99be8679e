/**
 * Which phrases can match a line at all: those of which it has a word that cannot be missing. Asking every line about
 * every phrase cost three times as much as reading the text (measured on five articles).
 */
import { fold } from '../text/fold.ts';
import type { Vocabulary } from './pattern.ts';

/** Words of which one must be in the line (folded, without clitics), or null: any line will do. */
export function anchorsOf(phrase: string, vocabulary: Vocabulary): readonly string[] | null {
  const candidates = required(phrase).flatMap((token) => {
    const words = wordsOf(token, vocabulary);
    return words && !words.some((w) => COMMON.has(w)) ? [words] : [];
  });
  return candidates.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** In every other sentence, or so short that it would be found inside clitics. */
const COMMON: ReadonlySet<string> = new Set(
  'في من على الى عن لا لم لن او ان هذه هذا التي الذي اي أي the a an of on in to at for by and or as it that this be is are was not no with from'
    .split(' ')
    .map(fold),
);

/** Tokens that must stand: no gap, tag, mark of the evidence or word in brackets. */
function required(phrase: string): string[] {
  const standing = phrase.replaceAll(/(?<!@)\[[^\]]*\]/gu, ' ');
  return standing
    .trim()
    .split(/\s+/u)
    .filter((t) => t !== '' && !/^[~≈]\d|\}\*\d|^[<>,]$|^=?@(?:\[|[a-z]$)/u.test(t));
}

function wordsOf(token: string, vocabulary: Vocabulary): string[] | null {
  const name = /^\{(\w+)\}$/u.exec(token)?.[1];
  if (name === undefined) {
    const words = token.split('|');
    return words.some((w) => w.startsWith('@')) ? null : words.map(fold);
  }
  const all = (vocabulary[name] ?? []).map((phrase) => {
    const [first] = required(phrase);
    return first === undefined ? null : wordsOf(first, vocabulary);
  });
  return all.some((words) => words === null) ? null : all.flatMap((words) => words ?? []);
}

/** Words → the things they stand for; a word that ends in "*" stands for all that begin so. */
export class AnchorIndex<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #prefixes = new Map<string, { readonly prefix: string; readonly of: T }[]>();

  add(word: string, of: T): void {
    if (!word.endsWith('*')) return push(this.#exact, bare(word), of);
    const prefix = bare(word.slice(0, -1));
    push(this.#prefixes, prefix.slice(0, PREFIX), { prefix, of });
  }

  /** What the words of a line can stand for. */
  in(tokens: readonly string[]): Set<T> {
    const found = new Set<T>();
    for (const token of tokens) {
      for (const form of formsOf(token)) {
        for (const of of this.#exact.get(form) ?? []) found.add(of);
        for (const { prefix, of } of this.#prefixes.get(form.slice(0, PREFIX)) ?? [])
          if (form.startsWith(prefix)) found.add(of);
      }
    }
    return found;
  }
}

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
