/** Runs the tables of phrases over a line. */
import { addDays } from '../../model/date.ts';
import { edtfDays } from '../../model/edtf.ts';
import { shapeOf } from '../../model/attributes.ts';
import type { Item } from '../item.ts';
import type { Line } from '../line.ts';
import type { LineWords, Match } from './match.ts';
import { Phrase } from './phrases.ts';
import { type Rule, Rules } from './rules.ts';
import { type Entry, entryOf, type Vocabulary } from './steps.ts';
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

/** Rules of each language. */
export interface RuleTable {
  readonly ar: Rules;
  readonly en: Rules;
}

/** Reads tables once, when their module loads. @throws {Error} for a mistake in a phrase */
export function compileRules(rows: readonly RuleRow[]): RuleTable {
  return {
    ar: new Rules(rows.flatMap((row) => rulesOf(row, row.ar ?? [], row.unlessAr, AR))),
    en: new Rules(rows.flatMap((row) => rulesOf(row, row.en ?? [], row.unlessEn, EN))),
  };
}

function rulesOf(
  row: RuleRow,
  phrases: readonly string[],
  forbidden: readonly string[] | undefined,
  words: Vocabulary,
): Rule[] {
  const plain = forbidden?.map((phrase) => phrase.replaceAll('=@', '@'));
  const unless = plain ? entryOf(plain, words) : null;
  return phrases.map((phrase) => ({ row, phrase: new Phrase(phrase, words, NEEDED[row.value.from]), unless }));
}

/** A phrase that stands in a line. What it tells may hang on the article's day, so it can be asked for several. */
export interface Hit {
  readonly row: RuleRow;
  readonly match: Match;
  readonly line: Line;
}

/** All phrases of the table that stand in the line, row by row. */
export function hitsOf(table: RuleTable, line: Line): Hit[] {
  const hits: Hit[] = [];
  const hasDeal = DEAL.test(line.text);
  const { block, isDeck } = line.sentence;
  const isHeading = isDeck || block.kind === 'headline' || block.kind === 'subheading';
  for (const { row, phrase, unless } of table[line.sentence.language].of(line.words)) {
    if (row.needsDeal && !hasDeal) continue;
    if (row.isHeading && !isHeading) continue;
    for (const match of phrase.all(line.words))
      if (!unless || !isForbidden(unless, match, line.words)) hits.push({ row, match, line });
  }
  return hits;
}

/** What the hits tell if the article is of that day. */
export function readHits(hits: readonly Hit[], reference: Reference): Found[] {
  return hits.flatMap((hit) => read(hit, reference) ?? []);
}

function isForbidden(unless: Entry, { start, end }: Match, words: LineWords): boolean {
  const from = start <= BEFORE ? 0 : words.wordBehind(start - BEFORE);
  return words.tells(unless, from, words.wordBehind(end + 1 + AFTER) - 1);
}

function read({ row, match, line }: Hit, reference: Reference): Found | null {
  const { start, end, value, span: marked } = match;
  const item = line.valueOf(match);
  const evidence = marked ?? value ?? match;
  const span = item && !marked ? line.spanOfItem(item) : line.spanOf(evidence.start, evidence.end);
  const matched = line.text.slice(start, end + 1);
  const from = row.attribute === 'start-date' ? countedFrom(line.items, item, matched, reference) : reference;
  const told = valueOf(row, item, from, matched);
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
