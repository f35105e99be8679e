import type { Saying } from '@/utils/core/comparison/export/sayings.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { ExportMenu, type ExportFormat } from './ExportMenu.tsx';
import { exportWords, today } from './export-words.ts';
import { type Locale, useLocale } from './locale.ts';
import type { SpokenGroup, SpokenLine } from './sheet/speaker-lines.ts';

interface Props {
  /** Entity id of the speaker. */
  speaker: string;
  /** The heading of the list. */
  title: string;
  /** As shown: what the filter leaves. */
  groups: readonly SpokenGroup[];
  base: KnowledgeBase;
  onDownload: (name: string, type: string, content: string) => void;
}

const FORMATS = ['csv', 'markdown'] as const;

/** Everything a speaker is quoted saying as CSV or Markdown. */
export function SpeakerExport({ speaker, title, groups, base, onDownload }: Props) {
  const locale = useLocale();
  const make = async (format: ExportFormat, options: { bom: boolean }) => {
    const { sayingsToCsv, sayingsToMarkdown } = await import('@/utils/core/comparison/export/sayings.ts');
    const words = exportWords(base, locale);
    const sayings = sayingsOf(groups, locale);
    if (format === 'csv') return sayingsToCsv(sayings, words, options);
    const note = { knowledge: { version: base.version, asOf: base.asOf }, made: today() };
    return sayingsToMarkdown(sayings, title, words, note);
  };
  return <ExportMenu formats={FORMATS} fileName={`isnad-${speaker}`} make={make} onDownload={onDownload} />;
}

function sayingsOf(groups: readonly SpokenGroup[], { lang }: Locale): Saying[] {
  return groups.flatMap(({ source, lines }) => lines.map((line) => ({ source, ...sayingOf(line, lang) })));
}

function sayingOf(line: SpokenLine, lang: Locale['lang']): Omit<Saying, 'source'> {
  const { isDirect } = line;
  if (line.kind === 'statement') {
    const { speaker, via, paragraph, evidence, isWhole } = line.statement;
    const bare = { paraphrase: null, agreement: null, attributes: [] };
    return { speaker, via, isDirect, paragraph, words: evidence, isWhole, ...bare };
  }
  const { entry, agreement, attributes } = line;
  const { speaker, via, paragraph, keyPhrase, paraphrase } = entry;
  const ours = paraphrase?.[lang] ?? null;
  return {
    speaker,
    via,
    isDirect,
    paragraph,
    words: keyPhrase,
    isWhole: true,
    paraphrase: ours,
    agreement,
    attributes,
  };
}
