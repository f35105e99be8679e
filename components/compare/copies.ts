/** Whether a page carries the text of a bundled source: nothing is gained by comparing a text with itself. */
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { Source } from '@/utils/core/model/comparison.ts';

/** Shorter runs of words stand in many articles. */
const MIN_WORDS = 3;
/** Of a source with fewer such phrases nothing could be said. */
const MIN_PHRASES = 5;
/**
 * Share of a source's key phrases a page must have. Chosen: the text itself has all of them but for what its site
 * changed (spaces, quotation marks, a cut end); another article on the same deal shares a few set phrases.
 */
const MIN_SHARE = 0.6;

/**
 * The bundled sources whose text this is, in their order. By the phrases their evidence quotes and not by a hash: the
 * same text stands on other sites between other menus.
 */
export function copiesIn(text: string, { sources, sheets }: BundledComparison): Source[] {
  const page = foldedWords(text);
  return sources.filter(({ id }) => {
    const phrases = new Set<string>();
    for (const { rows } of sheets.values()) {
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        if (cell.source !== id) continue;
        for (const { keyPhrase } of cell.entries) if (keyPhrase) phrases.add(foldedWords(keyPhrase));
      }
    }
    const long = [...phrases].filter((phrase) => phrase.split(' ').length >= MIN_WORDS);
    const found = long.filter((phrase) => page.includes(phrase)).length;
    return long.length >= MIN_PHRASES && found >= long.length * MIN_SHARE;
  });
}

/** Letters and digits only, one space between words: marks and vowel signs are where copies differ. */
function foldedWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
