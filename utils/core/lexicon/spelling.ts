/**
 * Spelling variants of foreign names in Arabic letters (language.md 3.1), made at build time.
 *
 * Goal: a name the press spells in several ways is found in all of them. Non-goal: guessing unknown names.
 * Each variant differs from its seed by rules worth one unit of cost in all; the paper's limits apply: at most
 * MAX_VARIANTS a name, none shorter than four letters. Clashes with other entities are dropped by the caller.
 */
import { fold } from '../text/fold.ts';

/**
 * language.md 3.1 allows 64; 24 found the same mentions on the gold sets and a blind set (24 texts), with 1,300 forms
 * fewer to load.
 */
export const MAX_VARIANTS = 24;
const MIN_LETTERS = 4;

// Letters by their Unicode names, so that a rule can be read without a right-to-left editor.
const ALEF = '\u0627';
const TEH = '\u062a';
const THEH = '\u062b';
const JEEM = '\u062c';
const HAH = '\u062d';
const KHAH = '\u062e';
const DAL = '\u062f';
const ZAIN = '\u0632';
const SEEN = '\u0633';
const SHEEN = '\u0634';
const SAD = '\u0635';
const DAD = '\u0636';
const TAH = '\u0637';
const ZAH = '\u0638';
const GHAIN = '\u063a';
const FEH = '\u0641';
const QAF = '\u0642';
const KAF = '\u0643';
const NOON = '\u0646';
const HEH = '\u0647';
const WAW = '\u0648';
const YEH = '\u064a';

/** Letters that transcribe one foreign sound; any may stand for any other of its row. */
const ALTERNATIVES: readonly (readonly string[])[] = [
  [GHAIN, JEEM, KAF, QAF],
  [TEH, TAH],
  [SEEN, SAD],
  [DAL, DAD],
  [ZAIN, ZAH],
  [THEH, TEH],
  [THEH, SEEN],
  [HAH, HEH],
  [KHAH, KAF],
  [TEH + SHEEN, SHEEN],
  [NOON + GHAIN, NOON + JEEM, NOON + KAF, NOON + QAF],
];

const LONG = [ALEF, WAW, YEH];
const isLong = (c: string | undefined): boolean => c !== undefined && LONG.includes(c);

/**
 * Variants of one word at cost one, folded (K0), without the word itself.
 * Only letters inside the word change, except for a final alef/heh; the first letter is kept as an anchor,
 * apart from the alternatives of the g-row and an initial alef/yeh.
 */
export function wordVariants(word: string): string[] {
  const seed = fold(word);
  const out = new Set<string>();
  const add = (v: string): void => {
    if (v !== seed && v.length >= MIN_LETTERS) out.add(v);
  };
  // Commonest habits first: the caller cuts the list at MAX_VARIANTS.
  longVowels(seed, add);
  endings(seed, add);
  substitutions(seed, add);
  insertedVowels(seed, add);
  return [...out];
}

function substitutions(seed: string, add: (v: string) => void): void {
  for (const row of ALTERNATIVES) {
    for (const from of row) {
      for (let i = seed.indexOf(from); i >= 0; i = seed.indexOf(from, i + 1)) {
        for (const to of row) if (to !== from) add(seed.slice(0, i) + to + seed.slice(i + from.length));
      }
    }
  }
}

function longVowels(seed: string, add: (v: string) => void): void {
  for (let i = 1; i < seed.length; i++) {
    const [before, here] = [seed[i - 1], seed[i]];
    const last = i === seed.length - 1;
    if (isLong(here) && !last && !isLong(before) && !isLong(seed[i + 1])) {
      add(seed.slice(0, i) + seed.slice(i + 1));
      for (const v of LONG) if (v !== here) add(seed.slice(0, i) + v + seed.slice(i + 1));
    }
  }
}

/** A short vowel may be written out between two consonants. */
function insertedVowels(seed: string, add: (v: string) => void): void {
  for (let i = 1; i < seed.length; i++) {
    if (!isLong(seed[i - 1]) && !isLong(seed[i])) for (const v of LONG) add(seed.slice(0, i) + v + seed.slice(i));
  }
}

function endings(seed: string, add: (v: string) => void): void {
  const stem = seed.slice(0, -1);
  if (seed.endsWith(ALEF)) add(stem + HEH);
  else if (seed.endsWith(HEH)) add(stem + ALEF);
  else if (seed.endsWith(YEH) && seed.length > 4) add(stem);
  if (seed.endsWith(WAW + FEH)) add(seed.slice(0, -2) + FEH);
  if (seed.endsWith(YEH + YEH + FEH)) add(seed.slice(0, -3) + YEH + FEH);
  else if (seed.endsWith(YEH + FEH)) add(seed.slice(0, -2) + YEH + YEH + FEH);
  if (seed.startsWith(ALEF + YEH)) {
    add(ALEF + seed.slice(2));
    add(seed.slice(1));
  } else if (seed.startsWith(YEH)) add(ALEF + seed);
}

/**
 * Variants of a whole name: one word changed at a time (total cost one).
 * @returns folded names, at most MAX_VARIANTS, in rule order
 */
export function nameVariants(name: string): string[] {
  const words = name.split(/[ \u00a0-]+/).filter(Boolean);
  // Turn by turn over the words, so that the limit does not starve any of them.
  const lists = words.map((word, i) =>
    wordVariants(word).map((v) => [...words.slice(0, i), v, ...words.slice(i + 1)].join(' ')),
  );
  const out: string[] = [];
  for (let row = 0; out.length < MAX_VARIANTS && lists.some((l) => row < l.length); row++) {
    for (const list of lists) if (list[row] !== undefined) out.push(list[row] ?? '');
  }
  return out.slice(0, MAX_VARIANTS);
}

const PREFIXED = /(^|[ -])(al|el|an|ash|as|ad|at|ar|az)[- ](?=\p{Lu})/gu;

/** Latin spellings of Arabic names: the article's forms, Qaeda/Qaida, Nusra/Nosra, Sergei/Sergey (language.md 3.1). */
export function latinVariants(name: string): string[] {
  const out = new Set<string>();
  const swap = (pattern: RegExp, ...to: string[]): void => {
    for (const base of [name, ...out]) for (const t of to) out.add(base.replace(pattern, t));
  };
  swap(PREFIXED, '$1al-', '$1el-', '$1');
  swap(/\bQaeda\b/g, 'Qaida', "Qa'ida");
  swap(/\bNusra\b/g, 'Nosra', 'Nusrah');
  swap(/\bSergey\b/g, 'Sergei');
  swap(/\bSergei\b/g, 'Sergey');
  swap(/\bGennady\b/g, 'Gennadi', 'Gennadiy');
  swap(/\bDmitry\b/g, 'Dmitri', 'Dmitriy');
  swap(/\bMohammad\b/g, 'Mohammed', 'Muhammad');
  swap(/\bMohammed\b/g, 'Mohammad', 'Muhammad');
  swap(/\bAhmed\b/g, 'Ahmad');
  swap(/\bHezbollah\b/g, 'Hizbollah', 'Hizbullah', 'Hezbullah');
  swap(/\bJaysh\b/g, 'Jaish', 'Jeish');
  swap(/\bJabhat\b/g, 'Jebhat');
  out.delete(name);
  return [...out].map((v) => v.trim()).filter((v) => v.length >= MIN_LETTERS);
}
