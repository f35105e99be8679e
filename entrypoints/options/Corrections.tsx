import { useRef, useState } from 'preact/hooks';
import { sentenceOf, isFound } from '@/components/options/correction-text.ts';
import { CorrectionTable } from '@/components/options/CorrectionTable.tsx';
import { CorrectionTools } from '@/components/options/CorrectionTools.tsx';
import { type ImportReport, PatchReport } from '@/components/options/PatchReport.tsx';
import { useLocale } from '@/components/locale.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { toPatch } from '@/utils/core/corrections/validate-patch.ts';
import { readPatch } from './read-patch.ts';
import type { Services } from './services.ts';
import { useCorrections } from './use-corrections.ts';

/** The reader's corrections: seen, searched, changed, deleted, written to a file and read from one. */
export function Corrections({ services, base }: { services: Services; base: KnowledgeBase | null }) {
  const locale = useLocale();
  const { t } = locale;
  const corrections = useCorrections(services);
  const [query, setQuery] = useState('');
  const [report, setReport] = useState<ImportReport | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const all = corrections.all ?? [];
  const shown = all.filter((one) => isFound(one, sentenceOf(one, base, locale), query));
  const failure = (code: string) => t.maybe(`options.failed.${code}`) ?? t('options.failed');

  /** The button pressed may be gone with its row: the focus goes where it was told, beside the way back. */
  const told = () => status.current?.focus();
  const remove = (ids: string[]) =>
    corrections.change({ remove: ids, put: [] }, t('options.deleted', { count: ids.length }), failure).then(told);

  const write = () => {
    const day = services.today();
    const text = JSON.stringify(toPatch(all, base?.version ?? '', day), null, 2);
    services.download(`isnad-corrections-${day}.json`, `${text}\n`);
  };
  const read = async (file: File) => {
    if (!base) return;
    const { put, report: found } = await readPatch(file, base, all);
    const isStored =
      put.length === 0 ||
      (await corrections.change({ remove: [], put }, t('patch.added', { count: put.length }), failure));
    setReport({ ...found, added: isStored ? put.length : 0 });
  };

  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('options.corrections')}</h2>
      <p class="muted">{t('options.correctionsHelp')}</p>
      <CorrectionTools
        count={all.length}
        query={query}
        onQuery={setQuery}
        onExport={write}
        onImport={(file) => void read(file)}
        onDeleteAll={() => void remove(all.map(({ id }) => id))}
      />
      {all.length > 0 && (
        <p id="export-help" class="muted small">
          {t('options.exportHelp')}
        </p>
      )}
      <div ref={status} class="status" role="status" tabIndex={-1}>
        {corrections.done && (
          <p>
            {corrections.done.message}{' '}
            {corrections.done.undo && (
              <button type="button" onClick={() => corrections.undo(t('options.undone'), failure)}>
                {t('date.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {report && <PatchReport report={report} onClose={() => setReport(null)} />}
      {corrections.unreadable > 0 && <p>{t('options.unreadable', { count: corrections.unreadable })}</p>}
      {corrections.all?.length === 0 && (
        <div class="empty">
          <p>{t('options.none')}</p>
          <p class="muted">{t('options.noneHelp')}</p>
        </div>
      )}
      {all.length > 0 && shown.length === 0 && <p class="empty">{t('options.noneFound', { query })}</p>}
      {shown.length > 0 && (
        <CorrectionTable
          rows={shown}
          base={base}
          onChange={(_before, after) =>
            void corrections.change({ remove: [], put: [after] }, t('options.changed'), failure)
          }
          onDelete={({ id }) => void remove([id])}
        />
      )}
    </section>
  );
}
