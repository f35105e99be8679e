import { useLocale } from '../locale.ts';
import type { SheetNames } from './sheet-names.ts';
import { ROW_FILTERS, type RowFilter, type SheetQuery } from './sheet-query.ts';
import type { Lift, SheetView } from './sheet-view.ts';

type Filters = Pick<SheetQuery, 'only' | 'speaker'>;

interface Props {
  view: SheetView;
  query: SheetQuery;
  names: SheetNames;
  onFilter: (filters: Partial<Filters>) => void;
}

const LABELS = {
  conflicts: 'sheet.only.conflicts',
  direct: 'sheet.only.direct',
  stated: 'sheet.only.stated',
} as const satisfies Record<RowFilter, string>;

/** What rows and words are shown; every choice says how many rows it leaves. */
export function SheetFilters({ view, query, names, onFilter }: Props) {
  const { t, number } = useLocale();
  const { only, speaker } = query;
  const isKnown = speaker === null || view.speakers.some(({ id }) => id === speaker);
  return (
    <div class="sheet-filters" role="group" aria-label={t('sheet.filters')}>
      {ROW_FILTERS.map((filter) => {
        const isOn = only.includes(filter);
        return (
          <button
            key={filter}
            type="button"
            class="toggle"
            aria-pressed={isOn}
            data-focus={`filter:${filter}`}
            onClick={() => onFilter({ only: isOn ? only.filter((one) => one !== filter) : [...only, filter] })}
          >
            {t(LABELS[filter])} <span class="filter-count">{number(view.counts.get(filter) ?? 0)}</span>
          </button>
        );
      })}
      <label class="speaker-choice">
        <span>{t('sheet.speaker')}</span>
        <select
          value={speaker ?? ''}
          data-focus="filter:speaker"
          onChange={(event) => onFilter({ speaker: event.currentTarget.value || null })}
        >
          <option value="">{t('sheet.everybody')}</option>
          {!isKnown && (
            <option value={speaker ?? ''}>
              {t('sheet.speakerRows', { name: names.full(speaker ?? ''), rows: number(0) })}
            </option>
          )}
          {view.speakers.map(({ id, rows }) => (
            <option key={id} value={id}>
              {t('sheet.speakerRows', { name: names.full(id), rows: number(rows) })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Nothing is left: which filter hides it, and one button for each that brings something back. */
export function NothingShown({
  lifts,
  names,
  speaker,
  onFilter,
}: {
  lifts: readonly Lift[];
  names: SheetNames;
  speaker: string | null;
  onFilter: (filters: Filters) => void;
}) {
  const { t } = useLocale();
  const said = (what: Lift['what']): string => {
    if (what === 'all') return t('sheet.lift.all');
    return what === 'speaker' ? t('sheet.lift.speaker', { name: names.full(speaker ?? '') }) : t(LABELS[what]);
  };
  const [first] = lifts;
  return (
    <div class="notice" role="status">
      <h2 class="notice-title">{t('sheet.empty')}</h2>
      {first && first.what !== 'all' && <p>{t('sheet.emptyBecause', { filter: said(first.what) })}</p>}
      <p class="lifts">
        {lifts.map(({ what, filters, rows }) => (
          <button key={what} type="button" class="button" onClick={() => onFilter(filters)}>
            {t('sheet.lift', { filter: said(what), count: rows })}
          </button>
        ))}
      </p>
    </div>
  );
}
