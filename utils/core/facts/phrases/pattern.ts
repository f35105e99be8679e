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
 * Every gap is bounded, so a line costs its length times a constant.
 */
import { fold } from '../../text/fold.ts';

/** Named lists of phrases, usable in patterns as {name}. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Clitics an Arabic word may carry: و ف, then ب ك ل or the future's س. */
const CLITICS = '[وف]?[بكلس]?';

/** Compiles a phrase to be looked for in a line. @throws {Error} for an unknown vocabulary entry (a mistake in a table) */
export function compilePattern(phrase: string, vocabulary: Vocabulary): RegExp {
  return new RegExp(`(?<= |^)${sourceOf(phrase, vocabulary)}`, 'd');
}

/** The same, sticky: to be tried where a word of the line begins. */
export function compileAt(phrase: string, vocabulary: Vocabulary): RegExp {
  return new RegExp(sourceOf(phrase, vocabulary), 'dy');
}

/** The source of several phrases as one alternative, for negative looks. */
export function anyOf(phrases: readonly string[], vocabulary: Vocabulary): string {
  // single words are read together, the longer phrases before them
  const words = phrases.filter((p) => SINGLE_WORD.test(p));
  const longer = phrases.filter((p) => !SINGLE_WORD.test(p)).map((p) => sourceOf(p, vocabulary));
  return `(?:${[...longer, ...(words.length > 0 ? [sourceOf(words.join('|'), vocabulary)] : [])].join('|')})`;
}

/** One word or several in its stead. */
const SINGLE_WORD = /^[\p{L}\p{M}\d'*|-]+$/u;

function sourceOf(phrase: string, vocabulary: Vocabulary): string {
  return phrase
    .trim()
    .replaceAll(/\[(?=[^\]]* )/gu, '[ ')
    .split(/\s+/u)
    .map((token) => tokenSource(token, vocabulary))
    .join('');
}

function tokenSource(token: string, vocabulary: Vocabulary): string {
  if (token === '[') return '(?:';
  if (token.endsWith(']') && !token.startsWith('[') && !token.includes('@['))
    return `${tokenSource(token.slice(0, -1), vocabulary)})?`;
  if (token.startsWith('[') && token.endsWith(']')) return `(?:${tokenSource(token.slice(1, -1), vocabulary)})?`;
  if (token === '<') return '(?<span>';
  if (token === '>') return ')';
  const gap = /^([~≈])(\d+)(?:(!)(\w*))?$/u.exec(token);
  if (gap) {
    const refused = gap[3] ? `(?!${CLITICS}(?:ال|لل)?${entrySource(gap[4] || 'other', vocabulary)})` : '';
    return `(?:(?!${gap[1] === '~' ? '[|:,]' : '[|:]'} )${refused}[^ ]+ ){0,${gap[2]}}?`;
  }
  if (token === ',') return ', ';
  const tag = /^(=)?(ب)?@(\[[a-z]+\]|[a-z])$/u.exec(token);
  if (tag) {
    const source = `${tag[2] ? `(?=[وف]?${tag[2]})` : ''}${tagSource(tag[3] ?? '')}`;
    return tag[1] ? `(?<value>${source}) ` : `${source} `;
  }
  const [, name, times] = /^\{(\w+)\}(?:\*(\d+))?$/u.exec(token) ?? [];
  if (name) {
    return entrySource(name, vocabulary) + (times ? `{0,${times}}` : '');
  }
  return `${wordSource(token)} `;
}

/** Sources of entries, made once: hundreds of phrases speak of the same. */
const sources = new WeakMap<Vocabulary, Map<string, string>>();

/** @throws {Error} for an entry nobody wrote */
function entrySource(name: string, vocabulary: Vocabulary): string {
  const phrases = vocabulary[name];
  if (!phrases) throw new Error(`a pattern speaks of the unknown vocabulary entry ${name}`);
  const known = sources.get(vocabulary) ?? new Map<string, string>();
  sources.set(vocabulary, known);
  const source = known.get(name) ?? anyOf(phrases, vocabulary);
  known.set(name, source);
  return source;
}

/** A tag with its clitics. "اتفاق لوقف إطلاق النار" is two agreement tags and one thing. */
/** "@s" is any state, Syria too; "@y" is Syria alone. */
function tagSource(letter: string): string {
  const letters = letter.startsWith('[') ? letter.replace('s', 'sy') : letter === 's' ? '[sy]' : letter;
  const source = `(?:[وفبلك]{0,2}(?:ال)?)@${letters}\\d+`;
  return letters === 'a' ? `${source}(?: ل?@a\\d+)?` : source;
}

/** Alternatives of one word; tags among them stay tags. Clitics are taken out of the brackets: one look per place. */
function wordSource(words: string): string {
  const all = words.split('|');
  const tags = all.filter((word) => word.startsWith('@')).map((word) => tagSource(word.slice(1)));
  const plain = all.filter((word) => !word.startsWith('@'));
  const isArabic = (word: string): boolean => /^\p{Script=Arabic}/u.test(word);
  const arabic = plain.filter(isArabic).flatMap(formsOf);
  const latin = plain.filter((word) => !isArabic(word)).flatMap(formsOf);
  const withClitics = arabic.length > 0 ? [`${CLITICS}${treeSource(arabic)}`] : [];
  return `(?:${[...tags, ...withClitics, ...(latin.length > 0 ? [treeSource(latin)] : [])].join('|')})`;
}

/** The folded forms a word stands for; "*" at the end is any rest. */
function formsOf(word: string): string[] {
  const isPrefix = word.endsWith('*');
  const folded = fold(isPrefix ? word.slice(0, -1) : word);
  const rest = isPrefix ? '*' : '';
  return folded.startsWith('ال') ? [`${folded}${rest}`, `لل${folded.slice(2)}${rest}`] : [`${folded}${rest}`];
}

type Tree = Map<string, Tree>;

/**
 * Words as a tree by their letters: "begin|began|begun" is "beg(?:in|an|un)". Asked at every place of every line, a list
 * of a hundred words costs a hundred looks, the tree a few.
 */
function treeSource(words: readonly string[]): string {
  const tree: Tree = new Map();
  for (const word of words) {
    let at = tree;
    for (const letter of `${word}$`) {
      const next = at.get(letter) ?? (new Map() as Tree);
      at.set(letter, next);
      at = next;
    }
  }
  return branches(tree);
}

function branches(tree: Tree): string {
  const ways = [...tree].map(([letter, rest]) =>
    letter === '$' ? '' : letter === '*' ? '[^ ]*' : `${escaped(letter)}${branches(rest)}`,
  );
  if (ways.length === 1) return ways[0] ?? '';
  return `(?:${ways.join('|')})`;
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');
}
