/** A name right beside a role: "وزير الخارجية الروسي سيرغي لافروف", "Lavrov, the Russian foreign minister". */
import type { Span } from '../model/span.ts';
import type { SpanIndex } from '../model/span-index.ts';
import type { Reading } from './hit.ts';
import { hasWord, TITLES } from './words.ts';

/** Marks and spaces that may stand between a role and its holder's name. */
const BETWEEN = /^[ \u00a0\t،,:"“”«»'‘’(/\-–]{0,4}$/u;
const APPOSITION = /^(?:[ \u00a0]*[،,][ \u00a0]*(?:the +)?|[ \u00a0]+(?:the +)?|[ \u00a0]*[-–(][ \u00a0]*)$/u;
const MAX_TITLES = 2;
/** Longest stretch the two patterns above can cover. */
const MAX_GAP = 10;

/** The person named directly after the role (titles such as السيد may stand between), or null. */
export function nameAfter<T extends Span>(role: Span, people: SpanIndex<T>, reading: Reading): T | null {
  let position = role.end;
  for (let titles = 0; titles <= MAX_TITLES; titles++) {
    const from = position;
    const person = people.startingIn(from, from + MAX_GAP).find((p) => BETWEEN.test(reading.text.slice(from, p.start)));
    if (person) return person;
    const word = reading.around.after(position);
    if (!word || !hasWord(TITLES, word.folded) || !BETWEEN.test(reading.text.slice(position, word.start))) return null;
    position = word.end;
  }
  return null;
}

/** The person named directly before the role in apposition, or null. */
export function nameBefore<T extends Span>(role: Span, people: SpanIndex<T>, reading: Reading): T | null {
  const near = people.endingIn(role.start - MAX_GAP, role.start);
  return near.find((p) => APPOSITION.test(reading.text.slice(p.end, role.start))) ?? null;
}
