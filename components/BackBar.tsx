import { useLocale } from './locale.ts';

/** The way back, drawn as an arrow towards the line's start; mirrored with the direction by the style sheet. */
export function BackBar({ onBack }: { onBack: () => void }) {
  const { t } = useLocale();
  return (
    <nav class="back-bar" aria-label={t('back')}>
      <button type="button" class="button plain" data-focus="back" onClick={onBack}>
        <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M7.5 2L3.5 6l4 4" />
        </svg>
        {t('back')}
      </button>
    </nav>
  );
}
