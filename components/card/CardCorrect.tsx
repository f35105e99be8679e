import type { CorrectionDraft, CorrectionScope } from '@/utils/core/corrections/correction.ts';
import type { CorrectionChange } from '@/utils/extension/messages.ts';
import type { CardText } from '@/utils/locales/card.ts';
import type { CardModel } from './card-model.ts';

export interface CorrectProps {
  readonly model: CardModel;
  readonly text: CardText;
  readonly onCorrect: (change: CorrectionChange) => void;
}

type What = Pick<CorrectionDraft, 'kind' | 'office' | 'instead' | 'on'>;

/** Chosen: what a card has room for; the popup offers all. */
const MAX_OTHERS = 2;
const SCOPES: readonly CorrectionScope[] = ['page', 'always'];

/** "Not this one", "wrong office", "it is …", each for this page or for all; of a corrected link only the way back. */
export function CardCorrect({ model, text, onCorrect }: CorrectProps) {
  const { mention, others, articleDate } = model;
  const { entity, surface, office, why } = mention;
  if (why.corrected) {
    const { id } = why.corrected;
    return (
      <p class="correct">
        <button type="button" onClick={() => onCorrect({ undo: id })}>
          {text('card.undo')}
        </button>
      </p>
    );
  }
  const on = why.date ?? articleDate?.interval;
  const rows: [string, What][] = [[text('card.notThis'), { kind: 'not-this' }]];
  if (office) rows.push([text('card.wrongRole'), { kind: 'wrong-role', office, ...(on ? { on } : {}) }]);
  for (const other of others.slice(0, MAX_OTHERS)) {
    rows.push([text('card.itIs', { name: other.labels[text.lang] }), { kind: 'other-entity', instead: other.id }]);
  }
  return (
    <>
      {rows.map(([label, what]) => (
        <p key={label} class="correct" role="group" aria-label={label}>
          {label}
          {SCOPES.map((scope) => (
            <button key={scope} type="button" onClick={() => onCorrect({ add: { ...what, entity, surface, scope } })}>
              {text(`card.${scope}`)}
            </button>
          ))}
        </p>
      ))}
    </>
  );
}
