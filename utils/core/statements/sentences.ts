/** The article as sentences of folded words, each word with the mention that begins in it and the quotation around it. */
import type { Block, BlockKind, NewsDocument } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { datelineOf } from '../text/boilerplate.ts';
import { AGENCIES } from '../text/boilerplate-names.ts';
import { fold } from '../text/fold.ts';
import { tokenize, type Tokens } from '../text/tokens.ts';
import { findQuotes, outermost, quotesWithBrackets, wordCount, type Quote } from './quotes.ts';

/** A word of a sentence. */
export interface Word extends Span {
  /** Folded. */
  readonly key: string;
  /** Raw text between the word before (or the sentence's start) and this one. */
  readonly gap: string;
  /** The longest mention that begins in this word, adjectives left out. */
  readonly mention: Mention | null;
  /** True if its first letter is a capital. */
  readonly isCapital: boolean;
  /** Folded clitics written on to the mention ("و", "لل"); "" without a mention. */
  readonly proclitic: string;
  /** The outermost quotation around the word, however short. */
  readonly quote: Quote | null;
}

export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly language: 'ar' | 'en';
  readonly block: Block;
  /** Number of the block among those that are article text. */
  readonly paragraph: number;
  readonly isFirst: boolean;
  /** True for text before a dateline in the middle of a paragraph: a deck that lost its line break. */
  readonly isDeck: boolean;
  /** Outermost quotations that touch the sentence. */
  readonly quotes: readonly Quote[];
}

/** Blocks that can hold statements. */
const READ: ReadonlySet<BlockKind> = new Set(['headline', 'subheading', 'paragraph', 'caption']);

const AGENCY = new Set([...AGENCIES.map(fold), ...['وكالات', 'الوكالات', 'agencies', 'متابعات'].map(fold)]);
/**
 * No sentence is longer: rules may look at each other's words within one, and a page without full stops must not cost
 * its square. Chosen: twice the longest quotation of several sentences seen.
 */
const MAX_SENTENCE_WORDS = 400;
/** A dateline further in than this opens no article. */
const MAX_DECK_WORDS = 120;
/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /^(?:\p{L}|mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|maj|sgt|adm|st|jr|sr|no|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|د|م|أ)$/u;

/** Sentences of every block that is article text, in text order. Linear in the text. */
export function sentencesOf(document: NewsDocument, mentions: readonly Mention[]): Sentence[] {
  const { text } = document;
  const blocks = document.blocks.filter((b) => READ.has(b.kind));
  const quotesOf = blocks.map((b) => findQuotes(text, b.start, b.end));
  const withBrackets = quotesWithBrackets(
    blocks.flatMap((b, i) => (b.kind === 'paragraph' ? (quotesOf[i] ?? []) : [])),
    text,
  );
  const tokens = tokenize(text);
  const starting = mentionsByStart(mentions);
  return blocks.flatMap((block, paragraph) => {
    const quotes = outermost(quotesOf[paragraph] ?? [], withBrackets);
    const words = wordsOf(text, { ...block, start: afterDateline(text, block) }, tokens, starting, quotes);
    return split(words, text, block, paragraph, quotes);
  });
}

/** Longest dateline: "MOSCOW, September 12 (Reuters) - ". */
const MAX_DATELINE = 90;

/** Words that no dateline has and a report's first words do. */
const REPORTS = /[\s\u00a0](?:عن|قوله|قولها|إن|ان|أن|قائلا|that|said|says|told)(?:[\s\u00a0:]|$)/u;

