/** Agreements named after the two people who made them: تفاهم كيري – لافروف, the Kerry-Lavrov plan. */
import type { Agreement } from '../knowledge/schema.ts';
import { longest, type Span } from '../model/span.ts';
import type { Description } from './agreements.ts';
import type { Hit, Reading } from './hit.ts';

/** Between the two names: a dash of any make, a slash, و or "and". */
const JOIN = /^[ \u00a0]?(?:[-–—/ـ]{1,3}|و|and )[ \u00a0]?$/u;
const SPACE = /^[ \u00a0]$/u;

/**
 * A deal noun with two surnames joined, behind it (Arabic) or before it (English). Only a pair that made an agreement
 * together is one: "Kerry and Lavrov plan" is a sentence more often than a name, so English wants a hyphen.
 */
export function byMakers(t: Hit, reading: Reading): Description | null {
  const pair = t.form.lang === 'ar' ? pairAfter(t.end, reading) : pairBefore(t.start, reading);
  if (!pair) return null;
  const fits = (a: Agreement): boolean => {
    const makers = new Set([...(a.brokers ?? []), ...(a.signatories ?? [])]);
    return a.form !== 'draft' && pair.people.every((id) => makers.has(id));
  };
  return { start: Math.min(t.start, pair.start), end: Math.max(t.end, pair.end), definite: true, fits };
}

interface Pair extends Span {
  readonly people: readonly [string, string];
}

function pairAfter(position: number, reading: Reading): Pair | null {
  const first = personAt(position + 1, reading);
  if (!first || !SPACE.test(reading.text.slice(position, first.start))) return null;
  const second = longest(people(reading.hits.startingIn(first.end + 1, first.end + 5), reading));
  if (!second || !JOIN.test(reading.text.slice(first.end, second.start))) return null;
  return pairOf(first, second);
}

function pairBefore(position: number, reading: Reading): Pair | null {
  const second = longest(people(reading.hits.endingIn(position - 1, position), reading));
  if (!second || !SPACE.test(reading.text.slice(second.end, position))) return null;
  const first = longest(people(reading.hits.endingIn(second.start - 1, second.start), reading));
  if (!first || !/^[-–]$/u.test(reading.text.slice(first.end, second.start))) return null;
  return pairOf(first, second);
}

function pairOf(first: Hit, second: Hit): Pair | null {
  if (first.form.target === second.form.target) return null;
  return { start: first.start, end: second.end, people: [first.form.target, second.form.target] };
}

function personAt(position: number, reading: Reading): Hit | null {
  return longest(people(reading.hits.startingIn(position, position + 1), reading));
}

function people(hits: readonly Hit[], reading: Reading): Hit[] {
  const isName = (h: Hit): boolean => h.form.kind === 'surname' || h.form.kind === 'name';
  return hits.filter((h) => isName(h) && reading.engine.base.entity(h.form.target)?.type === 'person');
}
