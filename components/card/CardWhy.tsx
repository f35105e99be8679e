import { formatInterval } from '@/utils/locales/format.ts';
import { CardCorrect, type CorrectProps } from './CardCorrect.tsx';

/** "Why this link?": the rule in words, the form that matched, the date used, what else was considered, and the way to correct it. */
export function CardWhy({ model, text, onCorrect }: CorrectProps) {
  const { mention, others } = model;
  const { why, weak, furniture } = mention;
  return (
    <details>
      <summary>{text('card.why')}</summary>
      <p>
        {text.maybe(`why.${why.rule}`) ?? text('why.other')}
        {weak && <span class="quiet"> {text('card.weak')}</span>}
        {furniture && <span class="quiet"> · {text('card.furniture')}</span>}
      </p>
      <dl>
        <dt>{text('card.form')}</dt>
        <dd>
          <bdi>{why.form}</bdi>
          {why.proclitic && <span class="quiet"> {text('card.proclitic', { proclitic: why.proclitic })}</span>}
        </dd>
        {why.date && (
          <>
            <dt>{text('card.date')}</dt>
            <dd>{formatInterval(text.lang, why.date)}</dd>
          </>
        )}
        <dt>{text('card.others')}</dt>
        <dd>
          {others.length === 0 && <span class="quiet">{text('card.noOthers')}</span>}
          {others.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ' · '}
              <bdi>{other.labels[text.lang]}</bdi>
            </span>
          ))}
        </dd>
      </dl>
      <CardCorrect model={model} text={text} onCorrect={onCorrect} />
    </details>
  );
}
