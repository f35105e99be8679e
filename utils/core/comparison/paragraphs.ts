/**
 * How places of a text are cited: "P5" is its fifth line that is not blank; in a text written as one long block, "S7" is
 * the seventh sentence of that block (seed-matrix.md, section 0).
 */
import type { Span } from '../model/span.ts';

/** A line is one long block if it holds this share of its text, and so many sentences that "P4" would say nothing. */
const BLOCK_SHARE = 0.6;
const MIN_SENTENCES = 8;

/** A full stop or a run of them, a closing quotation mark, white space. A bracket may hold a bare "(..)". */
const SENTENCE_END = /\.+["'\u201D\u00BB\u2019\u2033]?\s+/gu;

interface Line extends Span {
  /** Starts of its sentences if it is cited by them, else []. */
  readonly sentences: readonly number[];
}

/**
 * The label of any offset of the text; an offset between lines belongs to the line before.
 * @param parts - the halves of a bilingual text, each of which may be one long block; the whole text if there are none
 */
export function paragraphLabels(text: string, parts: readonly Span[] = []): (offset: number) => string {
  const areas = parts.length > 0 ? parts : [{ start: 0, end: text.length }];
  const lines = [...text.matchAll(/[^\n\r]+/g)]
    .filter(([words]) => words.trim() !== '')
    .map((match): Line => lineOf(text, areas, match.index, match[0].length));
  return (offset) => {
    const at = Math.max(
      0,
      lastAtOrBefore(lines, (line) => line.start, offset),
    );
    const sentences = lines[at]?.sentences ?? [];
    if (sentences.length === 0) return `P${at + 1}`;
    return `S${
      Math.max(
        0,
        lastAtOrBefore(sentences, (start) => start, offset),
      ) + 1
    }`;
  };
}

function lineOf(text: string, areas: readonly Span[], start: number, length: number): Line {
  const end = start + length;
  const area = areas.find((part) => start < part.end && end > part.start);
  if (!area || length < (area.end - area.start) * BLOCK_SHARE) return { start, end, sentences: [] };
  const words = text.slice(start, end);
  const indent = words.length - words.trimStart().length;
  const starts = [...words.matchAll(SENTENCE_END)].map((match) => start + match.index + match[0].length);
  const sentences = [start + indent, ...starts.filter((at) => at < start + words.trimEnd().length)];
  return { start, end, sentences: sentences.length >= MIN_SENTENCES ? sentences : [] };
}

/** Index of the last item whose position is at or before `offset`, or -1. */
function lastAtOrBefore<T>(items: readonly T[], positionOf: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positionOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
