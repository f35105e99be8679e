/**
 * English: what a day is the day of, told by the verb or noun that governs it rather than by a phrase: the nearest one
 * before the day, or the first one behind a day that opens its clause. What the day is of hangs on what that verb speaks
 * of: a truce that ends has ended, fighting that ends has begun to rest.
 *
 * Read only for days that no phrase of the tables has read.
 */
import { addDays } from '../../model/date.ts';
import type { TimeItem } from '../item.ts';
import type { Line } from '../line.ts';
import { qualifiers, type Found } from '../reading.ts';
import { resolveTime, type Reference } from '../resolve-date.ts';
import {
  AFTER_TRUCE,
  AGAINST,
  cueOf,
  GUNS,
  HOURS,
  LIMIT_IS,
  NAMED,
  NOT_AFTER,
  OBLIGED,
  PREPOSITIONS,
  SUBJECT_WORDS,
  type Cue,
  type Subject,
} from './cues.ts';

/** How far before and behind the day its verb is looked for, in words. */
const BEFORE = 14;
const BEHIND = 12;
/** How far from a verb what it speaks of is looked for. */
const SUBJECT_REACH = 14;
/** How far before a verb words that unsay it stand. */
const DENIAL_REACH = 4;
const IS_DAY = /date$|^deadline$/u;

type Told = Pick<Found, 'attribute' | 'rule' | 'value' | 'qualifier'>;
type DayAttribute = 'start-date' | 'end-date' | 'deadline';

/** A day in its clause. */
interface Place {
  readonly item: TimeItem;
  readonly before: readonly string[];
  /** Words on the hour, between the verb and the day. */
  readonly hour: readonly string[];
  readonly behind: readonly string[];
  readonly preposition: (typeof PREPOSITIONS)[number][0] | null;
}

export function dayRoles(line: Line, found: readonly Found[], reference: Reference): Found[] {
  if (line.sentence.language !== 'en' || reference.day === null || !line.text.includes('@t')) return [];
  const tokens = line.text.trim().split(' ');
  return tokens.flatMap((token, at) => {
    const item = /@t\d+$/u.test(token) ? line.item(token) : null;
    if (item?.letter !== 't' || item.period) return [];
    const span = line.spanOfItem(item);
    if (found.some((f) => f.start < span.end && span.start < f.end && IS_DAY.test(f.attribute))) return [];
    const told = roleOf(placeOf(tokens, at, item), reference);
    return told ? [{ ...span, ...told, isRelative: item.words.kind !== 'written' }] : [];
  });
}

function placeOf(tokens: readonly string[], at: number, item: TimeItem): Place {
  let first = at;
  while (first > 0 && at - first < 12) {
    const night = / (?:sun goes down|sun sets|sun has set|night falls|darkness falls) $/u.exec(
      ` ${tokens.slice(Math.max(0, first - 3), first).join(' ')} `,
    );
    if (night) first -= night[0].trim().split(' ').length;
    else if (isOfHour(tokens[first - 1] ?? '', tokens[first] ?? '')) first--;
    else break;
  }
  const hour = tokens.slice(first, at);
  const lead = ` ${hour.join(' ')} `;
  return {
    item,
    hour,
    before: tokens.slice(Math.max(0, first - BEFORE), first),
    behind: tokens.slice(at + 1, at + 1 + BEHIND),
    preposition: PREPOSITIONS.find(([, words]) => words.test(lead))?.[0] ?? null,
  };
}

function isOfHour(token: string, next: string): boolean {
  return (
    /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|st|th)?$/u.test(token) ||
    HOURS.has(token.replace(/^(@[a-z])\d+$/u, '$1')) ||
    (token === 'up' && /^(?:to|until|till)$/u.test(next)) ||
    (/^(?:end|close|start)$/u.test(token) && next === 'of')
  );
}

