/** Runs the tables of phrases over a line. */
import { addDays } from '../../model/date.ts';
import { edtfDays } from '../../model/edtf.ts';
import { shapeOf } from '../../model/attributes.ts';
import { AnchorIndex, type Need, needsOf, startOf } from './anchors.ts';
import type { Item } from '../item.ts';
import type { Line } from '../line.ts';
import { anyOf, compileAt, type Vocabulary } from './pattern.ts';
import { type Compiled, lettersOf, type OneOf, Phrases } from './phrases.ts';
import { qualifiers, type Found } from '../reading.ts';
import { countedFrom, resolveTime, type Reference } from '../resolve-date.ts';
import type { RuleRow } from './rule.ts';
import { AR } from '../arabic/vocabulary.ts';
import { EN } from '../english/vocabulary.ts';

/** Words that show that an agreement is spoken of. */
const DEAL = /@[ac]|وثا?يق|(?:^| )documents? |(?:^| )(?:و?اتفق|agreed )/u;
/** How far around a match the words of `unless` are looked for, in UTF-16 units of the line. */
const BEFORE = 45;
const AFTER = 14;
/** A date that is named to be doubted, up to so far behind it. */
const UNREALISTIC = /(?:^| )(?:غير واقعي|غير ممكن|not realistic|unrealistic|not feasible|no longer possible)/u;
const DOUBT_REACH = 90;
/** "اعتبارا من الاثنين", "as of Monday": the day is the first of many. */
const ONWARD = /(?:^| )(?:بدءا|بدء من|اعتبارا|ابتداء|انطلاقا|as of|with effect) /u;
const NEEDED = { time: 't', length: 'p', number: 'n', after: 'p', within: 'p', word: '', prose: '' } as const;

export interface RuleTable {
  readonly ar: Phrases;
  readonly en: Phrases;
}

/** Reads tables once, when their module loads; a phrase is compiled when a line may match it, and a mistake throws then. */
export function compileRules(rows: readonly RuleRow[]): RuleTable {
  return {
    ar: phrasesOf(
      rows,
      (row) => row.ar ?? [],
      (row) => row.unlessAr,
      AR,
    ),
    en: phrasesOf(
      rows,
      (row) => row.en ?? [],
      (row) => row.unlessEn,
      EN,
    ),
  };
}

