/** How two told values of one attribute stand to each other, whatever the sources: alike, meeting, apart or unknown. */
import type { Attribute } from '../model/attributes.ts';
import type { RelationWhyKey } from '../model/comparison.ts';
import { addDays, intersect } from '../model/date.ts';
import { hasOneValue, wordsExclude, wordsRefine } from './exclusive.ts';
import { rangesMeet, type HourRange } from './lengths.ts';
import type { Told } from './told.ts';

/**
 * equal; meeting: both can be so and say the same thing more or less exactly; apart: both cannot be so; other: they
 * differ without excluding each other; unknown: nothing a rule can compare.
 */
export interface Likeness {
  readonly is: 'equal' | 'meeting' | 'apart' | 'other' | 'unknown';
  readonly why: RelationWhyKey;
}

type Date = Extract<Told, { kind: 'date' }>;
type Length = Extract<Told, { kind: 'length' }>;
type Ids = Extract<Told, { kind: 'ids' }>;
type Steps = Extract<Told, { kind: 'steps' }>;

/** Symmetric. */
export function likenessOf(attribute: Attribute, a: Told, b: Told): Likeness {
  if (a.kind === 'words' || b.kind === 'words') return { is: 'unknown', why: 'in-words' };
  if (a.kind === 'date' && b.kind === 'date') return dates(attribute, a, b);
  if (a.kind === 'length' && b.kind === 'length') return lengths(attribute, a, b);
  if (a.kind === 'date' && b.kind === 'length') return dateAndLength(a, b);
  if (a.kind === 'length' && b.kind === 'date') return dateAndLength(b, a);
  if (a.kind === 'number' && b.kind === 'number') {
    return ranges(attribute, a.range, b.range, a.isBounded || b.isBounded, 'numbers-apart');
  }
  if (a.kind === 'ids' && b.kind === 'ids') return sets(a, b);
  if (a.kind === 'word' && b.kind === 'word') return words(attribute, a.word, b.word);
  if (a.kind === 'steps' && b.kind === 'steps') return steps(a, b);
  if (a.kind === 'word' && b.kind === 'length') return wordAndLength(a.word);
  if (a.kind === 'length' && b.kind === 'word') return wordAndLength(b.word);
  return { is: 'other', why: 'not-exclusive' };
}

function dates(attribute: Attribute, a: Date, b: Date): Likeness {
  if (a.isNot || b.isNot) return denied(a, b);
  const isSameDays = a.days.from === b.days.from && a.days.to === b.days.to;
  if (isSameDays && a.time === b.time) return { is: 'equal', why: 'equal' };
  if (isSameDays) return { is: 'meeting', why: 'time-of-day' };
  if (intersect(a.days, b.days)) {
    if (a.isAbout || b.isAbout) return { is: 'meeting', why: 'about' };
    if (a.time !== b.time && a.days.from === b.days.from) return { is: 'meeting', why: 'time-of-day' };
    return { is: 'meeting', why: holds(a, b) || holds(b, a) ? 'one-holds-the-other' : 'ranges-overlap' };
  }
  const [first, second] = a.days.from < b.days.from ? [a, b] : [b, a];
  const areNeighbours = addDays(first.days.to, 1) === second.days.from;
  if (areNeighbours && isOneNight(attribute, first.time, second.time)) return { is: 'meeting', why: 'same-night' };
  if (!hasOneValue(attribute)) return { is: 'other', why: 'not-exclusive' };
  return { is: 'apart', why: areNeighbours ? 'dates-a-day-apart' : 'dates-apart' };
}

/** "Not the 25th" contradicts the 25th and nothing else. */
function denied(a: Date, b: Date): Likeness {
  if (a.isNot && b.isNot) {
    const isSame = a.days.from === b.days.from && a.days.to === b.days.to;
    return isSame ? { is: 'equal', why: 'equal' } : { is: 'meeting', why: 'ranges-overlap' };
  }
  const [not, told] = a.isNot ? [a, b] : [b, a];
  const isRuledOut = not.days.from <= told.days.from && told.days.to <= not.days.to;
  return isRuledOut ? { is: 'apart', why: 'dates-apart' } : { is: 'meeting', why: 'ranges-overlap' };
}

