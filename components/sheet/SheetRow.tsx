import { useMemo } from 'preact/hooks';
import type { Row, Source } from '@/utils/core/model/comparison.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { label, useLocale } from '../locale.ts';
import { Reason } from './Reason.tsx';
import { RelationMark } from './RelationMark.tsx';
import { SheetCell } from './SheetCell.tsx';
import { sourceName, type SheetNames } from './sheet-names.ts';
import { isConflict, type ShownRow } from './sheet-view.ts';

export interface RowProps {
  shown: ShownRow;
  columns: readonly Source[];
  /** Columns that are not shown, for the names of those a source differs from. */
  hidden: readonly Source[];
  names: SheetNames;
  /** Column of the one cell in the tab order (0 the row's head), or null: it is in another row. */
  tabStop: number | null;
  /** Id of the source whose evidence is open, "" for the whole row's; null: none of this row. */
  open: string | null;
  onOpen: (row: Attribute, source: string | null) => void;
}

/**
 * A row of the sheet. Drawn once and kept: opening a cell or walking on touches the rows that are left and entered,
 * not the hundreds of cells between.
 */
export function SheetRow({ shown, columns, hidden, names, tabStop, open, onOpen }: RowProps) {
  const locale = useLocale();
  return useMemo(() => {
    const { row, cells } = shown;
    const differs = isConflict(row);
    const all = [...columns, ...hidden];
    return (
      <tr role="row" class={differs ? 'sheet-row differs' : 'sheet-row'} data-attribute={row.attribute}>
        <th
          scope="row"
          role="rowheader"
          tabIndex={tabStop === 0 ? 0 : -1}
          data-column="0"
          data-focus={`sheet:${row.attribute}:`}
          aria-selected={open === ''}
          onClick={() => hasNoSelection() && onOpen(row.attribute, null)}
        >
          <RowHead row={row} columns={columns} all={all} names={names} />
        </th>
        {cells.map((cell, i) => {
          const source = columns[i];
          if (!source) return null;
          const isAgainst = cell.cell.against.length > 0;
          return (
            <td
              key={source.id}
              role="gridcell"
              class={[cell.cell.status === 'silent' ? 'untold' : '', source.kind, isAgainst ? 'against' : ''].join(' ')}
              tabIndex={tabStop === i + 1 ? 0 : -1}
              data-column={i + 1}
              data-source={source.id}
              data-focus={`sheet:${row.attribute}:${source.id}`}
              aria-selected={open === source.id}
              onClick={() => hasNoSelection() && onOpen(row.attribute, source.id)}
            >
              <span class="cell-source" aria-hidden="true">
                {sourceName(source, names, locale)}
              </span>
              <SheetCell shown={cell} row={row.attribute} names={names} isDocument={source.kind === 'document'} />
              {isAgainst && (
                <span class="against-note">
                  {locale.t('sheet.against', { sources: againstNames(cell.cell.against, all, names, locale) })}
                </span>
              )}
            </td>
          );
        })}
      </tr>
    );
  }, [shown, columns, hidden, names, tabStop, open, onOpen, locale]);
}

interface HeadProps {
  row: Row;
  columns: readonly Source[];
  all: readonly Source[];
  names: SheetNames;
}

function RowHead({ row, columns, all, names }: HeadProps) {
  const locale = useLocale();
  const { t } = locale;
  // Against a column that is not shown: said, or the red row would look like a mistake.
  const shown = new Set(columns.map(({ id }) => id));
  const isHiddenConflict =
    isConflict(row) &&
    !row.cells.some(({ source, against }) => shown.has(source) && against.some((id) => shown.has(id)));
  return (
    <>
      <span class="row-label">{label(t, 'attribute', row.attribute)}</span>
      <RelationMark relation={row.relation} why={row.why} />
      {isHiddenConflict && <span class="reason">{t('sheet.hiddenConflict')}</span>}
      <Reason row={row} columns={all} names={names} />
    </>
  );
}

function againstNames(
  ids: readonly string[],
  columns: readonly Source[],
  names: SheetNames,
  locale: ReturnType<typeof useLocale>,
): string {
  const named = columns.filter(({ id }) => ids.includes(id)).map((source) => sourceName(source, names, locale));
  return locale.list([...new Set(named)]);
}

/** Words that are being selected to be copied are no click. */
function hasNoSelection(): boolean {
  return getSelection()?.isCollapsed !== false;
}