function phrasesOf(
  rows: readonly RuleRow[],
  phrases: (row: RuleRow) => readonly string[],
  unless: (row: RuleRow) => readonly string[] | undefined,
  words: Vocabulary,
): Phrases {
  const all: Compiled[] = [];
  const lists = new AnchorIndex<number>();
  const numbers = new Map<string, number>();
  const numberOf = (list: readonly string[]): number => {
    const key = list.join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    for (const word of list) lists.add(word, numbers.size);
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  for (const row of rows) {
    const forbidden = unless(row);
    const unlessPattern = once(() => (forbidden ? unlessOf(forbidden, words) : null));
    for (const phrase of phrases(row)) all.push(compiled(row, phrase, unlessPattern, words, numberOf));
  }
  return new Phrases(all, lists);
}

/** Made when first asked for: an article asks for some of the phrases, and compiling all of them takes a second. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function unlessOf(phrases: readonly string[], words: Vocabulary): RegExp {
  const plain = phrases.map((phrase) => phrase.replaceAll('=@', '@'));
  return new RegExp(`(?<= |^)${anyOf(plain, words)}`);
}

function compiled(
  row: RuleRow,
  phrase: string,
  unless: () => RegExp | null,
  words: Vocabulary,
  numberOf: (list: readonly string[]) => number,
): Compiled {
  const oneOf = (need: Need): OneOf => ({
    words: need.words.length > 0 ? numberOf(need.words) : null,
    letters: lettersOf(need.letters),
  });
  const start = startOf(phrase, words);
  return {
    row,
    pattern: once(() => compileAt(phrase, words)),
    start: start && oneOf(start),
    unless,
    needs: [...needsOf(phrase, words), { words: [], letters: NEEDED[row.value.from] }]
      .filter(({ words: all, letters }) => all.length > 0 || letters !== '')
      .map(oneOf),
  };
}

/** A phrase that stands in a line. What it tells may hang on the article's day, so it can be asked for several. */
export interface Hit {
  readonly rule: Compiled;
  readonly match: RegExpExecArray;
  readonly line: Line;
}

/** All phrases of the table that stand in the line, row by row. */
export function hitsOf(table: RuleTable, line: Line): Hit[] {
  const hits: Hit[] = [];
  const hasDeal = DEAL.test(line.text);
  const { block, isDeck } = line.sentence;
  const isHeading = isDeck || block.kind === 'headline' || block.kind === 'subheading';
  for (const { phrase: rule, starts } of table[line.sentence.language].possible(line)) {
    if (rule.row.needsDeal && !hasDeal) continue;
    if (rule.row.isHeading && !isHeading) continue;
    for (const match of matchesOf(rule, line.text, starts))
      if (!isForbidden(rule, match, line)) hits.push({ rule, match, line });
  }
  return hits;
}

/** What the hits tell if the article is of that day. */
export function readHits(hits: readonly Hit[], reference: Reference): Found[] {
  return hits.flatMap((hit) => read(hit, reference) ?? []);
}

function isForbidden(phrase: Compiled, match: RegExpExecArray, { text }: Line): boolean {
  const unless = phrase.unless();
  if (!unless) return false;
  const [start, end] = [match.index, match.index + match[0].length];
  return unless.test(text.slice(wordStart(text, start - BEFORE), end + AFTER));
}

/** Matches in order; after one the search goes on behind its first value, since the next may share the lead. */
function matchesOf(phrase: Compiled, text: string, starts: readonly number[]): RegExpExecArray[] {
  const pattern = phrase.pattern();
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    matches.push(match);
    if (matches.length === MAX_MATCHES) break;
    from = match.indices?.groups?.['value']?.[1] ?? match.index + match[0].length;
  }
  return matches;
}

/** No line tells more by one phrase. */
const MAX_MATCHES = 12;

function read({ rule: { row }, match, line }: Hit, reference: Reference): Found | null {
  const [start, end] = [match.index, match.index + match[0].length];
  const tag = match.groups?.['value'];
  const item = tag === undefined ? null : line.item(tag.trim());
  const range = match.indices?.groups?.['span'] ?? match.indices?.groups?.['value'] ?? [start, end];
  const span = item && !match.indices?.groups?.['span'] ? line.spanOfItem(item) : line.spanOf(range[0], range[1] - 1);
  const from = row.attribute === 'start-date' ? countedFrom(line.items, item, match[0], reference) : reference;
  const told = valueOf(row, item, from, match[0]);
  if (!told) return null;
  if (row.attribute === 'next-talks-date' && UNREALISTIC.test(line.text.slice(end, end + DOUBT_REACH)))
    return {
      ...span,
      attribute: row.attribute,
      rule: row.rule,
      ...told,
      qualifier: qualifiers(told.qualifier, 'unrealistic'),
    };
  return { ...span, attribute: row.attribute, rule: row.rule, ...told };
}

type Told = Pick<Found, 'value' | 'qualifier' | 'isRelative'>;

function valueOf(row: RuleRow, item: Item | null, reference: Reference, matched: string): Told | null {
  const { value } = row;
  switch (value.from) {
    case 'word':
      return { value: value.word, qualifier: row.qualifier ?? null, isRelative: false };
    case 'prose':
      return { value: null, qualifier: row.qualifier ?? null, isRelative: false };
    case 'number':
      // a bare year is no count
      if (item?.letter === 'n' && item.bound === null && item.number >= 1900 && item.number < 2100) return null;
      return item?.letter === 'n'
        ? { value: String(item.number), qualifier: qualifiers(row.qualifier, item.bound), isRelative: false }
        : null;
    case 'length':
      return item?.letter === 'p'
        ? { value: item.length.iso, qualifier: qualifiers(row.qualifier, item.length.bound), isRelative: false }
        : null;
    case 'after':
      return item?.letter === 'p' ? dayAfter(item.length.iso, reference, row.qualifier) : null;
    case 'within':
      return item?.letter === 'p' ? dayWithin(item.length.iso, reference, row.qualifier) : null;
    case 'time':
      return item?.letter === 't' ? timeTold(row, item, reference, matched) : null;
  }
}