function holds(outer: Date, inner: Date): boolean {
  return outer.days.from <= inner.days.from && inner.days.to <= outer.days.to;
}

const BEFORE_MIDNIGHT = /^(?:evening|night|late|midnight|sunset|sundown|dusk|(?:1[89]|2[0-3]):)/;
const AFTER_MIDNIGHT = /^(?:early|dawn|midnight|morning|sunrise|0[0-6]:)/;

/** What happens in a night is told of either day; what is set for an evening is not set for the next day. */
const HAPPENS: ReadonlySet<Attribute> = new Set(['announced-date', 'arrival-date', 'meeting-date']);
const AT_MIDNIGHT = /^(?:night|late|midnight|2[23]:)/;

/** The night between two days: one end of it is named, and the other is not placed elsewhere in its day. */
function isOneNight(attribute: Attribute, first: string | null, second: string | null): boolean {
  const isEvening = first !== null && (HAPPENS.has(attribute) ? BEFORE_MIDNIGHT : AT_MIDNIGHT).test(first);
  const isMorning = second !== null && AFTER_MIDNIGHT.test(second);
  return (isEvening && (second === null || isMorning)) || (isMorning && first === null);
}

function dateAndLength(date: Date, length: Length): Likeness {
  if (length.due && intersect(date.days, length.due)) return { is: 'meeting', why: 'about' };
  return { is: 'other', why: 'not-exclusive' };
}

function lengths(attribute: Attribute, a: Length, b: Length): Likeness {
  return ranges(attribute, a.hours, b.hours, a.isBounded || b.isBounded, 'lengths-apart');
}

function ranges(
  attribute: Attribute,
  a: HourRange,
  b: HourRange,
  isBounded: boolean,
  apart: 'lengths-apart' | 'numbers-apart',
): Likeness {
  if (a.from === b.from && a.to === b.to) return { is: 'equal', why: 'equal' };
  if (rangesMeet(a, b)) return { is: 'meeting', why: isBounded ? 'about' : 'ranges-overlap' };
  return hasOneValue(attribute) ? { is: 'apart', why: apart } : { is: 'other', why: 'not-exclusive' };
}

function sets(a: Ids, b: Ids): Likeness {
  const shared = [...a.ids].filter((id) => b.ids.has(id)).length;
  if (shared === 0) return { is: 'other', why: 'names-others' };
  if (shared < a.ids.size && shared < b.ids.size) return { is: 'meeting', why: 'ranges-overlap' };
  if (a.ids.size === b.ids.size && a.isOpen === b.isOpen) return { is: 'equal', why: 'equal' };
  return { is: 'meeting', why: 'one-holds-the-other' };
}

function words(attribute: Attribute, a: string, b: string): Likeness {
  if (a === b) return { is: 'equal', why: 'equal' };
  if (wordsExclude(attribute, a, b)) return { is: 'apart', why: 'words-exclude' };
  return wordsRefine(attribute, a, b) ? { is: 'meeting', why: 'same-kind' } : { is: 'other', why: 'not-exclusive' };
}

/** Steps are counted and cut differently by everyone; two lists never exclude each other. */
function steps(a: Steps, b: Steps): Likeness {
  const isSameList = a.steps.length > 0 && a.steps.join() === b.steps.join();
  if (isSameList || (a.count === b.count && (a.steps.length === 0 || b.steps.length === 0))) {
    return { is: 'equal', why: 'equal' };
  }
  return { is: 'meeting', why: 'steps-of-a-chain' };
}

/** An open end excludes a fixed one; "long-term" says too little to. */
function wordAndLength(word: string): Likeness {
  return word === 'indefinite' ? { is: 'apart', why: 'words-exclude' } : { is: 'other', why: 'not-exclusive' };
}
