import type { Problem } from '@/utils/core/model/result.ts';
import { useLocale } from '../locale.ts';

/** What became of an imported file. */
export interface ImportReport {
  readonly file: string;
  readonly added: number;
  readonly known: number;
  /** Everything that was left out, each with its place in the file. */
  readonly problems: readonly Problem[];
  /** The file was written against another version of the knowledge base; null: the same, or not told. */
  readonly otherKnowledge: string | null;
}

/** What was added, what was there already, what was refused and why. Nothing that was kept before is ever changed. */
export function PatchReport({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const { t } = useLocale();
  const { file, added, known, problems, otherKnowledge } = report;
  const refused = byCorrection(problems);
  return (
    <section class="report" aria-labelledby="report-title">
      <h3 id="report-title">
        {t('patch.title')} <bdi>{file}</bdi>
      </h3>
      <ul>
        <li>{t('patch.added', { count: added })}</li>
        {known > 0 && <li>{t('patch.known', { count: known })}</li>}
        {refused.size > 0 && <li>{t('patch.refused', { count: refused.size })}</li>}
        {otherKnowledge && <li>{t('patch.otherKnowledge', { version: otherKnowledge })}</li>}
      </ul>
      {refused.size > 0 && (
        <ul class="problems">
          {[...refused].map(([place, found]) => (
            <li key={place}>
              {[...new Set(found.map(({ code }) => t.maybe(`patch.${code}`) ?? t('patch.schema')))].join(' ')}
              <span class="muted" lang="en" dir="ltr">
                {found.map(({ path, detail }) => [path, detail].filter(Boolean).join(': ')).join('; ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={onClose}>
        {t('options.close')}
      </button>
    </section>
  );
}

/** One correction may have several problems: they are told together, under its place in the file. */
function byCorrection(problems: readonly Problem[]): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const [place = ''] = problem.path.split('.');
    found.set(place, [...(found.get(place) ?? []), problem]);
  }
  return found;
}
