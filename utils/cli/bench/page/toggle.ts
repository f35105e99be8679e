/** Marks taken off a page and put back, alone in the trace: what painting and removing cost, and whether layout runs. */
import type { Page } from 'puppeteer-core';
import { askPage } from '../extension/questions.ts';
import type { Session } from '../extension/session.ts';
import { isFrame, isScript, longest, sum, tasksOf, traced, type Thread } from '../extension/trace.ts';
import { layoutsIn, pause } from './load.ts';

export interface Toggle {
  /** Our task: message, registry, ranges. */
  readonly scriptMs: number;
  readonly scriptCpuMs: number;
  /** Frames that followed. */
  readonly framesCpuMs: number;
  readonly layouts: number;
}

const SETTLE_MS = 150;

export async function measureToggle(
  session: Session,
  { page, helper, tab, thread }: { page: Page; helper: Page; tab: number; thread: Thread },
  isOn: boolean,
): Promise<Toggle> {
  await page.bringToFront();
  await pause(SETTLE_MS);
  const events = await traced(session, async () => {
    await askPage(helper, tab, 'page/marks', { on: isOn });
    await pause(SETTLE_MS);
  });
  const tasks = tasksOf(events, thread);
  const { wallMs, cpuMs } = longest(tasks.filter(isScript));
  return {
    scriptMs: wallMs,
    scriptCpuMs: cpuMs,
    framesCpuMs: sum(tasks.filter(isFrame).map((task) => task.cpuMs)),
    layouts: layoutsIn(tasks),
  };
}
