/**
 * Which differences are contradictions. Most attributes can be told several times of one agreement without one (deadlines
 * of different clauses, several meetings, groups one text names and another does not), so only those listed here have
 * values that exclude each other. A new attribute excludes nothing until somebody has thought about it.
 */
import type { Attribute } from '../model/attributes.ts';

/** An agreement has one of these, so that two values that do not meet cannot both be so. */
const ONE_VALUE: ReadonlySet<Attribute> = new Set<Attribute>([
  'announced-date',
  'arrival-date',
  'start-date',
  'end-date',
  'talks-length',
  'duration',
  'cooperation-start',
  'joint-centre-start',
  'conflict-length',
  'documents-count',
  'points-count',
  'members-count',
  'death-toll',
]);

/** True if two values of the attribute that do not meet contradict each other. */
export function hasOneValue(attribute: Attribute): boolean {
  return ONE_VALUE.has(attribute);
}

/** What can change in the days after, so that a later text that says otherwise tells news and contradicts nobody. */
const CHANGES: ReadonlySet<Attribute> = new Set<Attribute>([
  'end-date',
  'next-talks-date',
  'government-stance',
  'opposition-stance',
  'un-stance',
  'air-strikes',
  'secrecy',
  'death-toll',
  'aid-areas-count',
]);

/** True if a later report may rightly say otherwise. */
export function canChange(attribute: Attribute): boolean {
  return CHANGES.has(attribute);
}

type Pair = readonly [string, string];

/** Closed words that cannot both be so, by attribute; the order within a pair does not matter. */
const EXCLUDE: Partial<Record<Attribute, readonly Pair[]>> = {
  'government-stance': [
    ['accepts', 'rejects'],
    ['welcomes', 'rejects'],
  ],
  'opposition-stance': [
    ['accepts', 'rejects'],
    ['welcomes', 'rejects'],
  ],
  'un-stance': [
    ['accepts', 'rejects'],
    ['welcomes', 'rejects'],
  ],
  enforcement: [
    ['none', 'response-mechanism'],
    ['none', 'force'],
  ],
  secrecy: [['secret', 'published']],
  'humanitarian-access': [['all-areas', 'besieged-areas']],
  'joint-centre-place': [
    ['geneva', 'amman'],
    ['geneva', 'near-amman'],
  ],
};

const STANCES: readonly Pair[] = [
  ['accepts', 'welcomes'],
  ['accepts', 'conditional'],
  ['welcomes', 'conditional'],
  ['rejects', 'obstructs'],
];

/** Closed words of which one says more than the other, or the same less exactly. */
const REFINE: Partial<Record<Attribute, readonly Pair[]>> = {
  'syrian-air-force': [
    ['out', 'limited'],
    ['out', 'barred-from-agreed-areas'],
    ['limited', 'barred-from-agreed-areas'],
  ],
  'government-stance': STANCES,
  'opposition-stance': STANCES,
  'un-stance': STANCES,
  enforcement: [['response-mechanism', 'force']],
  'humanitarian-access': [
    ['all-areas', 'aleppo'],
    ['besieged-areas', 'aleppo'],
  ],
  'joint-centre-name': [['joint-implementation-center', 'joint-implementation-group']],
  'joint-centre-place': [['amman', 'near-amman']],
};

/** True if the two words cannot both be so of the attribute. */
export function wordsExclude(attribute: Attribute, a: string, b: string): boolean {
  return holds(EXCLUDE[attribute], a, b);
}

/** True if one of the two words refines the other. */
export function wordsRefine(attribute: Attribute, a: string, b: string): boolean {
  return holds(REFINE[attribute], a, b);
}

function holds(pairs: readonly Pair[] | undefined, a: string, b: string): boolean {
  return (pairs ?? []).some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
