import { useState } from 'preact/hooks';
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
  const [isAsking, setIsAsking] = useState(false);
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
      <label class="button">
        {t('options.import')}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onImport(file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {count > 0 && !isAsking && (
        <button type="button" onClick={() => setIsAsking(true)}>
          {t('options.deleteAll')}
        </button>
      )}
      {count > 0 && isAsking && (
        <span class="asking" role="group" aria-labelledby="delete-all">
          <span id="delete-all">{t('options.deleteAllAsk', { count })}</span>
          <button
            type="button"
            ref={(button) => button?.focus()}
            onClick={() => {
              setIsAsking(false);
              onDeleteAll();
            }}
          >
            {t('options.delete')}
          </button>
          <button type="button" onClick={() => setIsAsking(false)}>
            {t('options.keep')}
          </button>
        </span>
      )}
    </div>
  );
}
