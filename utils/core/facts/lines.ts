/** Makes lines (line.ts) of the sentences of an article: names, times, lengths, counts and words for a deal become tags. */
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Sentence, Word } from '../statements/sentences.ts';
import type { FoundDate } from '../text/dates.ts';
import { findTimeWords } from '../text/relative-dates.ts';
import { findDaysOfIt } from './day-of-it.ts';
import { DEAL_WORDS } from './deal-words.ts';
import type { AgreementItem, EntityItem, Item, Letter } from './item.ts';
import { findCounts } from './counts.ts';
import { findLengths } from './half-lengths.ts';
import { Line, type Token } from './line.ts';
import { findPeriods, NO_DAY } from './periods.ts';

/** What the line builder asks about names. */
export interface Names {
  readonly letterOf: (mention: Mention) => EntityItem['letter'] | null;
  /** Agreement mentions that begin in the span, unlinked truce words with their candidates. */
  readonly agreementAt: (word: Word) => (Omit<AgreementItem, 'from' | 'to'> & Span) | null;
}

/** Longest sentence read as one line, in words; a longer one is no sentence of prose and is read in pieces. */
const MAX_WORDS = 220;

/** The lines of a sentence: one, or pieces of one that is too long. */
export function linesOf(sentence: Sentence, dates: readonly FoundDate[], names: Names): Line[] {
  if (sentence.words.length <= MAX_WORDS) return [lineOf(sentence, dates, names)];
  const lines: Line[] = [];
  for (let from = 0; from < sentence.words.length; from += MAX_WORDS) {
    const words = sentence.words.slice(from, from + MAX_WORDS);
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) lines.push(lineOf({ ...sentence, words, start: first.start, end: last.end }, dates, names));
  }
  return lines;
}

function lineOf(sentence: Sentence, dates: readonly FoundDate[], names: Names): Line {
  const items: Item[] = [];
  let tokens: readonly Token[] = plainTokens(sentence, items, dates, names);
  tokens = replaced(tokens, items, 't', (line) =>
    findPeriods(line).map(({ start, end, period }) => ({
      start,
      end,
      make: (place) => ({ letter: 't', words: NO_DAY, date: null, period, ...place }),
    })),
  );
  if (dates.length > 0 && tokens.some(({ text }) => text === 'منه' || text === 'من' || text === 'بين'))
    tokens = replaced(tokens, items, 't', (line) =>
      findDaysOfIt(line, dates).map(({ start, end, words, date }) => ({
        start,
        end,
        make: (place) => ({ letter: 't', words, date, ...place }),
      })),
    );
  tokens = replaced(tokens, items, 't', (line) =>
    findTimeWords(line).map(({ start, end, words }) => ({
      start,
      end,
      make: (place) => ({
        letter: 't',
        words,
        date: words.kind === 'written' ? (dates[words.number] ?? null) : null,
        ...place,
      }),
    })),
  );
  tokens = replaced(tokens, items, 'p', (line) =>
    findLengths(line).map(({ start, end, length }) => ({
      start,
      end,
      make: (place) => ({ letter: 'p' as const, length, ...place }),
    })),
  );
  tokens = replaced(tokens, items, 'n', (line) =>
    findCounts(line).map(({ start, end, number, bound }) => ({
      start,
      end,
      make: (place) => ({ letter: 'n' as const, number, bound, ...place }),
    })),
  );
  tokens = replaced(tokens, items, 'a', (line) =>
    [...line.matchAll(DEAL_WORDS)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      make: (place) => ({ letter: 'a' as const, mention: null, candidates: [], ...place }),
    })),
  );
  return new Line(sentence, tokens, items);
}

