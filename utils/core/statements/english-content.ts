/** Where the content of an English report begins, and whether it stood before the cue. */
import type { CueVerb } from './cue-form.ts';
import {
  behindNamed,
  behindTime,
  DETERMINER,
  isAsked,
  isFigure,
  object,
  opening,
  pastTime,
  verdictOn,
  type EnglishOpening,
} from './english-objects.ts';
import { AFTER_VERB, ENGLISH_CUES, FINITE, MID_WORDS } from './english-verbs.ts';
import { wordCount, type Quote } from './quotes.ts';
import { opensQuote } from './scene.ts';
import type { Word } from './sentences.ts';

/** Longest "told reporters on the sidelines of … on Thursday". */
const MAX_TAIL = 16;
const MAX_BETWEEN = 16;
/** Longest title before a name, in UTF-16 units. */
const MAX_NAME = 80;

/** The content behind the verb at `at`: behind "that", in marks, behind a colon, or the clause itself; null if none. */
export function contentAfter(words: readonly Word[], cueAt: number, verb: CueVerb): EnglishOpening | null {
  const { frames, lemma } = verb;
  // pointed out, made (it) clear: the content stands behind the second word
  const at = lemma.includes(' ') ? cueAt + (words[cueAt + 1]?.key === 'it' ? 2 : 1) : cueAt;
  if (frames.has('call')) return calledContent(words, at);
  if (frames.has('as')) return behind(words, at, 'as', 14);
  if (frames.has('feeling')) return feltContent(words, at);
  if (frames.has('of')) {
    const of = behind(words, at, 'of', 14);
    if (of && !frames.has('that')) return of;
  }
  if (lemma === 'ask' && isAsked(words, at)) return null;
  // accused "terrorist groups" of …, appealed to "men with guns" to …: a term in marks is whom it is said of
  const named = frames.has('object') ? behindNamed(words, at, frames.has('of') ? 'of' : 'to') : null;
  if (named && (frames.has('of') || frames.has('to'))) return named;
  const quoted = quoteSoon(words, at + 1, frames.has('object'));
  if (quoted) return quoted;
  if (frames.has('figure')) return isFigure(words, at) ? opening(words, at + 1) : null;
  if (frames.has('over')) {
    const verdict = verdictOn(words, at);
    if (verdict) return verdict;
  }
  if (frames.has('to')) {
    const from = lemma === 'appeal' && words[at + 1]?.key === 'to' ? at + 2 : at + 1; // appealed to X to …
    // vowed on Thursday to …: time and place may stand between
    const isAside = AFTER_VERB.has(words[at + 1]?.key ?? '') || words[at + 1]?.key === 'with';
    const to = wordAhead(words, from, 'to', frames.has('object') ? MAX_BETWEEN : isAside ? 6 : 1);
    if (to >= 0) return opening(words, to + 1);
  }
  if (frames.has('against') && words[at + 1]?.key === 'against') return opening(words, at + 2);
  const that = thatAhead(words, at, frames.has('object'));
  if (frames.has('that') && that >= 0) return opening(words, that + 1);
  if (frames.has('of') && words[at + 1]?.key === 'of') return opening(words, at + 2);
  if (frames.has('for')) return behind(words, at, 'for', 10);
  const found = frames.has('clause') && isClause(words, at + 1) ? clause(words, at, verb) : null;
  if (found) return found;
  if (frames.has('np')) return object(words, at + 1) ?? behindTime(words, at + 1);
  if (frames.has('det') && DETERMINER.test(words[at + 1]?.key ?? '') && !isClause(words, at + 1))
    return object(words, at + 1);
  if (frames.has('det') && !frames.has('bare')) return behindTime(words, at + 1);
  return frames.has('bare') ? clause(words, at, verb) : null;
}

/** "called on X to Y", "called for Y", "called X a Y". */
function calledContent(words: readonly Word[], at: number): EnglishOpening | null {
  const next = words[at + 1]?.key;
  if (next === 'on' || next === 'upon') return behind(words, at + 1, 'to', 16);
  if (next === 'for') return opening(words, at + 2);
  if (/^(?:it|this|him|her|them)$/u.test(next ?? '') && words[at + 2]?.gap === ' ') return opening(words, at + 2);
  // called the attack sickening: article, noun, and a last word
  if (next === 'the' && words[at + 3]?.gap === ' ' && (!words[at + 4] || /[,;]/u.test(words[at + 4]?.gap ?? ''))) {
    return opening(words, at + 3);
  }
  for (let i = at + 2; i <= at + 9 && i < words.length; i++) {
    const word = words[i];
    if (!word || /[,;:]/u.test(word.gap) || word.key === 'and') return null;
    const opensMark = opensQuote(word);
    if (
      opensMark ||
      (/^(?:an?|the)$/u.test(word.key) && !/^(?:of|in|on|for|to|by|with|and)$/u.test(words[i - 1]?.key ?? ''))
    ) {
      return opening(words, i);
    }
  }
  return null;
}

