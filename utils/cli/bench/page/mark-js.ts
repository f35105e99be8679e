/**
 * mark.js marking the same names on the same page, where the extension does not run. By the page's own clock: a trace
 * of it has an event for each of millions of callbacks, and takes thirty times as long.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { pause } from './load.ts';

export interface MarkJs {
  readonly spellings: number;
  readonly markMs: number;
  /** Style and layout after marking. */
  readonly layoutMs: number;
  readonly removalMs: number;
  readonly removalLayoutMs: number;
  readonly marks: number;
  readonly shift: number;
}

type MarkConstructor = new (root: Element) => {
  mark(names: readonly string[], options: object): void;
  unmark(): void;
};

const SCRIPT = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
/** Two frames and the observers' turn. */
const SETTLE_MS = 300;

/** @param page - a tab with the recorder */
export async function measureMarkJs(page: Page, url: string, names: readonly string[]): Promise<MarkJs> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(readFileSync(SCRIPT, 'utf8'));
  await pause(SETTLE_MS);
  const marking = await page.evaluate((given) => {
    const { Mark } = globalThis as unknown as { Mark: MarkConstructor };
    const start = performance.now();
    // The cheapest it can do: no diacritics, no names across elements.
    new Mark(document.body).mark(given, { separateWordSearch: false, diacritics: false });
    const marked = performance.now();
    document.body.getBoundingClientRect();
    return { markMs: marked - start, layoutMs: performance.now() - marked };
  }, names);
  await pause(SETTLE_MS);
  const marks = await page.evaluate(() => document.querySelectorAll('mark').length);
  const shift = await page.evaluate(() => globalThis.isnadBench.shift);
  const removing = await page.evaluate(() => {
    const { Mark } = globalThis as unknown as { Mark: MarkConstructor };
    const start = performance.now();
    new Mark(document.body).unmark();
    const removed = performance.now();
    document.body.getBoundingClientRect();
    return { removalMs: removed - start, removalLayoutMs: performance.now() - removed };
  });
  return { ...marking, ...removing, marks, shift, spellings: names.length };
}
