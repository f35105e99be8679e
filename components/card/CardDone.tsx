import type { CardText } from '@/utils/locales/card.ts';

interface Props {
  readonly text: CardText;
  readonly theme: 'light' | 'dark';
  /** Code of what stopped it; null: it is done. */
  readonly problem: string | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What the card becomes after a correction: it says so and offers the way back. */
export function CardDone({ text, theme, problem, onUndo, onClose }: Props) {
  return (
    <section class="card" data-theme={theme} role="dialog" aria-labelledby="title" lang={text.lang} dir={text.dir}>
      <p id="title">{problem ? (text.maybe(`card.${problem}`) ?? text('card.notSaved')) : text('card.corrected')}</p>
      <footer>
        <button type="button" onClick={onUndo}>
          {text(problem ? 'card.back' : 'card.undo')}
        </button>
        <button type="button" onClick={onClose}>
          {text('card.close')}
        </button>
      </footer>
    </section>
  );
}
