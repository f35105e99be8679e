import { useEffect, useState } from 'preact/hooks';
import { DoneBar } from '@/components/casebook/DoneBar.tsx';
import { ImportReport } from '@/components/casebook/ImportReport.tsx';
import { useLocale } from '@/components/locale.ts';
import { CasebookSettings } from '@/components/options/CasebookSettings.tsx';
import { exportSome } from '../desk/export-casebook.ts';
import { useCasebook } from '../desk/use-casebook.ts';
import { useImport } from '../desk/use-import.ts';
import type { Services } from './services.ts';

interface Props {
  services: Pick<Services, 'keepBody' | 'setKeepBody' | 'openDesk'>;
  /** Version of the knowledge base, for the file; '' while it is being read. */
  knowledge: string;
}

/** The casebook as a whole: storage, export, import, delete all with a way back. */
export function CasebookSection({ services, knowledge }: Props) {
  const { t } = useLocale();
  const casebook = useCasebook(t('casebook.undone'));
  const imported = useImport(casebook);
  const { listing, use, failure, done, run, ask } = casebook;
  const [withBody, setWithBody] = useState<boolean | null>(null);
  useEffect(() => {
    services.keepBody().then(setWithBody, () => setWithBody(null));
  }, [services]);
  return (
    <section aria-labelledby="casebook">
      <h2 id="casebook">{t('casebook.settings')}</h2>
      {failure && (
        <p role="alert">
          {t('casebook.unreadable')}: {t.maybe(`casebook.failed.${failure}`) ?? t('casebook.failed')}
        </p>
      )}
      <CasebookSettings
        listing={listing}
        use={use}
        withBody={withBody}
        onBody={(on) => {
          setWithBody(on);
          services.setKeepBody(on).catch(() => setWithBody(!on));
        }}
        onExport={() => void exportSome(ask, null, knowledge)}
        onImport={(file) => void imported.onFile(file)}
        onDeleteAll={() =>
          void run(
            (book) => book.removeAll(),
            (removed) => ({ message: t('casebook.allDeleted'), undo: (book) => book.putBack(removed) }),
          )
        }
        onDesk={services.openDesk}
      />
      {imported.report && (
        <ImportReport
          key={imported.report.file}
          report={imported.report}
          onChoice={(choice) => void imported.onChoice(choice)}
          onClose={imported.onClose}
        />
      )}
      <DoneBar done={done} />
    </section>
  );
}
