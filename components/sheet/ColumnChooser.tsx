import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '@/utils/core/model/comparison.ts';
import { useLocale } from '../locale.ts';
import { sourceLine, sourceName, type SheetNames } from './sheet-names.ts';
import type { SheetView } from './sheet-view.ts';

interface Props {
  view: SheetView;
  names: SheetNames;
  /** True while the columns stand as they come. */
  isDefault: boolean;
  /** Ids in the reader's order; [] for the columns as they come. */
  onColumns: (columns: readonly string[]) => void;
}

/** Room between the list and the window's edge. */
const EDGE_PX = 8;

/** Which columns are shown and in which order: tick boxes and buttons, all by keyboard. */
export function ColumnChooser({ view, names, isDefault, onColumns }: Props) {
  const { t, number, dir } = useLocale();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  useLayoutEffect(() => {
    const list = panel.current;
    if (!isOpen || !list) return;
    // Its button may stand anywhere on the bar: what would lie outside the window is moved back into it.
    const { left, right } = list.getBoundingClientRect();
    const outside = dir === 'rtl' ? EDGE_PX - left : right + EDGE_PX - document.documentElement.clientWidth;
    if (outside > 0) list.style.insetInlineStart = `${-outside}px`;
  }, [isOpen, dir]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  const total = view.columns.length + view.hidden.length;
  return (
    <div class="columns" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="button small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-focus="columns"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('sheet.columns')}{' '}
        <span class="filter-count">
          {t('reading.nOfM', { count: number(view.columns.length), total: number(total) })}
        </span>
      </button>
      {isOpen && (
        <div ref={panel} id={id} class="columns-panel" role="group" aria-label={t('sheet.columns')}>
          <ol>
            {[...view.columns, ...view.hidden].map((source) => (
              <ColumnLine key={source.id} source={source} view={view} names={names} onColumns={onColumns} />
            ))}
          </ol>
          <p class="columns-all">
            <button
              type="button"
              class="button small"
              disabled={view.hidden.length === 0}
              onClick={() => onColumns([...view.columns, ...view.hidden].map((source) => source.id))}
            >
              {t('sheet.allColumns')}
            </button>
            <button type="button" class="button small" disabled={isDefault} onClick={() => onColumns([])}>
              {t('sheet.columnsAsTheyCome')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function ColumnLine({ source, view, names, onColumns }: Omit<Props, 'isDefault'> & { source: Source }) {
  const locale = useLocale();
  const { t } = locale;
  const ids = view.columns.map(({ id }) => id);
  const at = ids.indexOf(source.id);
  const isShown = at >= 0;
  const name = sourceName(source, names, locale);
  const move = (step: number) => {
    const next = ids.filter((id) => id !== source.id);
    next.splice(at + step, 0, source.id);
    onColumns(next);
  };
  return (
    <li class="column-line">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          // One column at least: an empty sheet would say nothing.
          disabled={isShown && ids.length === 1}
          onChange={() => onColumns(isShown ? ids.filter((id) => id !== source.id) : [...ids, source.id])}
        />
        <bdi>{sourceLine(source, names, locale)}</bdi>
      </label>
      {isShown && (
        <span class="column-moves">
          <button
            type="button"
            class="icon"
            aria-label={t('sheet.moveBefore', { name })}
            title={t('sheet.moveBefore', { name })}
            aria-disabled={at === 0}
            onClick={() => at > 0 && move(-1)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 8l4-4 4 4" />
            </svg>
          </button>
          <button
            type="button"
            class="icon"
            aria-label={t('sheet.moveAfter', { name })}
            title={t('sheet.moveAfter', { name })}
            aria-disabled={at === ids.length - 1}
            onClick={() => at < ids.length - 1 && move(1)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 4l4 4 4-4" />
            </svg>
          </button>
        </span>
      )}
    </li>
  );
}
