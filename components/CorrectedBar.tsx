import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from './locale.ts';

/** What became of the last correction. `undo` is its id; null for one that was taken back or failed. */
export interface CorrectionOutcome {
  readonly message: string;
  readonly undo: string | null;
}

interface Props {
  outcome: CorrectionOutcome | null;
  onUndo: (id: string) => void;
}

/** Says so and offers the way back; the words themselves may have left the view. Takes the focus, which they had. */
export function CorrectedBar({ outcome, onUndo }: Props) {
  const { t } = useLocale();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) bar.current?.focus();
  }, [outcome]);
  const undo = outcome?.undo ?? null;
  return (
    <div ref={bar} class="corrected-bar" role="status" tabIndex={-1}>
      {outcome && (
        <p>
          <span>{outcome.message}</span>
          {undo !== null && (
            <button type="button" class="button" onClick={() => onUndo(undo)}>
              {t('date.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
