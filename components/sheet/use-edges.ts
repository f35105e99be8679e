import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Tells the style sheet where there is more to scroll to: `data-before` and `data-after` (along the line), `data-above`.
 * Written on the element and not kept as state, so that scrolling draws nothing anew.
 */
export function useEdges(scroller: RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    let frame = 0;
    const read = () => {
      frame = 0;
      // Negative in right-to-left pages.
      const along = Math.abs(box.scrollLeft);
      mark(box, 'before', along > 1);
      mark(box, 'after', along + box.clientWidth < box.scrollWidth - 1);
      mark(box, 'above', box.scrollTop > 1);
    };
    const later = () => {
      frame ||= requestAnimationFrame(read);
    };
    read();
    box.addEventListener('scroll', later, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(later);
    observer?.observe(box);
    return () => {
      box.removeEventListener('scroll', later);
      observer?.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [scroller, content]);
}

function mark(box: HTMLElement, edge: string, isOn: boolean): void {
  if (box.hasAttribute(`data-${edge}`) !== isOn) box.toggleAttribute(`data-${edge}`, isOn);
}
