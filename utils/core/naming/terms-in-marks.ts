/** M1: one to three words set off by marks that are no name and no form of another axis (language.md 6.3). */
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { fold } from '../text/fold.ts';
import type { NamingText, Use } from './use.ts';

/**
 * A marked stretch without marks or a sentence's end inside, on one line. The opener stands at a word's start (or behind
 * a fused preposition), or the text between two quotations would be one.
 */
const MARKED =
  /(?<=^|[\s\u00a0([،,]|[\s\u00a0][وفبلك])[“”„"«‘](?! )([^“”„"″«»‘’()/.:؛،\n]{1,59}[^\s\u00a0“”„"″«»‘’()/.:؛،])[”“"″»’]/gmu;
const MAX_WORDS = 3;
const NUMBER = /^[\s\d.,%/-]+$/u;

/** Terms set off by marks, in text order. Mentions of known names are left to their axes. */
export function termsInMarks({ text, mentions }: NamingText, uses: readonly Use[]): Use[] {
  const taken = new SpanIndex<Span>([...uses, ...mentions]);
  const terms: Use[] = [];
  for (const match of text.matchAll(MARKED)) {
    const words = match[1]?.trim() ?? '';
    if (NUMBER.test(words) || words.split(/\s+/u).length > MAX_WORDS) continue;
    const start = match.index + match[0].indexOf(words);
    const span = { start, end: start + words.length };
    if (taken.overlapping(span).length > 0) continue;
    terms.push({ axis: 'M1', entity: null, form: fold(words), ...span });
  }
  return terms;
}
