/**
 * K0: the folded key under which names are compiled, found and searched (language.md 1.1). The rules, in the table's
 * order; their letters are in fold-rules.ts:
 *
 *  1 vowel signs and other marks      dropped
 *  2 tatweel                          dropped
 *  3 invisible characters             dropped
 *  4 آ أ إ ٱ                          ا
 *  5 ى ی ې ے                          ي
 *  6 ة ھ ہ ە                          ه
 *  7 ک ڪ گ                            ك
 *  8 پ چ ژ ڤ ڨ ڠ                      ب ج ز ف ق غ
 *  9 ؤ ئ                              و ي, whatever the length
 * 10 ء                                kept (dropping it would make سوء = سو)
 * 11 presentation forms               their NFKC letters, folded; forms of a mark alone dropped; phrase signs kept
 * 12 digits ٠–٩ ۰–۹, ٪ ٫ ٬            0–9 % . ,
 * 13 tab, NBSP, other spaces          space (line breaks stay)
 * 14 Latin                            NFKD without marks, lower case; ı ø ł đ ß æ œ þ by table
 * 15 apostrophe between letters       dropped (Qa'ida = Qaida); 's at a word's end and all others become '
 * 16 dashes, ، ؛ ؟ ۔                  - , ; ? . (never dropped)
 *
 * Never folded: ع/ا, ذ/د, ث/س, ظ/ض, ق/ك, long vowels, doubled letters. Other scripts only change to lower case.
 * Nothing here looks at more than one unit except rule 15; but for that rule, folding twice is folding
 * once.
 */
import {
  EXPANSIONS,
  FOLDED,
  KIND,
  KIND_APOSTROPHE,
  KIND_DIGIT,
  KIND_EXPANSION,
  KIND_INVISIBLE,
  KIND_LETTER,
  KIND_MARK,
} from './fold-table.ts';

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;

/**
 * The folded text: what keys are compared by. Empty for empty text or text of marks only.
 * Positions change; use `foldWithMap` (offset-map.ts) where they matter.
 */
export function fold(text: string): string {
  let folded = '';
  let copiedTo = 0; // text before this index is in `folded`; stretches that do not change are copied whole
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = kindOf(unit);
    if (kind < KIND_MARK && FOLDED[unit] === unit) continue;
    if (unit === APOSTROPHE && !joinsLetters(text, index)) continue;
    folded += text.slice(copiedTo, index) + foldUnit(text, index);
    copiedTo = index + 1;
  }
  return copiedTo === 0 ? text : folded + text.slice(copiedTo);
}

/** What the unit at `index` becomes: '' if dropped, several units if it expands. Rule 15 needs the text around it. */
export function foldUnit(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  switch (kindOf(unit)) {
    case KIND_MARK:
    case KIND_INVISIBLE:
      return '';
    case KIND_EXPANSION:
      return EXPANSIONS.get(unit) ?? '';
    case KIND_APOSTROPHE:
      return joinsLetters(text, index) ? '' : "'";
    default:
      return String.fromCharCode(FOLDED[unit] ?? unit);
  }
}

/** True for a unit that is part of words: a letter or digit, or a sign that expands to letters. */
export function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === KIND_LETTER || kind === KIND_DIGIT || kind === KIND_EXPANSION;
}

/** True for a unit that folding drops wherever it stands (rules 1 to 3). */
export function isDropped(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === KIND_MARK || kind === KIND_INVISIBLE;
}

/** True for a combining mark (rule 1): a surface that ends just before it takes it in. */
export function isMark(unit: number): boolean {
  return kindOf(unit) === KIND_MARK;
}

/**
 * True if the apostrophe at `index` stands between two letters and does not begin a final 's (rule 15).
 * Dropped units beside it do not count: the letters are what a reader sees next to it.
 */
export function joinsLetters(text: string, index: number): boolean {
  const before = skipDropped(text, index - 1, -1);
  const after = skipDropped(text, index + 1, 1);
  if (!isLetterAt(text, before) || !isLetterAt(text, after)) return false;
  if (FOLDED[text.charCodeAt(after)] !== SMALL_S) return true;
  const next = skipDropped(text, after + 1, 1);
  return next < text.length && isWordUnit(text.charCodeAt(next));
}

function skipDropped(text: string, from: number, step: 1 | -1): number {
  let index = from;
  while (index >= 0 && index < text.length && isDropped(text.charCodeAt(index))) index += step;
  return index;
}

function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = kindOf(text.charCodeAt(index));
  return kind === KIND_LETTER || kind === KIND_EXPANSION;
}

function kindOf(unit: number): number {
  return KIND[unit] ?? 0;
}
