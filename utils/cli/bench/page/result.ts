/** What the page part found, as tables and goals. */
import type { Page } from 'puppeteer-core';
import { atMost } from '../goal.ts';
import type { BenchGoal, BenchReport, BenchTable } from '../parts.ts';
import { bestAndMedian } from '../statistics.ts';
import type { Load } from './load.ts';
import type { MarkJs } from './mark-js.ts';
import type { Bursts } from './mutations.ts';
import type { Toggle } from './toggle.ts';

export interface Described {
  readonly elements: number;
  /** Of markup, as sent. */
  readonly bytes: number;
}

export interface PageResult {
  readonly name: string;
  readonly described: Described;
  readonly loads: readonly Load[];
  readonly removals: readonly Toggle[];
  readonly paintings: readonly Toggle[];
  readonly layoutsWithout: number;
  /** Different spellings that were marked. */
  readonly names: number;
  readonly markJs: MarkJs | null;
}

export interface BurstResult {
  readonly fresh: Load;
  readonly burstsInFresh: number;
  readonly storm: Bursts;
  readonly calm: Bursts;
}

const MAX_MARKS_MS = 60;
const MAX_TASK_MS = { small: 8, large: 16 };
const MAX_REMOVAL_MS = 1;
const MAX_TIMES_FRESH = 2;

export function describePage(page: Page): Promise<Described> {
  return page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    bytes: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).decodedBodySize,
  }));
}

export function report(results: readonly PageResult[], mutations: BurstResult): BenchReport {
  return {
    tables: [pipelineTable(results), peerTable(results), burstTable(mutations)],
    goals: [...results.flatMap(pageGoals), ...burstGoals(mutations)],
  };
}

function pipelineTable(results: readonly PageResult[]): BenchTable {
  const row = (name: string, cell: (result: PageResult) => string | number): (string | number)[] => [
    name,
    ...results.map(cell),
  ];
  const ofLoads = (pick: (load: Load) => number) => (result: PageResult) => bestAndMedian(result.loads.map(pick));
  return {
    title: 'Page pipeline in Chromium with the extension, background warm; ms, best (median) of the loads',
    columns: ['', ...results.map(({ name }) => name)],
    rows: [
      row('elements', ({ described }) => described.elements),
      row('KB of markup (two bytes an Arabic letter)', ({ described }) => described.bytes / 1024),
      row('marks', ({ loads }) => loads.at(-1)?.marks ?? 0),
      row(
        'document_idle to marks painted',
        ofLoads((load) => load.idleToMarksMs),
      ),
      row(
        'DOMContentLoaded to marks painted',
        ofLoads((load) => load.domReadyToMarksMs),
      ),
      row(
        'start of the content script, clock',
        ofLoads((load) => load.start.wallMs),
      ),
      row(
        'start of the content script, processor',
        ofLoads((load) => load.start.cpuMs),
      ),
      row(
        'longest own task after that, clock',
        ofLoads((load) => load.task.wallMs),
      ),
      row(
        'longest own task after that, processor',
        ofLoads((load) => load.task.cpuMs),
      ),
      row(
        'own tasks, number',
        ofLoads((load) => load.tasks),
      ),
      row(
        'own tasks in all, processor',
        ofLoads((load) => load.pageCpuMs),
      ),
      row(
        'background, processor',
        ofLoads((load) => load.workerCpuMs),
      ),
      row(
        'frame that paints the marks, processor',
        ofLoads((load) => load.frameCpuMs),
      ),
      row('layouts (without the extension)', (result) => {
        const layouts = result.loads.map((load) => load.layouts);
        return `${Math.min(...layouts)}–${Math.max(...layouts)} (${result.layoutsWithout})`;
      }),
      row('cumulative layout shift, worst', (result) => Math.max(...result.loads.map((load) => load.shift))),
    ],
  };
}

