/** One load of a page with the extension, as the trace shows it. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../extension/session.ts';
import {
  contentScriptStart,
  has,
  isFrame,
  isScript,
  longest,
  sum,
  type Task,
  tasksOf,
  type Thread,
  traced,
  type TraceEvent,
  workerCpuMs,
  workerThread,
} from '../extension/trace.ts';
import { MARKED, RECORDER } from './recorder.ts';

export interface Load {
  /** From the start of our content script (document_idle) to the end of the frame with the first marks. */
  readonly idleToMarksMs: number;
  readonly domReadyToMarksMs: number;
  /** Compiling and starting the content script. */
  readonly start: { readonly cpuMs: number; readonly wallMs: number };
  /** Longest of our tasks after that. */
  readonly task: { readonly cpuMs: number; readonly wallMs: number };
  readonly tasks: number;
  /** All our work on the page's main thread after the start, and the background's. */
  readonly pageCpuMs: number;
  readonly pageWallMs: number;
  readonly workerCpuMs: number;
  /** The frame that paints the marks. */
  readonly frameCpuMs: number;
  readonly layouts: number;
  readonly shift: number;
  readonly marks: number;
  /** The page's main thread. */
  readonly thread: Thread;
}

/** Late answers (badge, settling frames) still belong to the load. */
const AFTER_MS = 500;

/** A new tab with the recorder. */
export async function newPage(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(RECORDER);
  return page;
}

/** Opens the page in this tab and measures until its marks are painted. */
export async function measureLoad(session: Session, page: Page, url: string): Promise<Load> {
  await page.bringToFront();
  const events = await traced(session, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => globalThis.isnadBench.marked);
    await pause(AFTER_MS);
  });
  const { shift, marks } = await page.evaluate(() => ({
    shift: globalThis.isnadBench.shift,
    marks: [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0),
  }));
  return { ...readLoad(events), shift, marks };
}

/** Layouts of the same page where the extension does not run. */
export async function layoutsWithout(session: Session, page: Page, url: string): Promise<number> {
  await page.bringToFront();
  const events = await traced(session, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(2 * AFTER_MS);
  });
  const loaded = events.filter(({ name }) => name === 'ParseHTML').reduce(largest);
  return layoutsIn(tasksOf(events, loaded));
}

function readLoad(events: readonly TraceEvent[]): Omit<Load, 'shift' | 'marks'> {
  const begun = contentScriptStart(events);
  const marked = events.find(({ name }) => name === MARKED);
  if (!begun || !marked) throw new Error('the trace does not show our script or its marks');
  const all = tasksOf(events, begun);
  const since = all.filter(({ startMs, wallMs }) => startMs + wallMs > begun.ts / 1000);
  const isStart = (task: Task): boolean => task.inside.includes(begun);
  const script = since.filter((task) => isScript(task) && !isStart(task));
  const frame = since.find((task) => task.inside.includes(marked) || has(task, MARKED));
  const endMs = frame ? frame.startMs + frame.wallMs : marked.ts / 1000;
  const worker = workerThread(events);
  const domReady = events.findLast(
    ({ name, pid, ts }) => name === 'domContentLoadedEventEnd' && pid === begun.pid && ts < begun.ts,
  );
  return {
    idleToMarksMs: endMs - begun.ts / 1000,
    domReadyToMarksMs: domReady ? endMs - domReady.ts / 1000 : Number.NaN,
    start: longest(since.filter(isStart)),
    task: longest(script),
    tasks: script.length,
    pageCpuMs: sum(script.map(({ cpuMs }) => cpuMs)),
    pageWallMs: sum(script.map(({ wallMs }) => wallMs)),
    workerCpuMs: worker ? workerCpuMs(events, worker, begun.ts) : Number.NaN,
    frameCpuMs: frame && isFrame(frame) ? frame.cpuMs : Number.NaN,
    layouts: layoutsIn(all),
    thread: begun,
  };
}

/** Layouts that ran; the thread's tasks also hold the blank page before. */
export function layoutsIn(tasks: readonly Task[]): number {
  return sum(tasks.map(({ inside }) => inside.filter(({ name }) => name === 'Layout').length));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function largest(a: TraceEvent, b: TraceEvent): TraceEvent {
  return (b.dur ?? 0) > (a.dur ?? 0) ? b : a;
}
