import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';

/** How long "Copied" stays. Chosen: long enough to be read out. */
const SAID_MS = 4000;

/** Copies a text made at the click, and says so politely without moving anything. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { t } = useLocale();
  const [said, setSaid] = useState<'statements.copied' | 'statements.copyFailed' | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const onCopy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setSaid('statements.copied'),
      () => setSaid('statements.copyFailed'),
    );
  };
  return (
    <span class="copy">
      <span role="status" class="muted">
        {said && t(said)}
      </span>
      <button type="button" class="icon" aria-label={label} title={label} onClick={onCopy}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M4 3.5V1h7v7H8.5M1 3.5h7.5V11H1z" />
        </svg>
      </button>
    </span>
  );
}
