/** mark.js marking the same names on the same page, where the extension does not run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Session } from '../extension/session.ts';
import { has, isFrame, longest, sum, tasksOf, traced } from '../extension/trace.ts';
import { layoutsIn, pause } from './load.ts';
import { ACT_START } from './recorder.ts';

export interface MarkJs {
  readonly markMs: number;
  readonly markCpuMs: number;
  readonly marks: number;
  readonly removalMs: number;
  readonly removalCpuMs: number;
  /** Frames after marking, layout in them. */
  readonly framesCpuMs: number;
  readonly layouts: number;
  readonly shift: number;
}

type MarkConstructor = new (root: Element) => {
  mark(names: readonly string[], options: object): void;
  unmark(): void;
};

const SCRIPT = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
const SETTLE_MS = 500;

export async function measureMarkJs(session: Session, page: Page, url: string, names: readonly string[]): Promise<MarkJs> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(readFileSync(SCRIPT, 'utf8'));
  await pause(SETTLE_MS);
  const marking = await acted(session, () =>
    page.evaluate(
      (given, start) => {
        performance.mark(start);
        const { Mark } = globalThis as unknown as { Mark: MarkConstructor };
        // The cheapest it can do: no diacritics, no names across elements.
        new Mark(document.body).mark(given, { separateWordSearch: false, diacritics: false });
      },
      names,
      ACT_START,
    ),
  );
  const marks = await page.evaluate(() => document.querySelectorAll('mark').length);
  const shift = await page.evaluate(() => globalThis.isnadBench.shift);
  const removing = await acted(session, () =>
    page.evaluate((start) => {
      performance.mark(start);
      const { Mark } = globalThis as unknown as { Mark: MarkConstructor };
      new Mark(document.body).unmark();
    }, ACT_START),
  );
  return {
    markMs: marking.wallMs,
    markCpuMs: marking.cpuMs,
    marks,
    removalMs: removing.wallMs,
    removalCpuMs: removing.cpuMs,
    framesCpuMs: marking.framesCpuMs,
    layouts: marking.layouts,
    shift,
  };
}

async function acted(
  session: Session,
  act: () => Promise<void>,
): Promise<{ wallMs: number; cpuMs: number; framesCpuMs: number; layouts: number }> {
  const events = await traced(session, async () => {
    await act();
    await pause(SETTLE_MS);
  });
  const begun = events.find(({ name }) => name === ACT_START);
  if (!begun) throw new Error('the trace does not show mark.js');
  const tasks = tasksOf(events, begun).filter(({ startMs, wallMs }) => startMs + wallMs > begun.ts / 1000);
  return {
    ...longest(tasks.filter((task) => has(task, ACT_START))),
    framesCpuMs: sum(tasks.filter(isFrame).map(({ cpuMs }) => cpuMs)),
    layouts: layoutsIn(tasks),
  };
}
