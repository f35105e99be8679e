/**
 * Spelling variants of names (language.md 3.1), made at build time from the rules of arabic-spelling-rules.ts and
 * latin-spelling-rules.ts.
 *
 * Goal: a name the press spells in several ways is found in all of them. Non-goal: guessing unknown names.
 * Limits: rules of cost two in all (`Variant.cost`), MAX_VARIANTS a name, none shorter than MIN_LETTERS. Clashes with other
 * entities, stop words and common words are dropped by the caller.
 */
import { fold } from '../text/fold.ts';
import { ARABIC_SPELLING_RULES, type SpellingHints } from './arabic-spelling-rules.ts';
import { LATIN_SPELLING_RULES, type LatinHints, type LatinRule } from './latin-spelling-rules.ts';

/** One guessed spelling and what the rules that made it cost. */
export interface Variant {
  readonly text: string;
  readonly cost: 1 | 2;
}

/** language.md 3.1. */
export const MAX_VARIANTS = 64;
/**
 * Two changes at once are made of each word's commonest ones only (rank + rank below this). All pairs would find four
 * more of 651 listed spellings left out in turn, with twice the variants.
 */
const LIKELY_PAIRS = 3;
const MIN_LETTERS = 4;
/** A changed word inside a longer name may be a letter shorter. */
const MIN_LETTERS_INSIDE = 3;
/** دي ميستورا: the particles stand for one another, and each is also joined to the name. */
const PARTICLES = ['دي', 'دو', 'دا'].map(fold);
/** Joined or apart only. */
const JOINED_PARTICLES = [...PARTICLES, ...['لو', 'لا', 'ديل', 'دل', 'فان', 'فون'].map(fold)];
/** The Latin name has a particle of its own, so that the Arabic one may be taken off. */
const LATIN_PARTICLE = /(?:^| )(?:d[aeiou]|del|l[ae]|van|von) /u;
/** Letters no newspaper writes in a foreign name by habit: such a word is spelled in its own script. */
const NATIVE = /[\u0639\u062d\u0635\u0636\u0638\u0630]|^\u0627\u0644./u;

/**
 * Variants of one foreign word at cost one and two, cheapest first, folded (K0), without the word itself.
 * @param hints - the Latin name, to tell apart sounds that share a letter
 */
export function wordVariants(word: string, hints: SpellingHints = {}, minLetters = MIN_LETTERS): Variant[] {
  const seed = fold(word);
  const rules = ARABIC_SPELLING_RULES.filter((r) => hints.latin === undefined || (r.heard?.test(hints.latin) ?? true));
  const costs = new Map<string, 1 | 2>();
  for (const cost of [1, 2] as const) {
    for (const rule of rules.filter((r) => r.cost === cost)) {
      for (const text of rule.change(seed, hints)) {
        if (text !== seed && text.length >= minLetters && !costs.has(text)) costs.set(text, cost);
      }
    }
  }
  return [...costs].map(([text, cost]) => ({ text, cost }));
}

/**
 * Variants of a whole Arabic name, cheapest first: one word changed, then two, or a particle joined.
 * A name whose last word is spelled in its own script (الجعفري) has none: its letters are no transcription.
 * @returns folded names, at most MAX_VARIANTS, no two the same
 */
export function nameVariants(name: string, hints: SpellingHints = {}): Variant[] {
  const words = fold(name).split(/[ -]+/u).filter(Boolean);
  if (isNative(words.at(-1) ?? '')) return [];
  const out = new Variants(words.join(' '));
  const minLetters = words.length > 1 ? MIN_LETTERS_INSIDE : MIN_LETTERS;
  const lists = words.map((word) => (isNative(word) ? [] : wordVariants(word, hints, minLetters)));
  for (const text of particleVariants(words, hints)) out.add(text, 1);
  const at = (index: number, variant: Variant): string => replaced(words, index, variant.text).join(' ');
  for (const [index, variant] of inTurn(lists.map((list) => list.filter((v) => v.cost === 1)))) {
    out.add(at(index, variant), 1);
  }
  for (const [index, variant] of inTurn(lists.map((list) => list.filter((v) => v.cost === 2)))) {
    out.add(at(index, variant), 2);
  }
  const swapped = hints.isFamilyFirst ? swappedOrder(words.join(' ')) : null;
  if (swapped !== null) out.add(swapped, 2);
  for (const text of twoChanges(words, lists, hints)) {
    if (out.isFull) break;
    out.add(text, 2);
  }
  return out.list;
}

