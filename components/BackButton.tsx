import { useLocale } from './locale.ts';

/** The way back; its arrow points to the line's start and is mirrored with the direction by the style sheet. */
export function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useLocale();
  return (
    <button type="button" class="button plain back" data-focus="back" onClick={onBack}>
      <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M7.5 2L3.5 6l4 4" />
      </svg>
      {t('back')}
    </button>
  );
}
