/** Part "popup": opening its list, and what a keystroke in the search costs. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { bundled } from '../bundle.ts';
import { openSession } from '../extension/session.ts';
import { atMost } from '../goal.ts';
import type { BenchPart } from '../parts.ts';
import { bestAndMedian, median, quantile } from '../statistics.ts';
import type { Keystrokes } from './in-page.ts';
import { measurePopup } from './opening.ts';

/** Goal 5. */
const MAX_OPEN_MS = 150;
const MAX_KEYSTROKE_MS = 16;
const RECORDS = 10_000;

export const popupPart: BenchPart = {
  name: 'popup',
  async run({ browser, executablePath, isQuick, progress }) {
    if (browser === null || executablePath === null) return { tables: [], goals: [] };
    progress('popup: building the extension');
    const session = await openSession(executablePath);
    try {
      progress('popup: opening');
      const openings = await measurePopup(session, isQuick ? 4 : 10);
      progress('popup: search');
      const keystrokes = await measureKeystrokes(browser);
      const listMs = openings.map((opening) => opening.listMs);
      const common = quantile(betterOfTwo(keystrokes), 0.99);
      return {
        tables: [
          {
            title: `Popup's page in a tab, from the start of navigation, ms, best (median); ${openings[0]?.rows ?? 0} rows`,
            columns: ['', 'ms'],
            rows: [
              ['page and scripts ready', bestAndMedian(openings.map(({ readyMs }) => readyMs))],
              ['list painted', bestAndMedian(listMs)],
            ],
          },
          keystrokeTable(keystrokes),
        ],
        goals: [
          atMost(`ms to the list of ${openings[0]?.rows ?? 0} rows (best)`, Math.min(...listMs), MAX_OPEN_MS),
          atMost(
            `ms of 99 in 100 keystrokes at ${keystrokes.records} records (better of two)`,
            common,
            MAX_KEYSTROKE_MS,
          ),
        ],
      };
    } finally {
      await session.close();
    }
  },
};

async function measureKeystrokes(browser: Browser): Promise<Keystrokes> {
  const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'in-page.ts');
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled(entry, 'iife') });
  const measured = await page.evaluate(
    (records) => (globalThis as unknown as { measureSearch: (records: number) => Keystrokes }).measureSearch(records),
    RECORDS,
  );
  await page.close();
  return measured;
}

/** Each keystroke's lower time: what the machine did meanwhile is not the search's. */
function betterOfTwo({ firstMs, againMs }: Keystrokes): number[] {
  return firstMs.map((ms, i) => Math.min(ms, againMs[i] ?? ms));
}

function keystrokeTable({ records, buildMs, firstMs, againMs }: Keystrokes) {
  const row = (name: string, times: readonly number[]) => [
    name,
    times.length,
    median(times),
    quantile(times, 0.95),
    quantile(times, 0.99),
    Math.max(...times),
  ];
  return {
    title: `Search in Chromium, ${records} records with a name in each language (index built in ${buildMs.toFixed(0)} ms), ms a keystroke`,
    columns: ['', 'keystrokes', 'median', '95 %', '99 %', 'worst'],
    rows: [row('typed the first time', firstMs), row('typed again', againMs)],
  };
}
