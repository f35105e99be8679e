/**
 * Sheets as one HTML file that stands alone: no script, nothing fetched, good on paper. Built from strings and not from
 * a document, since core has none: `text()` is the only way in for anything that comes from outside.
 */
import type { Sheet } from '../../model/comparison.ts';
import { addressOf, phraseOf, placeOf, quoted } from './lines.ts';
import { STYLE } from './html-style.ts';
import { plainLine, safeAddress } from './plain.ts';
import { type Evidence, type SheetTable, tableOf, type TableCell, type TableRow } from './table.ts';
import type { ExportNote, ExportWords } from './words.ts';

/** @param title - what the file is about, as its heading */
export function sheetsToHtml(sheets: readonly Sheet[], title: string, words: ExportWords, note: ExportNote): string {
  let first = 1;
  const parts = sheets.map((sheet) => {
    const table = tableOf(sheet, words, first);
    first += table.evidence.length;
    return sheetPart(table, words, sheets.length === 1);
  });
  return pageOf(title, parts.join('\n'), words, note);
}

/** A whole file round a body that is markup already. */
export function pageOf(title: string, body: string, words: ExportWords, note: ExportNote): string {
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text(title)}</h1>
${body}
<footer>${footer(words, note)}</footer>
</body>
</html>
`;
}

function sheetPart(table: SheetTable, words: ExportWords, isOnly: boolean): string {
  const { columns, rows, evidence } = table;
  const heads = columns
    .map(({ heading, date }) => `<th scope="col">${bdi(heading)}${date && `<small>${bdi(date)}</small>`}</th>`)
    .join('');
  const sources = columns.map(({ source, heading, date }) => {
    const address = safeAddress(source.url);
    const title = source.title ? bdi(quoted(source.title, words.lang)) : '';
    const link = address ? linkTo(address, address) : '';
    return `<li>${[bdi(heading), date && bdi(date), title, `<code>${text(source.id)}</code>`, link].filter(Boolean).join(' · ')}</li>`;
  });
  return `<section>
${isOnly ? '' : `<h2>${bdi(table.agreement)}</h2>`}<p><code>${text(table.agreementId)}</code></p>
<div class="wide">
<table>
<thead><tr><th scope="col">${text(words.column('attribute'))}</th><th scope="col">${text(words.column('rowRelation'))}</th>${heads}</tr></thead>
<tbody>
${rows.map((row) => rowPart(row, words)).join('\n')}
</tbody>
</table>
</div>
<h3>${text(words.phrase('sources'))}</h3>
<ul>${sources.join('\n')}</ul>
${evidence.length > 0 ? evidencePart(evidence, words) : ''}</section>`;
}

function rowPart({ attribute, relation, reason, cells }: TableRow, words: ExportWords): string {
  const why = reason ? `<small>${bdi(reason)}</small>` : '';
  return `<tr><th scope="row">${bdi(attribute)}</th><td>${bdi(relation)}${why}</td>${cells.map((cell) => cellPart(cell, words)).join('')}</tr>`;
}

function cellPart(cell: TableCell, words: ExportWords): string {
  const values = cell.values.map(({ text: value, numbers }) => {
    const refs = numbers.map((number) => `<a class="ref" href="#e${number}">[${number}]</a>`).join(' ');
    return `<p>${[value && bdi(value), refs].filter(Boolean).join(' ')}</p>`;
  });
  // In words, too: red alone says nothing in print or to a screen reader.
  const against = cell.against.map(bdi).join(words.lang === 'ar' ? '، ' : ', ');
  const differs = against === '' ? '' : `<p class="differs">${text(words.column('against'))}: ${against}</p>`;
  if (cell.isStated) return `<td${differs === '' ? '' : ' class="conflict"'}>${values.join('')}${differs}</td>`;
  const nearest = values.length > 0 ? `<small>${text(words.phrase('nearest'))}</small>${values.join('')}` : '';
  return `<td class="silent"><p>${bdi(cell.silence)}</p>${nearest}</td>`;
}

function evidencePart(evidence: readonly Evidence[], words: ExportWords): string {
  const items = evidence.map((one) => {
    const { entry, source, row, number } = one;
    const said = phraseOf(entry, words);
    const key = entry.paraphrase && entry.keyPhrase !== null ? `<q class="key">${bdi(entry.keyPhrase)}</q>` : '';
    const place = [words.source(source), placeOf(entry, words)].filter((part) => part !== '');
    const address = addressOf(entry, source);
    const link = address ? linkTo(address, words.phrase('link')) : '';
    return `<li id="e${number}" value="${number}"><b>${bdi(words.attribute(row.attribute))}</b> · ${place.map(bdi).join(' · ')}: ${[said && bdi(said), key, link].filter(Boolean).join(' ')}</li>`;
  });
  return `<h3>${text(words.phrase('evidence'))}</h3>\n<ol>${items.join('\n')}</ol>\n`;
}

function footer(words: ExportWords, { knowledge, made }: ExportNote): string {
  const lines = [
    words.phrase('noVerdict'),
    knowledge ? `${words.phrase('knowledge')}: ${knowledge.version}, ${words.date(knowledge.asOf)}` : '',
    made ? `${words.phrase('made')}: ${words.date(made)}` : '',
  ];
  return lines
    .filter((part) => part !== '')
    .map((part) => `<p>${text(part)}</p>`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, good between tags and in quoted attributes. */
export function text(value: string): string {
  return plainLine(value).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}

function linkTo(address: string, label: string): string {
  return `<a href="${text(address)}" rel="noreferrer noopener">${bdi(label)}</a>`;
}

export function bdi(value: string): string {
  return `<bdi dir="auto">${text(value)}</bdi>`;
}
