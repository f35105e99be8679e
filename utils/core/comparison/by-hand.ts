/** What was written by hand about the bundled columns of a row, put over what was computed. */
import type { Cell, RelationWhy, Row } from '../model/comparison.ts';
import { DOCUMENT } from './document-column.ts';

/** A row that no account joins: its relation, its reason and its bundled cells as they were written. */
export function byHand(computed: Row, written: Row): Row {
  if (written.relation === null) return computed;
  const { why, ...row } = computed;
  void why;
  const cells = computed.cells.map((cell) => {
    const own = written.cells.find(({ source }) => source === cell.source);
    if (!own) return cell;
    const ofDocument = cell.against.filter((id) => id === DOCUMENT && !own.against.includes(id));
    return { ...own, against: [...ofDocument, ...own.against] };
  });
  return { ...row, relation: written.relation, reason: written.reason, cells };
}

/**
 * A row that accounts have joined. Relation and reason are computed anew, but where somebody read that two bundled texts
 * exclude each other, they still do, though no rule compares their words.
 */
export function withKnownConflicts(computed: Row, written: Row): Row {
  const known = new Map(written.cells.filter(({ against }) => against.length > 0).map((cell) => [cell.source, cell]));
  if (known.size === 0) return computed;
  const cells = computed.cells.map((cell): Cell => {
    const missing = (known.get(cell.source)?.against ?? []).filter((id) => !cell.against.includes(id));
    if (missing.length === 0) return cell;
    const why = cell.relation === 'conflict' && cell.why ? cell.why : whyOf(cell, missing[0] ?? '', computed);
    return { ...cell, relation: 'conflict', against: [...cell.against, ...missing], why };
  });
  if (computed.relation === 'conflict') return { ...computed, cells };
  const first = cells.find(({ relation }) => relation === 'conflict');
  return first?.why ? { ...computed, cells, relation: 'conflict', why: first.why } : { ...computed, cells };
}

function whyOf(cell: Cell, other: string, { attribute, cells }: Row): RelationWhy {
  const valueOf = (one: Cell | undefined): string | null =>
    one?.entries.find((entry) => entry.attribute === attribute && entry.value !== null)?.value ?? null;
  const foe = cells.find(({ source }) => source === other);
  return { key: 'words-exclude', sources: [cell.source, other], values: [valueOf(cell), valueOf(foe)] };
}