function timeTold(
  row: RuleRow,
  item: Extract<Item, { letter: 't' }>,
  reference: Reference,
  matched: string,
): Told | null {
  if (row.value.from !== 'time') return null;
  const { words } = item;
  const isPast = words.relation === 'last' || (words.kind === 'day' && words.number < 0);
  if (row.value.isExplicit && !isPast) return null;
  if ((row.value.isPossessive ?? false) !== words.isPossessive) return null;
  if (row.value.tense === 'future' && isPast && row.rule !== 'from-then-on') return null;
  if (row.value.tense === 'past' && words.relation === 'next') return null;
  // "by the end of the month" is a limit and no day of talks or of a start
  if (item.period && item.period.month === null && row.attribute !== 'deadline' && row.attribute !== 'end-date')
    return null;
  const time = resolveTime(item, reference, row.value.tense);
  if (!time) return null;
  if (row.value.isAhead && (reference.day === null || lastDayOf(time.value) <= reference.day)) return null;
  const isFrom = row.rule === 'from-then-on' || (row.rule === 'begins' && ONWARD.test(matched));
  const isOnward = isFrom && !time.value.startsWith('[');
  const isEndOfDay = row.attribute === 'end-date' && time.value.startsWith('[');
  const value = isEndOfDay
    ? time.value.slice(1, 11)
    : isOnward
      ? `${time.value}/..`
      : row.rule === 'by-then'
        ? `../${item.period?.isEnd && time.value.length === 'YYYY-MM'.length ? edtfDays(time.value).to : time.value}`
        : time.value;
  if (value.includes('/') && time.value.startsWith('[')) return null;
  if (shapeOf(row.attribute).kind !== 'date') return null;
  return {
    value,
    qualifier: qualifiers(isFrom ? 'onward' : row.qualifier, time.part),
    isRelative: words.kind !== 'written',
  };
}

/** The day by which a time is past; of one of two days the first. */
function lastDayOf(value: string): string {
  return value.startsWith('[') ? value.slice(1, 11) : edtfDays(value).to;
}

/** "takes effect in a week": about that long after the article. */
function dayAfter(iso: string, { day }: Reference, qualifier: string | undefined): Told | null {
  const m = /^P(?:(\d+)W|(\d+)D|T(\d+)H)$/.exec(iso);
  if (!m || day === null) return null;
  const days = Number(m[1] ?? 0) * 7 + Number(m[2] ?? 0) + Math.round(Number(m[3] ?? 0) / 24);
  return { value: `${addDays(day, days)}~`, qualifier: qualifier ?? null, isRelative: true };
}

/** "talks within a month": by that day. */
function dayWithin(iso: string, { day }: Reference, qualifier: string | undefined): Told | null {
  const m = /^P(\d+)([DWM])$/.exec(iso);
  if (!m || day === null) return null;
  const days = Number(m[1]) * (m[2] === 'W' ? 7 : m[2] === 'M' ? MONTH_DAYS : 1);
  return { value: `../${addDays(day, days)}`, qualifier: qualifier ?? null, isRelative: true };
}

/** A month told as a length is about this long. */
const MONTH_DAYS = 31;

/** Start of the first whole word at or after an index. */
function wordStart(text: string, index: number): number {
  if (index <= 0) return 0;
  const space = text.indexOf(' ', index);
  return space < 0 ? index : space + 1;
}
