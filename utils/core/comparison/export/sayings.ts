/** What somebody is quoted saying, source by source, as CSV and Markdown. */
import type { Source } from '../../model/comparison.ts';
import { type CsvOptions, toCsv } from './csv.ts';
import { escaped, footer, foreign } from './markdown.ts';
import { plainLine, safeAddress } from './plain.ts';
import { quoted } from './lines.ts';
import type { Column, ExportNote, ExportWords } from './words.ts';

/** One thing said, in one source. */
export interface Saying {
  readonly source: Source;
  readonly speaker: readonly string[];
  readonly via: readonly string[];
  /** In the speaker's own words, as far as the source gives them. */
  readonly isDirect: boolean;
  readonly paragraph: string | null;
  /** The source's words, or null where none may be shown. */
  readonly words: string | null;
  /** False if `words` was cut. */
  readonly isWhole: boolean;
  /** Ours, in the language of the export; null for readings by rule. */
  readonly paraphrase: string | null;
  /** The agreement and the rows it answers, where it does. */
  readonly agreement: string | null;
  readonly attributes: readonly string[];
}

const COLUMNS = [
  'speakerIds',
  'speakers',
  'sourceId',
  'source',
  'outletId',
  'language',
  'referenceDate',
  'layerId',
  'layer',
  'viaIds',
  'via',
  'paragraph',
  'keyPhrase',
  'paraphrase',
  'agreementId',
  'attributeId',
  'url',
] as const satisfies readonly Column[];

/** One row a saying, in the given order. */
export function sayingsToCsv(sayings: readonly Saying[], words: ExportWords, options: CsvOptions): string {
  const names = (ids: readonly string[]) => ids.map((id) => words.entity(id)).join('; ');
  const rows = sayings.map(({ source, speaker, via, isDirect, attributes, ...saying }) => {
    const layer = isDirect ? 'direct' : 'indirect';
    const fields: Record<(typeof COLUMNS)[number], string> = {
      speakerIds: speaker.join('; '),
      speakers: names(speaker),
      sourceId: source.id,
      source: words.source(source),
      outletId: source.outlet ?? '',
      language: words.language(source.language),
      referenceDate: source.referenceDate ?? '',
      layerId: layer,
      layer: words.layer(layer),
      viaIds: via.join('; '),
      via: names(via),
      paragraph: saying.paragraph ?? '',
      keyPhrase: wordsOf(saying) ?? '',
      paraphrase: saying.paraphrase ?? '',
      agreementId: saying.agreement ?? '',
      attributeId: attributes.join('; '),
      url: source.url ?? '',
    };
    return COLUMNS.map((column) => fields[column]);
  });
  const head = COLUMNS.map((column) => (column === 'keyPhrase' ? words.phrase('words') : words.column(column)));
  return toCsv([head, ...rows], options);
}

/** A heading a source, its sayings as a list. @param title - whose words, as the text's heading */
export function sayingsToMarkdown(
  sayings: readonly Saying[],
  title: string,
  words: ExportWords,
  note: ExportNote,
): string {
  const say = (text: string) => foreign(escaped(text), words.lang);
  const sources = [...new Set(sayings.map(({ source }) => source))];
  const parts = sources.map((source) => {
    const date = source.referenceDate ? ` (${words.date(source.referenceDate)})` : '';
    const address = safeAddress(source.url);
    const lines = sayings.filter((one) => one.source === source).map((one) => `- ${lineOf(one, words, say)}`);
    const head = `## ${say(`${words.source(source)}${date}`)}`;
    return [head, ...(address ? [`<${address}>`] : []), lines.join('\n')].join('\n\n');
  });
  return `${[`# ${say(title)}`, ...parts, footer(words, note)].join('\n\n')}\n`;
}

function lineOf(saying: Saying, words: ExportWords, say: (text: string) => string): string {
  const { paraphrase, isDirect, via, paragraph } = saying;
  const told = wordsOf(saying);
  const said = [paraphrase, told === null ? null : quoted(told, words.lang)].filter((part) => part !== null);
  const place = [
    words.layer(isDirect ? 'direct' : 'indirect'),
    via.length > 0 ? words.carried(words.list(via.map((id) => words.entity(id)))) : '',
    paragraph ? words.paragraph(paragraph) : '',
  ].filter((part) => part !== '');
  return `${said.map(say).join(' ')} (${place.map((part) => say(plainLine(part))).join(' · ')})`;
}

function wordsOf({ words, isWhole }: Pick<Saying, 'words' | 'isWhole'>): string | null {
  return words === null || isWhole ? words : `${words}…`;
}
