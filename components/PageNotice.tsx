import { useEffect, useState } from 'preact/hooks';
import { useLocale } from './locale.ts';

/** Why there is no list, as a state of its own. */
export type NoticeKind = 'empty' | 'off' | 'restricted' | 'unannotated' | 'toolbar' | 'updated' | 'failed' | 'noTab';

interface Props {
  kind: NoticeKind;
  /** What the browser or the engine said, for the curious. */
  detail?: string | undefined;
  /** True while the action is under way. */
  isBusy?: boolean;
  /** Switch on, annotate, reload or try again, as the kind demands. */
  onAction: () => void;
}

const ACTIONS = {
  empty: null,
  off: 'state.turnOn',
  restricted: null,
  unannotated: 'state.annotate',
  toolbar: null,
  updated: 'state.reload',
  failed: 'state.retry',
  noTab: null,
} as const;

/** One sentence that says what is the matter, one that says what to do, and the button that does it. */
export function PageNotice({ kind, detail, isBusy = false, onAction }: Props) {
  const { t } = useLocale();
  const action = ACTIONS[kind];
  return (
    <div class={`notice notice-${kind}`} role="status">
      <h2 class="notice-title">{t(`state.${kind}`)}</h2>
      {kind !== 'noTab' && <p>{t(`state.${kind}Help`)}</p>}
      {detail && <p class="muted">{t('state.detail', { detail })}</p>}
      {action && (
        <button type="button" class="button primary" disabled={isBusy} data-focus="notice" onClick={onAction}>
          {isBusy && kind === 'unannotated' ? t('state.annotating') : t(action)}
        </button>
      )}
    </div>
  );
}

/** Nothing for 100 ms, since most pages answer sooner and a flash is worse than a wait; then grey rows. */
export function Skeleton() {
  const { t } = useLocale();
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="skeleton" role="status" aria-busy="true">
      <span class="visually-hidden">{t('state.loading')}</span>
      {isDue && [0, 1, 2, 3, 4].map((row) => <div key={row} class="skeleton-row" aria-hidden="true" />)}
    </div>
  );
}
