/** What an address says about how a sheet is shown: everything that must survive a reload or be sent to a colleague. */
import { type Attribute, isAttribute } from '@/utils/core/model/attributes.ts';

/** conflicts: rows in which two sources differ; direct: words in quotation marks only; stated: rows somebody tells. */
export const ROW_FILTERS = ['conflicts', 'direct', 'stated'] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

export interface SheetQuery {
  /** The row whose evidence is open, or null. */
  readonly row: Attribute | null;
  /** The column whose evidence is open; null with a row: all of the row's. */
  readonly source: string | null;
  /** Ids of the columns in the reader's order; [] as they come. */
  readonly columns: readonly string[];
  readonly only: readonly RowFilter[];
  /** Entity id of the one speaker whose words are shown, or null. */
  readonly speaker: string | null;
  /** The evidence sheet, to be printed. */
  readonly isPrint: boolean;
}

export const PLAIN_SHEET: SheetQuery = {
  row: null,
  source: null,
  columns: [],
  only: [],
  speaker: null,
  isPrint: false,
};

/** Reads the part of an address after "?"; what means nothing is left out. */
export function parseSheetQuery(search: string): SheetQuery {
  const params = new URLSearchParams(search);
  const row = params.get('row') ?? '';
  const only = listOf(params.get('only'));
  return {
    row: isAttribute(row) ? row : null,
    source: isAttribute(row) ? params.get('source') || null : null,
    columns: listOf(params.get('columns')),
    only: ROW_FILTERS.filter((filter) => only.includes(filter)),
    speaker: params.get('speaker') || null,
    isPrint: params.get('print') === '1',
  };
}

/** The part of an address after "?", or "" for a sheet shown plainly. */
export function sheetSearch({ row, source, columns, only, speaker, isPrint }: SheetQuery): string {
  const params = new URLSearchParams();
  if (row) params.set('row', row);
  if (row && source) params.set('source', source);
  if (columns.length > 0) params.set('columns', columns.map(encodeURIComponent).join(','));
  if (only.length > 0) params.set('only', ROW_FILTERS.filter((filter) => only.includes(filter)).join(','));
  if (speaker) params.set('speaker', speaker);
  if (isPrint) params.set('print', '1');
  // Addresses are read by people, too: a comma needs no escape.
  return params.toString().replaceAll('%2C', ',');
}

/** Each once, in order; ids of kept articles may hold any character, so each is encoded on its own. */
function listOf(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').map(decoded).filter(Boolean))];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
