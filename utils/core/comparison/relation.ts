/**
 * How what two sources tell on one row stands to each other. Goal: every conflict shown is one. So a conflict needs two
 * values that exclude each other, about the same thing, each disjoint from everything the other source says on it, read
 * with enough certainty, and no later day that would explain the difference. Whatever falls short is shown as what it
 * is: another clause, less exact, or two tellings in words that no rule compares. Nothing here says who is right.
 *
 * - Values that differ without excluding each other (exclusive.ts) are of another clause.
 * - One value of several may agree while another differs. Read by hand, that is a conflict (a headline says Sunday, its
 *   own text Monday); read by rule the second value is as often about something else, so the two are mixed (measured on
 *   the annotated pairs of tests/gold/reading: 8 of 9 conflicts real with such rows, 8 of 8 without).
 * - The document is many clauses: a source agrees with it if it agrees with one, and owes it no others.
 */
import type { Attribute } from '../model/attributes.ts';
import type { Relation, RelationWhy, RelationWhyKey } from '../model/comparison.ts';
import { addDays, daysBetween } from '../model/date.ts';
import { canChange } from './exclusive.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import type { Claim, Teller } from './teller.ts';

/** The relation of two stated cells; `of` and `with` as each of the two sees it, for `mixed` needs two values. */
export interface PairRelation {
  readonly relation: Exclude<Relation, 'single'>;
  readonly why: RelationWhy;
  /** As the first and as the second sees it: one value that agrees is not mixed, though the other source tells more. */
  readonly seen: readonly [Exclude<Relation, 'single'>, Exclude<Relation, 'single'>];
}

/** A later text is one whose days begin so many days after the other's end. */
const LATER_DAYS = 2;

/** A claim beside the claim of the other source that is closest to it. */
interface Match {
  readonly a: Claim;
  readonly b: Claim;
  readonly is: Likeness['is'];
  readonly why: RelationWhyKey;
}

/** Symmetric but for the order of `seen` and of the pair in `why`. */
export function relationOf(row: Attribute, a: Teller, b: Teller): PairRelation {
  const [mine, theirs] = [claimsFor(row, a, b), claimsFor(row, b, a)];
  if (mine.length === 0 || theirs.length === 0) return withoutValues(a, b);
  const chain = chained(row, a, b, mine, theirs);
  if (chain) return chain;
  // The document owes a source nothing: its other provisions are other clauses.
  const ofA = a.isDocument ? [] : mine.map((claim) => closest(claim, theirs, a, b));
  const ofB = b.isDocument ? [] : theirs.map((claim) => turned(closest(claim, mine, b, a)));
  const all = [...ofA, ...ofB];
  const agrees = all.some(({ is }) => is === 'equal' || is === 'meeting');
  const isConflict = (match: Match): boolean => match.is === 'apart' && isCertainEnough(match, agrees);
  const conflict = all.find(isConflict);
  if (conflict) return pair('conflict', whyOf(conflict, a, b), ['conflict', 'conflict']);
  const [relation, decisive] = judged(all);
  return pair(relation, whyOf({ ...decisive, why: shownWhy(relation, decisive) }, a, b), [
    ofA.length > 0 ? judged(ofA)[0] : relation,
    ofB.length > 0 ? judged(ofB)[0] : relation,
  ]);
}

/** Claims that answer the row itself; of a source that has none, those under another attribute both tell. */
function claimsFor(row: Attribute, teller: Teller, other: Teller): readonly Claim[] {
  const comparable = teller.claims.filter(({ told }) => told.kind !== 'words');
  const own = comparable.filter(({ attribute }) => attribute === row);
  if (own.length > 0 && hasOwn(row, other)) return own;
  if (own.length > 0 || hasOwn(row, other)) return [];
  const shared = new Set(other.claims.map(({ attribute }) => attribute));
  return comparable.filter(({ attribute }) => shared.has(attribute));
}

function hasOwn(row: Attribute, { claims }: Teller): boolean {
  return claims.some(({ attribute, told }) => attribute === row && told.kind !== 'words');
}

function shownWhy(relation: Relation, { is, why }: Match): RelationWhyKey {
  if (relation === 'mixed') return 'agrees-and-differs';
  // Disjoint, and yet no conflict: one of the two readings is not certain enough.
  return is === 'apart' ? 'not-sure-enough' : why;
}

/** Nothing to compare: told in words, or under attributes that are not the same. */
function withoutValues(a: Teller, b: Teller): PairRelation {
  const [told, also] = [a.claims.find(isValue), b.claims.find(isValue)];
  const areOfOthers = told !== undefined && also !== undefined && told.attribute !== also.attribute;
  const why: RelationWhy = {
    key: areOfOthers ? 'other-attribute' : 'in-words',
    sources: [a.source, b.source],
    values: [told?.value ?? null, also?.value ?? null],
  };
  const relation = areOfOthers ? 'different-clause' : 'differs-in-precision';
  return pair(relation, why, [relation, relation]);
}

function isValue({ told }: Claim): boolean {
  return told.kind !== 'words';
}

