import type { CardText } from '@/utils/locales/card.ts';
import type { CardModel } from './card-model.ts';

export interface CardHeadProps {
  readonly model: CardModel;
  readonly text: CardText;
  readonly titleId: string;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Type, place among the entity's mentions, and the name in both scripts. The arrows are mirrored by the browser in Arabic. */
export function CardHead({ model, text, titleId, onStep, onClose }: CardHeadProps) {
  const { brief, index, total } = model;
  const other = text.lang === 'ar' ? 'en' : 'ar';
  return (
    <header>
      <div class="line">
        <span class="shape" aria-hidden="true" />
        <span>
          {text(`type.${brief.type}`)} · {text('card.mentions', { count: total })}
        </span>
        <span class="steps">
          <button type="button" disabled={total < 2} aria-label={text('card.previous')} onClick={() => onStep(-1)}>
            ‹
          </button>
          <span class="position" aria-label={text('card.positionSpoken', { index, total })} role="img">
            {text('card.position', { index, total })}
          </span>
          <button type="button" disabled={total < 2} aria-label={text('card.next')} onClick={() => onStep(1)}>
            ›
          </button>
          <button type="button" class="close" aria-label={text('card.close')} onClick={onClose}>
            ×
          </button>
        </span>
      </div>
      <h2 id={titleId}>
        <bdi lang={text.lang}>{brief.labels[text.lang]}</bdi>{' '}
        <bdi class="other" lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
          {brief.labels[other]}
        </bdi>
      </h2>
    </header>
  );
}
