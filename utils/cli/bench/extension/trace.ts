/**
 * Chromium's own record of what ran where: tasks of one thread, with the microtasks that followed them.
 *
 * A task's event ends before its microtasks run, and promise code (an answer to a message, say) is all microtasks; so a
 * checkpoint is counted to the task it follows. Clock and processor time are both kept: on a busy machine a waiting
 * thread has done nothing yet.
 */
import type { Session } from './session.ts';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  /** Processor time of the thread so far, microseconds. */
  readonly tts?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } } & Record<string, unknown>;
}

export interface Task {
  readonly startMs: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Everything that ran in it, outermost first; empty durations left out. */
  readonly inside: readonly TraceEvent[];
}

export interface Thread {
  readonly pid: number;
  readonly tid: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** Every task ends with a checkpoint; one that had nothing to do takes microseconds. */
const MIN_MICROTASKS_US = 200;

/** Records the whole browser while `work` runs: through the browser's own session, for a page's leaves workers out. */
export async function traced(session: Session, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const client = await session.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await client.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return events;
}

/** The start of the content script in a page, which is document_idle; undefined if it never ran. */
export function contentScriptStart(events: readonly TraceEvent[]): TraceEvent | undefined {
  return events.find(
    ({ name, args }) =>
      name === 'EvaluateScript' && /^chrome-extension:.*\/content-scripts\//.test(args?.data?.url ?? ''),
  );
}

/** The background's thread, if it said anything. */
export function workerThread(events: readonly TraceEvent[]): Thread | undefined {
  return events.find(({ name, args }) => name === 'thread_name' && args?.name === 'ServiceWorker thread');
}

/** The thread's tasks in order. */
export function tasksOf(events: readonly TraceEvent[], { pid, tid }: Thread): Task[] {
  const own = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ts > 0)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: { startMs: number; wallMs: number; cpuMs: number; inside: TraceEvent[] }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of own) {
    const task = tasks.at(-1);
    if (event.ts < end) task?.inside.push(event);
    else if (event.ph === 'X') {
      end = event.ts + (event.dur ?? 0);
      const [wallMs, cpuMs] = [(event.dur ?? 0) / 1000, (event.tdur ?? event.dur ?? 0) / 1000];
      if (event.name === CHECKPOINT && task) {
        task.wallMs += wallMs;
        task.cpuMs += cpuMs;
        task.inside.push(event);
      } else tasks.push({ startMs: event.ts / 1000, wallMs, cpuMs, inside: [event] });
    }
  }
  return tasks;
}

/** Whether something of this name ran in the task. */
export function has(task: Task, ...names: readonly string[]): boolean {
  return task.inside.some(({ name }) => names.includes(name));
}

/** A task that draws a frame: style, layout, painting of everything that changed, whoever changed it. */
export function isFrame(task: Task): boolean {
  return has(task, 'PrePaint', 'BeginMainThreadFrame', 'FireAnimationFrame');
}

/** A task in which script or its timers, messages and promises ran; on a page without script those are ours. */
export function isScript(task: Task): boolean {
  if (isFrame(task) || has(task, 'ParseHTML')) return false;
  return task.inside.some(
    ({ name, args, dur = 0 }) =>
      ['EvaluateScript', 'FunctionCall', 'TimerFire', 'FireIdleCallback'].includes(name) ||
      (name === CHECKPOINT && dur > MIN_MICROTASKS_US) ||
      (name === 'Receive mojo message' && JSON.stringify(args).includes('extensions.mojom')),
  );
}

/** Processor time of a worker's thread since `fromUs`, in milliseconds: its promise code runs outside of any event. */
export function workerCpuMs(events: readonly TraceEvent[], { pid, tid }: Thread, fromUs = 0): number {
  const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ts > fromUs);
  const times = own.flatMap(({ tts, tdur = 0 }) => (tts === undefined ? [] : [tts, tts + tdur]));
  return times.length === 0
    ? 0
    : (times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / 1000;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Longest by processor time, and by the clock, in milliseconds; 0 of no tasks. */
export function longest(tasks: readonly Task[]): { cpuMs: number; wallMs: number } {
  return {
    cpuMs: Math.max(0, ...tasks.map(({ cpuMs }) => cpuMs)),
    wallMs: Math.max(0, ...tasks.map(({ wallMs }) => wallMs)),
  };
}
