/**
 * Search of the knowledge base by name, for the popup and the research desk. The only importer of fuse.js.
 *
 * Order: names equal to the query when folded, names equal but for spaces, hyphens or an article, then names with a
 * word that begins with it (or, for several words, with a word for each), and last spellings one or two letters away.
 * Typos are looked for only when nothing is equal. Fuse proposes them; its score knows nothing about letters, so each
 * proposal must also have the same first letter and an edit distance of 1 (2 from nine letters on), and queries under
 * five letters are never guessed: روسيا/سوريا differ in the first letter, Kerry/Kirby in two.
 *
 * Cost: names are kept sorted with every tail of words ("sergey lavrov", "lavrov"), so equal and prefix hits are a
 * binary search; Fuse sees only names that begin with the query's letter. Budget: 16 ms a keystroke at 10,000 names.
 */
import Fuse from 'fuse.js';
import { fold } from '../text/fold.ts';
import type { KnowledgeRecord } from './schema.ts';

/** Why a record was found, best first. */
export type SearchReason = 'exact' | 'spelling' | 'prefix' | 'typo';

/** A record and the name that was found, as the record writes it. `score`: 0 best, 1 worst; only good for ordering. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly matched: string;
  readonly reason: SearchReason;
}

/** Finds at most `limit` records, each once, best first; [] for a query without letters or digits. */
export type Search = (query: string, limit: number) => SearchHit[];

interface Entry {
  /** Folded name, or its tail from some later word on. */
  readonly key: string;
  readonly id: string;
  /** The name as the record writes it. */
  readonly name: string;
  readonly isWhole: boolean;
  /** Among equals, lower first: whole names before tails, the reader's language before others. */
  readonly rank: number;
  /** Names in other languages are found by their beginning, but not guessed. */
  readonly isFuzzy: boolean;
}

