import type { FigureTable } from '@/utils/core/comparison/export/figure.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { ExportMenu, type ExportFormat } from '../ExportMenu.tsx';
import { exportWords, today } from '../export-words.ts';
import { useLocale } from '../locale.ts';

interface Props {
  figure: FigureTable;
  /** Id of the agreement. */
  agreement: string;
  fileName: string;
  base: KnowledgeBase;
  onDownload: (name: string, type: string, content: string) => void;
}

const FORMATS = ['csv', 'markdown', 'html', 'jsonLd'] as const;

/** The export menu of a chart's table. */
export function ChartExport({ figure, agreement, fileName, base, onDownload }: Props) {
  const locale = useLocale();
  const make = async (format: ExportFormat, options: { bom: boolean }) => {
    const words = exportWords(base, locale);
    const note = { knowledge: { version: base.version, asOf: base.asOf }, made: today() };
    const to = await import('@/utils/core/comparison/export/figure.ts');
    if (format === 'csv') return to.figureToCsv(figure, options);
    if (format === 'markdown') return to.figureToMarkdown(figure, words, note);
    return format === 'html' ? to.figureToHtml(figure, words, note) : to.figureToJsonLd(figure, agreement, words, note);
  };
  return <ExportMenu formats={FORMATS} fileName={fileName} make={make} onDownload={onDownload} />;
}
