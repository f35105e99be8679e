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
 *                   them may be a word of the entry `other`
 *   < … >           the evidence; without it the value's tag is the evidence, or the whole phrase
 *
 * Every gap is bounded, so a line costs its length times a constant.
 */
import { fold } from '../text/fold.ts';

/** Named lists of phrases, usable in patterns as {name}. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Clitics an Arabic word may carry: و ف, then ب ك ل or the future's س. */
const CLITICS = '[وف]?[بكلس]?';

/** Compiles a phrase. @throws {Error} for an unknown vocabulary entry (a mistake in a table) */
export function compilePattern(phrase: string, vocabulary: Vocabulary): RegExp {
  return new RegExp(`(?<= |^)${sourceOf(phrase, vocabulary)}`, 'du');
}

/** The source of several phrases as one alternative, for negative looks. */
export function anyOf(phrases: readonly string[], vocabulary: Vocabulary): string {
  return `(?:${phrases.map((p) => sourceOf(p, vocabulary)).join('|')})`;
}

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
  const gap = /^([~≈])(\d+)(!?)$/u.exec(token);
  if (gap) {
    const refused = gap[3] ? `(?!${CLITICS}(?:ال|لل)?${anyOf(vocabulary['other'] ?? [], vocabulary)})` : '';
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
    const phrases = vocabulary[name];
    if (!phrases) throw new Error(`a pattern speaks of the unknown vocabulary entry ${name}`);
    return anyOf(phrases, vocabulary) + (times ? `{0,${times}}` : '');
  }
  return `${wordSource(token)} `;
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
  const arabic = plain.filter((word) => /^\p{Script=Arabic}/u.test(word)).map(formSource);
  const latin = plain.filter((word) => !/^\p{Script=Arabic}/u.test(word)).map(formSource);
  const withClitics = arabic.length > 0 ? [`${CLITICS}(?:${arabic.join('|')})`] : [];
  return `(?:${[...tags, ...withClitics, ...latin].join('|')})`;
}

function formSource(word: string): string {
  const isPrefix = word.endsWith('*');
  const folded = fold(isPrefix ? word.slice(0, -1) : word);
  const form = folded.startsWith('ال') ? `(?:ال|لل)${folded.slice(2)}` : folded;
  return `${form}${isPrefix ? '[^ ]*' : ''}`;
}
