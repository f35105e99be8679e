import type { ArticleDate } from '@/utils/core/model/mention.ts';
import { useLocale } from './locale.ts';

interface Props {
  articleDate: ArticleDate;
  onDate: (date: string | null) => void;
}

/**
 * What is not certain about the date, in one line with a way out: page and text disagree, the reader has corrected it,
 * or nobody knows. A date nobody doubts shows nothing.
 */
export function DateDoubt({ articleDate, onDate }: Props) {
  const { t, date, interval } = useLocale();
  const { doubt, from, pageDate } = articleDate;
  if (from === 'user') {
    return (
      <div class="doubt calm" role="status">
        <p>{pageDate ? t('date.corrected', { page: date(pageDate) }) : t('date.correctedNoPage')}</p>
        <button type="button" class="button small" onClick={() => onDate(null)}>
          {t('date.undo')}
        </button>
      </div>
    );
  }
  if (!articleDate.interval) {
    return (
      <div class="doubt calm" role="status">
        <p>{t('date.unknownHelp')}</p>
      </div>
    );
  }
  if (!doubt) return null;
  const text = articleDate.interval;
  // Only a single day can be confirmed as it stands; a longer stretch is narrowed with the pencil.
  const day = text.from === text.to ? text.from : null;
  return (
    <div class="doubt" role="status">
      <p>{t('date.doubt', { page: date(doubt.pageDate), text: interval(text) })}</p>
      {day && (
        <button type="button" class="button small" onClick={() => onDate(day)}>
          {t('date.doubtAccept')}
        </button>
      )}
      <button type="button" class="button small" onClick={() => onDate(doubt.pageDate.slice(0, 10))}>
        {t('date.doubtRevert')}
      </button>
    </div>
  );
}
