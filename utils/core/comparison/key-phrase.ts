/** Short evidence: the words of a text around a span, cut only between words. Arabic clitics stay on their word. */
import { MAX_EVIDENCE_UNITS, MAX_KEY_PHRASE_WORDS } from '../model/account.ts';
import type { Span } from '../model/span.ts';

/** A span of fewer words says little alone ("Monday"); it takes up to so many words more from the same clause. */
const MIN_WORDS = 3;
const WORDS_BEFORE = 3;
/** A clause ends here; a phrase does not run across. */
const CLAUSE_END = /[.؟!…،,;:؛"“”«»()[\]\n\r]/u;

const SENTENCE_END = /[.؟!?…]["”»’)]*$/u;

/**
 * At most eight words of the text, verbatim, that hold the span or as much of it as fits; null if it has no word.
 * @param keepsEnd - of a longer span keep its last words (a date stands last) instead of its first
 */
export function keyPhraseOf(text: string, span: Span, keepsEnd: boolean): string | null {
  let words = wordsTouching(text, span);
  if (words.length === 0) return null;
  if (words.length > MAX_KEY_PHRASE_WORDS) words = shortened(text, words, keepsEnd);
  else if (words.length < MIN_WORDS) words = [...wordsBefore(text, words[0] as Span), ...words];
  return phraseIn(text, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
}

/** Eight words from one end, or fewer where a sentence ends among them. */
function shortened(text: string, words: readonly Span[], keepsEnd: boolean): Span[] {
  const kept = keepsEnd ? words.slice(-MAX_KEY_PHRASE_WORDS) : words.slice(0, MAX_KEY_PHRASE_WORDS);
  const ends = (word: Span): boolean => SENTENCE_END.test(text.slice(word.start, word.end));
  const at = keepsEnd
    ? kept.slice(0, -MIN_WORDS).findLastIndex(ends)
    : kept.findIndex((word, i) => i >= MIN_WORDS - 1 && ends(word));
  if (at < 0) return kept;
  return keepsEnd ? kept.slice(at + 1) : kept.slice(0, at + 1);
}

/** The words of the span, at most MAX_EVIDENCE_UNITS of them, cut after a word. */
export function evidenceOf(
  text: string,
  { start, end }: Span,
): { readonly evidence: string; readonly isWhole: boolean } {
  const words = text.slice(start, end);
  if (words.length <= MAX_EVIDENCE_UNITS) return { evidence: words, isWhole: true };
  const cut = words.slice(0, MAX_EVIDENCE_UNITS + 1).search(/\s\S*$/u);
  return { evidence: words.slice(0, cut > 0 ? cut : MAX_EVIDENCE_UNITS).trimEnd(), isWhole: false };
}

/** Runs without white space that share a unit with the span, each whole. */
function wordsTouching(text: string, { start, end }: Span): Span[] {
  let from = start;
  while (from > 0 && isInWord(text, from - 1) && isInWord(text, from)) from--;
  let to = end;
  while (to < text.length && isInWord(text, to) && isInWord(text, to - 1)) to++;
  return [...text.slice(from, to).matchAll(/\S+/gu)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .filter((word) => /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end)));
}

function wordsBefore(text: string, { start }: Span): Span[] {
  const before: Span[] = [];
  let at = start;
  while (before.length < WORDS_BEFORE) {
    const match = /\S+\s+$/u.exec(text.slice(Math.max(0, at - 60), at));
    if (!match || CLAUSE_END.test(match[0]) || !/[\p{L}\p{N}]/u.test(match[0])) break;
    const from = at - match[0].length;
    // The window may have cut the word.
    if (from > 0 && isInWord(text, from - 1)) break;
    before.unshift({ start: from, end: from + match[0].trimEnd().length });
    at = from;
  }
  return before;
}

function isInWord(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && !/\s/u.test(unit);
}

/**
 * Without the marks at its ends, which belong to the sentence, but with those whose other half stands inside: a phrase
 * shows “Nusra” whole or not at all in its marks.
 */
function phraseIn(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  let from = start + (/^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0);
  let to = end - (/[^\p{L}\p{N}%\p{M}]*$/u.exec(words)?.[0].length ?? 0);
  for (const [open, close] of PAIRS) {
    const inside = text.slice(from, to);
    const missing = inside.lastIndexOf(open) - inside.lastIndexOf(close);
    if (missing > 0 && inside.includes(open) && text[to] === close) to++;
    if (text[from - 1] === open && inside.includes(close) && !hasBefore(inside, open, close)) from--;
  }
  return text.slice(from, to);
}

const PAIRS = ['“”', '«»', '()', '‘’'].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);

/** True if `open` comes before the first `close`. */
function hasBefore(inside: string, open: string, close: string): boolean {
  const at = inside.indexOf(open);
  return at >= 0 && at < inside.indexOf(close);
}
