import { useEffect, useState } from 'preact/hooks';

/** Chosen: more rows than any window shows at once, and few enough for the first frame. */
const FIRST = 30;
const STEP = 60;

/** How far each list has grown, so that coming back to it finds it whole, with its old scroll position. */
const reached = new WeakMap<object, number>();

/**
 * How many of a list's rows to draw now: a screenful in the first frame, the rest in the pauses after it. 279 rows at
 * once took 120 ms of the popup's opening (measured).
 * @param list - the list's identity; a new one begins anew
 */
export function useGrowing(list: object, total: number): number {
  const [, redraw] = useState(0);
  const count = Math.max(FIRST, reached.get(list) ?? 0);
  useEffect(() => {
    if (count >= total) return undefined;
    const job = requestIdleCallback(
      () => {
        reached.set(list, count + STEP);
        redraw((turn) => turn + 1);
      },
      { timeout: 100 },
    );
    return () => cancelIdleCallback(job);
  }, [list, count, total]);
  return count;
}