function roleOf(place: Place, reference: Reference): Told | null {
  const { item, before, hour, behind, preposition } = place;
  const isOfNight =
    item.words.isPossessive && /^(?:sunset|sundown|dusk|nightfall|midnight|dawn|sun)$/u.test(behind[0] ?? '');
  if (item.words.isPossessive && !isOfNight) return possessive(place, reference);
  const lead = ` ${[...before, ...hour].join(' ')} `;
  if (LIMIT_IS.test(` ${before.join(' ')} `)) return dayTold('deadline', item, reference, 'future');
  if (NOT_AFTER.test(lead) && AFTER_TRUCE.test(`${lead}${behind.join(' ')} `))
    return dayTold('end-date', item, reference, 'future');
  if (/^(?:after|following|despite|during)$/u.test(before.at(-1) ?? '')) return null;
  const after = isOfNight ? behind.slice(1) : behind;
  const isNamed = NAMED.test(`${after.slice(0, 6).join(' ')} `);
  const named = isNamed ? nearestBehind(after.slice(1), before) : null;
  const opens = before.length === 0 || OPENS.test(before.at(-1) ?? '');
  const cue = named ?? nearestBefore(before, hour, behind) ?? (opens ? nearestBehind(after) : null);
  // "a truce from Monday": the noun itself stands before the preposition
  if (preposition === 'from' || preposition === 'range') {
    const subject = subjectOf(before.toReversed().slice(0, NEAR));
    const isKept = cue !== null && cue.kind !== 'other' && cue.subject !== 'other' && cue.subject !== null;
    if (((subject === 'pact' || subject === 'guns') && !isUnsaid(before, NEAR)) || (isKept && !cue.isUnsaid))
      return dayTold(preposition === 'range' ? 'end-date' : 'start-date', item, reference, 'future');
    if (preposition === 'range') return null;
  }
  if (
    preposition === null &&
    behind[0] === 'to' &&
    /^@t/u.test(behind[1] ?? '') &&
    cue?.kind === 'last' &&
    cue.subject === 'pact'
  )
    return dayTold('start-date', item, reference, 'future');
  if (cue?.isUnsaid && preposition !== 'until') return null;
  const byCue = cue && toldBy(cue, place, reference);
  if (byCue) return byCue;
  if (preposition === 'limit' && isDue(cue, place)) return dayTold('deadline', item, reference, 'future');
  return null;
}

/** "answers are expected by Monday", "by July 31 the truce should be back" */
function isDue(cue: Governing | null, { before, behind }: Place): boolean {
  if (cue !== null && (cue.isUnsaid || cue.subject === 'other' || (cue.kind === 'other' && !cue.isPast))) return false;
  const [past, ahead] = [` ${before.slice(-10).join(' ')} `, ` ${behind.slice(0, 8).join(' ')} `];
  return OBLIGED.test(past) || (before.length === 0 && OBLIGED.test(ahead) && subjectOf(behind) !== 'other');
}

/** After these a clause begins. */
const OPENS = /^(?:[,:|]|that|and|but|when|while|because|if|so|then)$/u;
/** A noun so near before a preposition needs no verb. */
const NEAR = 5;

interface Governing extends Cue {
  readonly subject: Subject | null;
  readonly isUnsaid: boolean;
}

/** The nearest cue before the day, with what it speaks of: the nearest noun before it, else behind it. */
function nearestBefore(words: readonly string[], hour: readonly string[], behind: readonly string[]): Governing | null {
  const all = [...words, ...hour];
  for (let i = words.length - 1; i >= 0; i--) {
    if (/^[|:]$/u.test(words[i] ?? '')) return null;
    // ", a US official said ,"
    const aside = words[i] === ',' ? words.lastIndexOf(',', i - 1) : -1;
    if (
      aside >= 0 &&
      i - aside <= 7 &&
      words.slice(aside, i).some((w) => /^(?:said|says|told|added|according)$/u.test(w))
    ) {
      i = aside;
      continue;
    }
    const cue = cueOf(words, i, all);
    if (!cue) continue;
    const object = [...words.slice(i + 1), ...hour];
    return {
      ...cue,
      subject: subjectOfCue(cue, words.slice(0, i + 1).toReversed(), object, behind),
      isUnsaid: !cue.isDenial && isUnsaid(words.slice(0, i + 2), DENIAL_REACH + 2),
    };
  }
  return null;
}

function nearestBehind(words: readonly string[], before: readonly string[] = []): Governing | null {
  for (let i = 0; i < words.length; i++) {
    if (/^[|:]$/u.test(words[i] ?? '')) return null;
    const cue = /^(?:see|sees|will)$/u.test(words[i] ?? '') ? null : cueOf(words, i, words);
    if (!cue) continue;
    return {
      ...cue,
      subject: subjectOfCue(cue, words.slice(0, i + 1).toReversed(), words.slice(i + 1), before.toReversed()),
      isUnsaid: !cue.isDenial && isUnsaid(words.slice(0, i + 2), DENIAL_REACH + 2),
    };
  }
  return null;
}

function isUnsaid(words: readonly string[], reach: number): boolean {
  return AGAINST.test(` ${words.slice(-reach).join(' ')} `);
}

export function subjectOf(...lists: readonly (readonly string[])[]): Subject | null {
  for (const list of lists)
    for (const [i, word] of list.slice(0, SUBJECT_REACH).entries()) {
      const kind = kindOf(word);
      // backwards: "a freeze in combat"
      const isOfPact =
        kind === 'guns' &&
        /^(?:in|of|on|to)$/u.test(list.slice(i + 1, i + 3).find((w) => w !== 'the' && w !== 'all') ?? '') &&
        list.slice(i + 2, i + 5).some((w) => kindOf(w) === 'pact');
      if (kind) return isOfPact ? 'pact' : kind;
    }
  return null;
}