/** True for a word that is spelled in its own script, not transcribed. */
function isNative(word: string): boolean {
  return NATIVE.test(word);
}

/** The same name with the family name first, as some media write Korean, Chinese and Hungarian names; null if it has one word. */
export function swappedOrder(name: string): string | null {
  const words = name.split(/[ \u00a0]+/u).filter(Boolean);
  const first = words.shift();
  return first === undefined || words.length === 0 ? null : [...words, first].join(' ');
}

/** Spellings of a Latin name; see latin-spelling-rules.ts. Cheapest first, without the name itself. */
export function latinVariants(name: string, hints: LatinHints = {}): Variant[] {
  const out = new Variants(name);
  const rules = LATIN_SPELLING_RULES.filter((rule) => rule.when?.(hints) ?? true);
  const changed = (text: string, among: readonly LatinRule[]): string[] =>
    among.flatMap((rule) => rule.change(text, hints));
  for (const text of changed(name, rules)) out.add(text, 1);
  // Two guessed letters at once are one too many: the second change is of a whole word.
  const ofWords = rules.filter((rule) => rule.isOfWords);
  for (const text of changed(name, rules).flatMap((variant) => changed(variant, ofWords))) out.add(text, 2);
  return out.list;
}

/** Distinct variants up to the limit, in the order they are added. */
class Variants {
  readonly list: Variant[] = [];
  readonly #seen: Set<string>;

  constructor(name: string) {
    this.#seen = new Set([fold(name)]);
  }

  get isFull(): boolean {
    return this.list.length >= MAX_VARIANTS;
  }

  add(text: string, cost: 1 | 2): void {
    const key = fold(text);
    if (this.isFull || this.#seen.has(key) || key.replace(/[^\p{L}]/gu, '').length < MIN_LETTERS) return;
    this.#seen.add(key);
    this.list.push({ text, cost });
  }
}

/** Turn by turn over the words, so that the limit does not starve any of them. */
function* inTurn(lists: readonly (readonly Variant[])[]): Generator<[word: number, variant: Variant]> {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let row = 0; row < longest; row++) {
    for (const [word, list] of lists.entries()) {
      const variant = list[row];
      if (variant) yield [word, variant];
    }
  }
}

/** Two changes of cost one: in two words, or twice in one. The likeliest pairs first. */
function* twoChanges(
  words: readonly string[],
  lists: readonly (readonly Variant[])[],
  hints: SpellingHints,
): Generator<string> {
  const cheap = lists.map((list) => list.filter((variant) => variant.cost === 1));
  const longest = Math.max(0, ...cheap.map((list) => list.length));
  for (let sum = 0; sum < Math.min(LIKELY_PAIRS, 2 * longest); sum++) {
    for (const [first, list] of cheap.entries()) {
      for (let rank = 0; rank <= sum; rank++) {
        const one = list[rank];
        if (!one) break;
        for (const [second, other] of cheap.entries()) {
          const two = second > first ? other[sum - rank] : undefined;
          if (two) yield replaced(replaced(words, first, one.text), second, two.text).join(' ');
        }
        if (words.length > 1) continue;
        const again = wordVariants(one.text, hints).filter((variant) => variant.cost === 1)[sum - rank];
        if (again) yield again.text;
      }
    }
  }
}

/** A particle exchanged, joined to the name or taken off it; a given name of two syllables written as one word. */
function particleVariants(words: readonly string[], { latin, isFamilyFirst }: SpellingHints): string[] {
  const out: string[] = [];
  const joined = (index: number, word: string): string =>
    [...words.slice(0, index), word + (words[index + 1] ?? ''), ...words.slice(index + 2)].join(' ');
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    if (PARTICLES.includes(word) && !isLast) {
      for (const particle of PARTICLES) out.push(replaced(words, index, particle).join(' '), joined(index, particle));
    } else if (JOINED_PARTICLES.includes(word) && !isLast) out.push(joined(index, word));
    const particle = JOINED_PARTICLES.find((p) => word.startsWith(p) && word.length >= p.length + MIN_LETTERS);
    if (particle !== undefined && LATIN_PARTICLE.test(latin ?? '')) {
      out.push(replaced(words, index, `${particle} ${word.slice(particle.length)}`).join(' '));
    }
  }
  if (isFamilyFirst && words.length === 3) out.push(joined(1, words[1] ?? ''));
  return out;
}

function replaced(words: readonly string[], index: number, word: string): string[] {
  return words.map((old, i) => (i === index ? word : old));
}
