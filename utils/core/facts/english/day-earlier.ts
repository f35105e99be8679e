/**
 * The day of making told from another: "the terms, published a day earlier", "two days after the deal was announced". Both
 * are counted from the article's day, as news tells them. English.
 */
import { addDays } from '../../model/date.ts';
import type { Item, TimeItem } from '../item.ts';
import type { Line } from '../line.ts';
import { phrasesOf } from '../phrases/phrases.ts';
import type { Vocabulary } from '../phrases/steps.ts';
import type { Found } from '../reading.ts';
import type { Reference } from '../resolve-date.ts';
import { EN } from './vocabulary.ts';

const WORDS: Vocabulary = {
  ...EN,
  notMade: [...(EN['elsewhere'] ?? []), 'not|no|never|yet|to|would|will|could|if'],
  dayBefore: [
    'the previous|preceding day|night|evening',
    'the day|night|evening before',
    'a|one day earlier|before|previously',
  ],
  titles: ['the|mr', 'foreign ministers'],
  andAnother: ['and [the|mr] @[rmsh]'],
};
const TOLD = phrasesOf(
  [
    // "the terms … published … a day earlier"
    '{paper} ≈6!notMade {madePublic} ≈4!notMade [on|in] < [only|just|barely] {dayBefore} >',
    '{paper} ≈6!notMade {madePublic} ≈4!notMade [on|in] < [only|just|barely] =@p earlier|before >',
    // "A day after the deal was announced", "Two days after Washington and Moscow announced the terms"
    '< =@p > after ≈1!notMade {paper} was|were|is [first] {madePublic}',
    '< =@p > after ≈1!notMade {paper} had been [first] {madePublic}',
    '< =@p > after {titles}*3 @[rmsh] [{andAnother}] [had] [jointly] {sealing} ≈3!notMade {paper}',
    // "The deal was a day old"
    '{paper} was|is|were [only|barely|just|hardly|scarcely] < =@p > old',
    '{paper} was|is|were not yet < =@p > old',
  ],
  WORDS,
);

/** Days of making that the line counts from the article's; at most one. */
export function daysEarlier(line: Line, { day }: Reference): Found[] {
  if (
    day === null ||
    line.sentence.language !== 'en' ||
    !/ (?:before|earlier|previous|preceding|after|old) /u.test(line.text)
  )
    return [];
  for (const phrase of TOLD) {
    const match = phrase.first(line.words);
    if (!match?.span) continue;
    const days = match.value ? daysOf(line.valueOf(match)) : 1;
    if (days === null) return [];
    return [
      {
        ...line.spanOf(match.span.start, match.span.end),
        attribute: 'announced-date',
        rule: 'made-then',
        value: addDays(day, -days),
        qualifier: null,
        isRelative: true,
      },
    ];
  }
  return [];
}

function daysOf(item: Item | null): number | null {
  if (item?.letter !== 'p') return null;
  const [, n, unit] = /^P(?:T(?=\d+H))?(\d+)([DH])$/u.exec(item.length.iso) ?? [];
  if (n === undefined) return null;
  const days = unit === 'H' ? Number(n) / 24 : Number(n);
  return Number.isInteger(days) && days <= MAX_DAYS ? days : null;
}

/** "announced for Saturday", "due by Monday", "until Friday": what is told of that day is still to come. */
const AHEAD = /(?:^| )(?:for|by|until|till|before|starting|beginning|effective|from) (@t\d+)(?= )/gu;

/** The facts without days of making that the line tells as days to come. English. */
export function withoutDaysAhead(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'en' || !found.some((f) => f.attribute === 'announced-date')) return [...found];
  const months = line.items.filter(
    (i) => i.letter === 't' && isMonth(i) && /(?:^| )of (?:the )?$/u.test(before(line, i)),
  );
  const ahead = [...line.text.matchAll(AHEAD)].flatMap(({ 1: tag = '' }) => line.item(tag) ?? []);
  const starts = new Set([...ahead, ...months].map((item) => line.spanOfItem(item).start));
  return found.filter((f) => f.attribute !== 'announced-date' || !starts.has(f.start));
}

/** "the communique of June 2012": a name, not news of its making. */
function isMonth({ period, words, date }: TimeItem): boolean {
  return period !== undefined || (words.kind === 'written' && date !== null && date.day === undefined);
}

function before(line: Line, item: Item): string {
  const at = line.text.search(new RegExp(`@t${String(line.items.indexOf(item))} `, 'u'));
  return line.text.slice(Math.max(0, at - 8), Math.max(0, at));
}

/** News of an agreement is not older. */
const MAX_DAYS = 7;
