/**
 * Sheets as GitHub-flavoured Markdown: per agreement a table (rows attributes, columns sources) and numbered evidence.
 *
 * Everything that comes from a page is escaped, marks first, so that nothing in it becomes a link, a tag or a new
 * column. A run in the other direction stands between U+2068 and U+2069: a `<bdi>` would be the tag for it, but the
 * places Markdown is pasted into drop or print tags they do not know.
 */
import type { Sheet } from '../../model/comparison.ts';
import { addressOf, phraseOf, placeOf, quoted } from './lines.ts';
import { plainLine, safeAddress } from './plain.ts';
import { type Evidence, type SheetTable, tableOf, type TableCell } from './table.ts';
import type { ExportNote, ExportWords } from './words.ts';

/** Sheets as one Markdown text, ending in a line break. */
export function sheetsToMarkdown(sheets: readonly Sheet[], words: ExportWords, note: ExportNote): string {
  let first = 1;
  const parts = sheets.map((sheet) => {
    const table = tableOf(sheet, words, first);
    first += table.evidence.length;
    return sheetPart(table, words);
  });
  return `${[...parts, footer(words, note)].join('\n\n')}\n`;
}

function sheetPart(table: SheetTable, words: ExportWords): string {
  const say = (text: string) => foreign(escaped(text), words.lang);
  const head = [words.column('attribute'), words.column('rowRelation'), ...table.columns.map(({ heading }) => heading)];
  const rows = table.rows.map(({ attribute, relation, reason, cells }) => [
    say(attribute),
    [relation, reason].filter(Boolean).map(say).join(': '),
    ...cells.map((cell) => cellText(cell, words, say)),
  ]);
  const sources = table.columns.map(({ source, heading, date }) => {
    const address = safeAddress(source.url);
    const told = [say(heading), date && say(date), source.title && say(quoted(source.title, words.lang))];
    return `- ${[...told, say(`(${source.id})`), address && `<${address}>`].filter(Boolean).join(' · ')}`;
  });
  const evidence = table.evidence.map((one) => `${one.number}. ${evidenceText(one, words, say)}`);
  return [
    `## ${say(table.agreement)}`,
    [line(head.map(say)), line(head.map(() => '---')), ...rows.map(line)].join('\n'),
    `### ${say(words.phrase('sources'))}`,
    sources.join('\n'),
    ...(evidence.length > 0 ? [`### ${say(words.phrase('evidence'))}`, evidence.join('\n')] : []),
  ].join('\n\n');
}

function cellText(cell: TableCell, words: ExportWords, say: (text: string) => string): string {
  const values = cell.values.map(({ text, numbers }) => {
    const refs = numbers.map((number) => `\\[${number}\\]`).join(' ');
    return [text && say(text), refs].filter(Boolean).join(' ');
  });
  if (cell.isStated) {
    const against = cell.against.map(say).join(words.lang === 'ar' ? '، ' : ', ');
    return [...values, against && `**${say(words.column('against'))}:** ${against}`].filter(Boolean).join('; ');
  }
  const silence = `*${say(cell.silence)}*`;
  return values.length > 0 ? `${silence}; ${say(words.phrase('nearest'))}: ${values.join('; ')}` : silence;
}

function evidenceText({ entry, source, row }: Evidence, words: ExportWords, say: (text: string) => string): string {
  const place = placeOf(entry, words);
  const paraphrase = phraseOf(entry, words) ?? '';
  const key = entry.paraphrase && entry.keyPhrase !== null ? quoted(entry.keyPhrase, words.lang) : '';
  const where = [words.source(source), place].filter(Boolean).map(say).join(' · ');
  const address = addressOf(entry, source);
  const said = [paraphrase, key].filter(Boolean).map(say);
  return `${say(words.attribute(row.attribute))} · ${where}: ${[...said, ...(address ? [`<${address}>`] : [])].join(' ')}`;
}

/** What stands at the end: whom it judges (nobody), what it stands on, when it was made. */
export function footer(words: ExportWords, { knowledge, made }: ExportNote): string {
  const told = [
    words.phrase('noVerdict'),
    knowledge ? `${words.phrase('knowledge')}: ${knowledge.version}, ${words.date(knowledge.asOf)}` : '',
    made ? `${words.phrase('made')}: ${words.date(made)}` : '',
  ];
  return told
    .filter((part) => part !== '')
    .map((part) => foreign(escaped(part), words.lang))
    .join('  \n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Every character with a meaning of its own, wherever it stands; an address is no link without its dots. */
export function escaped(text: string): string {
  return (
    plainLine(text)
      .replace(/[\\`*_[\]|~>]/gu, '\\$&')
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/(https?):/giu, '$1\\:')
      .replace(/@/gu, '&#64;')
      // These make a heading or a list only where a line begins: dates and signs inside stay readable in the source.
      .replace(/^[#+-]/u, '\\$&')
      .replace(/^(\d+)([.)])/u, '$1\\$2')
      .replace(/\bwww\./giu, (www) => `${www.slice(0, -1)}\\.`)
  );
}

const RTL_RUN =
  /[\p{Script=Arabic}\p{Script=Hebrew}](?:[^\n|·;:[\]\p{Script=Latin}]*[\p{Script=Arabic}\p{Script=Hebrew}])?/gu;
const LTR_RUN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?:[^\n|·;:[\]\p{Script=Arabic}]*[\p{L}\p{N}])?/gu;

/** Each run in the other direction isolated. */
export function foreign(text: string, lang: 'ar' | 'en'): string {
  return text.replace(lang === 'ar' ? LTR_RUN : RTL_RUN, '\u2068$&\u2069');
}
