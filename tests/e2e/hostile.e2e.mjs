/** A page that is too deep, too long and too full: the reader must not feel that Isnad is there. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { hostilePage } from '../fixtures/hostile-page.mjs';
import { CHROMIUM_ONLY, FAMILY, openBrowser, openPage } from './support/browser.mjs';
import { askPage, pageState, tabIdOf } from './support/extension.mjs';
import { countMarks, picture, settledMarks } from './support/page.mjs';
import { domChanges, layoutShift, movedBlocks } from './support/recorder.mjs';
import { serveSite } from './support/site.mjs';
import { TRACE_CATEGORIES, longestTask } from './support/trace.mjs';

const LIMIT_MS = 50;
let session;
let site;

before(async () => {
  site = await serveSite({ '/hostile.html': hostilePage() });
  session = await openBrowser();
});
after(async () => {
  await session?.close();
  await site?.close();
});

test(`${FAMILY}: 10,000 nested elements and 500 mentions in 200 KB: all marked, nothing changed, nothing moved`, async () => {
  const page = await openPage(session, `${site.origin}/hostile.html`);
  const marks = await settledMarks(page);
  assert.ok(marks >= 500, `${marks} marks`);
  const { mentions, textLength } = await pageState(session, page);
  assert.ok(mentions.length >= 500, `${mentions.length} mentions`);
  assert.ok(textLength > 150_000, `${textLength} characters were read`);
  assert.deepEqual(await domChanges(page), []);
  assert.equal(await movedBlocks(page), 0);
  assert.equal(await layoutShift(page), 0);
  await picture(page, 'hostile');
  await page.close();
});

test(`${FAMILY}: the longest task of ours on it stays under ${LIMIT_MS} ms`, { skip: CHROMIUM_ONLY }, async () => {
  const page = await session.browser.newPage();
  const file = path.join(os.tmpdir(), `isnad-trace-${process.pid}.json`);
  await page.tracing.start({ path: file, categories: TRACE_CATEGORIES });
  await page.goto(`${site.origin}/hostile.html`, { waitUntil: 'load' });
  const marks = await settledMarks(page);
  await page.tracing.stop();
  const longest = longestTask(JSON.parse(readFileSync(file, 'utf8')), session.extensionOrigin);
  assert.ok(longest.tasks > 0, 'the trace does not show our script');
  rmSync(file);
  const figures = `${longest.taskMs.toFixed(1)} ms of processor time (${longest.wallMs.toFixed(1)} ms by the clock: ${longest.doing})`;
  console.log(`# longest of ${longest.tasks} tasks since our script began: ${figures}, ${marks} marks`);
  assert.ok(longest.taskMs < LIMIT_MS, figures);
  await page.close();
});

test(`${FAMILY}: taking the marks off leaves the page as it was`, async () => {
  const page = await openPage(session, `${site.origin}/hostile.html`);
  await settledMarks(page);
  await askPage(session, await tabIdOf(session, page), 'page/marks', { on: false });
  assert.equal(await countMarks(page), 0);
  assert.deepEqual(await domChanges(page), []);
  await page.close();
});
