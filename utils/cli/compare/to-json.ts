/** A sheet as `compare --format json` prints it: a contract with whoever reads it by program. */
import type { Cell, Entry, Row, Sheet } from '../../core/model/comparison.ts';

/** The pieces of `{"agreements":[…]}`, one row a line, so that a sheet of a thousand columns is never one string. */
export function* jsonPieces(sheets: Iterable<Sheet>): Generator<string> {
  yield '{"agreements":[';
  let isFirst = true;
  for (const { agreement, rows } of sheets) {
    yield `${isFirst ? '' : ','}\n{"id":${JSON.stringify(agreement)},"rows":[`;
    for (const [i, row] of rows.entries()) yield `${i > 0 ? ',' : ''}\n${JSON.stringify(rowOf(row))}`;
    yield '\n]}';
    isFirst = false;
  }
  yield '\n]}\n';
}

function rowOf({ attribute, relation, cells }: Row): object {
  return { attribute, relation, cells: cells.map((cell) => cellOf(attribute, cell)) };
}

function cellOf(attribute: string, { source, status, entries }: Cell): object {
  return { source, status, entries: entries.map((entry) => entryOf(attribute, entry)) };
}

/** `attribute` only where it is not the row's, `nearest` only where it is true. */
function entryOf(row: string, entry: Entry): object {
  const { attribute, value, qualifier, paragraph, layer, speaker, via, keyPhrase, evidence, isNearest } = entry;
  return {
    value,
    qualifier,
    paragraph,
    layer,
    speaker,
    via,
    keyPhrase,
    ...(attribute === row ? {} : { attribute }),
    ...(isNearest ? { nearest: true } : {}),
    evidence,
  };
}
