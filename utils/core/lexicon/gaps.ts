/**
 * What may stand between two words of one name: one to three of spaces, dashes, apostrophes, quotation marks and
 * slashes; after a single letter also a dot first (U.S., John F. Kerry). Never a line break, a comma or a bracket.
 * Invisible signs and marks in between do not count.
 */
import { isDropped } from '../text/fold.ts';
import { FOLDED, KIND, KIND_APOSTROPHE } from '../text/fold-table.ts';

const MAX_GAP_UNITS = 3;
const DOT = 0x2e;
const SPACE = 0x20;
const DASH = 0x2d;
const QUOTES_AND_SLASHES = '"«»‘’‚‛“”„‟‹›′″‴〃〝〞〟＂＇/\\⁄∕／';

/** 1 for a unit that may stand in a gap, by unit. */
const IN_GAP = gapUnits();

function gapUnits(): Uint8Array {
  const allowed = new Uint8Array(FOLDED.length);
  FOLDED.forEach((folded, unit) => {
    if (folded === SPACE || folded === DASH || KIND[unit] === KIND_APOSTROPHE) allowed[unit] = 1;
  });
  for (const sign of QUOTES_AND_SLASHES) allowed[sign.charCodeAt(0)] = 1;
  return allowed;
}

/**
 * True if a name may continue over raw `[start, end)`, the stretch between two words.
 *
 * @param sizeBefore - folded length of the word before it
 */
export function isNameGap(text: string, start: number, end: number, sizeBefore: number): boolean {
  let units = 0;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (IN_GAP[unit] !== 1) {
      if (isDropped(unit)) continue;
      if (unit !== DOT || units > 0 || sizeBefore !== 1) return false;
    }
    if (++units > MAX_GAP_UNITS) return false;
  }
  return true;
}
