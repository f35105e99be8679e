import { useState } from 'preact/hooks';
import type { Damaged } from '@/utils/core/casebook/listing.ts';
import { useLocale } from '../locale.ts';

interface Props {
  damaged: readonly Damaged[];
  onExport: (one: Damaged) => void;
  onDelete: (one: Damaged) => void;
}

/** Records that cannot be read: told, left alone, exported as they are or deleted, which is asked first. */
export function DamagedList({ damaged, onExport, onDelete }: Props) {
  const { t } = useLocale();
  const [asked, setAsked] = useState<string | null>(null);
  if (damaged.length === 0) return null;
  return (
    <section class="damaged" aria-labelledby="damaged">
      <h2 id="damaged">{t('casebook.damagedTitle')}</h2>
      <p>{t('casebook.damaged', { count: damaged.length })}</p>
      <ul>
        {damaged.map((one) => {
          const key = `${one.store} ${one.key}`;
          return (
            <li key={key}>
              <code dir="ltr">{one.key}</code>{' '}
              <span class="muted" lang="en" dir="ltr">
                {one.problem}
              </span>
              <span class="damaged-tools">
                <button type="button" class="button" onClick={() => onExport(one)}>
                  {t('casebook.exportRaw')}
                </button>
                {asked === key ? (
                  <>
                    <button
                      type="button"
                      class="button"
                      ref={(button) => button?.focus()}
                      onClick={() => {
                        setAsked(null);
                        onDelete(one);
                      }}
                    >
                      {t('casebook.damagedAsk')}
                    </button>
                    <button type="button" class="button" onClick={() => setAsked(null)}>
                      {t('casebook.cancel')}
                    </button>
                  </>
                ) : (
                  <button type="button" class="button" onClick={() => setAsked(key)}>
                    {t('casebook.delete')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
