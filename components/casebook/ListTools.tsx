import type { Case } from '@/utils/core/casebook/kept-article.ts';
import { type LineFilter, type Sort, SORTS } from '@/utils/core/casebook/search.ts';
import { useLocale } from '../locale.ts';

interface Props {
  filter: LineFilter;
  onFilter: (changed: Partial<LineFilter>) => void;
  tags: readonly { readonly tag: string; readonly count: number }[];
  /** null inside a case: its articles are the list. */
  cases: readonly Case[] | null;
}

/** Search field, filters and order of a list of kept articles. */
export function ListTools({ filter, onFilter, tags, cases }: Props) {
  const { t, number } = useLocale();
  return (
    <div class="list-tools" role="search" aria-label={t('casebook.articles')}>
      <label class="grow">
        <span>{t('casebook.search')}</span>
        <input
          type="search"
          dir="auto"
          value={filter.query}
          onInput={(event) => onFilter({ query: event.currentTarget.value })}
        />
      </label>
      {cases && cases.length > 0 && (
        <label>
          <span>{t('casebook.whichCase')}</span>
          <select value={filter.case ?? ''} onChange={(event) => onFilter({ case: event.currentTarget.value || null })}>
            <option value="">{t('casebook.anyCase')}</option>
            {cases.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="none">{t('casebook.noCase')}</option>
          </select>
        </label>
      )}
      {tags.length > 0 && (
        <label>
          <span>{t('casebook.tag')}</span>
          <select value={filter.tag ?? ''} onChange={(event) => onFilter({ tag: event.currentTarget.value || null })}>
            <option value="">{t('casebook.allTags')}</option>
            {tags.map(({ tag, count }) => (
              <option key={tag} value={tag}>
                {tag} ({number(count)})
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('casebook.sort')}</span>
        <select value={filter.sort} onChange={(event) => onFilter({ sort: event.currentTarget.value as Sort })}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {t(`casebook.sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
