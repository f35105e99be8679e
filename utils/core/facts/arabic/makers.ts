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
  TWO_MADE,
} from './maker-words.ts';
import type { Line } from '../line.ts';
import { SUPPORT_GROUP } from '../party-facts.ts';
import { LineWords } from '../phrases/match.ts';
import { type Phrase, phrasesOf } from '../phrases/phrases.ts';
import { entryOf } from '../phrases/steps.ts';
import { type Found, madeBetween } from '../reading.ts';
import { dayFound, resolveTime, type Reference } from '../resolve-date.ts';
import { THE_TWO } from '../the-two.ts';
import { withEach, withGroups, withPairs, withTheTwo } from './two-powers.ts';

const MADE = phrasesOf(PAIR_MADE, MAKER_WORDS);
const BESIDE = phrasesOf(PAIR_BESIDE, SOFT_WORDS);
const MADE_BY_TWO = phrasesOf(TWO_MADE, MAKER_WORDS);
const NAMES = phrasesOf(PAIR_NAMES, MAKER_WORDS);
const GROUP = phrasesOf(GROUP_MADE, MAKER_WORDS);
const BESIDE_GROUP = phrasesOf(GROUP_BESIDE, SOFT_WORDS);
const THEN = phrasesOf(PAIR_THEN, DAY_WORDS);
const GROUP_DAY = phrasesOf(GROUP_THEN, DAY_WORDS);
const EACH = phrasesOf(
  ['mr', 'rm'].flatMap(([own = '', other = '']) =>
    EACH_MADE.map((p) => p.replaceAll('#1', `#${own}`).replaceAll('#2', `#${other}`)),
  ),
  MAKER_WORDS,
);
const BOTH = ['russia', 'united-states'];
/** What was not made, or is only hoped for, right before the verb. */
const UNSURE =
  /(?:^| )(?:[وف]?(?:لم|لن|لا|ليس|ليست|لو|اذا|ما لم|ربما|هل|دون ان|بدون ان|كاد|كادت|كادا|يمكن ان|قد (?=[يت])|يكون|تكون|سوف|لعل|كي|ينتظر ان|يتوقع ان|يفترض ان|المتوقع ان|المنتظر ان|المقرر ان|احتمال ان|امل ان|اليوم الذي) |س(?=[يت]))$/u;

/** "They will agree". */
const TO_COME =
  /(?:^| )(?:[وف]?س[يت](?:علن|تفق|توصل|وقع|برم|كشف|توافق|قر|خرج|صدر|طلق|ضع|نجز|نشر|رسم)|[وف]?(?:قد|ربما|لا|لم|لن) [يت](?:علن|تفق|توصل|وقع|برم|كشف|توافق)|علي (?:عقد|لقاء|اللقاء|اجتماع|الاجتماع|زياره|قمه) )/u;

/** "They agreed on another meeting", "… to go on talking". */
const TO_MEET =
  /(?:^| )[وف]?(?:اتفق|توافق|وافق|تفاهم)[^ ]*(?: (?:#p|#g|@t\d+|,))* علي (?:عقد|لقاء|اجتماع|مواصله|متابعه|استيناف|استمرار|التشاور|ضروره|اهميه|بحث|ان (?:يلتقي|يجتمع|يواصل|تواصل|يستمر))/u;
const TO_MEET_REACH = 30;

/** Makers told in a line, and what is to be asked for the day of the making; null where the words tell none. */
export interface Making {
  readonly found: Found;
  readonly day: { readonly words: LineWords; readonly phrases: readonly Phrase[] } | null;
}

/** Who made the agreement, in an Arabic line. */
export function arabicMakings(line: Line, base: KnowledgeBase, interval: DateInterval | null): Making[] {
  if (line.sentence.language !== 'ar') return [];
  const made: Making[] = [];
  for (const pair of withPairs(line, base, interval)) {
    const words = new LineWords(pair.text);
    const isNamed = pair.text.includes(' #q ');
    if (!isAny(isNamed ? NAMES : MADE, words) && (isNamed || !isBeside(BESIDE, words))) continue;
    made.push({
      found: madeBetween(line.spanOf(pair.start, pair.end), BOTH),
      day: isNamed ? null : { words, phrases: THEN },
    });
  }
  for (const pair of made.length === 0 ? withTheTwo(line) : []) {
    const words = new LineWords(pair.text);
    if (isAny(MADE_BY_TWO, words))
      made.push({ found: madeBetween(line.spanOf(pair.start, pair.end), [THE_TWO]), day: { words, phrases: THEN } });
  }
  const each = made.length === 0 ? withEach(line, base, interval) : null;
  if (each && isAny(EACH, new LineWords(each.text)))
    made.push({ found: madeBetween(line.spanOf(each.start, each.end), BOTH), day: null });
  for (const group of withGroups(line, (id) => id === SUPPORT_GROUP)) {
    const words = new LineWords(group.text);
    if (!isAny(GROUP, words) && !isBeside(BESIDE_GROUP, words)) continue;
    made.push({
      found: madeBetween(line.spanOf(group.start, group.end), [SUPPORT_GROUP]),
      day: { words, phrases: GROUP_DAY },
    });
  }
  return made;
}

/** On which days they made it, if the article is of that day. */
export function daysOfMakings(makings: readonly Making[], line: Line, reference: Reference): Found[] {
  return makings.flatMap(({ day }) => (day ? daysOf(day.phrases, day.words, line, reference) : []));
}

function isAny(phrases: readonly Phrase[], words: LineWords): boolean {
  return phrases.some((phrase) => {
    const match = phrase.first(words);
    return (
      match !== null &&
      !UNSURE.test(words.before(match)) &&
      !TO_COME.test(words.matched(match)) &&
      !TO_MEET.test(words.matched({ ...match, end: match.end + TO_MEET_REACH }))
    );
  });
}

/** The same for a bare neighbourhood, before which nothing may be told that is done to a deal or only hoped for. */
function isBeside(phrases: readonly Phrase[], words: LineWords): boolean {
  return phrases.some((phrase) => {
    const match = phrase.first(words);
    if (!match || TO_COME.test(words.matched(match))) return false;
    return !words.tells(NOT_BESIDE, words.reachBefore(match.from, WORDS_BEFORE), match.from);
  });
}

const WORDS_BEFORE = 4;
const NOT_BESIDE = entryOf(
  [
    ...(SOFT_WORDS['done'] ?? []),
    'ينتظر|يتوقع|يفترض|منتظر|متوقع|مقرر|مفترض|احتمال|أمل|لو|إذا|لم|لن|لا|هل|قد|ربما|يمكن',
  ],
  SOFT_WORDS,
  true,
);

function daysOf(phrases: readonly Phrase[], words: LineWords, line: Line, reference: Reference): Found[] {
  for (const phrase of phrases) {
    const match = phrase.first(words);
    const item = match?.value && line.item(words.matched(match.value).trimEnd());
    if (!match || item?.letter !== 't' || UNSURE.test(words.before(match))) continue;
    const { words: told, period } = item;
    if (told.relation === 'next' || (told.kind === 'day' && told.number > 0) || period) continue;
    const time = resolveTime(item, reference, 'past');
    if (!time) continue;
    return [dayFound(line, item, time, { attribute: 'announced-date', rule: 'made-then' })];
  }
  return [];
}
