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
          <Parts all={[on, period(text, from, to)].filter(Boolean)} />
        </p>
      ))}
      {brief.rolesUnknown && <p class="quiet">{text(articleDate?.doubt ? 'card.roleUnclear' : 'card.roleUnknown')}</p>}
    </>
  );
}

/** Each part goes to a line of its own before a date in it is broken. */
function Parts({ all }: { readonly all: readonly string[] }) {
  return (
    <span class="quiet under">
      {all.map((part, i) => (
        <>
          {i > 0 && ' · '}
          <span class="part">{part}</span>
        </>
      ))}
    </span>
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
  const day = (date: string) => unbroken(formatDate(text.lang, date));
  if (from && to) return text('card.period', { from: day(from), to: day(to) });
  if (from) return text('card.since', { from: day(from) });
  return to ? text('card.until', { to: day(to) }) : '';
}

/** A date stays on one line: no-break spaces, and a word joiner after the slash of the two month names. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0').replaceAll('/', '/\u2060');
}
