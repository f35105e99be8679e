/** Finds the words of an entry in the page as it is now: it may have changed since they were read. */
import type { Span } from '../model/span.ts';

/**
 * The place of `words` in `text`: where they were if they still stand there, else the nearest place where they stand
 * exactly so; null if they are gone. Without words the old place is believed, as far as the text reaches.
 */
export function findWords(text: string, words: string | null, was: Span | null): Span | null {
  if (!words) return was && was.start < was.end && was.end <= text.length ? was : null;
  if (was && text.slice(was.start, was.end).includes(words)) return was;
  const wanted = was?.start ?? 0;
  let best: Span | null = null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (best && Math.abs(best.start - wanted) <= Math.abs(start - wanted)) break;
    best = { start, end: start + words.length };
  }
  return best;
}
