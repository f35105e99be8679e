/**
 * A word of any script as sounds, and its consonant skeletons: the keys by which لافروف, Лавров, Lawrow and לברוב meet.
 *
 * Two steps, because neither does alone. A skeleton has no vowels, no h and y, and one letter for each family of
 * consonants, so that spellings which hear the same meet in one bucket of a map; it is far too coarse to rank by
 * (سوريا and سارة share one). The sounds keep the vowels; `soundDistance` (search-distance.ts) compares the few that
 * met. A letter with two readings gives a skeleton for each (ج: Lebanese zh, Egyptian g).
 */
import { ARABIC, CYRILLIC, HEBREW, LATIN } from './search-letters.ts';
import { scriptOf, type Script } from './search-text.ts';

/** How a word sounds: first its usual reading, then others. */
export interface Sounds {
  readonly readings: readonly string[];
  readonly skeletons: readonly string[];
}

/** A letter, or several read as one, and how: by its usual sound, and by another if it is in doubt. */
interface Reading {
  readonly letters: string;
  readonly usual: string;
  readonly other: string | null;
}
/** Readings by their first letter, longest first. */
type Table = ReadonlyMap<string, readonly Reading[]>;

const TABLES: Readonly<Record<Exclude<Script, 'other'>, Table>> = {
  latin: tableOf(LATIN),
  cyrillic: tableOf(CYRILLIC),
  arabic: tableOf(ARABIC),
  hebrew: tableOf(HEBREW),
};
/** A word with many ambiguous letters has a few readings, not every combination. */
const MAX_READINGS = 4;

const ALEF = '\u0627';
const HEH = '\u0647';
const WAW = '\u0648';
const YEH = '\u064a';
const VAV = '\u05d5';
const HE = '\u05d4';

/** Readings of letters by their place. */
const AS = {
  nothing: readingOf('', ''),
  a: readingOf('', 'a'),
  u: readingOf('', 'u'),
  v: readingOf('', 'v'),
  w: readingOf('', 'w'),
  y: readingOf('', 'y'),
  wOrU: readingOf('', 'w|u'),
  uOrV: readingOf('', 'u|v'),
};

const FAMILY: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', f: 'f', v: 'f', w: 'f', m: 'm', n: 'n', l: 'l', r: 'r', d: 't', t: 't', s: 's', z: 's',
  S: 'j', Z: 'j', C: 'j', J: 'j', k: 'k', g: 'k', q: 'k', x: 'k', G: 'k',
}; // prettier-ignore

/** The family letter of a consonant; '' for vowels, h and y, which writers drop or add. */
export function family(sound: string): string {
  return FAMILY[sound] ?? '';
}

/** Sounds of a folded word; null for numbers and scripts without a table. */
export function soundsOf(word: string): Sounds | null {
  const script = scriptOf(word);
  if (script === 'other') return null;
  const letters = lettersOf(word, script);
  const usual = read(letters, NONE);
  const doubtful = new Set(letters.filter((letter) => letter.other !== null));
  if (doubtful.size === 0) return { readings: [usual], skeletons: [skeleton(usual)].filter(Boolean) };
  const readings = new Set([usual]);
  // One doubtful letter read otherwise at a time, then all of them.
  for (const letter of doubtful) if (readings.size < MAX_READINGS) readings.add(read(letters, new Set([letter])));
  if (doubtful.size > 1) readings.add(read(letters, doubtful));
  const list = [...readings];
  return { readings: list, skeletons: [...new Set(list.map(skeleton))].filter(Boolean) };
}

const NONE: ReadonlySet<Reading> = new Set();

function lettersOf(word: string, script: Exclude<Script, 'other'>): Reading[] {
  const table = TABLES[script];
  const out: Reading[] = [];
  for (let i = 0; i < word.length;) {
    const special = placed(word, i, script);
    const reading = special ?? table.get(word[i] ?? '')?.find(({ letters }) => word.startsWith(letters, i));
    if (reading) out.push(reading);
    i += special === null ? (reading?.letters.length ?? 1) : 1;
  }
  return out;
}

/** Letters that are a vowel in one place and a consonant in another; null for all others. */
function placed(word: string, i: number, script: Script): Reading | null {
  const here = word[i];
  if (script === 'arabic') {
    if (here !== WAW && here !== YEH && here !== HEH) return null;
    const [before, after] = [word[i - 1], word[i + 1]];
    if (here === WAW) {
      if (before === undefined) return AS.w;
      // After an initial alef it is a vowel (أوباما); after another alef, or before alef or yeh, mostly none.
      if ((before === ALEF && i > 1) || after === ALEF || after === YEH) return AS.wOrU;
      return before === WAW ? AS.nothing : AS.u;
    }
    if (here === YEH) return before === undefined ? AS.y : null;
    return after === undefined && i > 1 ? AS.a : null;
  }
  if (script === 'hebrew') {
    if (here !== VAV && here !== HE) return null;
    const [before, after] = [word[i - 1], word[i + 1]];
    if (here === VAV) return before === undefined || after === VAV ? AS.v : before === VAV ? AS.nothing : AS.uOrV;
    return after === undefined ? AS.a : null;
  }
  if (script === 'latin') {
    if (here === 'w' && (i === 0 || (i === word.length - 1 && word[i - 1] === 'o'))) return AS.v;
    if (here === 'h' && i > 0 && i === word.length - 1 && !'sckgtzdp'.includes(word[i - 1] ?? '')) return AS.nothing;
    if (here === 'y' && i === 0) return AS.y;
  }
  return null;
}

/** One reading of the word: the letters in `otherwise` by their other sound; doubled sounds once. */
function read(letters: readonly Reading[], otherwise: ReadonlySet<Reading>): string {
  let out = '';
  let last = '';
  for (const letter of letters) {
    const sounds = otherwise.has(letter) ? (letter.other ?? '') : letter.usual;
    for (const sound of sounds) {
      if (sound !== last) out += sound;
      last = sound;
    }
  }
  return out;
}

function skeleton(sounds: string): string {
  let out = '';
  for (const sound of sounds) out += family(sound);
  return out;
}

function tableOf(letters: Readonly<Record<string, string>>): Table {
  const table = new Map<string, Reading[]>();
  for (const [key, value] of Object.entries(letters)) {
    const first = key[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), readingOf(key, value)]);
  }
  for (const list of table.values()) list.sort((a, b) => b.letters.length - a.letters.length);
  return table;
}

function readingOf(letters: string, sounds: string): Reading {
  const [usual = '', other = null] = sounds.split('|');
  return { letters, usual, other };
}
