import { useCallback, useState } from 'preact/hooks';

/** The cell in the tab order: row and column of what is shown, column 0 being the row's head. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly place: GridPlace;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/** Rows a Page key walks. Chosen: about what a screen shows. */
const PAGE = 8;

/**
 * The grid pattern of the ARIA authoring practices: one tab stop, arrow keys walk cells, Home and End the row, with Ctrl
 * the whole grid. Left and right are those of the screen, so in Arabic the next column is to the left.
 */
export function useGrid(rows: number, columns: number, dir: 'rtl' | 'ltr', onEnter: (place: GridPlace) => void): Grid {
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 1 });
  const place = { row: Math.min(wanted.row, Math.max(0, rows - 1)), column: Math.min(wanted.column, columns) };

  const onFocusIn = useCallback((event: FocusEvent) => {
    const found = placeOf(event.target);
    if (found) setPlace((old) => (old.row === found.row && old.column === found.column ? old : found));
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    const table = event.currentTarget;
    if (!at || !(table instanceof HTMLElement) || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onEnter(at);
      return;
    }
    const next = step(event, at, { rows, columns, dir });
    if (!next) return;
    event.preventDefault();
    // The desk's own keys walk lists; in a grid the arrows are the grid's.
    event.stopPropagation();
    const row = table.querySelectorAll('tbody > tr')[Math.max(0, Math.min(rows - 1, next.row))];
    const column = Math.max(0, Math.min(columns, next.column));
    row?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
  };
  return { place, onKeyDown, onFocusIn };
}

function step(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: GridPlace,
  { rows, columns, dir }: { rows: number; columns: number; dir: 'rtl' | 'ltr' },
): GridPlace | null {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return { row, column: column + 1 };
    case back:
      return { row, column: column - 1 };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns };
    default:
      return null;
  }
}

function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest('tr');
  if (!cell || !row?.parentElement) return null;
  return { row: [...row.parentElement.children].indexOf(row), column: Number(cell.dataset.column) };
}
