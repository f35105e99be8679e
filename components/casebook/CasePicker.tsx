import type { Case } from '@/utils/core/casebook/kept-article.ts';
import type { ListChange } from '@/utils/core/casebook/change.ts';
import { useLocale } from '../locale.ts';

interface Props {
  cases: readonly Case[];
  /** Ids of those the article is in. */
  chosen: readonly string[];
  onChange: (change: ListChange) => void;
}

/** The cases of one article as boxes to tick. */
export function CasePicker({ cases, chosen, onChange }: Props) {
  const { t } = useLocale();
  if (cases.length === 0) return null;
  return (
    <fieldset class="case-picker">
      <legend>{t('casebook.inCases')}</legend>
      {cases.map(({ id, name }) => {
        const isIn = chosen.includes(id);
        return (
          <label key={id}>
            <input type="checkbox" checked={isIn} onChange={() => onChange(isIn ? { remove: [id] } : { add: [id] })} />
            <bdi>{name}</bdi>
          </label>
        );
      })}
    </fieldset>
  );
}
