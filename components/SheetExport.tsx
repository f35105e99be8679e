import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { ExportMenu, type ExportFormat } from './ExportMenu.tsx';
import { exportWords, today } from './export-words.ts';
import { useLocale } from './locale.ts';

interface Props {
  /** As shown: the columns the reader chose, in their order, and the rows the filters left. */
  sheet: Sheet;
  base: KnowledgeBase;
  /** Saves a file; `downloadFile` of utils/extension, which components may not import. */
  onDownload: (name: string, type: string, content: string) => void;
}

const FORMATS = ['csv', 'markdown', 'html', 'jsonLd'] as const;

/** The export menu of a sheet: CSV, Markdown, HTML or JSON-LD, copied or saved. Mount it in the sheet's toolbar. */
export function SheetExport({ sheet, base, onDownload }: Props) {
  const locale = useLocale();
  const make = async (format: ExportFormat, options: { bom: boolean }) => {
    const words = exportWords(base, locale);
    const note = { knowledge: { version: base.version, asOf: base.asOf }, made: today() };
    // Fetched at the click: most readers of a sheet never export it.
    switch (format) {
      case 'csv':
        return (await import('@/utils/core/comparison/export/csv.ts')).sheetsToCsv([sheet], words, options);
      case 'markdown':
        return (await import('@/utils/core/comparison/export/markdown.ts')).sheetsToMarkdown([sheet], words, note);
      case 'html': {
        const { sheetsToHtml } = await import('@/utils/core/comparison/export/html.ts');
        return sheetsToHtml([sheet], words.entity(sheet.agreement), words, note);
      }
      case 'jsonLd':
        return (await import('@/utils/core/comparison/export/json-ld.ts')).sheetsToJsonLd([sheet], words, note);
    }
  };
  return <ExportMenu formats={FORMATS} fileName={`isnad-${sheet.agreement}`} make={make} onDownload={onDownload} />;
}
