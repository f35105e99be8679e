/**
 * The words of all findable names, and how to find those near a typed one: equal, beginning with it, sounding like it,
 * or a few letters away.
 *
 * Why by word and not by name: a typo, another script or a missing article concerns one word of a name; words repeat
 * (Mohammed, Syrian), so there are fewer of them than names; and what is found word by word may stand in any order.
 *
 * Cost: equal and sounding-alike words are a look-up, beginnings a binary search, typos one pass over the words of the
 * query's script and about its length, most of them refused by comparing which letters they have (one AND and a count).
 */
import { append } from '../model/append.ts';
import { changesBetween, soundDistance } from './search-distance.ts';
import { soundsOf, type Sounds } from './search-sounds.ts';
import { scriptOf, type SearchWord } from './search-text.ts';

/** How a typed word met a word of a name, best first. */
export type WordMatch = 'exact' | 'article' | 'prefix' | 'sound' | 'typo';

/** `cost`: 0 equal … 1 hardly the same; prices below. */
export interface Near {
  readonly cost: number;
  readonly match: WordMatch;
}

/** Chosen so that one wrong letter costs more than any unfinished word, and another spelling less than a typo. */
const COST = {
  article: 0.04,
  prefix: 0.12,
  prefixRest: 0.13,
  sound: 0.16,
  soundFar: 1.6,
  /** A typo costs this, and `change` for each changed letter as a share of the word. */
  typo: 0.2,
  change: 0.9,
  first: 0.06,
  unfinished: 0.1,
};
/** Typos: one change from four letters on, two from eight (language.md 3.2 for names in text is stricter). */
const MIN_TYPO = 4;
const TWO_CHANGES_FROM = 8;
/** Letters not yet typed of a word with a typo. */
const MAX_REST = 10;
/** Greatest distance of sounds, by number of consonants they share: the fewer, the closer the rest must be. */
const MAX_SOUND = [0, 0.06, 0.13, 0.2, 0.22];
const MAX_SOUND_CHANGED = 0.3;
const MIN_SKELETON_CHANGED = 3;

const NUMBER = /^\d+$/;

