/**
 * English: what a length of time is the length of, told by the words around it rather than by a phrase: a truce lasts so
 * long, must begin within it, or must have lasted so long before the two armies act together.
 *
 * Read only for lengths that no phrase of the tables has read so.
 */
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import { subjectOf } from './day-roles.ts';
import { cueOf, OBLIGED } from './cues.ts';
import {
  BODY_WORDS,
  CALM,
  CONDITION,
  GIVEN,
  JOINTLY,
  LIMIT,
  NOT_A_TRUCE,
  QUIET_BEHIND,
  SPAN_WORDS,
  UNSAID_LENGTH,
} from './length-cues.ts';

const REACH = 12;

type Told = Pick<Found, 'attribute' | 'rule' | 'qualifier'>;

export function lengthRoles(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'en' || !line.text.includes('@p')) return [];
  const tokens = line.text.trim().split(' ');
  return tokens.flatMap((token, at) => {
    const item = /@p\d+$/u.test(token) ? line.item(token) : null;
    if (item?.letter !== 'p' || !isOfTruce(item.length.iso)) return [];
    const span = line.spanOfItem(item);
    const here = found.filter((f) => f.start < span.end && span.start < f.end).map((f) => f.attribute);
    const isQuiet = line.sentence.words
      .slice(item.from, item.to)
      .some(({ key }) => /^(?:quiet|calm|peaceful|free)$/u.test(key));
    return (
      rolesOf(tokens, at, line.text, isQuiet, hoursOf(item.length.iso), item.length.bound === '<')
        .filter(({ attribute }) => !here.includes(attribute) && !here.some((a) => TAKEN.has(a)))
        .filter(({ attribute }) => attribute !== 'deadline' || here.length === 0)
        // where a phrase has told which of the two comes after the calm, the other is not added
        .filter(({ attribute }) => !AFTER_CALM.has(attribute) || !here.some((told) => AFTER_CALM.has(told)))
        .map((told) => ({ ...span, ...told, value: item.length.iso, isRelative: false }))
    );
  });
}

const AFTER_CALM: ReadonlySet<string> = new Set(['cooperation-start', 'joint-centre-start']);

/** Attributes that take a length for themselves. */
const TAKEN: ReadonlySet<string> = new Set([
  'talks-length',
  'conflict-length',
  'persuasion-time',
  'preparation-time',
  'deadline',
]);

/** A truce, or what is due under it, is told in days; years are those of a war. */
function isOfTruce(iso: string): boolean {
  return /^P(?:\d+[DWM]|T\d+H)$/u.test(iso);
}

function hoursOf(iso: string): number {
  const hours = /^PT(\d+)H/u.exec(iso)?.[1];
  return hours === undefined ? Infinity : Number(hours);
}

function rolesOf(
  tokens: readonly string[],
  at: number,
  text: string,
  isQuiet: boolean,
  hours: number,
  isAtMost: boolean,
): Told[] {
  let first = at;
  while (first > 0 && at - first < 6 && SPAN_WORDS.has(tokens[first - 1] ?? '')) first--;
  const lead = ` ${tokens.slice(Math.max(0, first - 1), at).join(' ')} `;
  const before = tokens.slice(Math.max(0, first - REACH), first);
  const behind = tokens.slice(at + 1, at + 1 + REACH);
  const next = ` ${behind.slice(0, 6).join(' ')} `;
  const near = ` ${tokens.slice(Math.max(0, at - 6), at).join(' ')} @p${next}`;
  const isCalm = isQuiet || CALM.test(next);
  if (UNSAID_LENGTH.test(near)) return [];
  if (isGiven(lead, before, behind)) return [{ attribute: 'deadline', rule: 'within', qualifier: 'within' }];
  if (!isCalm && NOT_A_TRUCE.test(next)) return [];
  if (hours < 24 && !isCalm) return [];
  const conditionBefore = CONDITION.before.test(` ${tokens.slice(Math.max(0, at - 9), at).join(' ')} `);
  const isCondition =
    conditionBefore || CONDITION.behind.test(` ${behind.join(' ')} `) || (isCalm && /^ ?of /u.test(next.trimStart()));
  const told: Told[] = [];
  if (isCondition && JOINTLY.test(` ${text}`.replaceAll(BODY_WORDS, ' ')))
    told.push({ attribute: 'cooperation-start', rule: 'step-by-step', qualifier: 'after' });
  if (isCondition && ` ${text}`.search(BODY_WORDS) >= 0)
    told.push({ attribute: 'joint-centre-start', rule: 'step-by-step', qualifier: 'after' });
  if (isLimit(isAtMost ? `${lead}than ` : lead, before, behind))
    return [{ attribute: 'deadline', rule: 'within', qualifier: 'within' }];
  if (isCalm || lasts(lead, before, behind)) told.push({ attribute: 'duration', rule: 'lasts', qualifier: null });
  return told;
}

