/** Reads a Chromium trace: how long the main thread was held by tasks in which an extension's script ran. */

/**
 * The longest task of a page's main thread that ran script from `origin`, style and layout that followed in it included.
 * Processor time, not the clock: on a busy machine a waiting thread has done nothing yet.
 * @param {{ traceEvents: object[] }} trace
 * @returns {{ taskMs: number, wallMs: number, tasks: number }}
 */
export function longestTaskMs({ traceEvents }, origin) {
  const ours = traceEvents.filter(
    (event) => ['FunctionCall', 'EvaluateScript', 'v8.run'].includes(event.name) && urlOf(event).startsWith(origin),
  );
  // Only threads that also paint pages: the worker's own thread has no document to hold up.
  const renderers = new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map((event) => `${event.pid}:${event.tid}`),
  );
  const onPages = ours.filter((event) => renderers.has(threadOf(event)) && /\/content-scripts\//.test(urlOf(event)));
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask'));
  const found = new Set();
  for (const event of onPages) {
    const around = tasks.find(
      (task) => threadOf(task) === threadOf(event) && task.ts <= event.ts && event.ts <= task.ts + task.dur,
    );
    found.add(around ?? event);
  }
  let worst = { taskMs: 0, wallMs: 0 };
  for (const task of found) {
    const taskMs = (task.tdur ?? task.dur) / 1000;
    if (taskMs > worst.taskMs) worst = { taskMs, wallMs: task.dur / 1000 };
  }
  return { ...worst, tasks: found.size };
}

const urlOf = (event) => event.args?.data?.url ?? '';
const threadOf = (event) => `${event.pid}:${event.tid}`;
