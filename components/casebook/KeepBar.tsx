import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeepState } from '@/utils/core/casebook/listing.ts';
import type { MessageKey } from '@/utils/locales/i18n.ts';
import { useLocale } from '../locale.ts';
import { dayOf } from './line-text.ts';
import { KeptChoices } from './KeptChoices.tsx';

/** What was done last: said with a way back, or what went wrong, with a way to try again. */
export type KeepDone =
  | { readonly message: MessageKey; readonly undo?: () => void }
  | { readonly failure: string; readonly retry: () => void };

export interface KeepActions {
  readonly keep: (how: { withBody: boolean; evenPrivate: boolean }) => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, add: readonly string[], remove: readonly string[]) => void;
  readonly newCase: (id: string, name: string) => void;
  readonly show: (id: string) => void;
}

interface Props {
  state: KeepState;
  isBusy: boolean;
  done: KeepDone | null;
  actions: KeepActions;
}

/** "Keep this article": a button, then where it is kept and what else can be done with it. */
export function KeepBar({ state, isBusy, done, actions }: Props) {
  const locale = useLocale();
  const { t, list } = locale;
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const { current, others, cases, isPrivate, withBody } = state;
  // The button is another one after keeping and after removing: the focus stays with it.
  const had = useRef(current?.id);
  useEffect(() => {
    if (had.current !== current?.id && document.activeElement === document.body) button.current?.focus();
    had.current = current?.id;
    if (!current) setIsOpen(false);
  }, [current?.id]);

  const keep = (evenPrivate: boolean) => {
    setIsAsking(false);
    actions.keep({ withBody, evenPrivate });
  };
  const names = cases.flatMap(({ id, name }) => (current?.cases.includes(id) ? [name] : []));
  const [other] = others;
  return (
    <section class="keep-bar" aria-label={t('casebook.region')}>
      <div class="keep-line">
        {current ? (
          <button
            ref={button}
            type="button"
            class="button kept"
            data-focus="keep"
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Star isFull />
            <span>{names.length > 0 ? t('casebook.keptIn', { names: list(names) }) : t('casebook.kept')}</span>
            <svg class="arrow-down" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 4l4 4 4-4" />
            </svg>
          </button>
        ) : (
          <button
            ref={button}
            type="button"
            class="button"
            data-focus="keep"
            disabled={isBusy}
            onClick={() => (isPrivate ? setIsAsking(true) : keep(false))}
          >
            <Star isFull={false} />
            <span>{isBusy ? t('casebook.keeping') : t('casebook.keep')}</span>
          </button>
        )}
        <p class="keep-said" role="status">
          {done && 'message' in done && (
            <>
              {t(done.message)}{' '}
              {done.undo && (
                <button type="button" class="link" onClick={done.undo}>
                  {t('casebook.undo')}
                </button>
              )}
            </>
          )}
          {!current && !done && other && (
            <span class="muted">{t('casebook.otherText', { date: dayOf(other.keptAt, locale) })}</span>
          )}
        </p>
      </div>
      {done && 'failure' in done && (
        <p class="keep-failed" role="alert">
          {t.maybe(`casebook.failed.${done.failure}`) ?? t('casebook.failed')}{' '}
          <button type="button" class="link" onClick={done.retry}>
            {t('casebook.retry')}
          </button>
        </p>
      )}
      {isAsking && (
        <div class="keep-ask" role="group" aria-label={t('casebook.keep')}>
          <p>{t('casebook.private')}</p>
          <button type="button" class="button" ref={(one) => one?.focus()} onClick={() => keep(true)}>
            {t('casebook.evenPrivate')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              setIsAsking(false);
              button.current?.focus();
            }}
          >
            {t('casebook.cancel')}
          </button>
        </div>
      )}
      {current && isOpen && (
        <KeptChoices
          id={panel}
          current={current}
          cases={cases}
          isPrivate={isPrivate}
          isBusy={isBusy}
          actions={actions}
        />
      )}
    </section>
  );
}

/** The sign of what is kept; a shape, not a colour. */
export function Star({ isFull }: { isFull: boolean }) {
  return (
    <svg class={isFull ? 'star full' : 'star'} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 1.5h9v13L8 11l-4.5 3.5z" />
    </svg>
  );
}
