/** Where the content of an Arabic report begins: إن/أن, marks, a colon, "..", or the verb's own preposition. */
import {
  ADVERBS,
  BEFORE_NO_THAT,
  BLAME,
  FEELINGS,
  isThat,
  OCCASIONS,
  NATIVE_BA,
  NATIVE_WA,
  PREPOSITIONS,
  SAID_NOUNS,
  THAT,
} from './arabic-words.ts';
import { ARABIC_CUES } from './arabic-verbs.ts';
import type { CueVerb, Frame } from './cue-form.ts';
import { opensQuote } from './scene.ts';
import { isSpeech, type Word } from './sentences.ts';

export interface Opening {
  /** Raw index of the content's first letter. */
  readonly start: number;
  /** Index of the content's first word. */
  readonly word: number;
  readonly by: 'that' | 'quote' | 'colon' | 'dots' | 'comma' | 'preposition' | 'object';
}

const RELATIVE = /^و?(?:التي|الذي|الذين|اللذان|اللتان)$/u;
/** Words between the verb (with its subject) and the content. Chosen: the longest stretch seen has 26. */
const MAX_BETWEEN = 32;
const PREPOSITION_OF: ReadonlyMap<Frame, string> = new Map([
  ['ila', 'الي'],
  ['ala', 'علي'],
  ['an', 'عن'],
  ['min', 'من'],
  ['fi', 'في'],
]);

/** Folded prepositions that join a verb to its content (أشار إلى، أعرب عن). */
export function ownPrepositions(verb: CueVerb): ReadonlySet<string> {
  return new Set([...verb.frames].flatMap((frame) => PREPOSITION_OF.get(frame) ?? []));
}

/**
 * The first opener that the verb can have, from word `from` on, or null.
 * @param until - index of the first word that belongs to something else
 */
export function openingAt(
  text: string,
  words: readonly Word[],
  from: number,
  until: number,
  verb: CueVerb,
): Opening | null {
  const { frames } = verb;
  const prepositions = ownPrepositions(verb);
  const last = Math.min(words.length, until, from + MAX_BETWEEN);
  for (let at = from; at < last; at++) {
    const word = words[at];
    if (!word) break;
    const marked = byMarks(text, words, at, at === from, frames.has('quote'));
    if (marked) return marked;
    if (isThat(word)) {
      const before = words[at - 1]?.key ?? '';
      if (BEFORE_NO_THAT.has(before) || (before === 'علي' && !prepositions.has(before))) continue; // على أن: provided that
      if (frames.has('that') || prepositions.has(before) || frames.has('bi')) return after(text, words, at, 'that');
      continue;
    }
    // شكك في أن, but not شكك في مؤتمر صحفي
    const isOfVerb = THAT.has(words[at + 1]?.key ?? '') || (at === from && !OCCASIONS.has(words[at + 1]?.key ?? ''));
    if (word.key === 'في' && !isOfVerb) continue;
    if (prepositions.has(word.key)) return preposition(text, words, at);
    if (frames.has('an') && /^عم[ان]$/u.test(word.key)) return after(text, words, at, 'preposition');
    if (frames.has('bi') && word.key === 'ب') return after(text, words, at, 'preposition'); // ب«لحظة …»
    if (frames.has('bi') && hasBa(word)) return { start: contentStart(text, word, 1), word: at, by: 'preposition' };
    if (frames.has('blame') && BLAME.has(word.key)) {
      return { start: word.start, word: at, by: 'object' };
    }
    // the verb of another report begins: what follows is its own
    const isOther = ARABIC_CUES.get(word.key)?.tense === 'participle' && !/^قايل[اه]$/u.test(word.key);
    if (at > from && isOther && !word.quote) return null;
  }
  return null;
}

