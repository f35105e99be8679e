/** Whether words are set off by marks of their own (language.md 6.3): “term”, «term», (term), /term/, "term". */
import type { Span } from '../model/span.ts';

/** Opening mark → the marks that may close it; the press uses ” as opener and ″ as closer, too. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”“"″'],
  ['”', '”“"″'],
  ['„', '“”'],
  ['"', '"”″'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
  ['/', '/'],
]);
/** Between the marks and the words: a fused preposition's space at most. */
const SPACE = /[\s\u00a0\u200b-\u200f\u2066-\u2069]/u;
/** A set-off term has this many words at most beside the name itself; more is a quotation. */
const MAX_WORDS_AROUND = 2;

/**
 * True if a mark opens before the span and its partner closes after it with at most two further words inside
 * ("تنظيم جبهة النصرة" between marks). Brackets that hold a whole clause and quotations do not count.
 */
export function isSetOff(text: string, span: Span): boolean {
  for (let before = 0; before <= MAX_WORDS_AROUND; before++) {
    const open = markBefore(text, span.start, before);
    if (!open) continue;
    for (let after = 0; after + before <= MAX_WORDS_AROUND; after++) {
      const close = markAfter(text, span.end, after);
      if (close && PAIRS.get(open)?.includes(close)) return true;
    }
  }
  return false;
}

/** The opening mark right before the position, with `words` words between; null if something else stands there. */
function markBefore(text: string, position: number, words: number): string | null {
  let at = position - 1;
  for (let skipped = 0; ; skipped++) {
    while (SPACE.test(text[at] ?? '') && text[at] !== '\n') at--;
    const unit = text[at] ?? '';
    if (PAIRS.has(unit)) return skipped === words ? unit : null;
    if (skipped === words || !isLetter(unit)) return null;
    while (isLetter(text[at] ?? '')) at--;
  }
}

function markAfter(text: string, position: number, words: number): string | null {
  let at = position;
  for (let skipped = 0; ; skipped++) {
    while (SPACE.test(text[at] ?? '') && text[at] !== '\n') at++;
    const unit = text[at] ?? '';
    if (!isLetter(unit)) return skipped === words && unit !== '' ? unit : null;
    if (skipped === words) return null;
    while (isLetter(text[at] ?? '')) at++;
  }
}

function isLetter(unit: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(unit);
}
