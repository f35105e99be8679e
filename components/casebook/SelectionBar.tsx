import { useId, useState } from 'preact/hooks';
import { type Case, MAX_CASE_NAME_UNITS, MAX_TAG_UNITS } from '@/utils/core/casebook/kept-article.ts';
import { useLocale } from '../locale.ts';

interface Props {
  count: number;
  total: number;
  cases: readonly Case[];
  /** Shown inside a case. */
  onTakeOut?: (() => void) | undefined;
  onAll: (isSelected: boolean) => void;
  onCase: (id: string) => void;
  onNewCase: (name: string) => void;
  onTag: (tag: string) => void;
  onExport: () => void;
  onDelete: () => void;
}

/** What can be done with the selected articles; without any only "select all". */
export function SelectionBar(props: Props) {
  const { count, total, cases, onTakeOut, onAll, onCase, onNewCase, onTag, onExport, onDelete } = props;
  const { t } = useLocale();
  const all = useId();
  return (
    <div class="selection" role="group" aria-label={t('casebook.articles')}>
      <label for={all} class="select-all">
        <input
          id={all}
          type="checkbox"
          checked={count > 0 && count === total}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < total;
          }}
          onChange={() => onAll(count < total)}
        />
        {count > 0 ? t('casebook.selected', { count }) : t('casebook.selectAll')}
      </label>
      {count > 0 && (
        <>
          <IntoCase cases={cases} onCase={onCase} onNewCase={onNewCase} />
          <OneField
            label={t('casebook.addTag')}
            button={t('casebook.add')}
            max={MAX_TAG_UNITS}
            onDone={(tag) => tag && onTag(tag)}
          />
          {onTakeOut && (
            <button type="button" class="button" onClick={onTakeOut}>
              {t('casebook.outOfCase')}
            </button>
          )}
          <button type="button" class="button" onClick={onExport}>
            {t('casebook.exportSome')}
          </button>
          <button type="button" class="button" onClick={onDelete}>
            {t('casebook.delete')}
          </button>
        </>
      )}
    </div>
  );
}

/**
 * The case to put articles into, and the button that does: a list that acts as soon as it is changed would act at every
 * step of an arrow key.
 */
function IntoCase({ cases, onCase, onNewCase }: Pick<Props, 'cases' | 'onCase' | 'onNewCase'>) {
  const { t } = useLocale();
  const [target, setTarget] = useState('');
  const [name, setName] = useState('');
  const isNew = target === 'new';
  return (
    <form
      class="one-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onNewCase(name.trim());
        else onCase(target);
        setTarget('');
        setName('');
      }}
    >
      <select
        aria-label={t('casebook.intoCase')}
        value={target}
        onChange={(event) => setTarget(event.currentTarget.value)}
      >
        <option value="">{t('casebook.intoCase')}…</option>
        {cases.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
        <option value="new">{t('casebook.newCase')}…</option>
      </select>
      {isNew && (
        <input
          type="text"
          dir="auto"
          aria-label={t('casebook.caseName')}
          placeholder={t('casebook.casePlaceholder')}
          maxLength={MAX_CASE_NAME_UNITS}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
      <button type="submit" class="button" disabled={target === '' || (isNew && name.trim() === '')}>
        {t('casebook.put')}
      </button>
    </form>
  );
}

interface FieldProps {
  label: string;
  button: string;
  max: number;
  isFocused?: boolean;
  /** '' if the reader thought better of it. */
  onDone: (text: string) => void;
}

/** A short text and its button; Escape leaves it. */
export function OneField({ label, button, max, isFocused = false, onDone }: FieldProps) {
  const [text, setText] = useState('');
  const done = (value: string) => {
    setText('');
    onDone(value.trim());
  };
  return (
    <form
      class="one-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') done(text);
      }}
    >
      <input
        type="text"
        dir="auto"
        aria-label={label}
        placeholder={label}
        maxLength={max}
        value={text}
        ref={(field) => {
          if (isFocused && field && document.activeElement !== field && text === '') field.focus();
        }}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          done('');
        }}
      />
      <button type="submit" class="button" disabled={text.trim() === ''}>
        {button}
      </button>
    </form>
  );
}
