import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleDate } from '@/utils/core/model/mention.ts';
import { checkDay } from './day-input.ts';
import { useLocale } from './locale.ts';

interface Props {
  articleDate: ArticleDate;
  onDate: (date: string | null) => void;
}

/** The article's date with a pencil; pressed, a field to correct it. Where the date came from is in its tooltip. */
export function DateChip({ articleDate, onDate }: Props) {
  const { t, interval } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    // The field is gone after this render: give the focus back where the reader came from.
    queueMicrotask(() => button.current?.focus());
  };
  const shown = articleDate.interval ? interval(articleDate.interval) : t('date.unknown');
  const hint = articleDate.interval ? t('date.edit', { date: shown }) : t('date.set');
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`chip date-chip${articleDate.doubt ? ' doubtful' : ''}${articleDate.interval ? '' : ' unknown'}`}
        aria-expanded={isOpen}
        aria-label={`${hint} (${t(`date.from.${articleDate.from}`)})`}
        title={`${hint} (${t(`date.from.${articleDate.from}`)})`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {shown}
        <svg class="pencil" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 11l.6-2.8L8.4 1.4a1 1 0 0 1 1.4 0l.8.8a1 1 0 0 1 0 1.4L3.8 10.4z" />
        </svg>
      </button>
      {isOpen && (
        <DateEditor
          initial={articleDate.interval?.from ?? articleDate.pageDate ?? ''}
          onCancel={close}
          onSave={(date) => {
            onDate(date);
            close();
          }}
        />
      )}
    </>
  );
}

interface EditorProps {
  initial: string;
  onSave: (date: string) => void;
  onCancel: () => void;
}

/**
 * A text field and not `<input type="date">`: its calendar is cut off by the popup's edge, its order of day and month
 * follows the system and not the interface, and pasting a date into it does nothing.
 */
function DateEditor({ initial, onSave, onCancel }: EditorProps) {
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