/** "expressed hope that …", "expressed concern about …". */
function feltContent(words: readonly Word[], at: number): EnglishOpening | null {
  return (
    behind(words, at, 'that', 6) ??
    behind(words, at, 'about', 5) ??
    behind(words, at, 'over', 5) ??
    behind(words, at, 'at', 5)
  );
}

function behind(words: readonly Word[], at: number, key: string, within: number): EnglishOpening | null {
  const found = wordAhead(words, at + 1, key, within);
  return found < 0 ? null : opening(words, found + 1);
}

/** Index of a word before the clause ends, or -1. */
function wordAhead(words: readonly Word[], from: number, key: string, within: number): number {
  for (let i = from; i < from + within && i < words.length; i++) {
    const word = words[i];
    if (!word || word.quote || (i > from && /[;:]/u.test(word.gap))) return -1;
    if (word.key === key) return i;
    if (key !== 'that' || i === from) continue;
    // the clause began without "that"
    if (FINITE.has(word.key) || ENGLISH_CUES.get(word.key)?.tense === 'past') return -1;
  }
  return -1;
}

/** "that" right behind the verb, its object, or time and place: "told the Council that", "said on Monday that"; -1 if none. */
function thatAhead(words: readonly Word[], at: number, hasObject: boolean): number {
  const first = words[at + 1]?.key ?? '';
  if (first === 'that') return at + 1;
  if (
    !hasObject &&
    !AFTER_VERB.has(first) &&
    !MID_WORDS.has(first) &&
    words[at + 1]?.mention === null &&
    !/ly$/u.test(first)
  ) {
    return first === 'a' || first === 'out' ? wordAhead(words, at + 1, 'that', 5) : -1;
  }
  return wordAhead(words, at + 1, 'that', MAX_BETWEEN);
}

/** A quotation with nothing before it but an object, time or place and a comma or colon. */
function quoteSoon(words: readonly Word[], from: number, hasObject: boolean): EnglishOpening | null {
  for (let i = from; i < from + MAX_BETWEEN && i < words.length; i++) {
    const word = words[i];
    if (!word) return null;
    const opens = opensQuote(word);
    if (opens && word.quote && (i === from || /[,:]/u.test(word.gap))) {
      return { start: word.quote.start, word: i, isOwnWords: false };
    }
    if (opens || (i > from && /[,;]/u.test(word.gap) && !hasObject)) return null;
    if (/:\s*$/u.test(word.gap)) return { start: word.start, word: i, isOwnWords: true };
    if (word.key === 'that' || FINITE.has(word.key)) return null;
  }
  return null;
}

/** "said the plan …", "told reporters the plan …": past time and object; a clause has a finite verb. */
function clause(words: readonly Word[], at: number, verb: CueVerb): EnglishOpening | null {
  const first = words[at + 1];
  if (!first || (/^(?:to|of|about|by|so|it|as|for)$/u.test(first.key) && first.key !== 'it')) return null;
  const comma = /,/u.test(first.gap);
  let from = at + 1;
  if (verb.frames.has('object')) {
    if (verb.lemma !== 'warn') from++;
    const isPress = words.slice(at + 1, at + 6).some((w) => /^(?:conference|reporters)$/u.test(w.key));
    if (isPress) {
      while (/^(?:a|the|joint|news|conference|reporters|press)$/u.test(words[from]?.key ?? '') && from < at + 6) from++;
    }
  }
  from = pastTime(words, from);
  const word = words[from];
  if (!word) return null;
  if (comma && from === at + 1) return word.isCapital ? ownWords(words, from) : null;
  const length = words.length - from;
  if (/^(?:yes|no)$/u.test(word.key) && !word.quote && !/,/u.test(words[from + 1]?.gap ?? '')) return null; // said yes to the plan
  if (FINITE.has(word.key)) return null; // "talks he hoped would …": the content stands before
  return length >= 3 || (length === 2 && words.at(-1)?.quote) ? opening(words, from) : null;
}

/** confirms thirteen factions are in, not confirmed the death of two: a finite verb soon, with nothing to part it. */
function isClause(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < from + 9 && i < words.length; i++) {
    const word = words[i];
    if (!word || word.quote || /[,;:]/u.test(word.gap) || /^(?:that|which|who|whose|where)$/u.test(word.key))
      return false;
    if (FINITE.has(word.key)) return true;
  }
  return false;
}

