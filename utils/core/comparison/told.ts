/** A value as it is written (attributes.ts) in a form that can be compared: days, hours, numbers, sets, closed words. */
import { shapeOf, type Attribute } from '../model/attributes.ts';
import { IN_WORDS } from '../model/attribute-value.ts';
import { addDays, type DateInterval } from '../model/date.ts';
import { certaintyOf, edtfDays, isEdtf, type Edtf } from '../model/edtf.ts';
import { bounded, hoursOf, rounded, type HourRange } from './lengths.ts';

/** One told value. `words` is nothing a rule compares: the text itself is the evidence. */
export type Told =
  | { readonly kind: 'words' }
  | {
      readonly kind: 'date';
      readonly days: DateInterval;
      /** Time of day as the text has it ("midnight", "sunset", "19:00"), or null. */
      readonly time: string | null;
      readonly isAbout: boolean;
      /** "not-2016-02-25": that day is ruled out. */
      readonly isNot: boolean;
    }
  | {
      readonly kind: 'length';
      readonly hours: HourRange;
      readonly isBounded: boolean;
      /** The days on which it runs out, counted from the day of the text; null if that is not known. */
      readonly due: DateInterval | null;
    }
  | { readonly kind: 'number'; readonly range: HourRange; readonly isBounded: boolean }
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<string>; readonly isOpen: boolean }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'steps'; readonly count: number; readonly steps: readonly string[] };

/** Ids of groups that are one under another name, each to the name they share. */
export type Lineage = (id: string) => string;

const TIMES =
  /\b(?:midnight|sunset|sundown|sunrise|dawn|early|morning|noon|midday|afternoon|evening|night|late|dusk)\b/;
/** "About the 19th" is believed of so many days on either side. Chosen: it was said of a week. */
const ABOUT_DAYS = 3;
const ABOUT_NUMBER = 0.1;
/** Tolls are rounded by everybody: 470,000 and "half a million" are one estimate. */
const ROUND_TOLL = 0.15;

/**
 * The told value.
 * @param referenceDate - day of the text, from which "within a week" counts
 */
export function toldIn(
  attribute: Attribute,
  value: string | null,
  qualifier: string | null,
  referenceDate: Edtf | null = null,
  lineage: Lineage = (id) => id,
): Told {
  if (value === null || value === IN_WORDS || value === '') return { kind: 'words' };
  const { kind, or, words } = shapeOf(attribute);
  if (words?.includes(value)) return { kind: 'word', word: value };
  const kinds = new Set([kind, or]);
  const bound = boundOf(qualifier, value);
  const bare = value.replace(/^[~<>]\s*/u, '');
  if (kinds.has('date')) {
    const date = dateIn(attribute, bare, qualifier, bound);
    if (date) return date;
  }
  if (kinds.has('duration')) {
    const hours = hoursOf(bare);
    if (hours)
      return {
        kind: 'length',
        hours: bounded(isMeasured(attribute) ? rounded(bare, hours) : hours, bound),
        isBounded: bound !== null,
        due: attribute === 'deadline' ? dueDays(hours, referenceDate) : null,
      };
  }
  if (kinds.has('number') && /^\d+(?:\.\d+)?$/u.test(bare)) {
    const [number, count] = [Number(bare), Math.trunc(Number(bare))];
    if (kind === 'list') return { kind: 'steps', count, steps: [] };
    return { kind: 'number', range: numbers(attribute, number, bound), isBounded: bound !== null };
  }
  if (kind === 'list') {
    const steps = bare.split(',').map((step) => step.trim());
    return { kind: 'steps', count: steps.length, steps };
  }
  if (kind === 'ids') {
    const ids = new Set(bare.split(',').map((id) => lineage(id.trim())));
    return { kind: 'ids', ids, isOpen: qualifier?.includes('others') === true };
  }
  return { kind: 'words' };
}

/** Talks and wars took as long as they took and are told in round figures; a truce of a week is one of seven days. */
function isMeasured(attribute: Attribute): boolean {
  return attribute === 'talks-length' || attribute === 'conflict-length';
}

function boundOf(qualifier: string | null, value: string): string | null {
  const told = qualifier?.split(', ').find((part) => part === '~' || part === '>' || part === '<');
  return told ?? /^[~<>]/u.exec(value)?.[0] ?? null;
}

function dateIn(attribute: Attribute, value: string, qualifier: string | null, bound: string | null): Told | null {
  const isNot = value.startsWith('not-');
  let date = isNot ? value.slice('not-'.length) : value;
  // A start "from D on" is D, a limit "until D" is D: what is open is the time it holds, not the day itself.
  if (attribute === 'start-date') date = date.replace(/\/(?:\.\.)?$/u, '');
  if (attribute === 'deadline' || attribute === 'end-date') date = date.replace(/^(?:\.\.)?\//u, '');
  if (!isEdtf(date)) return null;
  const isAbout = certaintyOf(date).isApproximate || bound === '~';
  const clock = /T(\d{2}:\d{2})/u.exec(date)?.[1] ?? null;
  const time = clock === '00:00' ? 'midnight' : (TIMES.exec(qualifier ?? '')?.[0] ?? clock);
  let days = edtfDays(date);
  if (isAbout) days = { from: addDays(days.from, -ABOUT_DAYS), to: addDays(days.to, ABOUT_DAYS) };
  // "Midnight of Sunday" is the night to Monday, which others call Monday.
  if (time === 'midnight' && clock === null && days.to < '9999') days = { from: days.from, to: addDays(days.to, 1) };
  return { kind: 'date', days, time, isAbout, isNot };
}

function dueDays({ from, to }: HourRange, referenceDate: Edtf | null): DateInterval | null {
  if (referenceDate === null || !isEdtf(referenceDate)) return null;
  const days = edtfDays(referenceDate);
  // A day on either side: "within a week" counts from today, tomorrow or the day of the making.
  return { from: addDays(days.from, Math.floor(from / 24) - 1), to: addDays(days.to, Math.ceil(to / 24) + 1) };
}

function numbers(attribute: Attribute, number: number, bound: string | null): HourRange {
  const range = { from: number, to: number };
  if (attribute === 'death-toll' && (bound === null || bound === '~')) return bounded(range, '~', ROUND_TOLL);
  return bounded(range, bound, ABOUT_NUMBER);
}
