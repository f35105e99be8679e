/** Contents of English verbs that say something of an object: accused "X" of …, put X at a number, declared X over. */
import { AFTER_VERB, FINITE } from './english-verbs.ts';
import { opensQuote } from './scene.ts';
import type { Word } from './sentences.ts';

/** Where content opens behind its cue. */
export interface EnglishOpening {
  readonly start: number;
  readonly word: number;
  readonly isOwnWords: boolean;
}

/** The content that begins with word `at`, inside the marks that open right before it. */
export function opening(words: readonly Word[], at: number): EnglishOpening | null {
  const word = words[at];
  if (!word) return null;
  return { start: word.quote && opensQuote(word) ? word.quote.start : word.start, word: at, isOwnWords: false };
}

/** "asked by reporters", "asked if", "asked about": a question, or being asked one. */
export function isAsked(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    (!opensQuote(next) && !next.mention && !/^(?:the|both|all|its|his|other|every)$/u.test(next.key))
  );
}

/** What is said of or to somebody who stands in marks of up to eight words right behind the verb; null without marks. */
export function behindNamed(words: readonly Word[], at: number, key: 'of' | 'to'): EnglishOpening | null {
  const from = key === 'to' && words[at + 1]?.key === 'to' ? at + 2 : at + 1;
  const first = words[from]?.quote ? from : from + 1;
  const quote = words[first]?.quote;
  if (!quote || !words[first] || !opensQuote(words[first]) || /[,:]/u.test(words[first].gap)) return null;
  const next = words.findIndex((w, i) => i > first && w.start >= quote.outer.end);
  if (next < 0 || next - first > 8) return null;
  return words[next]?.key === key && /^["”’'»]\s$/u.test(words[next]?.gap ?? '') ? opening(words, next + 1) : null;
}

/** put the dead at 62, put the number of villages at more than a hundred. */
export function isFigure(words: readonly Word[], at: number): boolean {
  const to = words.findIndex((w, i) => i > at + 1 && i < at + 10 && w.key === 'at');
  const own = to < 0 ? [] : words.slice(at + 1, to + 1);
  if (own.length === 0 || own.some((w) => /[,;:]/u.test(w.gap) || FINITE.has(w.key))) return false;
  return words.slice(to + 1, to + 4).some((w) => /^\d/u.test(w.key));
}

/** declared the truce over, declared the deal dead: what is declared and the word that says what it is. */
export function verdictOn(words: readonly Word[], at: number): EnglishOpening | null {
  for (let i = at + 2; i <= at + 9; i++) {
    const word = words[i];
    if (!word || word.gap !== ' ' || word.quote || FINITE.has(word.key)) return null;
    if (/^(?:over|dead|void|invalid|finished|ended|null|closed|binding|successful)$/u.test(word.key))
      return opening(words, at + 1);
  }
  return null;
}

/** Where something was said: said in a statement the two would meet. */
const PAPERS = /^(?:statement|interview|tweet|speech|letter|report|message|post)$/u;

/** Index of the first word behind a time or place of saying; `from` if none stands there. */
export function pastTime(words: readonly Word[], from: number): number {
  let at = from;
  if (words[at]?.key === 'here') at += 1;
  if (words[at]?.key === 'on' && /day$/u.test(words[at + 1]?.key ?? '')) at += 2;
  else if (/^(?:late|early)$/u.test(words[at]?.key ?? '') && isTime(words[at + 1])) at += 2;
  else if (words[at]?.key === 'in' && /^an?$/u.test(words[at + 1]?.key ?? '') && PAPERS.test(words[at + 2]?.key ?? ''))
    at += 3;
  else if (words[at]?.key === 'on' && /^(?:twitter|facebook|telegram|television|tv)$/u.test(words[at + 1]?.key ?? ''))
    at += 2;
  else if (/day$|^yesterday$/u.test(words[at]?.key ?? '') && !words[at]?.mention) at += 1;
  return at;
}

export const DETERMINER = /^(?:the|its|his|her|their|an?)$/u;

/** announced early Saturday a plan, welcomed on Tuesday the decision: the object behind a time, with its article. */
export function behindTime(words: readonly Word[], from: number): EnglishOpening | null {
  const at = pastTime(words, from);
  return at > from && DETERMINER.test(words[at]?.key ?? '') ? object(words, at) : null;
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && /day$|^(?:yesterday|today|this|in|on)$/u.test(word.key);
}

/** What is welcomed or refused: a noun phrase right behind the verb. */
export function object(words: readonly Word[], from: number): EnglishOpening | null {
  const word = words[from];
  if (
    !word ||
    word.gap !== ' ' ||
    AFTER_VERB.has(word.key) ||
    /^(?:by|of|to|in|at|on|for|and|as|that|it|with|from|or|about|so)$/u.test(word.key)
  )
    return null;
  return opening(words, from);
}
