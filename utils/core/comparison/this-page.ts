/** "This page and the rest": what one column of a sheet tells beside the others. No judgement: rows, and their order. */
import type { Cell, Relation, Row, Sheet } from '../model/comparison.ts';

export interface PageAgainstRest {
  /** Rows that it and others tell with values that are not the same, the most different first. */
  readonly tellsDifferently: readonly Row[];
  /** Rows no other source tells; the document itself may. */
  readonly onlyHere: readonly Row[];
  /** Rows that another source tells and this one does not, though it is late enough to. Silence, nothing more. */
  readonly toldElsewhere: readonly Row[];
}

const NOTHING: PageAgainstRest = { tellsDifferently: [], onlyHere: [], toldElsewhere: [] };

/** The most different first; the order of the sheet within one relation. */
const DIFFERENCES: readonly Relation[] = ['conflict', 'mixed', 'different-clause', 'differs-in-precision'];

/**
 * One source beside the others of the sheet; all three lists are empty for a source that tells nothing of the agreement.
 * A row is "told elsewhere" only by a source that can be compared: never by the document alone.
 * @param source - id of a column
 */
export function pageAgainstRest({ columns, rows }: Sheet, source: string): PageAgainstRest {
  const articles = new Set(columns.filter(({ kind, id }) => kind !== 'document' && id !== source).map(({ id }) => id));
  const own = (row: Row): Cell | undefined => row.cells.find((cell) => cell.source === source);
  const isToldByOthers = (row: Row): boolean =>
    row.cells.some((cell) => cell.status === 'stated' && articles.has(cell.source));
  const isStated = (row: Row): boolean => own(row)?.status === 'stated';
  if (!rows.some(isStated)) return NOTHING;
  const differently = rows.filter((row) => isStated(row) && isToldByOthers(row) && isDifferent(own(row)));
  return {
    tellsDifferently: DIFFERENCES.flatMap((relation) => differently.filter((row) => own(row)?.relation === relation)),
    onlyHere: rows.filter((row) => isStated(row) && !isToldByOthers(row)),
    toldElsewhere: rows.filter(
      (row) => own(row)?.status === 'silent' && own(row)?.because === null && isToldByOthers(row),
    ),
  };
}

/** Two tellings in words, which no rule compares, are no difference anybody found. */
function isDifferent(cell: Cell | undefined): boolean {
  return cell?.relation === 'differs-in-precision' ? cell.why?.key !== 'in-words' : cell?.relation !== 'same';
}
