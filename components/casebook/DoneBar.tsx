import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../locale.ts';

/** What was done last with a way back, or what failed with a way to try again. */
export type Done =
  { readonly message: string; readonly undo?: () => void } | { readonly failure: string; readonly retry?: () => void };

/**
 * Says what became of the last change. Takes the focus when the button that was pressed is gone with its row: the way
 * back is then the nearest thing.
 */
export function DoneBar({ done }: { done: Done | null }) {
  const { t } = useLocale();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done && (document.activeElement === document.body || document.activeElement === null)) bar.current?.focus();
  }, [done]);
  return (
    <div ref={bar} class="done-bar" role="status" tabIndex={-1}>
      {done && 'message' in done && (
        <p>
          <span>{done.message}</span>
          {done.undo && (
            <button type="button" class="button" onClick={done.undo}>
              {t('casebook.undo')}
            </button>
          )}
        </p>
      )}
      {done && 'failure' in done && (
        <p class="failed">
          <span>{t.maybe(`casebook.failed.${done.failure}`) ?? t('casebook.failed')}</span>
          {done.retry && (
            <button type="button" class="button" onClick={done.retry}>
              {t('casebook.retry')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
