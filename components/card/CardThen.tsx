import { formatDate, formatInterval } from '@/utils/locales/format.ts';
import type { CardText } from '@/utils/locales/card.ts';
import type { CardModel } from './card-model.ts';

/** What the entity was on the article's date: offices, the name of the time, or an agreement's date and what had become of it. */
export function CardThen({ model, text }: { readonly model: CardModel; readonly text: CardText }) {
  const { brief, articleDate } = model;
  if (brief.type === 'agreement') return <AgreementThen model={model} text={text} />;
  const on = articleDate?.interval ? text('card.on', { date: formatInterval(text.lang, articleDate.interval) }) : '';
  return (
    <>
      {brief.labelThen && <p>{text('card.then', { name: brief.labelThen[text.lang] })}</p>}
      {brief.roles.map(({ office, title, from, to, acting }) => (
        <p key={office}>
          {title[text.lang]}
          {acting && ` (${text('card.acting')})`}
          <span class="quiet under">{[on, period(text, from, to)].filter(Boolean).join(' · ')}</span>
        </p>
      ))}
      {brief.rolesUnknown && <p class="quiet">{text(articleDate?.doubt ? 'card.roleUnclear' : 'card.roleUnknown')}</p>}
    </>
  );
}

function AgreementThen({ model, text }: { readonly model: CardModel; readonly text: CardText }) {
  const { date, status } = model.brief;
  const word = status && (text.maybe(`agreementState.${status}`) ?? status);
  if (!date && !word) return null;
  return (
    <p>
      {date && formatDate(text.lang, date)}
      {date && word && ' · '}
      {word && <span class="quiet">{word}</span>}
    </p>
  );
}

function period(text: CardText, from: string | undefined, to: string | undefined): string {
  if (from && to) return text('card.period', { from: formatDate(text.lang, from), to: formatDate(text.lang, to) });
  if (from) return text('card.since', { from: formatDate(text.lang, from) });
  return to ? text('card.until', { to: formatDate(text.lang, to) }) : '';
}
