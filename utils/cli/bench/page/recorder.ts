/** Runs in a page before anything else: notes layout shifts and the frame in which marks are first there. */

/** User timing of the frame that paints the first marks. */
export const MARKED = 'isnad-bench-marked';
/** User timings around what the benchmark itself does to a page: what runs between them is not the extension's. */
export const ACT_START = 'isnad-bench-act-start';
export const ACT_END = 'isnad-bench-act-end';

declare global {
  /** Only in pages with the recorder. */
  var isnadBench: { readonly shift: number; readonly marked: Promise<void> };
}

/**
 * Source for evaluateOnNewDocument; a string, for tsx gives functions a helper that pages do not have. It looks once a
 * frame, as the eye does, and nothing runs any more once there are marks.
 */
export const RECORDER = `(() => {
  const recorded = { shift: 0, marked: null };
  recorded.marked = new Promise((resolve) => {
    const look = () => {
      if ([...CSS.highlights.values()].every(({ size }) => size === 0)) return void requestAnimationFrame(look);
      performance.mark('${MARKED}');
      resolve();
    };
    // Pages without the extension are served under this name: nothing to wait for.
    if (location.hostname !== 'localhost') requestAnimationFrame(look);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) recorded.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.isnadBench = recorded;
})()`;
