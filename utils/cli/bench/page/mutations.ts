/**
 * Bursts of new paragraphs on a page that was read, against a page that holds the same text from the beginning.
 *
 * Costs are processor time of all our tasks on the page's main thread and of the background, since what counts is the
 * work done; starting the content script is left out of both sides.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from '../extension/session.ts';
import { has, isScript, sum, type Task, tasksOf, traced, workerCpuMs, workerThread } from '../extension/trace.ts';
import { type Load, measureLoad, newPage, pause } from './load.ts';
import { ACT_END, ACT_START } from './recorder.ts';

export interface Bursts {
  readonly bursts: number;
  readonly everyMs: number;
  readonly pageCpuMs: number;
  readonly workerCpuMs: number;
  /** Readings the watcher asked for. */
  readonly readings: number;
  readonly marksBefore: number;
  readonly marksAfter: number;
}

export interface BurstOrder {
  /** Text of each paragraph of each burst. */
  readonly bursts: readonly (readonly string[])[];
  readonly everyMs: number;
  /** How long the watcher may take to come round after the last. */
  readonly settleMs: number;
}

/** @param url - a page with an article whose body is .article-body */
export async function measureBursts(session: Session, url: string, order: BurstOrder): Promise<Bursts> {
  const page = await newPage(session);
  const { thread, marks: marksBefore } = await measureLoad(session, page, url);
  await pause(1_000);
  const { bursts, everyMs, settleMs } = order;
  const events = await traced(session, async () => {
    await page.evaluate(addBursts, bursts, everyMs, ACT_START, ACT_END);
    await pause(bursts.length * everyMs + settleMs);
  });
  const marksAfter = await countMarks(page);
  await page.close();
  const tasks = tasksOf(events, thread);
  const acts = tasks.filter((task) => has(task, ACT_START));
  const ours = tasks.filter((task) => isScript(task) && !acts.includes(task));
  const worker = workerThread(events);
  return {
    bursts: bursts.length,
    everyMs,
    pageCpuMs: sum(ours.map(({ cpuMs }) => cpuMs)) + sum(acts.map(afterAct)),
    workerCpuMs: worker ? workerCpuMs(events, worker) : Number.NaN,
    readings: ours.filter((task) => has(task, 'FireIdleCallback')).length,
    marksBefore,
    marksAfter,
  };
}

/** The page's and the background's cost of reading a page that holds the text from the beginning. */
export async function measureFresh(session: Session, url: string, rounds: number): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await newPage(session);
    // A query of its own, or the background would remember the answer.
    loads.push(await measureLoad(session, page, `${url}?fresh=${round}`));
    await page.close();
  }
  return loads.reduce((a, b) => (a.pageCpuMs + a.workerCpuMs <= b.pageCpuMs + b.workerCpuMs ? a : b));
}

function addBursts(bursts: readonly (readonly string[])[], everyMs: number, start: string, end: string): void {
  const body = document.querySelector('.article-body');
  bursts.forEach((texts, index) => {
    setTimeout(() => {
      performance.mark(start);
      const fragment = document.createDocumentFragment();
      for (const text of texts) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        fragment.append(paragraph);
      }
      body?.append(fragment);
      performance.mark(end);
    }, index * everyMs);
  });
}

/** What ran in a task after the benchmark's own act: our observer. By the clock, for a part has no processor time. */
function afterAct({ startMs, wallMs, inside }: Task): number {
  const end = inside.findLast(({ name }) => name === ACT_END);
  return end ? Math.max(0, startMs + wallMs - end.ts / 1000) : 0;
}

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((total, { size }) => total + size, 0));
}
