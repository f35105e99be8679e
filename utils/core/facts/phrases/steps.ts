/**
 * Rules as phrases over a tagged line (line.ts). A phrase is written as the words stand, parted by spaces:
 *
 *   وافق|وافقت      one of these words, folded; in Arabic conjunctions and prepositions may stand before it
 *   عرقل*           a word that begins so
 *   {begin}         one of the phrases of a vocabulary entry; {at}*8 is up to eight of them
 *   @t  @[gs]       a tag with that letter
 *   =@t             the tag that gives the value
 *   ب@a             a tag with this preposition
 *   [word]          may be missing (also of several words)
 *   ~4  ≈4          up to four words between; ~ stops at a comma, ≈ only at a colon or full stop; with "!" (~4!) none of
 *                   them may be a word of the entry `other`; "≈4!turn" names another entry
 *   < … >           the evidence; without it the value's tag is the evidence, or the whole phrase
 *
 * Here phrases are read into steps, which match.ts takes from word to word. Every gap is bounded, so a line costs its
 * length times a constant.
 */
import { WordLists } from './word-lists.ts';

/** Named lists of phrases, usable in phrases as {name}. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** What one word of the line may be: in a list of words, or a tag. */
export interface OneWord {
  /** -1 for none. */
  readonly list: number;
  /** Letters of tags as a set (lettersOf). */
  readonly letters: number;
}

export type Step =
  | (OneWord & {
      readonly kind: 'word';
      /** "اتفاق لوقف إطلاق النار" is two agreement tags and one thing. */
      readonly isDeal: boolean;
      /** The preposition ب stands before the tag. */
      readonly isBy: boolean;
      readonly isValue: boolean;
    })
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'repeat'; readonly entry: Entry; readonly most: number }
  | {
      readonly kind: 'gap';
      readonly most: number;
      readonly crossesCommas: boolean;
      /** Of what no word of the gap may be the first. */
      readonly refused: Entry | null;
    }
  /** The steps up to `end` (a place in the phrase) may be missing. */
  | { readonly kind: 'maybe'; readonly end: number }
  | { readonly kind: 'comma' | 'open' | 'close' };

export type Steps = readonly Step[];

/** Phrases that stand for one another, the longer first. */
export interface Entry {
  /** Entries are numbered, so that a line can remember where each stands. */
  readonly number: number;
  readonly phrases: readonly Steps[];
  /** Those of a single word, together; -1 for none. */
  readonly list: number;
}

/** The lists of all phrases: a word of the news is looked up once for all of them. */
export const WORD_LISTS = new WordLists();

/** Lists of words as what a line must have, one of each. */
export function oneOfEach(lists: readonly (readonly string[])[]): OneWord[] {
  return lists.map((words) => ({ list: WORD_LISTS.numberOf(words), letters: 0 }));
}

/** Letters of tags as a set in one number. */
export function lettersOf(letters: string): number {
  let set = 0;
  for (let i = 0; i < letters.length; i++) set |= 1 << (letters.charCodeAt(i) - FIRST_LETTER);
  return set;
}

/** The tags a phrase means: "s" is any state, Syria too. */
function tagsMeant(letters: string): number {
  return lettersOf(letters.replace('s', 'sy'));
}

