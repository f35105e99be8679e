/**
 * Scores sheets against annotated ones: who states a row (the matrix of the seeds), and which rows are conflicts (the
 * pairs of the project's own set). A cell or row that nobody built counts as silent.
 */
import type { Relation, Sheet } from '../../core/model/comparison.ts';

/** A row as annotated; `cells` only where the annotation gives them. */
export interface GoldRow {
  readonly agreement: string;
  readonly attribute: string;
  readonly relation: Relation | null;
  readonly cells: readonly { readonly source: string; readonly status: 'stated' | 'silent' }[];
}

export interface CellScore {
  readonly cells: number;
  /** Cells with the annotated status. */
  readonly same: number;
  readonly stated: number;
  /** Stated cells that were found stated; silence, being common, is cheap. */
  readonly reproduced: number;
  readonly invented: readonly string[];
  readonly missed: readonly string[];
}

export interface ConflictScore {
  /** Rows two sources or more state, in the sheet and in the gold. */
  readonly rows: number;
  /** Of these, rows with the annotated relation. */
  readonly same: number;
  readonly real: number;
  readonly invented: readonly string[];
  readonly missed: readonly string[];
}

export function scoreCells(gold: readonly GoldRow[], sheets: readonly Sheet[]): CellScore {
  const places = gold.flatMap(({ agreement, attribute, cells }) =>
    cells.map(({ source, status }) => {
      const row = rowIn(sheets, agreement, attribute);
      const found = row?.cells.find((cell) => cell.source === source)?.status ?? 'silent';
      return { place: `${agreement} ${attribute} ${source}`, status, found };
    }),
  );
  const of = (status: string, found: string) => places.filter((p) => p.status === status && p.found === found);
  return {
    cells: places.length,
    same: places.filter(({ status, found }) => status === found).length,
    stated: places.filter(({ status }) => status === 'stated').length,
    reproduced: of('stated', 'stated').length,
    invented: of('silent', 'stated').map(({ place }) => place),
    missed: of('stated', 'silent').map(({ place }) => place),
  };
}

/** A shown conflict on a row the gold does not know is an invented one. */
export function scoreConflicts(gold: readonly GoldRow[], sheets: readonly Sheet[]): ConflictScore {
  const relations = new Map(gold.map(({ agreement, attribute, relation }) => [`${agreement} ${attribute}`, relation]));
  const shared = sheets.flatMap(({ agreement, rows }) =>
    rows
      .filter(({ relation }) => relation !== null && relation !== 'single')
      .map(({ attribute, relation }) => ({ place: `${agreement} ${attribute}`, relation })),
  );
  const isKnown = ({ place }: { place: string }) => ![undefined, null, 'single'].includes(relations.get(place));
  const shown = shared.filter(({ relation }) => relation === 'conflict').map(({ place }) => place);
  return {
    rows: shared.filter(isKnown).length,
    same: shared.filter((row) => isKnown(row) && relations.get(row.place) === row.relation).length,
    real: shown.filter((place) => relations.get(place) === 'conflict').length,
    invented: shown.filter((place) => relations.get(place) !== 'conflict'),
    missed: [...relations].filter(([place, relation]) => relation === 'conflict' && !shown.includes(place)).map(first),
  };
}

function rowIn(sheets: readonly Sheet[], agreement: string, attribute: string) {
  return sheets.find((sheet) => sheet.agreement === agreement)?.rows.find((row) => row.attribute === attribute);
}

function first<T>([one]: readonly [T, unknown]): T {
  return one;
}
