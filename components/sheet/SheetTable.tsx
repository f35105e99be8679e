import { useRef } from 'preact/hooks';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Source } from '@/utils/core/model/comparison.ts';
import { useLocale } from '../locale.ts';
import { sourceName, sourceNote, type SheetNames } from './sheet-names.ts';
import { SheetRow } from './SheetRow.tsx';
import type { SheetView } from './sheet-view.ts';
import { useEdges } from './use-edges.ts';
import { useGrid } from './use-grid.ts';

interface Props {
  view: SheetView;
  names: SheetNames;
  /** The agreement's name: what the table is called. */
  caption: string;
  /** The cell whose evidence is open; source null: the whole row's. */
  open: { readonly row: Attribute; readonly source: string | null } | null;
  onOpen: (row: Attribute, source: string | null) => void;
}

/** The sheet: attributes down, sources along; head and first column stay in sight. */
export function SheetTable({ view, names, caption, open, onOpen }: Props) {
  const { dir } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, hidden, rows } = view;
  useEdges(scroller, columns);
  const grid = useGrid(rows.length, columns.length, dir, ({ row, column }) => {
    const attribute = rows[row]?.row.attribute;
    if (attribute) onOpen(attribute, columns[column - 1]?.id ?? null);
  });
  return (
    <div class="sheet-frame">
      <div class="sheet-scroll" ref={scroller}>
        <table
          role="grid"
          class="sheet"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          style={{ '--columns': columns.length }}
          onKeyDown={grid.onKeyDown}
          onFocusIn={grid.onFocusIn}
        >
          <caption class="visually-hidden">{caption}</caption>
          <SheetHead columns={columns} names={names} />
          <tbody role="rowgroup">
            {rows.map((shown, i) => (
              <SheetRow
                key={shown.row.attribute}
                shown={shown}
                columns={columns}
                hidden={hidden}
                names={names}
                tabStop={grid.place.row === i ? grid.place.column : null}
                open={open?.row === shown.row.attribute ? (open.source ?? '') : null}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div class="sheet-edge" aria-hidden="true" />
    </div>
  );
}

function SheetHead({ columns, names }: { columns: readonly Source[]; names: SheetNames }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="corner">
          {t('sheet.what')}
        </th>
        {columns.map((source) => (
          <th key={source.id} scope="col" role="columnheader" class={source.kind} title={source.title ?? undefined}>
            <span class="source-name">
              <bdi>{sourceName(source, names, locale)}</bdi>
            </span>
            <span class="source-note">
              {(source.kind === 'open' || source.kind === 'kept') && (
                <span class="source-kind">{t(`compare.kind.${source.kind}`)}</span>
              )}
              {sourceNote(source, locale)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
