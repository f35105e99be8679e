/**
 * Words the fuzzy rule (linking/fuzzy.ts, language.md 3.2) needs found by the scan: the first words of people's names,
 * beside which a misspelt surname may stand, and the common words that are one slip away from some name and must never
 * be taken for it. Compiled like the other grammar words, so finding them costs nothing extra.
 */
import type { Entity } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { isOneEdit } from '../text/one-edit.ts';
import type { SurfaceForm } from './surface-form.ts';

/** Folded letters of a word that may be misspelt. */
export const MIN_FUZZY = 6;
/** Shorter first words (Li, دي) stand beside too much. */
const MIN_FIRST_WORD = 3;

/** A whole name of a person: as the record writes it, and its folded words. */
export interface WholeName {
  readonly text: string;
  readonly words: readonly string[];
}

/** Every listed name of a person that has two words or more, in one language. */
export function wholeNames(person: Entity, lang: 'ar' | 'en'): WholeName[] {
  if (person.type !== 'person') return [];
  const listed = person.names.filter((n) => n.lang === lang && (n.kind === 'full' || n.kind === 'variant'));
  const names = new Map([person.labels[lang] ?? '', ...listed.map((n) => n.text)].map((text) => [fold(text), text]));
  return [...names].map(([folded, text]) => ({ text, words: wordsOf(folded) })).filter(({ words }) => words.length > 1);
}

const wordsOf = (folded: string): string[] => folded.split(/[ -]+/u).filter(Boolean);

/** Forms of kind 'trigger': 'first-word' and 'common-word'. */
export function fuzzyWordForms(entities: readonly Entity[], commonWords: ReadonlySet<string>): SurfaceForm[] {
  return (['ar', 'en'] as const).flatMap((lang) => {
    const names = entities.flatMap((entity) => wholeNames(entity, lang));
    const firsts = new Set(names.map(({ words }) => words[0] ?? '').filter((word) => word.length >= MIN_FIRST_WORD));
    return [
      ...[...firsts].map((word) => trigger(word, lang, 'first-word')),
      ...nearNames(commonWords, new Set(names.flatMap(({ words }) => words))).map((word) =>
        trigger(word, lang, 'common-word'),
      ),
    ];
  });
}

function trigger(text: string, lang: 'ar' | 'en', target: string): SurfaceForm {
  return { text, lang, target, kind: 'trigger', cls: 'A0', generated: 'grammar' };
}

/** The common words one slip away from a word of a name. */
function nearNames(commonWords: ReadonlySet<string>, nameWords: ReadonlySet<string>): string[] {
  const byStart = new Map<string, string[]>();
  for (const word of nameWords) {
    const start = word.charAt(0);
    if (word.length >= MIN_FUZZY - 1) byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return [...commonWords].filter(
    (word) => word.length >= MIN_FUZZY && byStart.get(word.charAt(0))?.some((name) => isOneEdit(name, word)),
  );
}
