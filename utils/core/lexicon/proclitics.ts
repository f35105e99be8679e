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
 * At least 3 letters must remain after one clitic and 4 after two; of the first word of a longer name one less. Interrogative أ, oath ت and future س are never
 * taken off: they do not stand before names. Words of the block list are not taken apart.
 *
 * A fused reading contains letters that are not written (the alef of ال): its span is the whole word from the لل.
 */
import { ALEF, BA, FA, KAF, LAM, WAW } from '../text/fold-rules.ts';
import { CLITIC_BLOCK_LIST } from './clitic-block-list.ts';

/** Smallest word that leaves 2 letters after one clitic: the first word of a longer name (ودي ميستورا). */
const SIZE_FOR_ONE = 3;
/** Smallest word that leaves 3 letters after two. One-word names need a letter more each (linking/plausible.ts). */
const SIZE_FOR_TWO = 5;
const ALEF_LETTER = String.fromCharCode(ALEF);

/** One way to take a word apart, in letters of the folded word. */
export interface ProcliticStep {
  /** Letters to drop; what is left is the name, behind an alef if `isFused`. */
  readonly from: number;
  /** Letters before the name's span. */
  readonly skipped: number;
  /** True if the name's article is fused with a lam: an alef is put before the rest, the span begins at the lam. */
  readonly isFused: boolean;
  /** Shorter words are not taken apart this way. */
  readonly minSize: number;
  /** True if it goes on from the word without its conjunction: not if that is a blocked word. */
  readonly isAfterConjunction: boolean;
}

/** One way to read a word as proclitics + name. */
export interface Reading {
  /** Folded form to look up. */
  readonly form: string;
  /** Folded letters before the name's span. */
  readonly skipped: number;
  readonly isFused: boolean;
}

const CONJUNCTION_STEP = plain(1, SIZE_FOR_ONE, false);
const NONE: readonly ProcliticStep[] = [];
const CONJUNCTION_ONLY = [CONJUNCTION_STEP];
const PREPOSITION_ONLY = [plain(1, SIZE_FOR_ONE, false)];
const CONJUNCTION_AND_PREPOSITION = [CONJUNCTION_STEP, plain(2, SIZE_FOR_TWO, true)];
const LAM_LAM = lamLam(0, SIZE_FOR_ONE);
const CONJUNCTION_AND_LAM_LAM = [CONJUNCTION_STEP, ...lamLam(1, SIZE_FOR_TWO)];

function plain(letters: number, minSize: number, isAfterConjunction: boolean): ProcliticStep {
  return { from: letters, skipped: letters, isFused: false, minSize, isAfterConjunction };
}

/** Readings of a word with لل at letter `at`: ال put back, one ل off, الل put back. */
function lamLam(at: number, minSize: number): ProcliticStep[] {
  const isAfterConjunction = at > 0;
  return [
    { from: at + 1, skipped: at, isFused: true, minSize, isAfterConjunction },
    { from: at + 1, skipped: at + 1, isFused: false, minSize, isAfterConjunction },
    { from: at, skipped: at, isFused: true, minSize, isAfterConjunction },
  ];
}

/** Ways to take apart a word that begins with these folded letters, in the order to try; whether it may be is not asked. */
export function procliticSteps(first: number, second: number, third: number): readonly ProcliticStep[] {
  if (first === WAW || first === FA) {
    if (second === LAM && third === LAM) return CONJUNCTION_AND_LAM_LAM;
    return isPreposition(second) ? CONJUNCTION_AND_PREPOSITION : CONJUNCTION_ONLY;
  }
  if (first === LAM && second === LAM) return LAM_LAM;
  return isPreposition(first) ? PREPOSITION_ONLY : NONE;
}

/** Readings of a folded word with proclitics taken off, in the order to try; [] if none can be. Not the word itself. */
export function stripProclitics(word: string): Reading[] {
  if (CLITIC_BLOCK_LIST.has(word)) return [];
  const isRestBlocked = CLITIC_BLOCK_LIST.has(word.slice(1));
  return procliticSteps(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))
    .filter((step) => word.length >= step.minSize && !(step.isAfterConjunction && isRestBlocked))
    .map(({ from, skipped, isFused }) => ({ form: (isFused ? ALEF_LETTER : '') + word.slice(from), skipped, isFused }));
}

function isPreposition(letter: number): boolean {
  return letter === BA || letter === KAF || letter === LAM;
}
