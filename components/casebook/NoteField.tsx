import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TextChange } from '@/utils/core/casebook/change.ts';
import { MAX_NOTE_UNITS } from '@/utils/core/casebook/kept-article.ts';
import { useLocale } from '../locale.ts';

interface Props {
  /** As it is stored. */
  value: string;
  /** Stores it; false if it could not be, or if somebody else changed it meanwhile. */
  onSave: (change: TextChange) => Promise<boolean>;
}

/** Chosen: a pause in writing, not in thinking. */
const SAVE_AFTER_MS = 1_500;

/**
 * A note, stored in pauses and when the field is left. When another window has changed it meanwhile, both texts are
 * shown and the reader chooses; nothing is overwritten.
 */
export function NoteField({ value, onSave }: Props) {
  const { t } = useLocale();
  const [text, setText] = useState(value);
  const [isSaved, setIsSaved] = useState(false);
  /** What the reader's text began from. */
  const from = useRef(value);
  const id = useId();
  const isChanged = text !== from.current;
  const isElsewhere = value !== from.current && value !== text && isChanged;
  useEffect(() => {
    if (text === from.current) setText(value);
    if (text === from.current || text === value) from.current = value;
  }, [value]);

  const save = async (change: TextChange) => {
    if (!(await onSave(change))) return;
    from.current = change.to;
    setIsSaved(true);
  };
  const saveChanged = () => {
    if (isChanged && !isElsewhere) void save({ from: from.current, to: text });
  };
  useEffect(() => {
    if (!isChanged || isElsewhere) return undefined;
    const timer = setTimeout(saveChanged, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, value]);

  return (
    <div class="note-field">
      <label for={id}>{t('casebook.note')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        maxLength={MAX_NOTE_UNITS}
        aria-describedby={`${id}-help`}
        value={text}
        onInput={(event) => {
          setIsSaved(false);
          setText(event.currentTarget.value);
        }}
        onBlur={saveChanged}
      />
      <p class="muted small" id={`${id}-help`}>
        {t('casebook.noteHelp')} <span role="status">{isSaved && !isChanged ? t('casebook.saved') : ''}</span>
      </p>
      {isElsewhere && (
        <div class="note-elsewhere" role="alert">
          <p>{t('casebook.noteElsewhere')}</p>
          <blockquote dir="auto">{value}</blockquote>
          <button type="button" class="button" onClick={() => void save({ from: value, to: text })}>
            {t('casebook.noteMine')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              from.current = value;
              setText(value);
            }}
          >
            {t('casebook.noteTheirs')}
          </button>
        </div>
      )}
    </div>
  );
}
