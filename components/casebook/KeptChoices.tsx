import { useState } from 'preact/hooks';
import { MAX_CASE_NAME_UNITS, type Case, type KeptLine } from '@/utils/core/casebook/kept-article.ts';
import { useLocale } from '../locale.ts';
import type { KeepActions } from './KeepBar.tsx';

interface Props {
  id: string;
  current: KeptLine;
  cases: readonly Case[];
  isPrivate: boolean;
  isBusy: boolean;
  actions: KeepActions;
}

/** What can be done with the page that is kept: its cases, its text, the desk, and no longer keeping it. */
export function KeptChoices({ id, current, cases, isPrivate, isBusy, actions }: Props) {
  const { t } = useLocale();
  const [name, setName] = useState('');
  return (
    <div class="keep-choices" id={id}>
      <fieldset>
        <legend>{t('casebook.inCases')}</legend>
        {cases.length > 0 && (
          <ul class="keep-cases">
            {cases.map((one) => {
              const isIn = current.cases.includes(one.id);
              return (
                <li key={one.id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isIn}
                      disabled={isBusy}
                      onChange={() => actions.move(current.id, isIn ? [] : [one.id], isIn ? [one.id] : [])}
                    />
                    <bdi>{one.name}</bdi>
                  </label>
                </li>
              );
            })}
          </ul>
        )}
        <form
          class="keep-new"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            actions.newCase(current.id, name.trim());
            setName('');
          }}
        >
          <input
            type="text"
            dir="auto"
            aria-label={t('casebook.newCase')}
            placeholder={t('casebook.newCase')}
            maxLength={MAX_CASE_NAME_UNITS}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={name.trim() === '' || isBusy}>
            {t('casebook.make')}
          </button>
        </form>
      </fieldset>
      <p class="keep-more">
        {current.hasBody ? (
          <span class="muted">{t('casebook.hasText')}</span>
        ) : (
          <button
            type="button"
            class="link"
            title={t('casebook.keepTextHelp')}
            disabled={isBusy}
            onClick={() => actions.keep({ withBody: true, evenPrivate: isPrivate })}
          >
            {t('casebook.keepText')}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.show(current.id)}>
          {t('casebook.openKept')}
        </button>
        <button type="button" class="link" disabled={isBusy} onClick={() => actions.remove(current.id)}>
          {t('casebook.remove')}
        </button>
      </p>
    </div>
  );
}
