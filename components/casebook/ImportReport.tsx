import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '@/utils/core/casebook/export-file.ts';
import { type Choice, CHOICES, type Difference } from '@/utils/core/casebook/import-plan.ts';
import { useLocale } from '../locale.ts';

/** What became of an imported file. */
export interface Imported {
  readonly file: string;
  readonly articles: number;
  readonly cases: number;
  readonly same: number;
  readonly refused: readonly Refusal[];
  /** Records that are here in another form; the reader decides. */
  readonly differ: readonly Difference[];
}

interface Props {
  report: Imported;
  onChoice: (choice: Choice) => void;
  onClose: () => void;
}

/** What was added, what was here, what was refused and why; and the question what shall count where both differ. */
export function ImportReport({ report, onChoice, onClose }: Props) {
  const { t } = useLocale();
  const { file, articles, cases, same, refused, differ } = report;
  const [choice, setChoice] = useState<Choice>('mine');
  const [isDecided, setIsDecided] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [report.file]);
  return (
    <section class="import-report" aria-labelledby="import-title">
      <h3 id="import-title" ref={title} tabIndex={-1}>
        {t('casebook.report')} <bdi dir="ltr">{file}</bdi>
      </h3>
      <ul>
        <li>{t('casebook.report.added', { count: articles })}</li>
        {cases > 0 && <li>{t('casebook.report.cases', { count: cases })}</li>}
        {same > 0 && <li>{t('casebook.report.same', { count: same })}</li>}
      </ul>
      {differ.length > 0 && !isDecided && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setIsDecided(true);
            onChoice(choice);
          }}
        >
          <fieldset>
            <legend>{t('casebook.report.differ', { count: differ.length })}</legend>
            <ul class="differences">
              {differ.map(({ kind, id, name, newer }) => (
                <li key={`${kind} ${id}`}>
                  <bdi>{name}</bdi>{' '}
                  {newer && (
                    <span class="muted">{t(newer === 'here' ? 'casebook.newerHere' : 'casebook.newerThere')}</span>
                  )}
                </li>
              ))}
            </ul>
            {CHOICES.map((one) => (
              <label key={one}>
                <input type="radio" name="choice" checked={choice === one} onChange={() => setChoice(one)} />
                {t(`casebook.choice.${one}`)}
              </label>
            ))}
          </fieldset>
          <button type="submit" class="button">
            {t('casebook.choice.apply')}
          </button>
        </form>
      )}
      {refused.length > 0 && (
        <>
          <p>{t('casebook.report.refused', { count: refused.length })}</p>
          <ul class="refused">
            {refused.map(({ code, path, detail, name }) => (
              <li key={`${path} ${code}`}>
                {name && (
                  <>
                    <bdi>{name}</bdi>:{' '}
                  </>
                )}
                {t.maybe(`casebook.refused.${code}`) ?? t('casebook.refused.not-a-record')}{' '}
                <span class="muted" lang="en" dir="ltr">
                  {[path, detail].filter(Boolean).join(': ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button" onClick={onClose}>
        {t('casebook.close')}
      </button>
    </section>
  );
}
