/** Runs in a page before anything else: notes layout shifts and the frame in which marks are first there. */

/** User timing of the frame that paints the first marks. */
export const MARKED = 'isnad-bench-marked';
/** User timings around what the benchmark itself does to a page: what runs between them is not the extension's. */
export const ACT_START = 'isnad-bench-act-start';
export const ACT_END = 'isnad-bench-act-end';

interface Recorded {
  shift: number;
  marked: Promise<void>;
}

/** Passed to evaluateOnNewDocument, so it may use nothing from around it. */
export function record(marked: string): void {
  const recorded: Recorded = {
    shift: 0,
    // Looked at once a frame, as the eye does; nothing runs any more once they are there.
    marked: new Promise((resolve) => {
      const look = (): void => {
        if ([...CSS.highlights.values()].every(({ size }) => size === 0)) return void requestAnimationFrame(look);
        performance.mark(marked);
        resolve();
      };
      requestAnimationFrame(look);
    }),
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) recorded.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { isnadBench: recorded });
}

declare global {
  /** Only in pages with the recorder. */
  var isnadBench: Recorded;
}
