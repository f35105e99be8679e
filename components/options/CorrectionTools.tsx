import { AskFirst } from '../AskFirst.tsx';
import { FileChoice } from '../FileChoice.tsx';
import { useLocale } from '../locale.ts';

interface Props {
  count: number;
  query: string;
  onQuery: (query: string) => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onDeleteAll: () => void;
}

/** Filter, export, import, and delete all, which asks first. */
export function CorrectionTools({ count, query, onQuery, onExport, onImport, onDeleteAll }: Props) {
  const { t } = useLocale();
  return (
    <div class="tools">
      {count > 0 && (
        <label class="filter">
          <span>{t('options.filter')}</span>
          <input type="search" dir="auto" value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
        </label>
      )}
      {count > 0 && (
        <button type="button" aria-describedby="export-help" onClick={onExport}>
          {t('options.export')}
        </button>
      )}
      <FileChoice label={t('options.import')} onFile={onImport} />
      {count > 0 && (
        <AskFirst
          label={t('options.deleteAll')}
          question={t('options.deleteAllAsk', { count })}
          yes={t('options.delete')}
          no={t('options.keep')}
          onYes={onDeleteAll}
        />
      )}
    </div>
  );
}
