/** A case of many kept articles opened on the desk: the reading of a sample, kept once and multiplied. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundled } from '../bundle.ts';
import { openHelper, tabIdOf } from '../extension/questions.ts';
import { serve, type Session } from '../extension/session.ts';
import { newPage } from '../page/load.ts';
import type { InPage } from './in-page.ts';

export interface CaseOpening {
  /** First frame with articles. */
  readonly firstMs: number;
  /** Frame with the last of them. */
  readonly allMs: number;
}

export interface CasebookMeasures {
  readonly openings: readonly CaseOpening[];
  /** Opening the whole of one article from its list, until its statements are there. */
  readonly articleMs: readonly number[];
  /** Bytes of one article's JSON. */
  readonly bytes: number;
}

/** Longest text of the samples, an article's usual length. */
const SAMPLE = new URL('../../../../assets/samples/geneva-ar.html', import.meta.url);
const CASE = 'case-bench';

/** Resolves when so many rows stand, after the frame that draws them. A string, as in page/recorder.ts. */
const RECORDER = `globalThis.isnadRows = (selector, wanted) => new Promise((resolve) => {
  const look = () => {
    if (document.querySelectorAll(selector).length < wanted) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  };
  look();
})`;

type Rows = { isnadRows: (selector: string, wanted: number) => Promise<number> };

/** @param articles - how many the case holds */
export async function measureCase(session: Session, articles: number, rounds: number): Promise<CasebookMeasures> {
  const site = await serve({ '/article.html': readFileSync(SAMPLE, 'utf8') });
  const helper = await openHelper(session);
  const article = await newPage(session);
  await article.goto(`${site.origin}/article.html`, { waitUntil: 'load' });
  await article.evaluate(() => globalThis.isnadBench.marked);
  const bytes = await fill(helper, await tabIdOf(helper, article.url()), articles);
  await article.close();
  const openings: CaseOpening[] = [];
  const articleMs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const desk = await session.browser.newPage();
    await desk.evaluateOnNewDocument(RECORDER);
    await desk.goto(`${session.extensionOrigin}/desk.html#/case/${CASE}`);
    const opening = await desk.evaluate(async (wanted) => {
      const { isnadRows } = globalThis as unknown as Rows;
      const firstMs = await isnadRows('.kept-row', 1);
      return { firstMs, allMs: await isnadRows('.kept-row', wanted) };
    }, articles);
    const oneMs = await desk.evaluate(async () => {
      const from = performance.now();
      document.querySelector<HTMLElement>('.kept-title')?.click();
      return (await (globalThis as unknown as Rows).isnadRows('.kept-statements li', 1)) - from;
    });
    // The first opening, which compiles everything, is not counted: the browser keeps the code.
    if (round > 0) {
      openings.push(opening);
      articleMs.push(oneMs);
    }
    await desk.close();
  }
  await helper.close();
  await site.close();
  return { openings, articleMs, bytes };
}

/** Keeps the page of a tab as the popup does, then writes it so many times under other ids. @returns its bytes */
async function fill(helper: Page, tab: number, articles: number): Promise<number> {
  const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'in-page.ts');
  await helper.evaluate(await bundled(entry, 'iife'));
  return helper.evaluate((...given) => (globalThis as unknown as InPage).fillCasebook(...given), tab, articles, CASE);
}
