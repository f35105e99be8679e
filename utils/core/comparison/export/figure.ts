/** The table behind a chart in the formats of the sheets. Its words are in the reader's language already. */
import { type CsvOptions, toCsv } from './csv.ts';
import { bdi, pageOf, text } from './html.ts';
import { escaped, footer, foreign } from './markdown.ts';
import { plainLine } from './plain.ts';
import type { ExportNote, ExportWords } from './words.ts';

/** What a chart draws, in words: the first column heads the rows. */
export interface FigureTable {
  readonly title: string;
  /** What is counted, and what is not. */
  readonly help: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function figureToCsv({ columns, rows }: FigureTable, options: CsvOptions): string {
  return toCsv([columns, ...rows], options);
}

export function figureToMarkdown(figure: FigureTable, words: ExportWords, note: ExportNote): string {
  const say = (value: string) => foreign(escaped(value), words.lang);
  const line = (cells: readonly string[]) => `| ${cells.map(say).join(' | ')} |`;
  const table = [line(figure.columns), `|${figure.columns.map(() => ' --- |').join('')}`, ...figure.rows.map(line)];
  return `${[`## ${say(figure.title)}`, say(figure.help), table.join('\n'), footer(words, note)].join('\n\n')}\n`;
}

export function figureToHtml(figure: FigureTable, words: ExportWords, note: ExportNote): string {
  const heads = figure.columns.map((column) => `<th scope="col">${bdi(column)}</th>`).join('');
  const rows = figure.rows.map(
    ([head = '', ...cells]) =>
      `<tr><th scope="row">${bdi(head)}</th>${cells.map((cell) => `<td>${bdi(cell)}</td>`).join('')}</tr>`,
  );
  const table = `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  return pageOf(figure.title, `<p>${text(figure.help)}</p>\n<div class="wide">\n${table}\n</div>`, words, note);
}

/**
 * A schema.org `Dataset` of `Observation`s: one a cell, of what heads its row, measuring what heads its column.
 * @param about - id of the agreement
 */
export function figureToJsonLd(figure: FigureTable, about: string, words: ExportWords, note: ExportNote): string {
  const [, ...measured] = figure.columns.map(plainLine);
  const data = {
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'Dataset',
    name: plainLine(figure.title),
    description: plainLine(figure.help),
    inLanguage: words.lang,
    about: { '@id': `urn:isnad:entity:${about}`, name: plainLine(words.entity(about)) },
    variableMeasured: measured,
    ...(note.knowledge ? { version: note.knowledge.version, dateModified: note.knowledge.asOf } : {}),
    ...(note.made ? { dateCreated: note.made } : {}),
    hasPart: figure.rows.flatMap(([head = '', ...cells]) =>
      cells.map((cell, i) => ({
        '@type': 'Observation',
        observationAbout: { name: plainLine(head) },
        variableMeasured: measured[i] ?? '',
        value: plainLine(cell),
      })),
    ),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
