/** A browser that is killed while the casebook writes: what was told to be kept is there, and nothing is there by half. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { buildFolder } from '../../utils/cli/lib/build.mjs';
import { ensureBrowser } from '../../utils/cli/lib/find-browser.mjs';
import { CHROMIUM_ONLY, FAMILY } from './support/browser.mjs';
import { keepArticle, stored } from './support/casebook.mjs';
import { pause, settledMarks } from './support/page.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

const profile = mkdtempSync(path.join(os.tmpdir(), 'isnad-crash-'));
let site;

before(async () => {
  site = await serveSite(SAMPLES);
});
after(async () => {
  await site?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Starts Chromium on the same profile each time; the extension's id follows from its folder. */
async function start() {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: process.env.ISNAD_BROWSER_PATH ?? (await ensureBrowser(FAMILY)),
    headless: true,
    pipe: true,
    enableExtensions: [buildFolder(FAMILY, { trial: true })],
    userDataDir: profile,
    args: ['--no-first-run', '--hide-crash-restore-bubble', ...(isRoot ? ['--no-sandbox', '--test-type'] : [])],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
  const extensionOrigin = `chrome-extension://${new URL(worker.url()).host}`;
  return { family: FAMILY, browser, extensionOrigin };
}

/** Ends the browser as a power cut does: no page and no worker hears of it. */
async function kill({ browser }) {
  const child = browser.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  // Its children go with it, but not in the same moment, and they hold the profile.
  await pause(500);
}

async function openArticle({ browser }) {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/geneva-ar.html`, { waitUntil: 'load' });
  await settledMarks(page);
  return page;
}

test(
  `${FAMILY}: what was told to be kept outlives a killed browser; a keeping cut short leaves all or nothing`,
  { skip: CHROMIUM_ONLY },
  async () => {
    const first = await start();
    const id = await keepArticle(first, await openArticle(first));
    await kill(first);

    const second = await start();
    const kept = await stored(second);
    assert.deepEqual([kept.articles.map((line) => line.id), kept.readings.map((one) => one.id)], [[id], [id]]);
    // Another text of the same page, killed at once.
    const page = await openArticle(second);
    await page.evaluate(() => document.querySelector('article').append('فقرة جديدة تغيّر النص.'));
    await pause(1_000);
    keepArticle(second, page).catch(() => undefined);
    await pause(60);
    await kill(second);

    const third = await start();
    const { articles, readings } = await stored(third);
    assert.ok(articles.some((line) => line.id === id));
    assert.deepEqual(articles.map((line) => line.id).toSorted(), readings.map((one) => one.id).toSorted());
    await third.browser.close();
  },
);
