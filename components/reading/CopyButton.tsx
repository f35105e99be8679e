import { useLocale } from '../locale.ts';
import { useCopy } from '../use-copy.ts';

/** Copies a text made at the click, and says so politely without moving anything. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { t } = useLocale();
  const { said, copy } = useCopy();
  return (
    <span class="copy">
      <span role="status" class="muted">
        {said && t(said)}
      </span>
      <button type="button" class="icon" aria-label={label} title={label} onClick={() => copy(text())}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4 3.5V1h7v7H8.5M1 3.5h7.5V11H1z" />
        </svg>
      </button>
    </span>
  );
}
