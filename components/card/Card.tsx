import type { CardText } from '@/utils/locales/card.ts';
import type { CorrectionChange } from '@/utils/extension/messages.ts';
import { formatNumber } from '@/utils/locales/format.ts';
import type { CardModel } from './card-model.ts';
import { CardHead } from './CardHead.tsx';
import { CardThen } from './CardThen.tsx';
import { CardWhy } from './CardWhy.tsx';

export interface CardProps {
  readonly model: CardModel;
  readonly text: CardText;
  readonly theme: 'light' | 'dark';
  /** To another mention of the same entity. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onOpen: (surface: 'panel' | 'popup') => void;
  readonly onCorrect: (change: CorrectionChange) => void;
  readonly onClose: () => void;
}

/** Unique in the card's own shadow root. */
const TITLE_ID = 'title';
/** Chosen: the forms that fit two lines; the panel lists all. */
const MAX_FORMS = 5;

/** The card of one mention. Page words and records are shown as text, never as markup. */
export function Card({ model, text, theme, onStep, onOpen, onCorrect, onClose }: CardProps) {
  const { brief, forms } = model;
  const hidden = forms.length - MAX_FORMS;
  return (
    <section
      class={`card ${brief.type}`}
      data-theme={theme}
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      lang={text.lang}
      dir={text.dir}
    >
      <CardHead model={model} text={text} titleId={TITLE_ID} onStep={onStep} onClose={onClose} />
      <CardThen model={model} text={text} />
      <p class="about">{brief.description[text.lang]}</p>
      <dl>
        <dt>{text('card.named')}</dt>
        <dd>
          {forms.slice(0, MAX_FORMS).map(({ surface, count }, i) => (
            <span key={surface}>
              {i > 0 && ' · '}
              <span class="form">
                <bdi>{surface}</bdi> <span class="quiet">({formatNumber(text.lang, count)})</span>
              </span>
            </span>
          ))}
          {hidden > 0 && <span class="quiet"> {text('card.more', { count: hidden })}</span>}
        </dd>
      </dl>
      <CardWhy model={model} text={text} onCorrect={onCorrect} />
      <footer>
        <button type="button" onClick={() => onOpen('panel')}>
          {text('card.panel')}
        </button>
        <button type="button" onClick={() => onOpen('popup')}>
          {text('card.popup')}
        </button>
      </footer>
    </section>
  );
}