/** A quotation, a colon or ".." before the word. */
function byMarks(
  text: string,
  words: readonly Word[],
  at: number,
  isFirst: boolean,
  canQuote: boolean,
): Opening | null {
  const word = words[at];
  if (!word) return null;
  const { quote, gap } = word;
  const opens = opensQuote(word);
  const hasColon = opens && canQuote && /:\s*[«“"”(]?$/u.test(gap);
  if (opens && quote && (hasColon || isQuotation(text, words, at, isFirst)))
    return { start: quote.start, word: at, by: 'quote' };
  if (!canQuote) return null;
  if (/:\s*$/u.test(gap) && isThat(word)) return after(text, words, at, 'that'); // وقال: إن «…»
  if (/:\s*$/u.test(gap) && !/\d/u.test(word.key)) return { start: word.start, word: at, by: 'colon' };
  if (/\.{2,}|…/u.test(gap) && !opens) {
    const that = THAT.has(word.key) ? after(text, words, at, 'that') : null;
    return that ?? { start: word.start, word: at, by: 'dots' };
  }
  return null;
}

/** True if the marks hold speech and not a name: four words or more, or all that is left of the clause. */
function isQuotation(text: string, words: readonly Word[], at: number, isFirst: boolean): boolean {
  const quote = words[at]?.quote;
  if (!quote) return false;
  const mention = words[at]?.mention;
  if (mention && mention.end >= quote.end) return false;
  if (isSpeech(text, quote)) return true;
  const next = words.findIndex((w, i) => i > at && w.start >= quote.outer.end);
  return isFirst && (next < 0 || /[،,.]/u.test(words[next]?.gap ?? ''));
}

function after(text: string, words: readonly Word[], at: number, by: Opening['by']): Opening | null {
  const next = words[at + 1];
  return next ? { start: contentStart(text, next, 0), word: at + 1, by } : null;
}

/** Behind a preposition comes a noun or a clause; "عن أمله بأن" and "عن أن" open at the clause. */
function preposition(text: string, words: readonly Word[], at: number): Opening | null {
  // المبعوث إلى سوريا إلى أن: the last of two opens the content
  for (let i = at + 2; i <= at + 6 && !/[،,]/u.test(words[i]?.gap ?? ''); i++) {
    if (words[i]?.key === words[at]?.key && THAT.has(words[i + 1]?.key ?? '')) return after(text, words, i + 1, 'that');
  }
  const isFeeling = FEELINGS.has(words[at + 1]?.key ?? '');
  for (let i = at + 1; i <= at + (isFeeling ? 5 : 1) && i < words.length; i++) {
    if (THAT.has(words[i]?.key ?? '')) return after(text, words, i, 'that');
  }
  return after(text, words, at, 'preposition');
}

/** The content begins inside marks that open right before its first word; a proclitic stays outside. */
function contentStart(text: string, word: Word, clitic: number): number {
  return word.quote && opensQuote(word) ? word.quote.start : word.start + clitic;
}

function hasBa(word: Word): boolean {
  if (word.mention && word.mention.start < word.end) return word.proclitic.includes('ب');
  return (
    (word.key.length >= 4 || /^(?:باي|بما|بكل)$/u.test(word.key)) &&
    word.key.startsWith('ب') &&
    !NATIVE_BA.has(word.key)
  );
}

/**
 * The first word of an object that is the content itself (أعلن X التوصل إلى …), or null: past adverbs, phrases in
 * commas and one prepositional phrase.
 */
export function objectAt(text: string, words: readonly Word[], from: number, until: number): Opening | null {
  let at = from;
  for (let steps = 0; steps < 6 && at < until; steps++) {
    const word = words[at];
    if (!word) return null;
    const comma = /[،,]/u.test(word.gap);
    if (word.key === 'ذلك' && (at + 1 >= until || /[،,.]/u.test(words[at + 1]?.gap ?? ''))) {
      return { start: word.start, word: at, by: 'object' };
    }
    if (ADVERBS.has(word.key)) at++;
    else if (RELATIVE.test(word.key) || PREPOSITIONS.has(word.key) || PREPOSITIONS.has(word.key.slice(1))) {
      const closing = comma ? nextComma(words, at + 1, until) : -1;
      if (closing > 0) at = closing;
      else if (comma || RELATIVE.test(word.key)) return null;
      else at = phraseEnd(words, at);
    } else if (/^\d/u.test(word.key)) at++;
    else if (comma && steps === 0) {
      const closing = nextComma(words, at + 1, until);
      if (closing < 0) return null;
      at = closing;
    } else return isObject(word, at > from) ? { start: contentStart(text, word, 0), word: at, by: 'object' } : null;
  }
  return null;
}

/** جدد دعوته إلى, أبدى استعداده لـ: a noun of saying right behind the subject; the clause if "that" follows it. */
export function saidNounAt(text: string, words: readonly Word[], from: number, until: number): Opening | null {
  let at = from;
  while (at < until && ADVERBS.has(words[at]?.key ?? '')) at++;
  const word = words[at];
  if (!word || at >= until || !isSaidNoun(word.key)) return null;
  for (let i = at + 1; i <= at + 4 && i < until; i++) {
    if (THAT.has(words[i]?.key ?? '')) return after(text, words, i, 'that');
  }
  if (!/^ال/u.test(word.key) || !/^(?:علي|الي|ب.+)$/u.test(words[at + 1]?.key ?? '')) {
    return { start: contentStart(text, word, 0), word: at, by: 'object' };
  }
  const key = words[at + 1]?.key ?? '';
  return key === 'علي' || key === 'الي'
    ? after(text, words, at + 1, 'preposition')
    : { start: (words[at + 1]?.start ?? 0) + 1, word: at + 1, by: 'preposition' };
}

function isSaidNoun(key: string): boolean {
  return SAID_NOUNS.has(key) || SAID_NOUNS.has(key.replace(/^ال|(?:ه|ها|هم|هما|ا)$/gu, ''));
}

function nextComma(words: readonly Word[], from: number, until: number): number {
  for (let i = from; i < until && i < from + 20; i++) if (/[،,]/u.test(words[i]?.gap ?? '')) return i;
  return -1;
}

/** Index of the word behind a preposition at `at` and its phrase: a mention, or a noun with its adjectives (مؤتمر صحفي). */
export function phraseEnd(words: readonly Word[], at: number): number {
  const first = words[at + 1];
  if (!first) return at + 1;
  let next = at + 2;
  // في حوار مع قناة المنار: the name belongs to the noun before it
  const second = words[at + 2];
  if (!first.mention && second?.mention && second.proclitic === '' && !first.key.startsWith('ال')) {
    while ((words[next]?.start ?? Infinity) < second.mention.end) next++;
  } else if (first.mention) while ((words[next]?.start ?? Infinity) < first.mention.end) next++;
  else while (/(?:ي|يه)$/u.test(words[next]?.key ?? '') && !words[next]?.mention && words[next]?.gap === ' ') next++;
  return next;
}

/** A noun that can be what is announced or refused: definite, annexed or a verbal noun; no verb, no "comment". */
function isObject(word: Word, isFar: boolean): boolean {
  if (word.quote && !word.mention) return true;
  if (word.key === 'ما') return true; // عدّ X ما صدر مكسبا
  if (NATIVE_WA.has(word.key)) return true;
  if (isFar && /[^ا]ت$/u.test(word.key)) return false; // مباحثات دامت …: a verb that describes what was stepped over
  if (/^(?:التعليق|الادلاء|الاجابه|الخوض|الكشف)$/u.test(word.key)) return false;
  return (
    (word.key.length >= 3 || /^(?:اي|فك|حل|مد|رد)$/u.test(word.key)) &&
    !THAT.has(word.key) &&
    !ARABIC_CUES.has(word.key) &&
    !/^[بلو]ال|^لل|^و/u.test(word.key)
  );
}
