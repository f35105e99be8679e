import { useContext, useId, useState } from 'preact/hooks';
import type { CorrectionDraft, CorrectionScope } from '@/utils/core/corrections/correction.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import { CorrectingContext } from './correcting.ts';
import { CorrectionChoices } from './CorrectionChoices.tsx';
import { useLocale } from './locale.ts';

interface Props {
  /** One of the mentions that bear the words; the correction counts for all of them. */
  mention: Mention;
}

/** What the reader says about a link, without the words and the place. */
export type Said = Pick<CorrectionDraft, 'kind' | 'office' | 'instead' | 'on'>;

/** Under a surface form: the way to say that it means another, or that the office is wrong; and to take that back. */
export function CorrectMention({ mention }: Props) {
  const { t } = useLocale();
  const correcting = useContext(CorrectingContext);
  const [isOpen, setIsOpen] = useState(false);
  if (!correcting) return null;
  const { corrected } = mention.why;
  if (corrected) {
    return (
      <p class="correct-line muted">
        {t('correct.yours')}{' '}
        <button type="button" class="link" onClick={() => correcting.change({ undo: corrected.id })}>
          {t('date.undo')}
        </button>
      </p>
    );
  }
  return (
    <div class="correct-line">
      <button
        type="button"
        class="link muted"
        aria-expanded={isOpen}
        data-focus={`correct:${mention.surface}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('correct.open')}
      </button>
      {isOpen && (
        <CorrectForm
          mention={mention}
          onCancel={() => setIsOpen(false)}
          onSave={(said, scope) => {
            const { entity, surface } = mention;
            setIsOpen(false);
            correcting.change({ add: { ...said, entity, surface, scope } });
          }}
        />
      )}
    </div>
  );
}

interface FormProps extends Props {
  onSave: (said: Said, scope: CorrectionScope) => void;
  onCancel: () => void;
}

function CorrectForm({ mention, onSave, onCancel }: FormProps) {
  const { t } = useLocale();
  const id = useId();
  const [said, setSaid] = useState<Said>({ kind: 'not-this' });
  const [scope, setScope] = useState<CorrectionScope>('page');
  return (
    <form
      class="correct-form"
      aria-label={t('correct.title', { surface: mention.surface })}
      onKeyDown={(event) => {
        // Esc closes the innermost thing, which is this form.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(said, scope);
      }}
    >
      <CorrectionChoices mention={mention} said={said} onSay={setSaid} />
      <p class="correct-end">
        <label class="visually-hidden" for={id}>
          {t('correct.where')}
        </label>
        <select id={id} value={scope} onChange={(event) => setScope(event.currentTarget.value as CorrectionScope)}>
          <option value="page">{t('scope.page')}</option>
          <option value="always">{t(said.on ? 'scope.alwaysThatDay' : 'scope.always')}</option>
        </select>
        <button type="submit" class="button">
          {t('correct.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('date.cancel')}
        </button>
      </p>
    </form>
  );
}
