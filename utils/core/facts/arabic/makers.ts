/** Who made the agreement and on which day, where Arabic reports tell it with the two powers or the group as one (two-powers.ts). */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { DateInterval } from '../../model/date.ts';
import {
  DAY_WORDS,
  EACH_MADE,
  GROUP_BESIDE,
  GROUP_MADE,
  GROUP_THEN,
  MAKER_WORDS,
  PAIR_BESIDE,
  PAIR_MADE,
  PAIR_NAMES,
  PAIR_THEN,
  SOFT_WORDS,
} from './maker-words.ts';
import type { Line } from '../line.ts';
import { SUPPORT_GROUP } from '../party-facts.ts';
import { anyOf } from '../phrases/pattern.ts';
import { PhraseFinder } from '../phrases/phrases.ts';
import { type Found, madeBetween } from '../reading.ts';
import { dayFound, resolveTime, type Reference } from '../resolve-date.ts';
import { withEach, withGroups, withPairs } from './two-powers.ts';

const compiled = (phrases: readonly string[], words = MAKER_WORDS): PhraseFinder => new PhraseFinder(phrases, words);
const MADE = compiled(PAIR_MADE);
const BESIDE = compiled(PAIR_BESIDE, SOFT_WORDS);
const NAMES = compiled(PAIR_NAMES);
const GROUP = compiled(GROUP_MADE);
const BESIDE_GROUP = compiled(GROUP_BESIDE, SOFT_WORDS);
const THEN = compiled(PAIR_THEN, DAY_WORDS);
const GROUP_DAY = compiled(GROUP_THEN, DAY_WORDS);
const EACH = compiled(
  ['mr', 'rm'].flatMap(([own = '', other = '']) =>
    EACH_MADE.map((p) => p.replaceAll('#1', `#${own}`).replaceAll('#2', `#${other}`)),
  ),
);
const BOTH = ['russia', 'united-states'];
/** What was not made, or is only hoped for, right before the verb. */
const UNSURE =
  /(?:^| )(?:[وف]?(?:لم|لن|لا|ليس|ليست|لو|اذا|ما لم|ربما|هل|دون ان|بدون ان|كاد|كادت|كادا|يمكن ان|قد (?=[يت])|يكون|تكون|سوف|لعل|كي|ينتظر ان|يتوقع ان|يفترض ان|المتوقع ان|المنتظر ان|المقرر ان|احتمال ان|امل ان|اليوم الذي) |س(?=[يت]))$/u;

/** "They will agree". */
const TO_COME =
  /(?:^| )(?:[وف]?س[يت](?:علن|تفق|توصل|وقع|برم|كشف|توافق|قر|خرج|صدر|طلق)|[وف]?(?:قد|ربما|لا|لم|لن) [يت](?:علن|تفق|توصل|وقع|برم|كشف|توافق)|علي (?:عقد|لقاء|اللقاء|اجتماع|الاجتماع|زياره|قمه) )/u;

/** Makers told in a line, and what is to be asked for the day of the making; null where the words tell none. */
export interface Making {
  readonly found: Found;
  readonly day: { readonly text: string; readonly patterns: PhraseFinder } | null;
}

/** Who made the agreement, in an Arabic line. */
export function arabicMakings(line: Line, base: KnowledgeBase, interval: DateInterval | null): Making[] {
  if (line.sentence.language !== 'ar') return [];
  const made: Making[] = [];
  for (const pair of withPairs(line, base, interval)) {
    const isNamed = pair.text.includes(' #q ');
    if (!isAny(isNamed ? NAMES : MADE, pair.text) && (isNamed || !isBeside(BESIDE, pair.text))) continue;
    made.push({
      found: madeBetween(line.spanOf(pair.start, pair.end), BOTH),
      day: isNamed ? null : { text: pair.text, patterns: THEN },
    });
  }
  const each = made.length === 0 ? withEach(line, base, interval) : null;
  if (each && isAny(EACH, each.text))
    made.push({ found: madeBetween(line.spanOf(each.start, each.end), BOTH), day: null });
  for (const group of withGroups(line, (id) => id === SUPPORT_GROUP)) {
    if (!isAny(GROUP, group.text) && !isBeside(BESIDE_GROUP, group.text)) continue;
    made.push({
      found: madeBetween(line.spanOf(group.start, group.end), [SUPPORT_GROUP]),
      day: { text: group.text, patterns: GROUP_DAY },
    });
  }
  return made;
}

/** On which days they made it, if the article is of that day. */
export function daysOfMakings(makings: readonly Making[], line: Line, reference: Reference): Found[] {
  return makings.flatMap(({ day }) => (day ? daysOf(day.patterns, day.text, line, reference) : []));
}

function isAny(patterns: PhraseFinder, text: string): boolean {
  return patterns.possible(text).some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !UNSURE.test(text.slice(0, match.index)) && !TO_COME.test(match[0]);
  });
}

/** The same for a bare neighbourhood, before which nothing may be told that is done to a deal or only hoped for. */
function isBeside(patterns: PhraseFinder, text: string): boolean {
  return patterns.possible(text).some((pattern) => {
    const match = pattern.exec(text);
    if (!match || TO_COME.test(match[0])) return false;
    const before = text.slice(0, match.index).trimEnd().split(' ').slice(-WORDS_BEFORE).join(' ');
    return !NOT_BESIDE.test(`${before.slice(before.search(/[|:][^|:]*$/u) + 1)} `);
  });
}

const WORDS_BEFORE = 4;
const NOT_BESIDE = new RegExp(
  `(?:^| )[وف]?[بكلس]?(?:ال|لل)?${anyOf([...(SOFT_WORDS['done'] ?? []), 'ينتظر|يتوقع|يفترض|منتظر|متوقع|مقرر|مفترض|احتمال|أمل|لو|إذا|لم|لن|لا|هل|قد|ربما|يمكن'], SOFT_WORDS)}`,
  'u',
);

function daysOf(patterns: PhraseFinder, text: string, line: Line, reference: Reference): Found[] {
  for (const pattern of patterns.possible(text)) {
    const match = pattern.exec(text);
    const item = match && line.item(match.groups?.['value']?.trim() ?? '');
    if (!match || item?.letter !== 't' || UNSURE.test(text.slice(0, match.index))) continue;
    const { words, period } = item;
    if (words.relation === 'next' || (words.kind === 'day' && words.number > 0) || period) continue;
    const time = resolveTime(item, reference, 'past');
    if (!time) continue;
    return [dayFound(line, item, time, { attribute: 'announced-date', rule: 'made-then' })];
  }
  return [];
}
