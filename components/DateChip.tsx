import type { RefObject } from 'preact';
import type { ArticleDate } from '@/utils/core/model/mention.ts';
import { useLocale } from './locale.ts';

interface Props {
  articleDate: ArticleDate;
  isEditing: boolean;
  buttonRef: RefObject<HTMLButtonElement | null>;
  onEdit: () => void;
}

/** The article's date with a pencil, which opens DateEditor. Where the date came from is in its tooltip. */
export function DateChip({ articleDate, isEditing, buttonRef, onEdit }: Props) {
  const { t, interval } = useLocale();
  const shown = articleDate.interval ? interval(articleDate.interval) : t('date.unknown');
  const action = articleDate.interval ? t('date.edit', { date: shown }) : t('date.set');
  const hint = `${action} (${t(`date.from.${articleDate.from}`)})`;
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`chip date-chip${articleDate.doubt ? ' doubtful' : ''}${articleDate.interval ? '' : ' unknown'}`}
      aria-expanded={isEditing}
      aria-label={hint}
      title={hint}
      onClick={onEdit}
    >
      {shown}
      <svg class="pencil" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1 11l.6-2.8L8.4 1.4a1 1 0 0 1 1.4 0l.8.8a1 1 0 0 1 0 1.4L3.8 10.4z" />
      </svg>
    </button>
  );
}
