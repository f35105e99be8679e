import { useEffect, useRef, useState } from 'preact/hooks';
import { checkDay } from './day-input.ts';
import { useLocale } from './locale.ts';

interface Props {
  /** "YYYY-MM-DD", or '' when nothing is known. */
  initial: string;
  onSave: (date: string) => void;
  onCancel: () => void;
}

/**
 * The field to correct the date with. A text field and not `<input type="date">`: its calendar is cut off by the popup's edge, its order of day and month
 * follows the system and not the interface, and pasting a date into it does nothing.
 */
export function DateEditor({ initial, onSave, onCancel }: Props) {
  const { t } = useLocale();
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<'date.invalid' | 'date.early' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const checked = checkDay(text);
    if (checked.ok) onSave(checked.value);
    else {
      setProblem(checked.code);
      field.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="date-editor" noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <input
        ref={field}
        dir="ltr"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder="2016-09-10"
        aria-label={t('date.field')}
        aria-invalid={problem !== null}
        aria-describedby={problem ? 'date-problem' : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <button type="submit" class="button">
        {t('date.save')}
      </button>
      <button type="button" class="button plain" onClick={onCancel}>
        {t('date.cancel')}
      </button>
      {problem && (
        <p id="date-problem" class="problem" role="alert">
          {t(problem)}
        </p>
      )}
    </form>
  );
}
