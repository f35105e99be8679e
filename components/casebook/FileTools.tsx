import { FileChoice } from '../FileChoice.tsx';
import { useLocale } from '../locale.ts';

interface Props {
  /** false: there is nothing to write yet. */
  canExport: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Export of everything, and import. */
export function FileTools({ canExport, onExport, onImport }: Props) {
  const { t } = useLocale();
  return (
    <div class="file-tools">
      {canExport && (
        <button type="button" class="button" onClick={onExport}>
          {t('casebook.exportAll')}
        </button>
      )}
      <FileChoice label={t('casebook.import')} onFile={onImport} />
    </div>
  );
}
