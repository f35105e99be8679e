/**
 * Folded text with the way back to the raw text (language.md 1.2).
 *
 * For each folded unit the map holds the raw index it came from: a dropped unit leaves no entry, an expanding unit
 * leaves its index once per folded unit, both halves of a surrogate pair leave the index of the pair. The raw length
 * closes the map, so it is one longer than the folded text.
 */
import type { Span } from '../model/span.ts';
import { fold, foldUnit, isMark } from './fold.ts';

export interface FoldedText {
  readonly raw: string;
  readonly folded: string;
  /** Raw index by folded index, then the raw length. Never decreases. */
  readonly map: Int32Array;
}

/** The folded text and its map. Unchanged text gives the same string and the map 0, 1, 2 … (surrogate pairs apart). */
export function foldWithMap(raw: string): FoldedText {
  const folded = fold(raw);
  const map = new Int32Array(folded.length + 1);
  let length = 0;
  for (let index = 0; index < raw.length; index++) {
    if (isPairAt(raw, index)) {
      map[length++] = index;
      map[length++] = index++;
      continue;
    }
    for (let units = foldUnit(raw, index).length; units > 0; units--) map[length++] = index;
  }
  map[length] = raw.length;
  return { raw, folded, map };
}

/**
 * The raw span of a folded span: from its first unit to the end of its last one, and on over the marks that follow
 * (a reader sees them as part of the last letter), but not over tatweel or invisible units. An empty span is empty.
 *
 * @throws {RangeError} if the span does not lie in the folded text
 */
export function toRaw(text: FoldedText, span: Span): Span {
  const start = text.map[span.start];
  if (start === undefined || span.end > text.folded.length || span.end < span.start) {
    throw new RangeError(`span ${span.start}..${span.end} outside folded text of ${text.folded.length} units`);
  }
  if (span.end === span.start) return { start, end: start };
  const last = text.map[span.end - 1] ?? start;
  return { start, end: endWithMarks(text.raw, last + (isPairAt(text.raw, last) ? 2 : 1)) };
}

/** `end`, moved over the combining marks that stand right there. */
export function endWithMarks(raw: string, end: number): number {
  let extended = end;
  while (extended < raw.length && isMark(raw.charCodeAt(extended))) extended++;
  return extended;
}

function isPairAt(raw: string, index: number): boolean {
  return (raw.codePointAt(index) ?? 0) > 0xffff;
}
