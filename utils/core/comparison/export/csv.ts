/**
 * A sheet as CSV by RFC 4180: a header, one line an entry, CRLF. Spreadsheets run what begins with "=", "+", "-", "@" or
 * their full-width forms as a formula, so such fields get an apostrophe in front (OWASP ASVS 1.2.10).
 */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Sheet } from '../../model/comparison.ts';
import { type ExportLine, linesOf, valueOf } from './lines.ts';
import { plainLine } from './plain.ts';
import { COLUMNS, type Column, type ExportWords } from './words.ts';

export interface CsvOptions {
  /** Excel takes a file without it for a text in the local code page, which Arabic does not survive. */
  readonly bom: boolean;
}

/** The sheets under each other, with one header in the words' language. */
export function sheetsToCsv(sheets: readonly Sheet[], words: ExportWords, options: CsvOptions): string {
  const lines = sheets.flatMap(linesOf).map((line) => {
    const fields = fieldsOf(line, words);
    return COLUMNS.map((column) => fields[column]);
  });
  return toCsv([COLUMNS.map((column) => words.column(column)), ...lines], options);
}

/** Records as CSV; every field on one line and harmless in a spreadsheet. */
export function toCsv(records: readonly (readonly string[])[], { bom }: CsvOptions): string {
  return stringify(
    records.map((fields) => fields.map(plainLine)),
    { bom, escape_formulas: true, record_delimiter: '\r\n' },
  );
}

function fieldsOf({ agreement, row, cell, source, entry }: ExportLine, words: ExportWords): Record<Column, string> {
  const names = (ids: readonly string[]) => ids.map((id) => words.entity(id)).join('; ');
  const speaker = entry?.speaker ?? [];
  const via = entry?.via ?? [];
  const notes = [
    entry?.isNearest ? words.phrase('nearest') : '',
    cell.because?.[words.lang] ?? '',
    entry === null && cell.status === 'silent' ? words.phrase('notStated') : '',
  ];
  return {
    agreementId: agreement,
    agreement: words.entity(agreement),
    attributeId: row.attribute,
    attribute: words.attribute(row.attribute),
    rowRelationId: row.relation ?? '',
    rowRelation: row.relation ? words.relation(row.relation) : '',
    reason: row.reason?.[words.lang] ?? '',
    sourceId: source.id,
    source: words.source(source),
    sourceKind: words.kind(source.kind),
    outletId: source.outlet ?? '',
    outlet: source.outlet ? words.entity(source.outlet) : (source.outletName ?? ''),
    language: words.language(source.language),
    referenceDate: source.referenceDate ?? '',
    status: cell.status,
    relationId: cell.relation ?? '',
    relation: cell.relation ? words.relation(cell.relation) : '',
    against: cell.against.join('; '),
    toldAs: entry && entry.attribute !== row.attribute ? entry.attribute : '',
    value: entry?.value ?? '',
    valueInWords: entry ? valueOf(entry, words) : '',
    qualifier: entry?.qualifier ?? '',
    layerId: entry?.layer ?? '',
    layer: entry ? words.layer(entry.layer) : '',
    speakerIds: speaker.join('; '),
    speakers: names(speaker),
    viaIds: via.join('; '),
    via: names(via),
    paragraph: entry?.paragraph ?? '',
    keyPhrase: entry?.keyPhrase ?? '',
    paraphrase: entry?.paraphrase?.[words.lang] ?? '',
    certainty: entry?.certainty ?? '',
    note: notes.filter((note) => note !== '').join('; '),
    url: source.url ?? '',
  };
}