/** Lengths that follow each other, beside one length: the steps are clauses of their own, even where one is equal. */
function chained(
  row: Attribute,
  a: Teller,
  b: Teller,
  mine: readonly Claim[],
  theirs: readonly Claim[],
): PairRelation | null {
  const [stepA, stepB] = [mine.find(({ isStep }) => isStep), theirs.find(({ isStep }) => isStep)];
  if (!stepA && !stepB) return null;
  const values = [mine, theirs].map((claims) => claims.map(({ value }) => value).join(','));
  const why: RelationWhy = { key: 'steps-of-a-chain', sources: [a.source, b.source], values };
  if (!stepA || !stepB) return pair('different-clause', why, ['different-clause', 'different-clause']);
  const meets = (claim: Claim, others: readonly Claim[]): boolean =>
    others.some((other) => likenessOf(row, claim.told, other.told).is === 'equal');
  const isSame = mine.every((claim) => meets(claim, theirs)) && theirs.every((claim) => meets(claim, mine));
  const relation = isSame ? 'same' : 'differs-in-precision';
  return pair(relation, isSame ? { ...why, key: 'equal' } : why, [relation, relation]);
}

const CLOSENESS: readonly Likeness['is'][] = ['equal', 'meeting', 'other', 'unknown', 'apart'];

function closest(claim: Claim, others: readonly Claim[], teller: Teller, other: Teller): Match {
  const matches = others.map((b): Match => {
    const { is, why } = likenessOf(claim.attribute, claim.told, b.told);
    if (claim.attribute !== b.attribute) return { a: claim, b, is: 'other', why: 'other-attribute' };
    if (is === 'apart') return { a: claim, b, ...explained(claim, b, teller, other, why) };
    return { a: claim, b, is, why: is === 'equal' ? sameness(claim, b) : why };
  });
  return matches.reduce((one, two) => (CLOSENESS.indexOf(two.is) < CLOSENESS.indexOf(one.is) ? two : one));
}

/** How two equal values were told. */
function sameness(a: Claim, b: Claim): RelationWhyKey {
  if (a.isExpired !== b.isExpired) return 'expired-since';
  return a.value === b.value ? 'equal' : 'equal-in-other-units';
}

function turned({ a, b, is, why }: Match): Match {
  return { a: b, b: a, is, why };
}

/** Disjoint values that a later day explains: what changed in between, or a start that was only planned. */
function explained(
  claim: Claim,
  also: Claim,
  teller: Teller,
  other: Teller,
  why: RelationWhyKey,
): Pick<Match, 'is' | 'why'> {
  if (teller.isDocument || other.isDocument) return { is: 'apart', why };
  const { attribute } = claim;
  const later = laterOf(teller, other);
  if (canChange(attribute) && later !== 'neither') return { is: 'other', why: 'told-later' };
  if (attribute === 'start-date' && (later === 'first' || later === 'second')) {
    const [early, day] = later === 'second' ? [claim, teller.days] : [also, other.days];
    const isPlan = early.told.kind === 'date' && day !== null && early.told.days.from > day.to;
    if (isPlan) return { is: 'other', why: 'told-later' };
  }
  return { is: 'apart', why };
}

/** Which text is the later one; 'unknown' if their days are not known closely enough, which excuses what can change. */
function laterOf(a: Teller, b: Teller): 'first' | 'second' | 'neither' | 'unknown' {
  if (!a.days || !b.days) return 'unknown';
  if (addDays(b.days.to, LATER_DAYS) <= a.days.from) return 'first';
  if (addDays(a.days.to, LATER_DAYS) <= b.days.from) return 'second';
  const from = a.days.from < b.days.from ? a.days.from : b.days.from;
  const to = a.days.to > b.days.to ? a.days.to : b.days.to;
  return daysBetween(from, to) <= LATER_DAYS ? 'neither' : 'unknown';
}

/**
 * Nothing unsure, and of several values none that agrees. "Likely" is enough: news names an agreement once and then says
 * "the truce", so that most of what it tells of it is likely.
 */
function isCertainEnough({ a, b }: Match, agrees: boolean): boolean {
  if (a.certainty === 'unsure' || b.certainty === 'unsure') return false;
  return !agrees || (a.isHandRead && b.isHandRead);
}

/** The relation of some matches without a conflict, and the match that decided it. */
function judged(matches: readonly Match[]): [Exclude<Relation, 'single'>, Match] {
  const first = matches[0] as Match;
  const find = (...kinds: Likeness['is'][]): Match | undefined => matches.find(({ is }) => kinds.includes(is));
  const [agreeing, differing] = [find('equal', 'meeting'), find('other', 'unknown', 'apart')];
  if (agreeing && differing) return ['mixed', differing];
  const meeting = find('meeting');
  if (agreeing) return meeting ? ['differs-in-precision', meeting] : ['same', agreeing];
  return ['different-clause', find('other', 'unknown') ?? first];
}

function whyOf({ a: claim, b: also, why }: Match, a: Teller, b: Teller): RelationWhy {
  return { key: why, sources: [a.source, b.source], values: [claim.value, also.value] };
}

function pair(relation: PairRelation['relation'], why: RelationWhy, seen: PairRelation['seen']): PairRelation {
  return { relation, why, seen };
}
