/**
 * Arabic proclitics before a name (language.md 2.1): the one place for a new clitic rule.
 *
 * A word may begin with a conjunction (و ف), then a preposition (ب ك ل); ل + ال is written لل. Readings are tried in
 * this order, and the first that is a name ends the search:
 *
 *   word as it stands · without و/ف · without ب/ك/ل · without both · for لل: ال put back, one ل off, الل put back
 *
 *   والولايات  → الولايات                  بكيري   → كيري
 *   وبموسكو    → بموسكو, موسكو              للولايات → الولايات (fused), لولايات
 *   وللبنان    → للبنان, البنان (fused), لبنان      للاذقية → الاذقيه, لاذقيه, اللاذقيه (fused)
 *
 * At least 3 letters must remain after one clitic and 4 after two. Interrogative أ, oath ت and future س are never
 * taken off: they do not stand before names. Words of the block list are not taken apart.
 *
 * A fused reading contains letters that are not written (the alef of ال): its span is the whole word from the لل.
 */
import { ALEF, BA, FA, KAF, LAM, WAW } from '../text/fold-rules.ts';
import { CLITIC_BLOCK_LIST } from './clitic-block-list.ts';

const MIN_AFTER_ONE = 3;
const MIN_AFTER_TWO = 4;
const ALEF_LETTER = String.fromCharCode(ALEF);

/** One way to read a word as proclitics + name. */
export interface Reading {
  /** Folded form to look up. */
  readonly form: string;
  /** Folded letters before the name's span. */
  readonly skipped: number;
  /** True if the name's article is fused with a lam: the span begins at the lam. */
  readonly isFused: boolean;
}

/** Readings of a folded word with proclitics taken off, in the order to try; [] if none can be. Not the word itself. */
export function stripProclitics(word: string): Reading[] {
  if (CLITIC_BLOCK_LIST.has(word)) return [];
  const readings: Reading[] = [];
  const hasConjunction = isConjunction(word.charCodeAt(0));
  if (hasConjunction && word.length - 1 >= MIN_AFTER_ONE) {
    readings.push({ form: word.slice(1), skipped: 1, isFused: false });
  }
  addPrepositionReadings(word, 0, readings);
  if (hasConjunction && !CLITIC_BLOCK_LIST.has(word.slice(1))) addPrepositionReadings(word, 1, readings);
  return readings;
}

/** Readings without a preposition at `at` (0, or 1 after a conjunction). */
function addPrepositionReadings(word: string, at: number, readings: Reading[]): void {
  const letter = word.charCodeAt(at);
  if (!isPreposition(letter)) return;
  const enough = at === 0 ? MIN_AFTER_ONE : MIN_AFTER_TWO;
  const rest = word.slice(at + 1);
  if (letter !== LAM || rest.charCodeAt(0) !== LAM) {
    if (rest.length >= enough) readings.push({ form: rest, skipped: at + 1, isFused: false });
    return;
  }
  if (rest.length < enough) return;
  readings.push(
    { form: ALEF_LETTER + rest, skipped: at, isFused: true },
    { form: rest, skipped: at + 1, isFused: false },
    { form: ALEF_LETTER + word.slice(at), skipped: at, isFused: true },
  );
}

function isConjunction(letter: number): boolean {
  return letter === WAW || letter === FA;
}

function isPreposition(letter: number): boolean {
  return letter === BA || letter === KAF || letter === LAM;
}