/** Words by text, with what a search needs of each. Add all words, then `close` once, then ask. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  /** Numbers of words that are only neighbours written together: not looked for by sound. */
  readonly #joined = new Set<number>();
  readonly #sounds = new Map<number, Sounds | null>();
  #sorted: number[] = [];
  #masks = new Int32Array(0);
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #skeletonsByLength = new Map<number, { readonly key: string; readonly mask: number }[]>();
  /** Words by script and length, and by first letter and length. */
  readonly #byShape = new Map<string, number[]>();

  /** Number of the word, given at its first sight; numbers count from 0. */
  add(text: string, isJoined = false): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.push(text) - 1;
      this.#ids.set(text, id);
      if (isJoined) this.#joined.add(id);
    } else if (!isJoined) this.#joined.delete(id);
    return id;
  }

  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  close(): void {
    this.#sorted = this.#texts.toSorted().map((text) => this.#ids.get(text) ?? 0);
    this.#masks = Int32Array.from(this.#texts, maskOf);
    for (const [id, text] of this.#texts.entries()) {
      if (NUMBER.test(text)) continue;
      append(this.#byShape, `${scriptOf(text)} ${text.length}`, id);
      append(this.#byShape, `${text[0] ?? ''} ${text.length}`, id);
      if (this.#joined.has(id)) continue;
      const sounds = soundsOf(text);
      this.#sounds.set(id, sounds);
      for (const key of sounds?.skeletons ?? []) append(this.#bySkeleton, key, id);
    }
    for (const key of this.#bySkeleton.keys()) {
      append(this.#skeletonsByLength, key.length, { key, mask: maskOf(key) });
    }
  }

  /**
   * Words near the typed one, by number.
   * @param isFuzzy - also those that only sound alike or are some letters away
   */
  near(word: SearchWord, isFuzzy: boolean): Map<number, Near> {
    const found = new Map<number, Near>();
    const add = (id: number, cost: number, match: WordMatch): void => {
      const known = found.get(id);
      if (!known || known.cost > cost) found.set(id, { cost, match });
    };
    for (const text of new Set([word.text, word.bare])) {
      const id = this.#ids.get(text);
      if (id !== undefined) add(id, text === word.text ? 0 : COST.article, text === word.text ? 'exact' : 'article');
      this.#beginnings(text, (longer, length) => {
        add(longer, COST.prefix + COST.prefixRest * (1 - text.length / length), 'prefix');
      });
    }
    if (isFuzzy && !NUMBER.test(word.text)) {
      for (const text of new Set([word.text, word.bare])) {
        this.#soundingLike(text, add);
        this.#letterAway(text, add);
      }
    }
    return found;
  }

  /** The word itself, or without its article: its numbers. */
  numbersOf(word: SearchWord): number[] {
    return [word.text, word.bare].flatMap((text) => this.#ids.get(text) ?? []);
  }

  /** True if the word, or the word without its article, is one of these. */
  has(word: SearchWord): boolean {
    return this.#ids.has(word.text) || this.#ids.has(word.bare);
  }

  #beginnings(prefix: string, use: (id: number, length: number) => void): void {
    for (let at = this.#lowerBound(prefix); at < this.#sorted.length; at++) {
      const id = this.#sorted[at] ?? 0;
      const text = this.textOf(id);
      if (!text.startsWith(prefix)) return;
      if (text.length > prefix.length) use(id, text.length);
    }
  }

  #soundingLike(text: string, add: (id: number, cost: number, match: WordMatch) => void): void {
    const sounds = soundsOf(text);
    if (!sounds) return;
    const consider = (key: string, most: number, extra: number): void => {
      for (const id of this.#bySkeleton.get(key) ?? []) {
        const distance = this.#distance(sounds, id, most);
        if (distance <= most) add(id, COST.sound + extra + COST.soundFar * distance, 'sound');
      }
    };
    for (const key of sounds.skeletons) consider(key, MAX_SOUND[Math.min(key.length, 4)] ?? 0, 0);
    for (const key of sounds.skeletons) {
      if (key.length < MIN_SKELETON_CHANGED) continue;
      const mask = maskOf(key);
      for (let length = key.length - 1; length <= key.length + 1; length++) {
        for (const other of this.#skeletonsByLength.get(length) ?? []) {
          if (bits(mask & ~other.mask) > 1 || bits(other.mask & ~mask) > 1 || other.key === key) continue;
          if (changesBetween(key, other.key, 1)?.whole === 1) consider(other.key, MAX_SOUND_CHANGED, 0.14);
        }
      }
    }
  }

  #distance(sounds: Sounds, id: number, most: number): number {
    let least = 1;
    for (const a of sounds.readings) {
      for (const b of this.#sounds.get(id)?.readings ?? []) least = Math.min(least, soundDistance(a, b, most));
    }
    return least;
  }

  #letterAway(text: string, add: (id: number, cost: number, match: WordMatch) => void): void {
    if (text.length < MIN_TYPO) return;
    const allowed = text.length >= TWO_CHANGES_FROM ? 2 : 1;
    const mask = maskOf(text);
    const script = scriptOf(text);
    const first = text[0] ?? '';
    for (let length = text.length - allowed; length <= text.length + allowed; length++) {
      for (const id of this.#byShape.get(`${script} ${length}`) ?? []) {
        const other = this.#masks[id] ?? 0;
        if (bits(mask & ~other) > allowed || bits(other & ~mask) > allowed) continue;
        const word = this.textOf(id);
        const changes = changesBetween(text, word, allowed)?.whole ?? Infinity;
        if (changes > allowed) continue;
        add(id, COST.typo + (COST.change * changes) / text.length + (word[0] === first ? 0 : COST.first), 'typo');
      }
    }
    if (text.length === MIN_TYPO) return;
    // A typo in a word still being typed: the first letter must be right, or too much would be guessed.
    for (let length = text.length; length <= text.length + MAX_REST; length++) {
      for (const id of this.#byShape.get(`${first} ${length}`) ?? []) {
        if (bits(mask & ~(this.#masks[id] ?? 0)) > allowed) continue;
        const changes = changesBetween(text, this.textOf(id), allowed)?.beginning;
        if (changes === undefined) continue;
        const rest = 1 - text.length / length;
        add(id, COST.typo + (COST.change * changes) / text.length + COST.unfinished + 0.15 * rest, 'typo');
      }
    }
  }

  #lowerBound(text: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (compare(this.textOf(this.#sorted[mid] ?? 0), text) < 0) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}

/** Which letters a word has, as bits; letters of one script rarely share one. */
function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
