import { useRef, useState } from 'preact/hooks';
import { type Case, MAX_CASE_NAME_UNITS } from '@/utils/core/casebook/kept-article.ts';
import { useLocale } from '../locale.ts';

interface Props {
  value: Case;
  onRename: (name: string) => void;
  onExport: () => void;
  onDelete: () => void;
}

/** A case's name, and what can be done with it as a whole. */
export function CaseHead({ value, onRename, onExport, onDelete }: Props) {
  const { t } = useLocale();
  const [name, setName] = useState<string | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const done = (changed: string) => {
    setName(null);
    if (changed !== '' && changed !== value.name) onRename(changed);
    // The field is about to go: the focus goes back to where the reader came from.
    setTimeout(() => rename.current?.focus(), 0);
  };
  return (
    <div class="case-head">
      {name === null ? (
        <h1 tabIndex={-1} data-focus="title">
          <bdi>{value.name}</bdi>
        </h1>
      ) : (
        <form
          class="one-field"
          onSubmit={(event) => {
            event.preventDefault();
            done(name.trim());
          }}
        >
          <input
            type="text"
            dir="auto"
            aria-label={t('casebook.caseName')}
            maxLength={MAX_CASE_NAME_UNITS}
            value={name}
            ref={(field) => {
              if (field && document.activeElement === document.body) field.select();
            }}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              done('');
            }}
          />
          <button type="submit" class="button" disabled={name.trim() === ''}>
            {t('casebook.save')}
          </button>
          <button type="button" class="button" onClick={() => done('')}>
            {t('casebook.cancel')}
          </button>
        </form>
      )}
      <div class="case-tools">
        {name === null && (
          <button ref={rename} type="button" class="button" onClick={() => setName(value.name)}>
            {t('casebook.rename')}
          </button>
        )}
        <button type="button" class="button" onClick={onExport}>
          {t('casebook.exportCase')}
        </button>
        <button type="button" class="button" title={t('casebook.deleteCaseHelp')} onClick={onDelete}>
          {t('casebook.deleteCase')}
        </button>
      </div>
    </div>
  );
}
