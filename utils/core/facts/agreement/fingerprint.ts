/**
 * What an article tells of its unnamed agreement, held against what the knowledge base knows of each: five documents, a
 * truce of 48 hours, seventeen states. The rarer a value among all agreements, the more it says.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import type { Found } from '../reading.ts';

/** Attributes whose values tell agreements apart; dates are asked for elsewhere. */
const TELLING: ReadonlySet<string> = new Set([
  'documents-count',
  'points-count',
  'members-count',
  'phases',
  'duration',
  'renewal',
  'deadline',
  'joint-centre-name',
  'joint-centre-place',
  'cooperation-start',
  'joint-centre-start',
  'syrian-air-force',
  'castello-road',
]);
/** One name is as good as the other here. */
const ALIKE: Readonly<Record<string, string>> = { renewal: 'duration', 'joint-centre-start': 'cooperation-start' };
/** Of these any value tells: few agreements have a joint body or a road. */
const ANY_VALUE: ReadonlySet<string> = new Set(['joint-centre-name', 'castello-road', 'syrian-air-force', 'phases']);
/** What is known of so few agreements counts double, of so many once, of more not at all. Chosen. */
const RARE = 3;
const KNOWN = 9;
/** Content alone is no proof: it counts no more than makers and place together. */
const MAX_SCORE = 4;

type Known = ReadonlyMap<string, ReadonlySet<string>>;
const byBase = new WeakMap<KnowledgeBase, Known>();

/** How far the values found speak for the agreement, 0 to 4. */
export function contentScore(found: readonly Found[], a: Agreement, base: KnowledgeBase): number {
  const known = knownValues(base);
  const keys = new Set(found.flatMap((f) => keyOf(f.attribute, f.value)));
  let score = 0;
  for (const key of keys) {
    const of = known.get(key);
    if (of?.has(a.id)) score += of.size <= RARE ? 2 : of.size <= KNOWN ? 1 : 0;
  }
  return Math.min(score, MAX_SCORE);
}

/** Key of a value → the agreements it is known of. */
function knownValues(base: KnowledgeBase): Known {
  let known = byBase.get(base);
  if (!known) {
    const of = new Map<string, Set<string>>();
    for (const a of base.agreements())
      for (const { attribute, value } of (a.provisions ?? []).flatMap((p) => p.values ?? []))
        for (const key of keyOf(attribute, value)) of.set(key, (of.get(key) ?? new Set()).add(a.id));
    byBase.set(base, (known = of));
  }
  return known;
}

function keyOf(attribute: string, value: string | null): string[] {
  if (!TELLING.has(attribute)) return [];
  const name = ALIKE[attribute] ?? attribute;
  if (ANY_VALUE.has(name)) return [name];
  if (value === null || value === '–') return [];
  const weeks = /^P(\d+)W$/.exec(value)?.[1];
  return [`${name} ${weeks === undefined ? value : `P${String(Number(weeks) * 7)}D`}`];
}
