/** The extension itself: "annotate this page", the badge, updates, the background being stopped. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildFolder } from '../../utils/cli/lib/build.mjs';
import { pressButton } from '../../utils/cli/lib/popup.mjs';
import { FAMILY, isFirefox, openBrowser, openPage } from './support/browser.mjs';
import { inExtension, pageState, tabIdOf } from './support/extension.mjs';
import { inFirefoxChrome, pressFirefoxButton } from './support/firefox-chrome.mjs';
import { countMarks, isAnyPainted, pause, picture, settledMarks, until } from './support/page.mjs';
import { domChanges } from './support/recorder.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

let session;
let site;

before(async () => {
  site = await serveSite(SAMPLES);
  session = await openBrowser();
});
after(async () => {
  await session?.close();
  await site?.close();
});

/** Opens a page on a site that is not ours and annotates it as a reader does: the button, then the one in the popup. */
async function annotateByHand(page) {
  if (isFirefox) {
    await page.bringToFront();
    await pressFirefoxButton(session, '.notice-unannotated button');
    return;
  }
  const popup = await pressButton(session, page);
  const button = await popup.waitForSelector('.notice-unannotated button', { timeout: 10_000 });
  await picture(popup, 'popup-unannotated');
  await button.click();
}

test(`${FAMILY}: "annotate this page" marks a page on any other site, after a click`, async () => {
  const page = await openPage(session, `${site.elsewhere}/geneva-ar.html`);
  await pause(1000);
  assert.equal(await countMarks(page), 0);
  await annotateByHand(page);
  assert.ok((await settledMarks(page)) > 20);
  assert.deepEqual(await domChanges(page), []);
  await picture(page, 'annotated-elsewhere');
  await page.close();
});

test(`${FAMILY}: the badge counts the linked mentions of its tab`, async () => {
  const page = await openPage(session, `${site.origin}/geneva-en.html`);
  await settledMarks(page);
  const { mentions } = await pageState(session, page);
  const tab = await tabIdOf(session, page);
  const badge = await inExtension(
    session,
    (tabId) => (globalThis.browser ?? chrome).action.getBadgeText({ tabId }),
    tab,
  );
  const linked = mentions.filter((mention) => !mention.weak && !mention.furniture).length;
  assert.ok(
    Number(badge) > 0 && Number(badge) <= mentions.length,
    `badge ${badge}, ${linked} strong of ${mentions.length}`,
  );
  await page.close();
});

test(`${FAMILY}: an update marks open pages anew, each mention once`, async () => {
  const page = await openPage(session, `${site.origin}/geneva-ar.html`);
  const marks = await settledMarks(page);
  await update();
  // The old script is retired by the new one; in between there may be a moment without marks.
  await pause(2500);
  assert.equal(await settledMarks(page), marks);
  assert.deepEqual(await domChanges(page), []);
  await page.close();
});

test(`${FAMILY}: an update takes the old script's marks off pages the new one may not enter`, async () => {
  const page = await openPage(session, `${site.elsewhere}/geneva-en.html`);
  await annotateByHand(page);
  await settledMarks(page);
  assert.ok(await isAnyPainted(page));
  await update();
  // The old script is told nothing: it notices at the next sign of life on the page.
  await page.bringToFront();
  await page.mouse.move(200, 200);
  await page.mouse.move(400, 400, { steps: 5 });
  await page.evaluate(() => document.querySelector('article').append(' '));
  // Firefox ends the old script with its style sheet: what it registered stays, and nothing is drawn.
  await until('no mark is drawn any more', async () => !(await isAnyPainted(page)), 20_000);
  await page.close();
});

test(`${FAMILY}: a page opened after the background was stopped is marked all the same`, async () => {
  // A browser of its own: the updates above leave targets of retired backgrounds behind.
  const other = await openBrowser();
  try {
    const first = await openPage(other, `${site.origin}/geneva-ar.html`);
    await settledMarks(first);
    await stopBackground(other);
    const page = await openPage(other, `${site.origin}/geneva-en.html`);
    assert.ok((await settledMarks(page)) > 20);
  } finally {
    await other.close();
  }
});

/** Ends the background as the browser does after half a minute of nothing. */
async function stopBackground(other) {
  if (isFirefox) {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(other.extensionId)}).extension`;
    await inFirefoxChrome(other, `${extension}.terminateBackground()`);
    return;
  }
  const worker = await other.browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker()).close();
}

/** Installs the same build once more over the running one, as an update does. */
async function update() {
  const folder = buildFolder(FAMILY, { trial: true });
  if (isFirefox) {
    await session.browser.installExtension(folder);
    return;
  }
  const browser = await session.browser.target().createCDPSession();
  await browser.send('Extensions.loadUnpacked', { path: folder });
}
