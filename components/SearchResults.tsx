import type { EntityType } from '@/utils/core/model/entity.ts';
import { useEffect } from 'preact/hooks';
import { EntityName, withoutBracket } from './EntityName.tsx';
import { label, useLocale } from './locale.ts';
import { RESULTS_ID } from './SearchBox.tsx';
import { searchReasons } from './search-reason.ts';
import { TypeMark } from './TypeMark.tsx';
import type { SearchHit } from '@/utils/core/knowledge/search-hits.ts';

/** One result as it is drawn. */
export interface SearchRow {
  readonly id: string;
  readonly type: EntityType;
  readonly labels: { ar: string; en: string };
  readonly description: { ar: string; en: string };
  readonly hit: SearchHit;
  /** The name that was hit is not one of the labels shown. */
  readonly isOtherName: boolean;
  readonly isOnPage: boolean;
}

interface Props {
  query: string;
  /** null while the knowledge base is loading. */
  rows: readonly SearchRow[] | null;
  hasFailed: boolean;
  active: number;
  onOpen: (entity: string) => void;
  /** Opens the lists by type; absent where there are none. */
  onBrowse?: () => void;
}

/** DOM id of a result, for the field's aria-activedescendant. */
export function optionId(entity: string): string {
  return `option-${entity}`;
}

/** Results over the whole knowledge base. The field keeps the focus; the highlighted option follows the arrow keys. */
export function SearchResults({ query, rows, hasFailed, active, onOpen, onBrowse }: Props) {
  const { t } = useLocale();
  const activeId = rows?.[active] && optionId(rows[active].id);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  // Where nothing was found the rows, if any, are only the nearest names.
  const isFound = rows?.some(({ hit }) => hit.match !== 'nearest') ?? false;
  const told = hasFailed ? t('search.failed') : rows ? countOf(rows, isFound, t) : t('search.loading');
  return (
    <div class="results">
      <h1 class="visually-hidden">{t('search.results')}</h1>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {!rows && <p class="muted results-note">{told}</p>}
      {rows && !isFound && <NothingFound query={query} hasNearest={rows.length > 0} onBrowse={onBrowse} />}
      <div id={RESULTS_ID} role="listbox" aria-label={t(isFound ? 'search.results' : 'search.nearest')}>
        {rows?.map((row, index) => (
          <Result key={row.id} row={row} query={query} isActive={index === active} onOpen={onOpen} />
        ))}
      </div>
    </div>
  );
}

function countOf(rows: readonly SearchRow[], isFound: boolean, t: ReturnType<typeof useLocale>['t']): string {
  if (isFound || rows.length === 0) return t('search.count', { count: rows.length });
  return `${t('search.count', { count: 0 })}. ${t('search.nearest')}`;
}

function NothingFound({
  query,
  hasNearest,
  onBrowse,
}: {
  query: string;
  hasNearest: boolean;
  onBrowse: (() => void) | undefined;
}) {
  const { t } = useLocale();
  return (
    <div class="notice">
      <p class="notice-title">{t('search.none', { query })}</p>
      <p>{t('search.noneHelp')}</p>
      <p>{t('search.noneAgreement')}</p>
      {onBrowse && (
        <button type="button" class="button" onClick={onBrowse}>
          {t('search.browse')}
        </button>
      )}
      {hasNearest && (
        <p class="notice-nearest" aria-hidden="true">
          {t('search.nearest')}
        </p>
      )}
    </div>
  );
}

interface ResultProps {
  row: SearchRow;
  query: string;
  isActive: boolean;
  onOpen: (entity: string) => void;
}

function Result({ row, query, isActive, onOpen }: ResultProps) {
  const locale = useLocale();
  const { t, lang } = locale;
  const { hit, isOtherName } = row;
  const reasons = hit.match === 'nearest' ? [] : searchReasons(hit, query, locale);
  return (
    <div
      id={optionId(row.id)}
      role="option"
      aria-selected={isActive}
      class={`result c-${row.type}`}
      onClick={() => onOpen(row.id)}
    >
      <TypeMark type={row.type} />
      <div class="row-text">
        <EntityName labels={row.labels} shorten={row.type === 'agreement' ? withoutBracket : undefined} />
        <span class="row-role">
          {row.isOnPage && <span class="here">{t('search.onPage')}</span>}
          {(isOtherName || reasons.length > 0) && (
            <span class="matched">
              <span class="visually-hidden">{t('search.foundAs')} </span>
              {isOtherName && !hit.office && (
                <>
                  <bdi class="surface" lang={hit.lang}>
                    {hit.matched}
                  </bdi>
                  {reasons.length > 0 && <span aria-hidden="true"> – </span>}
                </>
              )}
              <span class="reason">{reasons.join(' · ')}</span>
              <span class="visually-hidden">. </span>
              <span aria-hidden="true"> ·</span>
            </span>
          )}
          <span class="clipped">
            {label(t, 'type', row.type)} · {row.description[lang]}
          </span>
        </span>
      </div>
    </div>
  );
}
