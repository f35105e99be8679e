/** A sheet as a table with numbered evidence, before any format: what Markdown and HTML both write. */
import type { Sheet, Source } from '../../model/comparison.ts';
import { type ExportLine, linesOf, valueOf } from './lines.ts';
import { plainLine } from './plain.ts';
import type { ExportWords } from './words.ts';

/** A value and the numbers of the evidence that tells it. */
export interface TableValue {
  readonly text: string;
  readonly numbers: readonly number[];
}

export interface TableCell {
  readonly isStated: boolean;
  /** Two values of one source stay two; of a silent cell the nearest thing it says. */
  readonly values: readonly TableValue[];
  /** "not stated", with the reason if there is one; "" in a stated cell. */
  readonly silence: string;
  /** Headings of the sources whose values are disjoint from this one's. */
  readonly against: readonly string[];
}

export interface TableRow {
  readonly attribute: string;
  readonly attributeId: string;
  /** "" if no source states the row. */
  readonly relation: string;
  readonly reason: string;
  readonly cells: readonly TableCell[];
}

/** A piece of evidence; numbers run from 1 through the whole export. */
export interface Evidence extends ExportLine {
  readonly number: number;
  readonly entry: NonNullable<ExportLine['entry']>;
}

export interface SheetTable {
  readonly agreement: string;
  readonly agreementId: string;
  readonly columns: readonly { readonly source: Source; readonly heading: string; readonly date: string }[];
  readonly rows: readonly TableRow[];
  readonly evidence: readonly Evidence[];
}

/** @param first - number of the first piece of evidence */
export function tableOf(sheet: Sheet, words: ExportWords, first = 1): SheetTable {
  const evidence = linesOf(sheet)
    .flatMap((line) => (line.entry ? [{ ...line, entry: line.entry }] : []))
    .map((line, i): Evidence => ({ ...line, number: first + i }));
  const headings = new Map(sheet.columns.map((source) => [source.id, plainLine(words.source(source))]));
  const rows = sheet.rows.map((row): TableRow => {
    const own = evidence.filter((one) => one.row === row);
    return {
      attribute: plainLine(words.attribute(row.attribute)),
      attributeId: row.attribute,
      relation: row.relation ? plainLine(words.relation(row.relation)) : '',
      reason: plainLine(row.reason?.[words.lang] ?? ''),
      cells: sheet.columns.map(({ id }) =>
        cellOf(
          id,
          own,
          row.cells.find((cell) => cell.source === id),
          words,
          headings,
        ),
      ),
    };
  });
  const columns = sheet.columns.map((source) => ({
    source,
    heading: headings.get(source.id) ?? source.id,
    date: source.referenceDate ? plainLine(words.date(source.referenceDate)) : '',
  }));
  return { agreement: plainLine(words.entity(sheet.agreement)), agreementId: sheet.agreement, columns, rows, evidence };
}

function cellOf(
  source: string,
  evidence: readonly Evidence[],
  cell: ExportLine['cell'] | undefined,
  words: ExportWords,
  headings: ReadonlyMap<string, string>,
): TableCell {
  const values = new Map<string, number[]>();
  for (const { entry, number, source: told } of evidence) {
    if (told.id !== source) continue;
    const text = valueOf(entry, words);
    values.set(text, [...(values.get(text) ?? []), number]);
  }
  const isStated = cell?.status === 'stated';
  const because = cell?.because?.[words.lang];
  const silence = [words.phrase('notStated'), because ? `(${because})` : ''].filter(Boolean).join(' ');
  return {
    isStated,
    values: [...values].map(([text, numbers]) => ({ text, numbers })),
    silence: isStated ? '' : plainLine(silence),
    against: (cell?.against ?? []).flatMap((id) => headings.get(id) ?? []),
  };
}
