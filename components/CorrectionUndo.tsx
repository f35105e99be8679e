import { useContext } from 'preact/hooks';
import type { Corrected } from '@/utils/core/model/mention.ts';
import { CorrectingContext } from './correcting.ts';
import { useLocale } from './locale.ts';

/** "You said: not Sergey Lavrov. Undo": of words whose link the reader took away. */
export function CorrectionUndo({ corrected, name }: { corrected: Corrected; name: string }) {
  const { t } = useLocale();
  const correcting = useContext(CorrectingContext);
  return (
    <p class="muted">
      {t(corrected.office ? 'unlinked.wrongRole' : 'unlinked.notThis', { name })}{' '}
      {correcting && (
        <button type="button" class="link" onClick={() => correcting.change({ undo: corrected.id })}>
          {t('date.undo')}
        </button>
      )}
    </p>
  );
}
