/**
 * Lists of words by number, and which of them a word of a line is in. Every phrase speaks of lists, some of hundreds of
 * words; a word of the news is looked up once, and then being in a list is one bit.
 */
import { fold } from '../../text/fold.ts';

/** A set of lists: bit n stands for list n. */
export type ListSet = Uint32Array;

/** True if the list is in the set; a list made after the set is not. */
export function hasList(set: ListSet, list: number): boolean {
  return (((set[list >>> 5] ?? 0) >>> (list & 31)) & 1) === 1;
}

/** The numbers of the lists in the set, ascending. */
export function numbersIn(set: ListSet): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < set.length; i++)
    for (let rest = set[i] ?? 0; rest !== 0; rest &= rest - 1) numbers.push(i * 32 + (31 - Math.clz32(rest & -rest)));
  return numbers;
}

interface Index {
  readonly exact: Map<string, number[]>;
  /** By the letters before "*". */
  readonly prefixes: Map<string, number[]>;
}

/** Words remembered at most, about half a kilobyte each; an article has some hundreds. */
const MAX_KNOWN = 2000;

export class WordLists {
  #count = 0;
  #longestPrefix = 0;
  readonly #numbers = new Map<string, number>();
  readonly #strict: Index = { exact: new Map(), prefixes: new Map() };
  readonly #loose: Index = { exact: new Map(), prefixes: new Map() };
  readonly #known = new Map<string, ListSet>();

  /** How many lists there are. */
  get count(): number {
    return this.#count;
  }

  /**
   * The number of a list; the same words have the same.
   * @param words - folded here; "عرقل*" is any word that begins so. In front of an Arabic word و ف and then ب ك ل س may stand,
   *   and لل for its article
   * @param isLoose - clitics and article may stand in front whatever the word
   */
  numberOf(words: readonly string[], isLoose = false): number {
    const key = `${isLoose ? '~' : ''}${words.join('|')}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const list = this.#count++;
    this.#numbers.set(key, list);
    this.#known.clear();
    const index = isLoose ? this.#loose : this.#strict;
    for (const word of words)
      for (const form of formsOf(word)) {
        const isPrefix = form.endsWith('*');
        const letters = isPrefix ? form.slice(0, -1) : form;
        if (isPrefix) this.#longestPrefix = Math.max(this.#longestPrefix, letters.length);
        push(isPrefix ? index.prefixes : index.exact, letters, list);
      }
    return list;
  }

  /** The lists a word of a line is in. Remembered, since news uses the same words again and again. */
  listsOf(word: string): ListSet {
    const known = this.#known.get(word);
    if (known) return known;
    const lists = new Uint32Array((this.#count + 31) >>> 5);
    for (const form of withoutClitics(word)) {
      this.#collect(this.#strict, form, lists);
      for (const bare of withoutArticle(form))
        for (const inner of withoutClitics(bare)) this.#collect(this.#loose, inner, lists);
    }
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(word, lists);
    return lists;
  }

  #collect({ exact, prefixes }: Index, form: string, into: ListSet): void {
    add(exact.get(form), into);
    for (let end = Math.min(form.length, this.#longestPrefix); end > 0; end--)
      add(prefixes.get(form.slice(0, end)), into);
  }
}

function add(lists: readonly number[] | undefined, into: ListSet): void {
  if (lists) for (const list of lists) into[list >>> 5] = (into[list >>> 5] ?? 0) | (1 << (list & 31));
}

/** The folded forms a word of a list stands for: "الهدنة" is "للهدنة" behind a preposition. */
function formsOf(word: string): string[] {
  const folded = word.endsWith('*') ? `${fold(word.slice(0, -1))}*` : fold(word);
  return folded.startsWith('ال') ? [folded, `لل${folded.slice(2)}`] : [folded];
}

/** The word, and what is left of it without the clitics an Arabic word may carry: و ف, then ب ك ل or the future's س. */
function withoutClitics(word: string): string[] {
  const conjunction = /^[وف]/u.test(word) ? [word.slice(1)] : [];
  const preposition = [word, ...conjunction].flatMap((form) => (/^[بكلس]/u.test(form) ? [form.slice(1)] : []));
  // what is no Arabic word carries none
  return [word, ...[...conjunction, ...preposition].filter((form) => ARABIC.test(form))];
}

function withoutArticle(word: string): string[] {
  return /^(?:ال|لل)/u.test(word) ? [word, word.slice(2)] : [word];
}

const ARABIC = /^\p{Script=Arabic}/u;

function push(map: Map<string, number[]>, key: string, list: number): void {
  const lists = map.get(key);
  if (lists) lists.push(list);
  else map.set(key, [list]);
}