function peerTable(results: readonly PageResult[]): BenchTable {
  const withPeer = results.filter(({ markJs }) => markJs !== null);
  const rows = withPeer.flatMap(({ name, removals, paintings, loads, names, markJs }) => {
    const finding = loads.map(({ pageWallMs }) => pageWallMs);
    const removing = removals.map(({ scriptMs }) => scriptMs);
    const own = [
      `${name}: isnad`,
      names,
      loads.at(-1)?.marks ?? 0,
      bestAndMedian(finding),
      Math.max(...paintings.map(({ layouts }) => layouts)) === 0 ? 'none' : 'some',
      bestAndMedian(removing),
      Math.max(...loads.map(({ shift }) => shift)),
    ];
    if (markJs === null) return [own];
    const { spellings, marks, markMs, layoutMs, removalMs, removalLayoutMs, shift } = markJs;
    const peer = [`${name}: mark.js 8.11.1`, spellings, marks, markMs, layoutMs, removalMs + removalLayoutMs, shift];
    const times = [
      '  mark.js takes × isnad',
      '',
      '',
      markMs / Math.min(...finding),
      '',
      removalMs / Math.min(...removing),
      '',
    ];
    // A quick run gives it a part of the list only: its time grows with the list, so the ratio would say nothing.
    return spellings === names ? [own, peer, times] : [own, peer];
  });
  return {
    title: 'The same spellings on the same page by mark.js; ms of the main thread by the clock, best (median)',
    columns: ['', 'spellings', 'marks', 'find and mark', 'layout', 'remove', 'CLS'],
    rows,
  };
}

function burstTable({ fresh, burstsInFresh, storm, calm }: BurstResult): BenchTable {
  const row = ({ bursts, everyMs, pageCpuMs, workerCpuMs, readings, marksBefore, marksAfter }: Bursts) => [
    `${bursts} bursts, one every ${everyMs} ms`,
    pageCpuMs,
    workerCpuMs,
    readings,
    marksAfter - marksBefore,
    timesFresh({ bursts, pageCpuMs, workerCpuMs }, fresh, burstsInFresh),
  ];
  return {
    title: 'Bursts of 10 paragraphs added to the first page; ms of processor time in all',
    columns: ['', 'page', 'background', 'readings', 'new marks', '× fresh'],
    rows: [
      [
        `a page with the text of ${burstsInFresh} bursts, read afresh`,
        fresh.pageCpuMs,
        fresh.workerCpuMs,
        1,
        fresh.marks,
        1,
      ],
      row(storm),
      row(calm),
    ],
  };
}

function timesFresh(
  { bursts, pageCpuMs, workerCpuMs }: Pick<Bursts, 'bursts' | 'pageCpuMs' | 'workerCpuMs'>,
  fresh: Load,
  burstsInFresh: number,
): number {
  return (pageCpuMs + workerCpuMs) / ((fresh.pageCpuMs + fresh.workerCpuMs) * (bursts / burstsInFresh));
}

function pageGoals({ name, loads, removals, paintings }: PageResult): BenchGoal[] {
  const isLarge = /MB/.test(name);
  const maxTask = isLarge ? MAX_TASK_MS.large : MAX_TASK_MS.small;
  const best = (values: readonly number[]): number => Math.min(...values);
  const toggles = [...removals, ...paintings];
  return [
    ...(isLarge
      ? []
      : [
          atMost(
            `${name}: ms from document_idle to marks (best)`,
            best(loads.map((l) => l.idleToMarksMs)),
            MAX_MARKS_MS,
          ),
        ]),
    atMost(`${name}: ms to start the content script (processor, best)`, best(loads.map((l) => l.start.cpuMs)), maxTask),
    atMost(
      `${name}: ms of the longest task after that (processor, best)`,
      best(loads.map((l) => l.task.cpuMs)),
      maxTask,
    ),
    atMost(`${name}: layouts by showing and removing marks`, Math.max(...toggles.map((toggle) => toggle.layouts)), 0),
    atMost(`${name}: cumulative layout shift`, Math.max(...loads.map((load) => load.shift)), 0),
    atMost(
      `${name}: ms to remove the marks (processor, best)`,
      best(removals.map((r) => r.scriptCpuMs)),
      MAX_REMOVAL_MS,
    ),
  ];
}

function burstGoals({ fresh, burstsInFresh, storm, calm }: BurstResult): BenchGoal[] {
  return [storm, calm].map((bursts) =>
    atMost(
      `${bursts.bursts} bursts every ${bursts.everyMs} ms: × a fresh reading of their text`,
      timesFresh(bursts, fresh, burstsInFresh),
      MAX_TIMES_FRESH,
    ),
  );
}
