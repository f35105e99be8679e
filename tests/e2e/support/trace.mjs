/** Reads a Chromium trace: how long the main thread of a page was held from the moment our script came into it. */

export const TRACE_CATEGORIES = ['toplevel', 'devtools.timeline', 'v8'];

/**
 * The longest task since the extension's script began on the page's main thread. All tasks count, the painting of the
 * marks included, so the page must have no script of its own: what it does then is our doing.
 *
 * Processor time, not the clock: on a busy machine a waiting thread has done nothing yet.
 * @param {{ traceEvents: object[] }} trace
 * @param {string} origin - "chrome-extension://…"
 * @param {{ withOurScript?: boolean }} [options] - count only tasks in which script of ours ran, for pages that make
 *   the browser lay out and paint anew themselves; they must set no timers
 * @returns {{ taskMs: number, wallMs: number, tasks: number, doing: string }} zero tasks if our script never ran
 */
export function longestTask({ traceEvents }, origin, { withOurScript = false } = {}) {
  const isOurs = (event) =>
    event.name === 'EvaluateScript' && String(event.args?.data?.url).startsWith(`${origin}/content-scripts/`);
  const begun = traceEvents.find(isOurs);
  if (!begun) return { taskMs: 0, wallMs: 0, tasks: 0, doing: '' };
  const onThread = traceEvents.filter(
    (event) => event.pid === begun.pid && event.tid === begun.tid && event.ph === 'X',
  );
  // A slice begins with a timer whose function is the browser's own (it settles a promise), so it names no file.
  const calls = onThread.filter(
    (event) => event.name === 'TimerFire' || String(event.args?.data?.url).startsWith(`${origin}/content-scripts/`),
  );
  const tasks = onThread.filter(
    (event) =>
      event.name.endsWith('RunTask') &&
      event.ts + event.dur > begun.ts &&
      (!withOurScript || calls.some((call) => call.ts >= event.ts && call.ts < event.ts + event.dur)),
  );
  const worst = tasks.reduce((a, b) => (cpuOf(b) > cpuOf(a) ? b : a));
  const parts = onThread
    .filter(
      (event) =>
        event !== worst && !event.name.endsWith('RunTask') && event.ts >= worst.ts && event.ts < worst.ts + worst.dur,
    )
    .toSorted((a, b) => b.dur - a.dur);
  const doing = parts
    .slice(0, 3)
    .map((event) => `${event.name} ${(event.dur / 1000).toFixed(1)}`)
    .join(', ');
  return { taskMs: cpuOf(worst) / 1000, wallMs: worst.dur / 1000, tasks: tasks.length, doing };
}

/** Processor time of an event in microseconds; the clock's where the system does not tell. */
const cpuOf = (event) => event.tdur ?? event.dur;

export const FRAME_CATEGORIES = [
  ...TRACE_CATEGORIES,
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline.frame',
];

/**
 * Frames of a page that scrolls: how many were drawn, how many the browser itself counts as dropped, the processor time
 * of the longest task of its main thread, and of all of them for each frame drawn.
 * @param {{ traceEvents: object[] }} trace
 */
export function framesOf({ traceEvents }) {
  const count = (name) => traceEvents.filter((event) => event.name === name).length;
  const mains = new Map();
  for (const event of traceEvents) {
    if (event.ph !== 'X' || !event.name.endsWith('RunTask')) continue;
    const key = `${event.pid} ${event.tid}`;
    mains.set(key, [...(mains.get(key) ?? []), event]);
  }
  // The renderer's main thread is the one that ran animation frames.
  const frame = traceEvents.find((event) => event.name === 'BeginMainThreadFrame');
  const tasks = (frame && mains.get(`${frame.pid} ${frame.tid}`)) ?? [];
  return {
    frames: count('DrawFrame'),
    dropped: count('DroppedFrame'),
    longestMs: tasks.reduce((longest, task) => Math.max(longest, cpuOf(task) / 1000), 0),
    frameMs: tasks.reduce((sum, task) => sum + cpuOf(task) / 1000, 0) / Math.max(1, count('DrawFrame')),
  };
}