const FIRST_LETTER = 'a'.charCodeAt(0);
/** One word or several in its stead. */
const SINGLE_WORD = /^[\p{L}\p{M}\d'*|-]+$/u;

/** @throws {Error} for an unknown vocabulary entry (a mistake in a table) */
export function stepsOf(phrase: string, vocabulary: Vocabulary): Steps {
  return read(phrase, vocabulary, false);
}

let entries = 0;

/**
 * The phrases as an entry of their own.
 * @param isLoose - what the first word of each is may stand behind clitics and article
 * @throws {Error} for an unknown vocabulary entry
 */
export function entryOf(phrases: readonly string[], vocabulary: Vocabulary, isLoose = false): Entry {
  const words = phrases.filter((p) => SINGLE_WORD.test(p)).flatMap((p) => p.split('|'));
  const longer = phrases.filter((p) => !SINGLE_WORD.test(p)).map((p) => read(p, vocabulary, isLoose));
  if (longer.flat().some((step) => step.kind === 'open' || (step.kind === 'word' && step.isValue)))
    throw new Error(`an entry marks a value or the evidence: ${phrases.join(', ')}`);
  return {
    number: entries++,
    phrases: longer,
    list: words.length > 0 ? WORD_LISTS.numberOf(words, isLoose) : -1,
  };
}

/** Entries by name, read once: hundreds of phrases speak of the same. */
const named = new WeakMap<Vocabulary, Map<string, Entry>>();

function entryNamed(name: string, vocabulary: Vocabulary, isLoose: boolean): Entry {
  const phrases = vocabulary[name];
  if (!phrases) throw new Error(`a phrase speaks of the unknown vocabulary entry ${name}`);
  const known = named.get(vocabulary) ?? new Map<string, Entry>();
  named.set(vocabulary, known);
  const key = isLoose ? `~${name}` : name;
  const entry = known.get(key) ?? entryOf(phrases, vocabulary, isLoose);
  known.set(key, entry);
  return entry;
}

/** @param isLoose - what the first word of the phrase is may stand behind clitics and article */
function read(phrase: string, vocabulary: Vocabulary, isLoose: boolean): Steps {
  const steps: Step[] = [];
  /** Where the brackets now open began. */
  let opened = -1;
  const tokens = phrase
    .trim()
    .replaceAll(/\[(?=[^\]]* )/gu, '[ ')
    .split(/\s+/u);
  for (const token of tokens) {
    const isFirst = steps.length === 0;
    if (token === '[') {
      opened = steps.length;
      steps.push({ kind: 'maybe', end: -1 });
    } else if (opened >= 0 && token.endsWith(']') && !token.startsWith('[') && !token.includes('@[')) {
      steps.push(stepOf(token.slice(0, -1), vocabulary, false));
      steps[opened] = { kind: 'maybe', end: steps.length };
      opened = -1;
    } else if (token.startsWith('[') && token.endsWith(']')) {
      steps.push({ kind: 'maybe', end: steps.length + 2 }, stepOf(token.slice(1, -1), vocabulary, isLoose && isFirst));
    } else steps.push(stepOf(token, vocabulary, isLoose && isFirst));
  }
  const [opens, closes] = ['open', 'close'].map((kind) => steps.filter((step) => step.kind === kind).length);
  if (opens !== closes) throw new Error(`a phrase marks evidence that does not begin or end: ${phrase}`);
  if (opened >= 0) throw new Error(`a phrase opens a bracket and does not close it: ${phrase}`);
  return steps;
}

function stepOf(token: string, vocabulary: Vocabulary, isLoose: boolean): Step {
  if (token === '<') return { kind: 'open' };
  if (token === '>') return { kind: 'close' };
  if (token === ',') return { kind: 'comma' };
  const gap = /^([~≈])(\d+)(?:(!)(\w*))?$/u.exec(token);
  if (gap) {
    const refused = gap[3] ? entryNamed(gap[4] || 'other', vocabulary, true) : null;
    return { kind: 'gap', most: Number(gap[2]), crossesCommas: gap[1] === '≈', refused };
  }
  const tag = /^(=)?(ب)?@(?:\[([a-z]+)\]|([a-z]))$/u.exec(token);
  if (tag) {
    const letters = tagsMeant(tag[3] ?? tag[4] ?? '');
    const [isValue, isBy] = [tag[1] !== undefined, tag[2] !== undefined];
    return { kind: 'word', list: -1, letters, isDeal: tag[4] === 'a', isBy, isValue };
  }
  const [, name, times] = /^\{(\w+)\}(?:\*(\d+))?$/u.exec(token) ?? [];
  if (name !== undefined) {
    const entry = entryNamed(name, vocabulary, isLoose);
    return times === undefined ? { kind: 'entry', entry } : { kind: 'repeat', entry, most: Number(times) };
  }
  return wordStep(token, isLoose);
}

/** "المعارضة|@o": words, and tags among them. */
function wordStep(token: string, isLoose: boolean): Step {
  const all = token.split('|');
  const tags = all.filter((word) => word.startsWith('@'));
  const words = all.filter((word) => !word.startsWith('@'));
  return {
    kind: 'word',
    list: words.length > 0 ? WORD_LISTS.numberOf(words, isLoose) : -1,
    letters: tagsMeant(tags.map((tag) => tag.replaceAll(/[@[\]]/gu, '')).join('')),
    isDeal: tags.includes('@a'),
    isBy: false,
    isValue: false,
  };
}
