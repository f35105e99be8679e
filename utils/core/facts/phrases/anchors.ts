/**
 * Which phrases can match a line at all: those of which it has a word that cannot be missing. Asking every line about
 * every phrase cost three times as much as reading the text (measured on five articles).
 */
import { fold } from '../../text/fold.ts';
import type { Vocabulary } from './steps.ts';

/** Words (folded, without clitics) and letters of tags, one of which must be in the line. */
export interface Need {
  readonly words: readonly string[];
  readonly letters: string;
}

/** What a line must have to match the phrase, one of each; [] where any line will do. */
export function needsOf(phrase: string, vocabulary: Vocabulary): readonly Need[] {
  return required(phrase).flatMap((token) => {
    const need = needOf(token, vocabulary);
    return need && !need.words.some((w) => COMMON.has(w)) ? [need] : [];
  });
}

/** What the phrase may begin with; null for anything. */
export function startOf(phrase: string, vocabulary: Vocabulary): Need | null {
  const [first = ''] = phrase.trim().replace(/^< /u, '').split(/\s+/u);
  // what may be missing is no beginning
  if (first === '' || /^[~≈[]|\}\*\d|^[>,]$/u.test(first)) return null;
  const name = /^\{(\w+)\}$/u.exec(first)?.[1];
  if (name !== undefined) return union((vocabulary[name] ?? []).map((p) => startOf(p, vocabulary)));
  return plainNeed(first);
}

/** Words and tags that stand for one another: "@o|المعارضة", "=@[gs]". */
function plainNeed(token: string): Need {
  const tag = /^=?ب?@(?:\[([a-z]+)\]|([a-z]))$/u.exec(token);
  if (tag) return { words: [], letters: lettersIn(tag[1] ?? tag[2] ?? '') };
  const words = token.split('|');
  const isTag = (word: string): boolean => word.startsWith('@');
  return {
    words: words.filter((word) => !isTag(word)).map(fold),
    letters: words
      .filter(isTag)
      .map((word) => lettersIn(word.replaceAll(/[@[\]]/gu, '')))
      .join(''),
  };
}

function union(starts: readonly (Need | null)[]): Need | null {
  const known = starts.filter((start) => start !== null);
  if (known.length < starts.length) return null;
  return { words: known.flatMap(({ words }) => words), letters: known.map(({ letters }) => letters).join('') };
}

/** "@s" is any state, Syria too. */
function lettersIn(letters: string): string {
  return letters.replace('s', 'sy');
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

/** Tokens that must stand: no gap, mark of the evidence or word in brackets. */
function required(phrase: string): string[] {
  return withoutOptional(phrase).filter((t) => t !== '' && !/^[~≈]\d|\}\*\d|^[<>,]$/u.test(t));
}

function needOf(token: string, vocabulary: Vocabulary): Need | null {
  const name = /^\{(\w+)\}$/u.exec(token)?.[1];
  if (name === undefined) return plainNeed(token);
  return union(
    (vocabulary[name] ?? []).map((phrase) => {
      const needs = required(phrase).map((t) => needOf(t, vocabulary));
      // any of its words will do: "لا تمانع" is known by the second
      return needs.find((need) => need !== null && !need.words.some((w) => COMMON.has(w))) ?? needs[0] ?? null;
    }),
  );
}