/** The hour that opens an entry of a live page: "17.05 ", "٠٨:٠٥: ", "10:30 GMT - ". */
const CLOCK = /^\s*[\d٠-٩]{1,2}[:.][\d٠-٩]{2}\s*(?:GMT|BST|ET|[ap]m)?\s*[:–—-]?\s+(?=[\p{L}"“«])/u;

/** Raw index behind a dateline that opens the block ("MOSCOW (Reuters) - "), else the block's start. */
function afterDateline(text: string, block: Block): number {
  const head = text.slice(block.start, Math.min(block.end, block.start + MAX_DATELINE));
  const clock = CLOCK.exec(head);
  if (clock) return block.start + clock[0].length;
  const tass = /^\p{Lu}{3}[^/.]{0,40}\. \/TASS\/\. /u.exec(head);
  if (tass) return block.start + tass[0].length;
  if (block.kind !== 'paragraph' || datelineOf(head)?.isWholeLine !== false) return block.start;
  // a dash, not the lengthened ل of لـ«الحياة»
  const dash = /^.{3,80}?(?: *(?:[-–—]|(?<=\s|\p{L}{2})ـ) *|: *)(?=[\p{L}"“«])/u.exec(head);
  if (dash && REPORTS.test(dash[0])) return block.start; // ونقلت وكالة "سانا" عن مصدر قوله: …
  return dash && !/[-–—ـ] *$/u.test(head.slice(0, 2)) ? block.start + lastDash(head, dash[0].length) : block.start;
}

/** "القاهرة - رويترز: …" has two separators; the later one within a few words is meant. */
function lastDash(head: string, first: number): number {
  const second = /^[^.،,]{1,24}?(?: *[-–—ـ] +|: +)/u.exec(head.slice(first));
  return second ? first + second[0].length : first;
}

/** The longest mention from each start; nationality words name nobody who speaks. */
function mentionsByStart(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const byStart = new Map<number, Mention>();
  for (const m of mentions) {
    if (m.kind === 'adjective' || m.furniture) continue;
    const known = byStart.get(m.start);
    if (!known || known.end < m.end) byStart.set(m.start, m);
  }
  return byStart;
}

function wordsOf(
  text: string,
  block: Block,
  tokens: Tokens,
  starting: ReadonlyMap<number, Mention>,
  quotes: readonly Quote[],
): Word[] {
  const words: Word[] = [];
  let quoteAt = 0;
  let last = block.start;
  for (let t = tokens.atOrAfter(block.start); t < tokens.count && tokens.start(t) < block.end; t++) {
    const [start, end] = [tokens.start(t), tokens.end(t)];
    while ((quotes[quoteAt]?.outer.end ?? Infinity) <= start) quoteAt++;
    const quote = quotes[quoteAt];
    let mention: Mention | null = null;
    for (let at = start; at < end && at < start + 4 && !mention; at++) mention = starting.get(at) ?? null;
    words.push({
      start,
      end,
      key: tokens.folded(t),
      gap: text.slice(last, start),
      mention,
      isCapital: /\p{Lu}/u.test(text[start] ?? ''),
      proclitic: mention ? procliticOf(text, start, mention) : '',
      quote: quote && quote.outer.start < start ? quote : null,
    });
    last = end;
  }
  return words;
}

function procliticOf(text: string, start: number, mention: Mention): string {
  const before = fold(text.slice(start, mention.start));
  if (before !== '') return before;
  return mention.why.proclitic ?? (/^و?لل/u.test(mention.surface) ? 'لل' : '');
}

function split(
  words: readonly Word[],
  text: string,
  block: Block,
  paragraph: number,
  quotes: readonly Quote[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let quoteAt = 0;
  const lastDeckWord = words.findIndex((_, i) => i > 0 && i < MAX_DECK_WORDS && isDateline(words, i));
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && i - first < MAX_SENTENCE_WORDS && !endsBefore(words, i, text)) continue;
    const own = words.slice(first, i);
    const [a, z] = [own[0], own.at(-1)];
    if (!a || !z) continue;
    while ((quotes[quoteAt]?.outer.end ?? Infinity) <= a.start) quoteAt++;
    const touching: Quote[] = [];
    for (let q = quoteAt; (quotes[q]?.outer.start ?? Infinity) < z.end; q++) touching.push(quotes[q] as Quote);
    sentences.push({
      start: a.start,
      end: z.end,
      words: own,
      language: isArabic(own) ? 'ar' : 'en',
      block,
      paragraph,
      isFirst: first === 0,
      isDeck: i <= lastDeckWord,
      quotes: touching,
    });
    first = i;
  }
  return sentences;
}

/** True if a sentence ends between word i - 1 and word i. */
function endsBefore(words: readonly Word[], i: number, text: string): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word) return true;
  const { gap } = word;
  if (before.quote && before.quote === word.quote) return false; // a quotation may span sentences
  if (/^[^\S\n]{2,}$/u.test(gap) && /\p{Lu}/u.test(text[word.start] ?? '') && isLatin(before)) return true;
  if (isDateline(words, i)) return true;
  if (gap.includes(';') && (isLatin(before) || (/^\d/u.test(before.key) && isLatin(word)))) return true;
  const stop = /[.؟!?…]+/u.exec(gap);
  if (!stop) return false;
  if (stop[0].length > 1 && /^[.…]+$/u.test(stop[0])) return false; // ".." joins: وقال .. “…”
  if (stop[0] === '.') {
    if (!/[.]["”»’')\]″\s]*[\s\u00a0]/u.test(gap) && !/[.]["”»″)]/u.test(gap)) return false; // 3.5, U.S
    if (gap.startsWith('.') && ABBREVIATION.test(before.key) && !isSentenceStart(word, text)) return false;
  }
  return true;
}

/** After "U.S." a capital may begin a sentence or a name; a mention is taken for a name. */
function isSentenceStart(word: Word, text: string): boolean {
  return /^(?:The|It|He|She|They|But|And|In|On|A)$/u.test(text.slice(word.start, word.end));
}

/** "جنيف ـ وكالات: اعلن …" in the middle of a paragraph: what stands before was the deck. */
function isDateline(words: readonly Word[], i: number): boolean {
  const [city, agency, next] = [words[i], words[i + 1], words[i + 2]];
  return (
    next !== undefined &&
    agency !== undefined &&
    city !== undefined &&
    /^ *[-–—ـ/] *$/u.test(agency.gap) &&
    /^ *[-–—:] *$/u.test(next.gap) &&
    AGENCY.has(agency.key)
  );
}

function isLatin(word: Word): boolean {
  return /^[a-z]/u.test(word.key);
}

function isArabic(words: readonly Word[]): boolean {
  let balance = 0;
  for (const { key } of words) balance += /^[\u0620-\u064a]/u.test(key) ? 1 : /^[a-z]/u.test(key) ? -1 : 0;
  return balance > 0;
}

/** True if the quotation is speech and not a name or term set off: four words or more. */
export function isSpeech(text: string, quote: Span): boolean {
  return wordCount(text, quote) >= 4;
}
