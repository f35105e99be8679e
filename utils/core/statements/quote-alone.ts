/** Quotations without a cue of their own: the speaker of the statement before goes on (language.md 4.3, step 9). */
import type { Statement } from '../model/statement.ts';
import { overlaps } from '../model/span.ts';
import { wordCount, type Quote } from './quotes.ts';
import type { Sentence } from './sentences.ts';

/** Fewer words are a name, a title or a term set off; right behind a quotation two are enough. */
const MIN_WORDS = 5;
const MIN_WORDS_BEHIND = 2;

/**
 * The statement of a quotation that fills its sentence, or the clause before its first comma, if it is plain who speaks
 * on; else null.
 *
 * @param near - the last statement before this sentence, then those of the sentence itself
 */
export function continuedQuotes(
  text: string,
  sentence: Sentence,
  before: Sentence | null,
  near: readonly (Statement | undefined)[],
): Statement | null {
  const [last, ...own] = near;
  const isBehindQuote = before?.paragraph === sentence.paragraph && last !== undefined && last.quotes.length > 0;
  const least = isBehindQuote ? MIN_WORDS_BEHIND : MIN_WORDS;
  const quote = sentence.quotes.find((q) => standsAlone(text, sentence, q, least));
  if (!quote || !before || !last || sentence.block.kind !== 'paragraph') return null;
  if (own.some((s) => s !== undefined && overlaps(s, quote))) return null;
  const isSame = before.paragraph === sentence.paragraph;
  const isNext = before.paragraph === sentence.paragraph - 1;
  const isBehind = last.end > before.start && last.end <= sentence.start;
  const wasOpen = before.quotes.at(-1)?.isClosed === false;
  const wasQuoted = last.quotes.some((q) => q.end > before.start);
  if (!isBehind || !(isSame || (isNext && (wasOpen || wasQuoted)))) return null;
  return {
    start: quote.start,
    end: quote.end,
    speaker: last.speaker,
    speakerSpans: last.speakerSpans,
    unnamed: last.unnamed,
    via: last.via,
    cue: { start: last.cue.start, end: last.cue.end, verb: '' },
    act: last.act,
    mode: 'direct',
    quotes: [{ start: quote.start, end: quote.end }],
    depth: 0,
    rule: wasOpen || isSame ? 'quote-continues' : 'quote-alone',
    certainty: wasOpen || isSame ? 'likely' : 'unsure',
  };
}

/** True if nothing but "and" stands before it in its sentence, and a comma, a stop or nothing behind it. */
function standsAlone(text: string, sentence: Sentence, quote: Quote, least: number): boolean {
  if (wordCount(text, quote) < least) return false;
  const before = text.slice(sentence.start, Math.max(sentence.start, quote.outer.start));
  const after = text.slice(quote.outer.end, Math.max(quote.outer.end, sentence.end));
  return (
    /^[\s\u00a0]*و?[\s\u00a0]*$/u.test(before) && (/^[\s\u00a0]*[،,.؛;]/u.test(after) || !/[\p{L}\p{N}]/u.test(after))
  );
}
