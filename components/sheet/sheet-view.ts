/** What of a sheet is shown: the columns the reader chose, the rows the filters leave, and how many each would leave. */
import type { Cell, Entry, Row, Sheet, Source } from '@/utils/core/model/comparison.ts';
import { ROW_FILTERS, type RowFilter, type SheetQuery } from './sheet-query.ts';

/** A cell behind the filters. */
export interface ShownCell {
  readonly cell: Cell;
  /** The entries that are left, in the order of the text. */
  readonly entries: readonly Entry[];
  /** True if the source tells the row, but not in the way that was asked for. */
  readonly isFiltered: boolean;
}

export interface ShownRow {
  readonly row: Row;
  /** One a shown column, in their order. */
  readonly cells: readonly ShownCell[];
}

export interface SheetView {
  readonly columns: readonly Source[];
  /** Columns that are there and not shown, in the sheet's order. */
  readonly hidden: readonly Source[];
  readonly rows: readonly ShownRow[];
  /** Rows of the sheet before filters. */
  readonly total: number;
  /** How many rows each filter leaves, beside the others that are on. */
  readonly counts: ReadonlyMap<RowFilter, number>;
  /** Everyone whose words the shown columns tell, most rows first, with the rows each would leave. */
  readonly speakers: readonly { readonly id: string; readonly rows: number }[];
}

type Filters = Pick<SheetQuery, 'only' | 'speaker'>;

/** Chosen: as many as a reader compares; a casebook may hold hundreds of articles about one agreement. */
export const MAX_DEFAULT_COLUMNS = 12;

/**
 * Ids of the columns shown if the reader chose none: the document, beside it the page in front, then those that tell
 * something. Of many kept articles the last ones, for those were kept for the question at hand.
 */
export function defaultColumns(sheet: Sheet): string[] {
  const telling = tellingIn(sheet);
  const of = (...kinds: Source['kind'][]) => sheet.columns.filter(({ kind }) => kinds.includes(kind));
  const first = [...of('document'), ...of('open')];
  const bundled = of('bundled').filter(({ id }) => telling.has(id));
  const others = of('kept', 'file').filter(({ id }) => telling.has(id));
  const room = Math.max(0, MAX_DEFAULT_COLUMNS - first.length - bundled.length);
  return [...first, ...bundled, ...(room > 0 ? others.slice(-room) : [])].map(({ id }) => id);
}

/** The columns an address asks for: those it names; a cell it opens brings its own column, so that it can be seen. */
export function columnsOf(
  sheet: Sheet,
  { columns, source }: Pick<SheetQuery, 'columns' | 'source'>,
): readonly string[] {
  const shown = columns.length > 0 ? columns : defaultColumns(sheet);
  const isMissing = source !== null && !shown.includes(source) && sheet.columns.some(({ id }) => id === source);
  return isMissing ? [...shown, source] : columns;
}

/** Ids of the columns that tell at least one row. */
export function tellingIn({ rows }: Sheet): Set<string> {
  return new Set(
    rows.flatMap(({ cells }) => cells.filter(({ status }) => status === 'stated').map(({ source }) => source)),
  );
}

/** The sheet as it is shown. Columns that are no more (an article taken out of the casebook) are passed over. */
export function viewOfSheet(sheet: Sheet, query: Pick<SheetQuery, 'columns' | 'only' | 'speaker'>): SheetView {
  const byId = new Map(sheet.columns.map((source) => [source.id, source]));
  const chosen = query.columns.flatMap((id) => byId.get(id) ?? []);
  const columns = chosen.length > 0 ? chosen : defaultColumns(sheet).flatMap((id) => byId.get(id) ?? []);
  const shown = new Set(columns);
  const rowsWith = (filters: Filters) => sheet.rows.flatMap((row) => shownRow(row, columns, filters) ?? []);
  const counts = ROW_FILTERS.map((filter): [RowFilter, number] => [
    filter,
    rowsWith({ ...query, only: [...new Set([...query.only, filter])] }).length,
  ]);
  return {
    columns,
    hidden: sheet.columns.filter((source) => !shown.has(source)),
    rows: rowsWith(query),
    total: sheet.rows.length,
    counts: new Map(counts),
    speakers: speakersIn(rowsWith({ ...query, speaker: null })),
  };
}

/** A filter that alone hides everything, and how many rows come back without it. */
export interface Lift {
  /** 'all': no single one is to blame. */
  readonly what: RowFilter | 'speaker' | 'all';
  readonly filters: Filters;
  readonly rows: number;
}

/** What to lift so that rows appear; the one that brings back most comes first, all of them if none does alone. */
export function liftsOf(sheet: Sheet, query: SheetQuery): Lift[] {
  const without: { what: Lift['what']; filters: Filters }[] = query.only.map((filter) => ({
    what: filter,
    filters: { only: query.only.filter((one) => one !== filter), speaker: query.speaker },
  }));
  if (query.speaker) without.push({ what: 'speaker', filters: { only: query.only, speaker: null } });
  const counted = (lifts: typeof without): Lift[] =>
    lifts
      .map((lift) => ({ ...lift, rows: viewOfSheet(sheet, { ...query, ...lift.filters }).rows.length }))
      .filter(({ rows }) => rows > 0)
      .toSorted((a, b) => b.rows - a.rows);
  const single = counted(without);
  return single.length > 0 ? single : counted([{ what: 'all', filters: { only: [], speaker: null } }]);
}

/** The sheet as it is shown, for exports: chosen columns in their order, the rows that are left, entries as they are. */
export function sheetAsShown(sheet: Sheet, { columns, rows }: SheetView): Sheet {
  return {
    ...sheet,
    columns,
    rows: rows.map(({ row, cells }) => ({ ...row, cells: cells.map(({ cell }) => cell) })),
  };
}

/** True if two sources tell disjoint things on the row: marked red, the only thing that is. */
export function isConflict(row: Row): boolean {
  return row.relation === 'conflict' || row.cells.some(({ against }) => against.length > 0);
}

/** The document's column stays whatever is asked of the sources: it is what they are held against. */
function shownRow(row: Row, columns: readonly Source[], { only, speaker }: Filters): ShownRow | null {
  if (only.includes('conflicts') && !isConflict(row)) return null;
  const isAsked = only.includes('direct') || speaker !== null;
  let isTold = false;
  let isLeft = false;
  const cells = columns.map(({ id, kind }): ShownCell => {
    const cell = row.cells.find(({ source }) => source === id) ?? silentCell(id);
    const isStated = cell.status === 'stated';
    isTold ||= isStated;
    if (!isAsked || kind === 'document' || !isStated) return { cell, entries: cell.entries, isFiltered: false };
    const entries = cell.entries.filter(
      (entry) =>
        (!only.includes('direct') || entry.layer === 'direct') && (speaker === null || entry.speaker.includes(speaker)),
    );
    isLeft ||= entries.length > 0;
    return { cell, entries, isFiltered: entries.length === 0 };
  });
  if ((only.includes('stated') && !isTold) || (isAsked && !isLeft)) return null;
  return { row, cells };
}

function speakersIn(rows: readonly ShownRow[]): { id: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const here = cells.filter(({ cell }) => cell.status === 'stated').flatMap(({ entries }) => entries);
    for (const id of new Set(here.flatMap(({ speaker }) => speaker))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, rows: count })).toSorted((a, b) => b.rows - a.rows);
}

/** A sheet holds a cell for every column; one without is treated as silent rather than breaking the page. */
function silentCell(source: string): Cell {
  return { source, status: 'silent', because: null, entries: [], relation: null, against: [] };
}
