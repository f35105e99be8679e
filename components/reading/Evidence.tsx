import type { Span } from '@/utils/core/model/span.ts';
import { useLocale } from '../locale.ts';
import { contextOf, wordsOf } from './article.ts';

interface Props {
  text: string;
  span: Span;
  /** What the place is called for the keyboard's memory. */
  id: string;
  onGo: (span: Span) => void;
}

/** The words that prove something, in their sentence; a click shows them on the page. */
export function Evidence({ text, span, id, onGo }: Props) {
  const { t } = useLocale();
  const { before, after } = contextOf(text, span);
  return (
    <button
      type="button"
      class="evidence"
      dir="auto"
      data-row
      data-focus={`evidence:${id}:${span.start}`}
      title={t('facts.show')}
      onClick={() => onGo(span)}
    >
      {before}
      <b>{wordsOf(text, span)}</b>
      {after}
    </button>
  );
}
