import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Actions {
  search: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
  /** Returns false when there was nothing to close, so that Esc may close the popup. */
  onEscape: () => boolean;
}

/** Keys of the whole window: `/` search, `?` help, arrows or j/k through the list, Esc one step back. */
export function useKeys({ search, onHelp, onEscape }: Actions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        if (onEscape()) event.preventDefault();
        return;
      }
      if (event.target instanceof HTMLSelectElement) return;
      // The popup opens in the empty search field: the help must be one key away from there, too.
      const isHelp = event.key === '?' || event.key === '؟';
      if (event.target instanceof HTMLInputElement && !(isHelp && event.target.value === '')) return;
      const step = stepOf(event);
      if (event.key === '/') search.current?.focus();
      else if (isHelp) onHelp();
      else if (step === 0 || !focusRow(step)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search, onHelp, onEscape]);
}

/** By `code` as well, so that j and k work on an Arabic keyboard, where the same keys type other letters. */
function stepOf({ key, code }: KeyboardEvent): 1 | -1 | 0 {
  if (key === 'ArrowDown' || code === 'KeyJ') return 1;
  return key === 'ArrowUp' || code === 'KeyK' ? -1 : 0;
}

/** Moves the focus to the next or previous row; from outside the list to its first. False if there is no row. */
export function focusRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex(
    (row) => row === document.activeElement || row.parentElement?.contains(document.activeElement),
  );
  const next = at < 0 ? rows[0] : rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  next?.focus();
  return next !== undefined;
}
