/**
 * The folding of every UTF-16 unit as two flat tables, built once from fold-rules.ts when the module is loaded.
 *
 * A table over raw units (and not over code points or strings) is what lets the scanner read a page once: one load per
 * unit says what it becomes, another what it is. Scripts other than Arabic and Latin are classified by one regular
 * expression run over the plane, and only change case.
 *
 * Units above the basic plane (surrogates) are symbols here: they stand as they are and end a word.
 */
import {
  APOSTROPHES,
  ARABIC_ZEROS,
  INVISIBLES,
  LATIN_BLOCKS,
  LATIN_LETTERS,
  LETTERS,
  MARKS,
  MAX_EXPANSION,
  PHRASE_SIGNS,
  PRESENTATION_FORMS,
  SIGNS,
  STRETCH,
  type UnitRange,
} from './fold-rules.ts';

/** Not part of a word: spaces, punctuation, symbols, surrogates. */
export const KIND_BREAK = 0;
/** A letter (or a mark of another script, which must not cut its word). */
export const KIND_LETTER = 1;
export const KIND_DIGIT = 2;
/** Dropped; a surface that ends before it includes it. */
export const KIND_MARK = 3;
/** Dropped; a surface that ends before it does not include it. */
export const KIND_INVISIBLE = 4;
/** Dropped between letters, else a break (see `joinsLetters` in fold.ts). */
export const KIND_APOSTROPHE = 5;
/** Becomes the several units given in EXPANSIONS. */
export const KIND_EXPANSION = 6;

const UNITS = 0x10000;
/** Ranges of one kind, not worth testing letter by letter: Han and Hangul are letters, surrogates and private use not. */
export const HAN_AND_HANGUL: readonly UnitRange[] = [
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
];
const NOT_TESTED_FROM = 0xd7fc;
const NOT_TESTED_TO = 0xf8ff;
const VARIATION_SELECTORS: UnitRange = [0xfe00, 0xfe0f];
const WORD_RUN = /[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu;
const LETTERS_ONLY = /^\p{L}+$/u;
/** Modifier letters too: ŉ would bring an apostrophe. */
const NOT_LETTERS = /[^\p{L}]|\p{Lm}/gu;
const ASCII_LETTERS = /^[a-z]+$/u;
const ARABIC_LETTER = /^\p{L}$/u;

/** What a unit becomes, by unit; for dropped and expanding units its own value. */
export const FOLDED = new Uint16Array(UNITS);
/** KIND_… of a unit, by unit. */
export const KIND = new Uint8Array(UNITS);
/** What an expanding unit becomes (already folded, letters only), by unit. */
export const EXPANSIONS = new Map<number, string>();

classifyWords();
foldCase();
setKinds(MARKS, KIND_MARK);
setKinds([[STRETCH, STRETCH], ...INVISIBLES], KIND_INVISIBLE);
foldSigns();
foldLetters();
foldLatin();
foldPresentationForms();
setKinds(APOSTROPHES, KIND_APOSTROPHE);

function forEachUnit(ranges: readonly UnitRange[], use: (unit: number) => void): void {
  for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) use(unit);
}

function setKinds(ranges: readonly UnitRange[], kind: number): void {
  for (const [first, last] of ranges) KIND.fill(kind, first, last + 1);
}

function classifyWords(): void {
  for (let unit = 0; unit < UNITS; unit++) FOLDED[unit] = unit;
  setKinds(HAN_AND_HANGUL, KIND_LETTER);
  for (const [first, last] of [
    [0, 0x33ff],
    [0xa000, 0xabff],
    [0xd7a4, NOT_TESTED_FROM - 1],
    [NOT_TESTED_TO + 1, 0xffff],
  ] as const) {
    const plane = Reflect.apply(String.fromCharCode, null, FOLDED.subarray(first, last + 1)) as string;
    for (const run of plane.matchAll(WORD_RUN)) {
      KIND.fill(KIND_LETTER, first + run.index, first + run.index + run[0].length);
    }
  }
  setKinds([VARIATION_SELECTORS], KIND_BREAK);
  setKinds([[0x30, 0x39]], KIND_DIGIT);
  for (const zero of ARABIC_ZEROS) {
    setKinds([[zero, zero + 9]], KIND_DIGIT);
    for (let digit = 0; digit <= 9; digit++) FOLDED[zero + digit] = 0x30 + digit;
  }
  for (let digit = 0; digit <= 9; digit++) FOLDED[0xff10 + digit] = 0x30 + digit; // full-width, as NFKD has it
  setKinds([[0xff10, 0xff19]], KIND_DIGIT);
}

/** Greek, Cyrillic, Armenian, Georgian … : lower case where that is one unit. */
function foldCase(): void {
  forEachUnit(
    [
      [0x0370, 0x058f],
      [0x10a0, 0x10ff],
      [0x13a0, 0x13ff],
      [0x1f00, 0x1fff],
      [0x2c00, 0x2d2f],
      [0x2c60, 0x2c7f],
      [0xa640, 0xa69f],
      [0xa720, 0xa7ff],
    ],
    (unit) => {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) FOLDED[unit] = lower.charCodeAt(0);
    },
  );
}

function foldSigns(): void {
  for (const [to, from] of SIGNS) forEachUnit(from, (unit) => (FOLDED[unit] = to.charCodeAt(0)));
}

function foldLetters(): void {
  for (const [to, from] of LETTERS) forEachUnit(from, (unit) => (FOLDED[unit] = to));
}

function foldLatin(): void {
  forEachUnit(LATIN_BLOCKS, (unit) => {
    if (KIND[unit] !== KIND_LETTER) return;
    const bare = String.fromCharCode(unit).normalize('NFKD').replace(NOT_LETTERS, '').toLowerCase();
    const letters = ASCII_LETTERS.test(bare) ? bare : withoutSpecialLetters(bare);
    if (letters.length === 1) FOLDED[unit] = letters.charCodeAt(0);
    else if (letters.length > 1) expand(unit, letters);
  });
}

/** A second decomposition for letters such as ǿ = ø + acute, and İ, whose lower case brings a mark back. */
function withoutSpecialLetters(bare: string): string {
  let letters = '';
  for (const letter of bare.normalize('NFKD').replace(NOT_LETTERS, '')) letters += LATIN_LETTERS.get(letter) ?? letter;
  return letters;
}

/** Rule 11. Forms of a mark alone (NFKC: space or tatweel + mark) are marks: old texts write them inside words. */
function foldPresentationForms(): void {
  forEachUnit(PRESENTATION_FORMS, (unit) => {
    const [firstPhrase, lastPhrase] = PHRASE_SIGNS;
    if (unit >= firstPhrase && unit <= lastPhrase) return setKinds([[unit, unit]], KIND_BREAK);
    if (!ARABIC_LETTER.test(String.fromCharCode(unit))) return;
    let letters = '';
    for (const part of String.fromCharCode(unit).normalize('NFKC')) {
      const folded = FOLDED[part.charCodeAt(0)] ?? 0;
      if (KIND[folded] === KIND_LETTER) letters += String.fromCharCode(folded);
    }
    if (letters === '') setKinds([[unit, unit]], KIND_MARK);
    else if (letters.length === 1) FOLDED[unit] = letters.charCodeAt(0);
    else if (letters.length <= MAX_EXPANSION) expand(unit, letters);
    else setKinds([[unit, unit]], KIND_BREAK);
  });
}

function expand(unit: number, letters: string): void {
  if (!LETTERS_ONLY.test(letters)) return;
  KIND[unit] = KIND_EXPANSION;
  EXPANSIONS.set(unit, letters);
}
