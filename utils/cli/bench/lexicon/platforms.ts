/** Where a measurement runs: a fresh page of Chromium, or a fresh Node worker, each ended when it takes too long. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Browser } from 'puppeteer-core';
import { bundled } from '../bundle.ts';
import type { Measured, Order } from './measure.ts';

export interface Platform {
  readonly name: string;
  /** The measurement, or 'too slow' after `maxMs`. */
  measure(order: Order, maxMs: number): Promise<Measured | 'too slow'>;
  close(): Promise<void>;
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

export async function chromiumPlatform(browser: Browser): Promise<Platform> {
  const script = await bundled(path.join(HERE, 'in-page.ts'), 'iife');
  return {
    name: 'Chromium',
    async measure(order, maxMs) {
      const page = await browser.newPage();
      try {
        await page.addScriptTag({ content: script });
        const measured = page.evaluate(
          (given) => (globalThis as unknown as { measure: (order: Order) => Measured }).measure(given),
          order,
        );
        return await withLimit(measured, maxMs);
      } finally {
        await closeBusy(page);
      }
    },
    close: () => Promise.resolve(),
  };
}

export async function nodePlatform(): Promise<Platform> {
  const folder = mkdtempSync(path.join(tmpdir(), 'isnad-bench-'));
  const file = path.join(folder, 'worker.mjs');
  writeFileSync(file, await bundled(path.join(HERE, 'in-worker.ts'), 'es'));
  return {
    name: 'Node',
    async measure(order, maxMs) {
      const worker = new Worker(file, { workerData: order });
      try {
        return await withLimit(
          new Promise<Measured>((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
          }),
          maxMs,
        );
      } finally {
        await worker.terminate();
      }
    },
    close: () => Promise.resolve(rmSync(folder, { recursive: true })),
  };
}

function withLimit(measured: Promise<Measured>, maxMs: number): Promise<Measured | 'too slow'> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'too slow'>((resolve) => {
    timer = setTimeout(() => resolve('too slow'), maxMs);
  });
  measured.catch(() => {}); // after the limit, its failure (the page is closed) is expected
  return Promise.race([measured, limit]).finally(() => clearTimeout(timer));
}

/** Closes a page even while its script runs: the renderer is told to crash if it does not answer. */
async function closeBusy(page: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  const client = await page.createCDPSession().catch(() => null);
  await client?.send('Runtime.terminateExecution').catch(() => {});
  await page.close().catch(() => {});
}
