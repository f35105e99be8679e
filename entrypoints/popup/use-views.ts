import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type View = { kind: 'page' } | { kind: 'entity'; id: string } | { kind: 'help' };

interface Frame {
  view: View;
  query: string;
  scroll: number;
  /** `data-focus` of the element that had the focus when the reader left this view. */
  focus: string | null;
}

export interface Views {
  readonly view: View;
  readonly query: string;
  readonly depth: number;
  open: (view: View) => void;
  back: () => void;
  setQuery: (query: string) => void;
}

/** A stack of views. Going back restores what was typed, how far the list was scrolled and where the focus was. */
export function useViews(main: RefObject<HTMLElement | null>, initialEntity: string | null): Views {
  const [stack, setStack] = useState<readonly Frame[]>(() => [
    frameOf({ kind: 'page' }),
    ...(initialEntity ? [frameOf({ kind: 'entity', id: initialEntity })] : []),
  ]);
  const top = topOf(stack);
  const depthBefore = useRef(stack.length);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    const grew = stack.length > depthBefore.current;
    const shrank = stack.length < depthBefore.current;
    depthBefore.current = stack.length;
    if (!main.current || (!grew && !shrank)) return;
    main.current.scrollTop = grew ? 0 : top.scroll;
    wanted.current = grew ? 'title' : top.focus;
    if (focusOn(wanted.current)) wanted.current = null;
  }, [stack, top, main]);

  // A view may still wait for the knowledge base when it opens: its title gets the focus when it appears, unless the
  // reader has gone elsewhere meanwhile.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    if (document.activeElement !== document.body || focusOn(wanted.current)) wanted.current = null;
  });

  const open = useCallback(
    (view: View) => {
      const focused = document.activeElement;
      const focus = focused instanceof HTMLElement ? (focused.dataset.focus ?? null) : null;
      const scroll = main.current?.scrollTop ?? 0;
      setStack((before) => [...before.slice(0, -1), { ...topOf(before), scroll, focus }, frameOf(view)]);
    },
    [main],
  );
  const back = useCallback(() => setStack((before) => (before.length > 1 ? before.slice(0, -1) : before)), []);
  const setQuery = useCallback(
    (query: string) => setStack((before) => [...before.slice(0, -1), { ...topOf(before), query }]),
    [],
  );
  return { view: top.view, query: top.query, depth: stack.length, open, back, setQuery };
}

function topOf(stack: readonly Frame[]): Frame {
  return stack.at(-1) ?? frameOf({ kind: 'page' });
}

function frameOf(view: View): Frame {
  return { view, query: '', scroll: 0, focus: null };
}

/** Compared in JavaScript and not by a selector: keys hold words of the page, which need not be valid CSS. */
function focusOn(key: string | null): boolean {
  const target = [...document.querySelectorAll<HTMLElement>('[data-focus]')].find((one) => one.dataset.focus === key);
  target?.focus({ preventScroll: true });
  return target !== undefined;
}
