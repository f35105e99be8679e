import type { EntityType } from '@/utils/core/model/entity.ts';
import { useEffect } from 'preact/hooks';
import { EntityName, withoutBracket } from './EntityName.tsx';
import { label, useLocale } from './locale.ts';
import { RESULTS_ID } from './SearchBox.tsx';
import { TypeMark } from './TypeMark.tsx';

/** One result as it is drawn. */
export interface SearchRow {
  readonly id: string;
  readonly type: EntityType;
  readonly labels: { ar: string; en: string };
  readonly description: { ar: string; en: string };
  /** The spelling that was hit, when it is not one of the labels. */
  readonly matched: string | null;
  readonly isOnPage: boolean;
}

interface Props {
  query: string;
  /** null while the knowledge base is loading. */
  rows: readonly SearchRow[] | null;
  hasFailed: boolean;
  active: number;
  onOpen: (entity: string) => void;
}

/** DOM id of a result, for the field's aria-activedescendant. */
export function optionId(entity: string): string {
  return `option-${entity}`;
}

/** Results over the whole knowledge base. The field keeps the focus; the highlighted option follows the arrow keys. */
export function SearchResults({ query, rows, hasFailed, active, onOpen }: Props) {
  const { t, lang } = useLocale();
  const activeId = rows?.[active] && optionId(rows[active].id);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const told = hasFailed ? t('search.failed') : rows ? t('search.count', { count: rows.length }) : t('search.loading');
  return (
    <div class="results">
      <h1 class="visually-hidden">{t('search.results')}</h1>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {!rows && <p class="muted results-note">{told}</p>}
      {rows?.length === 0 && (
        <div class="notice">
          <p class="notice-title">{t('search.none', { query })}</p>
          <p>{t('search.noneHelp')}</p>
        </div>
      )}
      <div id={RESULTS_ID} role="listbox" aria-label={t('search.results')}>
        {rows?.map((row, index) => (
          <div
            key={row.id}
            id={optionId(row.id)}
            role="option"
            aria-selected={index === active}
            class={`result c-${row.type}`}
            onClick={() => onOpen(row.id)}
          >
            <TypeMark type={row.type} />
            <div class="row-text">
              <EntityName labels={row.labels} shorten={row.type === 'agreement' ? withoutBracket : undefined} />
              <span class="row-role">
                {row.isOnPage && <span class="here">{t('search.onPage')}</span>}
                {row.matched && <span class="matched">{t('search.matched', { form: row.matched })}</span>}
                <span class="clipped">
                  {label(t, 'type', row.type)} · {row.description[lang]}
                </span>
              </span>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