/** Somebody is bound, or taken to task if he has not done it. */
const DUE = / (?:must|should|shall|have to|has to|(?:is|are) to|required|(?:who|that) (?:have|has) not) /u;

/** "the rebels have two days to decide" */
function isGiven(lead: string, before: readonly string[], behind: readonly string[]): boolean {
  const [past, next] = [` ${before.join(' ')} `, ` ${behind.slice(0, 8).join(' ')} `];
  return GIVEN.before.test(`${past}${lead}`) && GIVEN.behind.test(next);
}

/** Within so long something must be done. */
function isLimit(lead: string, before: readonly string[], behind: readonly string[]): boolean {
  const next = ` ${behind.slice(0, 8).join(' ')} `;
  const all = ` ${before.join(' ')} `;
  if (LIMIT.behind.test(next)) return true;
  const isFromNow = /^ (?:(?:s )?time|from now|from (?:today|friday|thursday)|hence) (?!, on @t)/u.test(next);
  if (!LIMIT.before.test(lead) && !isFromNow) return false;
  if (/^ (?:(?:s )?time )?, (?:on|by) (?:[^ ]+ ){0,3}@t/u.test(next)) return false;
  const isFronted = before.length === 0 || before.at(-1) === ',';
  if (isFronted && / (?:within|inside) /u.test(lead) && OBLIGED.test(` ${behind.join(' ')} `)) return true;
  const subject = subjectOf(before.toReversed(), behind);
  const cues = [...before.keys()]
    .map((i) => cueOf(before, i, before))
    .concat([...behind.keys()].map((i) => cueOf(behind, i, behind)));
  const rests = cues.some(
    (cue) => cue !== null && !cue.isPast && (cue.kind === 'stop' || cue.kind === 'begin' || cue.kind === 'end'),
  );
  if (/ (?:within|inside|than) /u.test(lead) && subject !== 'other' && DUE.test(all)) return true;
  return (
    (subject === 'guns' || subject === 'pact') &&
    (rests || (/ (?:within|inside|space|course|than) /u.test(lead) && OBLIGED.test(all)))
  );
}

/** A truce or the rest of weapons is told to last so long. */
function lasts(lead: string, before: readonly string[], behind: readonly string[]): boolean {
  if (LIMIT.before.test(lead) || / (?:after|since|ago|before|by|once|following|every|first) /u.test(lead)) return false;
  const next = ` ${behind.join(' ')} `;
  const subject = subjectOf(before.toReversed(), behind);
  if (QUIET_BEHIND.test(next) && subject !== 'other')
    return subject !== null || / (?:no|without|quietly|peacefully|calmly|how long|which) /u.test(next);
  if (/^(?:add\w*|total\w*|reach\w*|endure|survive|survives)$/u.test(before.at(-1) ?? '')) return subject === 'pact';
  for (let i = before.length - 1; i >= 0; i--) {
    if (/^[|:]$/u.test(before[i] ?? '')) break;
    const cue = cueOf(before, i, before);
    if (!cue) continue;
    if (cue.isDenial) return / (?:for|over) /u.test(lead);
    if (cue.kind === 'other' || cue.kind === 'begin') return false;
    return (subject === 'pact' || subject === 'guns') && / (?:for|of|to|at|over|a|only|lasts?|hold|up) /u.test(lead);
  }
  return subject === 'pact' && / (?:for|of) /u.test(lead);
}
