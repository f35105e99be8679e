import { AskFirst } from '../AskFirst.tsx';
import { FileTools } from '../casebook/FileTools.tsx';
import { StorageLine } from '../casebook/StorageLine.tsx';
import type { Listing, StorageUse } from '@/utils/core/casebook/listing.ts';
import { useLocale } from '../locale.ts';
import { Switch } from '../Switch.tsx';

interface Props {
  /** null while it is being read. */
  listing: Listing | null;
  use: StorageUse | null;
  /** null while it is being read. */
  withBody: boolean | null;
  onBody: (on: boolean) => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onDeleteAll: () => void;
  onDesk: () => void;
}

/** The casebook in the options: whether texts are kept, how much there is, export, import, delete all. */
export function CasebookSettings(props: Props) {
  const { listing, use, withBody, onBody, onExport, onImport, onDeleteAll, onDesk } = props;
  const { t } = useLocale();
  const articles = listing?.articles ?? [];
  const isEmpty = articles.length === 0 && (listing?.cases.length ?? 0) === 0 && (listing?.damaged.length ?? 0) === 0;
  return (
    <>
      <p class="muted">{t('casebook.optionsHelp')}</p>
      {withBody !== null && <Switch label={t('casebook.keepBodySetting')} isOn={withBody} onChange={onBody} />}
      <p class="muted small">{t('casebook.keepBodyHelp')}</p>
      <div class="casebook-tools">
        <button type="button" onClick={onDesk}>
          {t('casebook.openDesk')}
        </button>
        <FileTools canExport={articles.length > 0} onExport={onExport} onImport={onImport} />
        {!isEmpty && (
          <AskFirst
            label={t('casebook.deleteAll')}
            question={t('casebook.deleteAllAsk', { count: articles.length })}
            yes={t('casebook.delete')}
            no={t('casebook.keepAll')}
            onYes={onDeleteAll}
          />
        )}
      </div>
      {listing && <StorageLine articles={articles} use={use} />}
    </>
  );
}