/** A truce begins, also "a halt to the fighting"; fighting that begins is none. */
function subjectOfCue({ kind, isOfGuns }: Cue, ...lists: readonly (readonly string[])[]): Subject | null {
  if (isOfGuns) return 'guns';
  // "the 48 hours will be up"
  if (kind === 'end')
    return subjectOf(...lists.map((words) => words.map((w) => (/^(?:@p\d+|its)$/u.test(w) ? 'period' : w))));
  return kind === 'begin'
    ? subjectOf(...lists.map((words) => words.filter((w) => !GUNS.test(w))))
    : subjectOf(...lists);
}

function kindOf(word: string): Subject | null {
  return SUBJECT_WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** "Monday's start of the truce", "Saturday's coming truce" */
function possessive({ item, behind }: Place, reference: Reference): Told | null {
  const subject = subjectOf(behind.slice(0, 8));
  const noun = behind.findIndex((w) => kindOf(w) !== null);
  const cue = nearestBehind(behind.slice(0, Math.min(noun < 0 ? 4 : noun + 1, 5)));
  if (!cue || cue.isUnsaid || subject === null || subject === 'other') return null;
  if (cue.kind === 'begin') return dayTold('start-date', item, reference, 'future');
  return cue.kind === 'end' && subject === 'pact' ? dayTold('end-date', item, reference, 'future') : null;
}

function toldBy(
  { kind, subject, isPast }: Governing,
  { item, before, hour, preposition }: Place,
  reference: Reference,
): Told | null {
  if (kind === 'limit') return subject === 'other' ? null : dayTold('deadline', item, reference, 'future');
  if (kind === 'pledge' && subject !== 'other')
    return preposition === 'until' ? dayTold('end-date', item, reference, 'future') : null;
  if (subject === null || subject === 'other' || kind === 'other') return null;
  if (kind === 'last' && subject === 'pact' && hour.includes('to'))
    return dayTold('end-date', item, reference, 'future');
  if (kind === 'resume')
    return subject === 'guns' && preposition === null ? dayTold('end-date', item, reference, 'future') : null;
  if (preposition === 'until')
    return kind === 'begin' || isPast ? null : dayTold('end-date', item, reference, 'future');
  if (kind === 'force') return subject === 'pact' ? dayTold('start-date', item, reference, 'future') : null;
  const isEnd = kind === 'end' || (kind === 'stop' && subject === 'pact');
  if (isEnd)
    return isPast || subject !== 'pact' || preposition === 'from'
      ? null
      : dayTold('end-date', item, reference, 'future');
  // "by nightfall on Monday the killing is to stop"
  if (preposition === 'limit' && kind === 'stop' && subject === 'guns' && hour.some((w) => NIGHT.test(w)))
    return dayTold('start-date', item, reference, 'future');
  if (preposition === 'limit')
    return OBLIGED.test(` ${before.join(' ')} `) || kind === 'stop'
      ? dayTold('deadline', item, reference, 'future')
      : null;
  if (kind === 'begin' && subject !== 'pact') return null;
  if (kind === 'begin') return dayTold('start-date', item, reference, isPast ? 'past' : 'future');
  if (isPast) return null;
  if (kind === 'stop') return dayTold('start-date', item, reference, 'future');
  if (kind === 'keep' && subject === 'pact') return dayTold('start-date', item, reference, 'future');
  return null;
}

const NIGHT = /^(?:nightfall|sunset|sundown|dusk|midnight)$/u;

function dayTold(attribute: DayAttribute, item: TimeItem, reference: Reference, tense: 'past' | 'future'): Told | null {
  const { words } = item;
  const isGone = words.relation === 'last' || (words.kind === 'day' && words.number < 0);
  if (isGone ? tense === 'future' : tense === 'past' && words.relation === 'next') return null;
  const time = resolveTime(item, reference, tense);
  if (!time || reference.day === null || time.value.length < 10) return null;
  const last = time.value.startsWith('[') ? time.value.slice(1, 11) : time.value.slice(0, 10);
  // the article's own weekday: an end is a week off
  const isWeekOff = attribute === 'end-date' && words.kind === 'weekday' && last === reference.day;
  if (tense === 'future' && last <= reference.day && !isWeekOff) return null;
  const value = isWeekOff
    ? addDays(last, WEEK)
    : attribute === 'end-date'
      ? last
      : attribute === 'deadline'
        ? `../${last}`
        : time.value;
  const rule = attribute === 'end-date' ? 'ends' : attribute === 'deadline' ? 'by-then' : 'begins';
  return { attribute, rule, value, qualifier: qualifiers(time.part) };
}

const WEEK = 7;
