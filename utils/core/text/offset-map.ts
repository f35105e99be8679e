/**
 * Folded text with the way back to the raw text (language.md 1.2).
 *
 * For each folded unit the map holds the raw index it came from: a dropped unit leaves no entry, an expanding unit
 * leaves its index once per folded unit, both halves of a surrogate pair leave the index of the pair. The raw length
 * closes the map, so it is one longer than the folded text.
 */
import type { Span } from '../model/span.ts';
import { foldUnit, isMark } from './fold.ts';
import { FOLDED, KIND, KIND_MARK } from './fold-table.ts';

const SLICE = 8192;

export interface FoldedText {
  readonly raw: string;
  readonly folded: string;
  /** Raw index by folded index, then the raw length. Never decreases. */
  readonly map: Int32Array;
}

/** The folded text and its map. Unchanged text gives the same string and the map 0, 1, 2 … (surrogate pairs apart). */
export function foldWithMap(raw: string): FoldedText {
  let units = new Uint16Array(raw.length + 1);
  let map = new Int32Array(raw.length + 1);
  let length = 0;
  let isSame = true;
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index);
    if ((KIND[unit] ?? 0) < KIND_MARK) {
      const folded = FOLDED[unit] ?? unit;
      if (folded !== unit) isSame = false;
      units[length] = folded;
      map[length++] = isLowSurrogate(unit) && isPairAt(raw, index - 1) ? index - 1 : index;
      continue;
    }
    const letters = foldUnit(raw, index);
    if (letters.length !== 1 || letters.charCodeAt(0) !== unit) isSame = false;
    // room for what this unit becomes, one unit for each one still to come, and the end
    const room = length + letters.length + (raw.length - index);
    if (room > units.length) [units, map] = [grown(units, room), grown(map, room)];
    for (let letter = 0; letter < letters.length; letter++) {
      units[length] = letters.charCodeAt(letter);
      map[length++] = index;
    }
  }
  map[length] = raw.length;
  return { raw, folded: isSame ? raw : stringOf(units.subarray(0, length)), map: map.subarray(0, length + 1) };
}

function grown<Column extends Uint16Array | Int32Array>(column: Column, room: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(room * 2);
  larger.set(column);
  return larger;
}

/** In slices: the number of arguments of a call is limited. */
function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += SLICE) {
    // apply, not spread: spreading a typed array goes through its iterator, ten times slower
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + SLICE));
  }
  return text;
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

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
