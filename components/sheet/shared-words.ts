/** People and numbers that both of two sources tell, found in words of either language, so that the eye lands on them. */
import type { Entity } from '@/utils/core/knowledge/schema.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { numberValue } from '@/utils/core/text/numbers.ts';

/** A stretch of a text; `key` names the person or number it stands for, null for the words between. */
export interface MarkedStretch {
  readonly text: string;
  readonly key: string | null;
}

/** Finds keys in a text: "john-kerry" for a person, "#48" for a number. */
export interface WordFinder {
  (text: string): { readonly start: number; readonly end: number; readonly key: string }[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/gu;
/** One-letter words before a name in Arabic, and the article that is no part of it. */
const CLITICS = '(?:[\u0648\u0641]?[\u0628\u0644\u0643]?)?';

/** @param entities - whose names are looked for; longer names win over shorter ones at the same place */
export function finderOf(entities: readonly Entity[]): WordFinder {
  const keys = new Map<string, string>();
  for (const { id, labels, names } of entities) {
    // "US" and "IS" are words of their own in capitals only, so letters are not folded.
    for (const form of [labels.ar, labels.en, ...names.map(({ text }) => text)]) {
      if (form.length > 1 && !keys.has(form)) keys.set(form, id);
    }
  }
  const forms = [...keys.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const names =
    forms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])${CLITICS}(${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu') : null;
  return (text) => {
    const found = [...(names ? text.matchAll(names) : [])].map((match) => {
      const form = match[1] ?? '';
      const end = match.index + match[0].length;
      return { start: end - form.length, end, key: keys.get(form) ?? '' };
    });
    const isFree = (start: number, end: number) => found.every((one) => end <= one.start || start >= one.end);
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const value = valueOf(word);
      const end = index + word.length;
      if (value !== null && isFree(index, end)) found.push({ start: index, end, key: `#${value}` });
    }
    return found.toSorted((a, b) => a.start - b.start);
  };
}

/** The text cut at the stretches whose keys are in `shared`. */
export function markedStretches(text: string, finder: WordFinder, shared: ReadonlySet<string>): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let at = 0;
  for (const { start, end, key } of finder(text)) {
    if (!shared.has(key) || start < at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), key: null });
    stretches.push({ text: text.slice(start, end), key });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), key: null });
  return stretches;
}

/** "48", "٤٨", "seven", "سبعة", and "وسبعة" behind an "and". */
function valueOf(word: string): number | null {
  const folded = fold(word);
  return numberValue(folded) ?? (/^\u0648/u.test(folded) ? numberValue(folded.slice(1)) : null);
}
