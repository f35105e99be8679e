/** Two columns of a sheet by themselves: how these two stand to each other, whatever the others say. */
import type { Row, Sheet } from '../model/comparison.ts';
import { withKnownConflicts } from './by-hand.ts';
import { relateRow } from './relate-row.ts';
import { hasLengths } from './teller.ts';
import type { Lineage } from './told.ts';

/**
 * The row with these two cells alone, in this order; where the sheet has the two against each other, they are here, too.
 * A column that is not in the sheet has no cell.
 */
export function rowOfTwo({ columns, rows }: Sheet, row: Row, a: string, b: string, lineage?: Lineage): Row {
  const cells = [a, b].flatMap((id) => row.cells.find(({ source }) => source === id) ?? []);
  const sources = new Map(columns.map((source) => [source.id, source]));
  const phases = rows.find(({ attribute }) => attribute === 'phases')?.cells ?? [];
  const inSteps = phases.filter(({ entries }) => entries.some(({ value }) => hasLengths(value))).map((c) => c.source);
  const bare = cells.map(({ source, status, because, entries }) => ({ source, status, because, entries }));
  const computed = relateRow(row.attribute, bare, sources, {
    ...(lineage ? { lineage } : {}),
    inSteps: new Set(inSteps),
  });
  const known = cells.map((cell) => ({ ...cell, against: cell.against.filter((id) => id === a || id === b) }));
  return withKnownConflicts(computed, { ...row, cells: known });
}