/** "saying, This is …": the speaker's own words without marks begin with a capital behind the comma. */
function ownWords(words: readonly Word[], from: number): EnglishOpening | null {
  const found = opening(words, from);
  return found && words.length - from >= 2 ? { ...found, isOwnWords: true } : null;
}

/** Content before a trailing or inserted cue: from the sentence's start to the subject. */
export interface BackContent {
  readonly start: number;
  readonly end: number;
  readonly isInserted: boolean;
  /** True if it stands in marks. */
  readonly isQuoted: boolean;
}

/**
 * The content before a cue whose subject begins at word `subject` and that ends with word `last`: "…, X said.",
 * "…," X said, "…", "The plan, X said, would …"; null if what stands before is only an adverbial.
 */
export function contentBefore(
  words: readonly Word[],
  subject: number,
  last: number,
  quotes: readonly Quote[],
  text: string,
): BackContent | null {
  const first = words[0];
  const subjectWord = words[subject];
  if (!first || !subjectWord || subject < 1) return null;
  const after = words[last + 1];
  const closing = quotes.find(
    (q) => q.isClosed && q.outer.end <= subjectWord.start && isNamePart(text, q.outer.end, subjectWord.start),
  );
  if (closing && (wordCount(text, closing) >= 3 || closing.outer.start <= first.start)) {
    const outer = quotes.find((q) => q.outer.start <= first.start + 1 || q.kind === closing.kind) ?? closing;
    // "The truce," X told reporters on Monday, "remains fragile."
    const tailed = words.slice(last + 1, last + MAX_TAIL).find((w) => w.quote);
    const isGoingOn = after && (/[,.]\s*$|["“‘'(]/u.test(after.gap) || (tailed && /^,\s["“‘]/u.test(tailed.gap)));
    const again = isGoingOn ? (tailed?.quote ?? after.quote) : null;
    const start = outer.outer.start <= first.start ? outer.start : closing.start;
    return { start, end: again ? again.end : closing.end, isInserted: again !== null, isQuoted: true };
  }
  if (!/,/u.test(subjectWord.gap) || subject < 2) return null;
  const tail = words.slice(last + 1, last + 1 + MAX_TAIL);
  const comma = tail.findIndex((w) => /,/u.test(w.gap));
  const own = comma < 0 ? tail : tail.slice(0, comma);
  const isShort = own.length < MAX_TAIL && own.every((w) => !FINITE.has(w.key) && w.key !== 'that' && !w.quote);
  const isPlain = own.length === 0 || (isShort && isTail(own));
  if (!isPlain) return null;
  if (comma < 0 && words.length > last + 1 + MAX_TAIL) return null;
  // ", he said, accusing …": a further report begins behind the comma
  const isInserted = comma >= 0 && ENGLISH_CUES.get(tail[comma]?.key ?? '')?.tense !== 'participle';
  if (isInserted && !isInsertion(words, subject)) return null;
  if (
    !isInserted &&
    AFTER_VERB.has(first.key) &&
    !words.slice(0, subject).some((w) => FINITE.has(w.key)) &&
    subject < 6
  )
    return null;
  const end = isInserted ? (words.at(-1)?.end ?? subjectWord.start) : (words[subject - 1]?.end ?? subjectWord.start);
  return { start: first.start, end, isInserted, isQuoted: false };
}

/** Between a closing mark and its speaker's name: nothing, or words of the name (the Defence Ministry spokesman X). */
function isNamePart(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return to - from < MAX_NAME && !/[;:?!]\s|\p{L}{2}\.\s|["“”«»]|^,?\s(?:and|but|while|then|as)\s/u.test(between);
}

/** What follows a trailing cue: an object ("reporters"), time or place. */
function isTail(own: readonly Word[]): boolean {
  const [first, second] = own;
  if (!first) return true;
  if (AFTER_VERB.has(first.key) || first.key === 'who') return true;
  if (/^(?:reporters|journalists|lawmakers|parliament|him|her|them|us|me)$/u.test(first.key)) return true;
  return /^(?:the|a)$/u.test(first.key) && own.length <= 6 && second !== undefined;
}

/** "On Monday, Kerry said, …" is no insertion: what stands before must be the beginning of a clause. */
function isInsertion(words: readonly Word[], subject: number): boolean {
  const first = words[0]?.key ?? '';
  return !(AFTER_VERB.has(first) && subject <= 4);
}