/** Chosen: below this a typo is as likely another name. */
const MIN_FUZZY_LETTERS = 5;
const TWO_CHANGES_FROM = 9;
/** A typo is judged by the beginning of a name only; longer keys would cost time. */
const FUZZY_KEY_LETTERS = 24;
const SEPARATORS = /[\s\-–'".,/()«»]+/g;
const ARTICLE = /^(?:al|el|the)(?=[a-z]{3})|^\u0627\u0644(?=\p{L}{3})/u;

/**
 * An index over the labels and names of actors and agreements (offices have no page of their own); build it once.
 * @param lang - language of the interface: its names come first among equals
 */
export function buildSearch(records: readonly KnowledgeRecord[], lang: 'ar' | 'en'): Search {
  const entries = records
    .flatMap((record) => entriesOf(record, lang))
    .toSorted((a, b) => compare(a.key, b.key) || a.rank - b.rank);
  const bySquashed = new Map<string, Entry[]>();
  for (const entry of entries) if (entry.isWhole) append(bySquashed, squash(entry.key), entry);
  const fuseOf = fuseByFirstLetter(entries);

  return (query, limit) => {
    const wanted = normal(query);
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    const hits = new Hits();
    for (const entry of bySquashed.get(squash(wanted)) ?? []) {
      if (entry.key === wanted) hits.add(entry, 'exact', 0);
      else hits.add(entry, 'spelling', 0.1);
    }
    const isKnown = hits.size > 0;
    // The longer the rest of the name, the less likely it is meant.
    for (const entry of startingWith(entries, wanted)) {
      hits.add(entry, 'prefix', (entry.isWhole ? 0.2 : 0.3) + 0.2 * (1 - wanted.length / entry.key.length));
    }
    for (const entry of withAllWords(entries, wanted.split(' '))) hits.add(entry, 'prefix', 0.55);
    if (!isKnown && letters(wanted) >= MIN_FUZZY_LETTERS && wanted.length <= FUZZY_KEY_LETTERS) {
      for (const { item, score = 1 } of fuseOf(wanted[0] ?? '').search(wanted, { limit: limit * 4 })) {
        const changes = changesTo(wanted, item.key);
        if (changes === null) continue;
        const rest = Math.max(0, 1 - wanted.length / item.key.length);
        hits.add(item, 'typo', 0.6 + 0.1 * changes + 0.1 * rest + 0.05 * score + (item.isWhole ? 0 : 0.05));
      }
    }
    return hits.best(limit);
  };
}

/** The best hit of each record. */
class Hits {
  readonly #best = new Map<string, SearchHit & { readonly rank: number }>();

  get size(): number {
    return this.#best.size;
  }

  add(entry: Entry, reason: SearchReason, score: number): void {
    const known = this.#best.get(entry.id);
    if (known && (known.score < score || (known.score === score && known.rank <= entry.rank))) return;
    this.#best.set(entry.id, { id: entry.id, score, matched: entry.name, reason, rank: entry.rank });
  }

  best(limit: number): SearchHit[] {
    return [...this.#best.values()]
      .toSorted((a, b) => a.score - b.score || a.rank - b.rank || compare(a.id, b.id))
      .slice(0, limit)
      .map(({ id, score, matched, reason }) => ({ id, score, matched, reason }));
  }
}

/** One Fuse per first letter, built when a query first needs it: a typo keeps its first letter. */
function fuseByFirstLetter(entries: readonly Entry[]): (letter: string) => Fuse<Entry> {
  const byLetter = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const key = entry.key.slice(0, FUZZY_KEY_LETTERS);
    if (!entry.isFuzzy || seen.has(`${entry.id} ${key}`)) continue;
    seen.add(`${entry.id} ${key}`);
    append(byLetter, key[0] ?? '', { ...entry, key });
  }
  const built = new Map<string, Fuse<Entry>>();
  return (letter) => {
    let fuse = built.get(letter);
    if (!fuse) {
      fuse = new Fuse(byLetter.get(letter) ?? [], {
        keys: ['key'],
        threshold: 0.34,
        distance: 20,
        includeScore: true,
        ignoreFieldNorm: true,
      });
      built.set(letter, fuse);
    }
    return fuse;
  };
}

/** Entries of the records that have, in any of their names, a word beginning with each of the words. */
function withAllWords(entries: readonly Entry[], words: readonly string[]): Entry[] {
  if (words.length < 2) return [];
  const perWord = words.map((word) => new Map(startingWith(entries, word).map((entry) => [entry.name, entry])));
  const [first, ...others] = perWord;
  return [...(first?.values() ?? [])].filter((entry) => others.every((map) => map.get(entry.name)?.id === entry.id));
}

/** Entries whose key begins with the prefix, in key order. */
function startingWith(entries: readonly Entry[], prefix: string): Entry[] {
  const start = lowerBound(entries, prefix);
  // U+FFFF is no character, so it sorts after every longer key.
  return entries.slice(start, lowerBound(entries, `${prefix}\uffff`));
}

function entriesOf(record: KnowledgeRecord, lang: string): Entry[] {
  if (record.type === 'office') return [];
  const labels = Object.entries(record.labels).map(([of, text]) => ({ text, lang: of }));
  const seen = new Set<string>();
  const entries: Entry[] = [];
  // Names first: of equal keys the record's own short form is the one to show.
  for (const name of [...record.names, ...labels]) {
    const words = normal(name.text).split(' ');
    for (let from = 0; from < words.length; from++) {
      const key = words.slice(from).join(' ');
      const isWhole = from === 0;
      // Tails of two letters ("of", "في") would fill the prefix list.
      if (!key || seen.has(`${isWhole} ${key}`) || (!isWhole && key.length < 3)) continue;
      seen.add(`${isWhole} ${key}`);
      const rank = (isWhole ? 0 : 2) + (name.lang === lang ? 0 : 1);
      entries.push({
        key,
        id: record.id,
        name: name.text,
        isWhole,
        rank,
        isFuzzy: name.lang === 'ar' || name.lang === 'en',
      });
    }
  }
  return entries;
}

function normal(text: string): string {
  return fold(text).replace(SEPARATORS, ' ').trim();
}

function squash(key: string): string {
  return key.replaceAll(' ', '').replace(ARTICLE, '');
}

function letters(text: string): number {
  return text.replaceAll(' ', '').length;
}

/** Changes that make the query the key, or the key's beginning; null if more than allowed (language.md 3.2). */
function changesTo(query: string, key: string): number | null {
  const allowed = letters(query) >= TWO_CHANGES_FROM ? 2 : 1;
  let fewest = allowed + 1;
  for (let length = query.length - allowed; length <= query.length + allowed && length <= key.length; length++) {
    fewest = Math.min(fewest, distance(query, key.slice(0, length)));
  }
  return fewest <= allowed ? fewest : null;
}

/** Damerau–Levenshtein distance with adjacent swaps. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

function lowerBound(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (compare(entries[mid]?.key ?? '', key) < 0) low = mid + 1;
    else high = mid;
  }
  return low;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
