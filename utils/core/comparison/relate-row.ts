/** The relations of one row: every stated cell against every other, at the cost of the distinct tellings among them. */
import type { Attribute } from '../model/attributes.ts';
import type { Cell, Relation, RelationWhy, Row, Source } from '../model/comparison.ts';
import { relationOf, type PairRelation } from './relation.ts';
import { tellerKey, tellerOf, type Teller } from './teller.ts';
import type { Lineage } from './told.ts';

/** A cell before it is related to others. */
export type BareCell = Pick<Cell, 'source' | 'status' | 'because' | 'entries'>;

/** What is known of the columns beyond the row. */
export interface RowContext {
  readonly lineage?: Lineage;
  /** Ids of sources that tell the agreement's time step by step. */
  readonly inSteps?: ReadonlySet<string>;
}

/** Cells whose claims compare alike, in the order of the columns. */
interface Group {
  readonly teller: Teller;
  readonly sources: string[];
}

/** How a group stands to all others. */
interface Standing {
  readonly relation: Relation;
  readonly why: RelationWhy;
  readonly against: readonly string[];
}

type Pairs = readonly (readonly [Group, Group, PairRelation])[];

/** The most telling first. */
const ROW_ORDER: readonly Relation[] = ['conflict', 'mixed', 'different-clause', 'differs-in-precision', 'same'];

/**
 * The row with the relation of every cell and its own. The order of the columns changes no relation.
 * @param sources - by id, of all columns
 */
export function relateRow(
  attribute: Attribute,
  bare: readonly BareCell[],
  sources: ReadonlyMap<string, Source>,
  context: RowContext = {},
): Row {
  const groups = groupsOf(attribute, bare, sources, context);
  const pairs = pairsOf(attribute, groups);
  const standings = new Map<string, Standing>();
  const seen = seenBy(pairs);
  for (const group of groups) {
    const standing = standingOf(group, seen.get(group) ?? []);
    for (const source of group.sources) standings.set(source, standing);
  }
  const cells = bare.map((cell): Cell => {
    const standing = standings.get(cell.source);
    if (!standing) return { ...cell, relation: null, against: [] };
    return { ...cell, relation: standing.relation, against: standing.against, why: standing.why };
  });
  const decisive = decisivePair(pairs);
  const stated = groups.reduce((count, { sources: ids }) => count + ids.length, 0);
  const base = { attribute, reason: null, cells };
  if (stated === 0) return { ...base, relation: null };
  if (stated === 1 || !decisive) return { ...base, relation: 'single', why: onlyOne(groups[0] as Group) };
  return { ...base, relation: decisive.relation, why: decisive.why };
}

function groupsOf(
  attribute: Attribute,
  cells: readonly BareCell[],
  sources: ReadonlyMap<string, Source>,
  { lineage, inSteps }: RowContext,
): Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const source = sources.get(cell.source);
    if (cell.status !== 'stated' || !source) continue;
    const teller = tellerOf(source, attribute, cell.entries, {
      ...(lineage ? { lineage } : {}),
      tellsSteps: inSteps?.has(source.id) === true,
    });
    const key = tellerKey(teller);
    const group = groups.get(key);
    if (group) group.sources.push(cell.source);
    else groups.set(key, { teller, sources: [cell.source] });
  }
  return [...groups.values()];
}

/** Each pair of groups once; a group of several columns also with itself. */
function pairsOf(attribute: Attribute, groups: readonly Group[]): Pairs {
  return groups.flatMap((a, i) =>
    groups.slice(i).flatMap((b): Pairs => {
      if (a === b && a.sources.length < 2) return [];
      const other = a === b ? { ...a.teller, source: a.sources[1] as string } : b.teller;
      return [[a, b, relationOf(attribute, a.teller, other)]];
    }),
  );
}

/** A pair as one of its groups sees it. */
interface Seen {
  readonly pair: PairRelation;
  readonly relation: Relation;
  readonly other: Group;
}

/** Every pair under both of its groups. */
function seenBy(pairs: Pairs): Map<Group, Seen[]> {
  const seen = new Map<Group, Seen[]>();
  const add = (group: Group, one: Seen): void => {
    const there = seen.get(group);
    if (there) there.push(one);
    else seen.set(group, [one]);
  };
  for (const [a, b, pair] of pairs) {
    add(a, { pair, relation: pair.seen[0], other: b });
    if (a !== b) add(b, { pair, relation: pair.seen[1], other: a });
  }
  return seen;
}

function standingOf(group: Group, mine: readonly Seen[]): Standing {
  const first = mine[0];
  if (!first) return { relation: 'single', why: onlyOne(group), against: [] };
  const against = mine.filter(({ pair }) => pair.relation === 'conflict').flatMap(({ other }) => other.sources);
  // A cell that agrees with somebody is no odd one out, though a third source speaks of another clause.
  const decisive = CELL_ORDER.map((relation) => mine.find((one) => one.relation === relation)).find(Boolean) ?? first;
  return { relation: decisive.relation, why: decisive.pair.why, against };
}

const CELL_ORDER: readonly Relation[] = ['conflict', 'mixed', 'differs-in-precision', 'same', 'different-clause'];

function decisivePair(pairs: Pairs): PairRelation | null {
  const all = pairs.map(([, , pair]) => pair);
  for (const relation of ROW_ORDER) {
    const found = all.find((pair) => pair.relation === relation);
    if (found) return found;
  }
  return null;
}

function onlyOne({ teller }: Group): RelationWhy {
  return { key: 'only-one', sources: [teller.source], values: [teller.claims[0]?.value ?? null] };
}