/** Words, punctuation, mentions and dates with a month. */
function plainTokens(sentence: Sentence, items: Item[], dates: readonly FoundDate[], names: Names): Token[] {
  const tokens: Token[] = [];
  const { words } = sentence;
  let date = firstAtOrAfter(dates, sentence.start);
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    while (date < dates.length && (dates[date]?.end ?? 0) <= word.start) date++;
    const found = dates[date];
    if (at > 0 && !isInsideNumber(tokens, word)) pushGap(tokens, word);
    const deal = names.agreementAt(word);
    const letter = word.mention && !deal ? names.letterOf(word.mention) : null;
    if (deal) {
      const to = wordAfter(words, at, deal.end);
      items.push({
        letter: 'a',
        mention: deal.mention,
        candidates: deal.candidates,
        from: at,
        to,
      });
      tokens.push({ text: `${clitic(word, deal)}@a${items.length - 1}`, from: at, to });
      at = to;
    } else if (word.mention && letter) {
      const to = wordAfter(words, at, word.mention.end);
      items.push({ letter, mention: word.mention, from: at, to });
      tokens.push({ text: `${clitic(word, word.mention)}@${letter}${items.length - 1}`, from: at, to });
      at = to;
    } else if (found && found.start < word.end && found.end > word.start) {
      const to = wordAfter(words, at, found.end);
      tokens.push({ text: `@d${date}`, from: at, to });
      at = to;
    } else {
      joinOrPush(tokens, word, at);
      at++;
    }
  }
  return tokens;
}

/** "500,000" and "17:00" are three words to the tokenizer and one to a reader. */
function joinOrPush(tokens: Token[], word: Word, at: number): void {
  const before = tokens.at(-1);
  if (before && isInsideNumber(tokens, word)) {
    tokens[tokens.length - 1] = {
      text: `${before.text}${word.gap.replace(/[٬،]/u, ',')}${word.key}`,
      from: before.from,
      to: at + 1,
    };
  } else tokens.push({ text: word.key, from: at, to: at + 1 });
}

function isInsideNumber(tokens: readonly Token[], word: Word): boolean {
  return /^[,.٬،:]$/u.test(word.gap) && /^\d+$/.test(word.key) && /^[\d,.]+$/.test(tokens.at(-1)?.text ?? '');
}

/** A stop inside a sentence ends something only in a quotation; elsewhere it belongs to an abbreviation ("U.S."). */
function pushGap(tokens: Token[], { gap, quote }: Word): void {
  if (gap === ' ' || gap === '' || gap === '\u00a0') return;
  const mark = markOf(gap, quote !== null);
  if (mark !== null) tokens.push({ text: mark, from: -1, to: -1 });
}

function markOf(gap: string, isQuoted: boolean): '|' | ':' | ',' | null {
  if (/\.{2}|…/u.test(gap)) return ',';
  if (/[؟!?؛;]/u.test(gap)) return '|';
  if (gap.includes('.')) return isQuoted && gap !== '.' ? '|' : gap.includes(',') ? ',' : null;
  if (gap.includes(':')) return gap === ':' ? null : ':';
  return /[,،\n]|(?:[\s\u00a0][-–—ـ]|[-–—ـ][\s\u00a0])/u.test(gap) ? ',' : null;
}

function clitic(word: Word, mention: Span): string {
  return word.key
    .slice(0, Math.max(0, Math.min(word.key.length, mention.start - word.start)))
    .replace(/[^وفبلك]/gu, '');
}

function wordAfter(words: readonly Word[], at: number, end: number): number {
  let to = at + 1;
  while ((words[to]?.start ?? Infinity) < end) to++;
  return to;
}

function firstAtOrAfter(dates: readonly FoundDate[], start: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Find {
  readonly start: number;
  readonly end: number;
  readonly make: (place: { readonly from: number; readonly to: number }) => Item;
}

/** The tokens with what was found in their line as tags. Finds do not overlap and are in text order. */
function replaced(
  tokens: readonly Token[],
  items: Item[],
  letter: Letter,
  find: (line: string) => readonly Find[],
): readonly Token[] {
  const found = find(tokens.map(({ text }) => `${text} `).join(''));
  if (found.length === 0) return tokens;
  const out: Token[] = [];
  let next = 0;
  let start = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    while ((found[next]?.end ?? Infinity) <= start) next++;
    const hit = found[next];
    if (!hit || hit.start >= start + token.text.length) {
      out.push(token);
      start += token.text.length + 1;
      at++;
      continue;
    }
    const before = token.text.slice(0, Math.max(0, hit.start - start));
    const from = token.from;
    let to = token.to;
    for (; at < tokens.length && start < hit.end; at++) {
      const covered = tokens[at] as Token;
      if (covered.to > 0) to = covered.to;
      start += covered.text.length + 1;
    }
    items.push(hit.make({ from, to }));
    out.push({ text: `${before}@${letter}${items.length - 1}`, from, to });
  }
  return out;
}
