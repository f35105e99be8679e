import { useContext, useId, useState } from 'preact/hooks';
import type { Mention } from '@/utils/core/model/mention.ts';
import { CorrectingContext, type Choice } from './correcting.ts';
import type { Said } from './CorrectMention.tsx';
import { useLocale } from './locale.ts';

interface Props {
  mention: Mention;
  said: Said;
  onSay: (said: Said) => void;
}

/** What may be said: not this one, wrong office, one of those considered, or one that is searched for. */
export function CorrectionChoices({ mention, said, onSay }: Props) {
  const { t, lang } = useLocale();
  const correcting = useContext(CorrectingContext);
  const group = useId();
  const [query, setQuery] = useState('');
  const { entity, office, why } = mention;
  const name = correcting?.labelsOf(entity)?.[lang] ?? entity;
  const on = why.date ?? correcting?.days;
  const considered = why.others.flatMap((other): Choice[] => {
    const labels = correcting?.labelsOf(other.entity);
    return labels ? [{ id: other.entity, labels }] : [];
  });
  const isNew = ({ id }: Choice) => id !== entity && !considered.some((other) => other.id === id);
  const found = query.trim() ? (correcting?.find(query) ?? []).filter(isNew) : [];
  const choice = (key: string, label: string, saying: Said) => (
    <label key={key}>
      <input
        type="radio"
        name={group}
        checked={said.kind === saying.kind && said.instead === saying.instead}
        onChange={() => onSay(saying)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend class="visually-hidden">{t('correct.title', { surface: mention.surface })}</legend>
      {choice('not-this', t('correct.not', { name }), { kind: 'not-this' })}
      {office && choice('wrong-role', t('correct.role'), { kind: 'wrong-role', office, ...(on ? { on } : {}) })}
      {[...considered, ...found].map(({ id, labels }) =>
        choice(id, t('correct.itIs', { name: labels[lang] }), { kind: 'other-entity', instead: id }),
      )}
      <input
        type="search"
        dir="auto"
        class="correct-search"
        aria-label={t('correct.search')}
        placeholder={t('correct.search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
    </fieldset>
  );
}
