/** Which of several readings of the same words are kept, and one fact a paragraph for one value. */
import type { Fact } from '../model/fact.ts';
import { overlaps } from '../model/span.ts';
import type { Found } from './reading.ts';

/** Attributes that exclude each other on the same words, the better first. */
const ORDER: readonly (readonly string[])[] = [
  ['talks-length', 'persuasion-time', 'preparation-time', 'conflict-length', 'duration'],
  ['joint-centre-start', 'conflict-length'],
  ['next-talks-date', 'meeting-date', 'arrival-date', 'end-date', 'start-date', 'announced-date'],
  ['deadline', 'announced-date'],
  ['aid-areas-count', 'members-count', 'points-count', 'documents-count', 'death-toll'],
];

/** One reading for the same words: the first of the orders above; of equal readings the shortest evidence. */
export function selected(found: readonly Found[]): Found[] {
  return found.filter((f, i) => {
    const here = found.filter((g) => g !== f && overlaps(f, g));
    if (here.some((g) => isBeaten(f, g))) return false;
    return !here.some(
      (g) =>
        g.attribute === f.attribute &&
        isSame(f, g) &&
        (size(g) < size(f) || (size(g) === size(f) && found.indexOf(g) < i)),
    );
  });
}

function isBeaten(f: Found, g: Found): boolean {
  if (f.attribute === 'castello-road' && g.attribute === f.attribute) return f.value === null && g.value !== null;
  if (f.attribute === g.attribute && f.attribute === 'syrian-air-force')
    return AIR.indexOf(f.value ?? '') > AIR.indexOf(g.value ?? '');
  return ORDER.some(
    (order) =>
      order.includes(f.attribute) &&
      order.includes(g.attribute) &&
      order.indexOf(g.attribute) < order.indexOf(f.attribute),
  );
}

const AIR = ['barred-from-agreed-areas', 'out', 'limited'];

function isSame(f: Found, g: Found): boolean {
  // of two dates on the same words the first rule's stands: "from Monday" and "begins Monday"
  return f.value === g.value || f.attribute.endsWith('date') || (f.attribute === 'deadline' && f.rule === g.rule);
}

function size({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}

type Placed = Fact & { readonly paragraph: number };

/** One fact for a value in a paragraph, the first; a list of groups that a fuller one contains is no fact of its own. */
export function withoutRepeats(facts: readonly Placed[]): Fact[] {
  const seen = new Set<string>();
  const groups = new Map<string, Set<string>>();
  for (const f of facts) {
    if (f.attribute !== 'excluded-groups') continue;
    groups.set(f.agreement, (groups.get(f.agreement) ?? new Set()).add(f.value ?? ''));
  }
  return facts
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((f) => {
      const key = [f.agreement, f.attribute, f.value, f.paragraph, f.attribute === 'duration' ? f.start : 0].join('\t');
      if (seen.has(key)) return false;
      seen.add(key);
      return (
        f.attribute !== 'excluded-groups' || ![...(groups.get(f.agreement) ?? [])].some((v) => isPart(f.value ?? '', v))
      );
    })
    .map(withoutPlace);
}

function withoutPlace(placed: Placed): Fact {
  const { paragraph, ...fact } = placed;
  void paragraph;
  return fact;
}

function isPart(value: string, whole: string): boolean {
  const all = new Set(whole.split(','));
  const own = value.split(',');
  return own.length < all.size && own.every((id) => all.has(id));
}
