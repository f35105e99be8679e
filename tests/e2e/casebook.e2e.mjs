/** The casebook: an article kept from the popup, found on the desk, undone, carried to a file and back. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { faultsOf } from './support/axe.mjs';
import { FAMILY, isFirefox, openBrowser, openPage } from './support/browser.mjs';
import { emptyCasebook } from './support/casebook.mjs';
import { openPopupFor, setSettings } from './support/extension.mjs';
import { picture, settledMarks, until } from './support/page.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

let session;
let site;
let english;
let arabic;

before(async () => {
  site = await serveSite(SAMPLES);
  session = await openBrowser();
  english = await openPage(session, `${site.origin}/geneva-en.html`);
  await settledMarks(english);
  arabic = await openPage(session, `${site.origin}/geneva-ar.html`);
  await settledMarks(arabic);
});
after(async () => {
  await session?.close();
  await site?.close();
});
beforeEach(async () => {
  await setSettings(session, { language: 'auto' });
  await emptyCasebook(session);
});

const openDesk = async (hash = '#/cases') => {
  const desk = await openPopupPage(session, `/desk.html${hash}`, '.page h1, .notice');
  await desk.setViewport({ width: 1280, height: 900 });
  return desk;
};
const textOf = (page, selector) => page.$eval(selector, (one) => one.innerText.replaceAll('\u00a0', ' '));
const press = (page, selector, words) =>
  page.$$eval(
    selector,
    (all, wanted) => {
      const one = all.find((button) => button.innerText.includes(wanted));
      if (!one) throw new Error(`no ${wanted} among ${all.map((button) => button.innerText)}`);
      one.click();
    },
    words,
  );
const titles = (desk) => desk.$$eval('.kept-title', (all) => all.map((one) => one.innerText));
const keep = async (page) => {
  const popup = await openPopupFor(session, page);
  await popup.waitForSelector('.keep-bar [data-focus="keep"]');
  await popup.click('.keep-bar [data-focus="keep"]');
  await popup.waitForSelector('.keep-bar .kept');
  return popup;
};

test(`${FAMILY}: an article is kept from the popup, put into a case, and stands on the desk at once`, async () => {
  const desk = await openDesk();
  await desk.waitForSelector('.casebook-empty');
  await picture(desk, 'casebook-empty');
  const popup = await keep(english);
  assert.match(await textOf(popup, '.keep-said'), /Kept on this device/);
  await picture(popup, 'casebook-popup-kept');
  await until('the desk shows it', async () => (await titles(desk)).length === 1);
  await popup.click('.keep-bar .kept');
  await popup.type('.keep-new input', 'Geneva, Sept 2016');
  await popup.click('.keep-new button');
  await until('the bar names the case', async () => /Geneva, Sept 2016/.test(await textOf(popup, '.kept')));
  await picture(popup, 'casebook-popup-case');
  await until('the desk has the case', () => desk.$('.case-cards a'));
  assert.match(await textOf(desk, '.case-cards'), /Geneva, Sept 2016\s*1 article/);
  await picture(desk, 'casebook-one');
  // The same text again is no second record.
  const again = await openPopupFor(session, english);
  await again.waitForSelector('.keep-bar .kept');
  await until('one record', async () => (await titles(desk)).length === 1);
  await again.close();
  await popup.close();
  await desk.close();
});

test(`${FAMILY}: removing from the popup is undone; so is deleting on the desk`, async () => {
  const popup = await keep(arabic);
  await popup.click('.keep-bar .kept');
  await press(popup, '.keep-more button', 'Remove');
  await until('it is no longer kept', () => popup.$('.keep-bar [data-focus="keep"]:not(.kept)'));
  await press(popup, '.keep-said button', 'Undo');
  await popup.waitForSelector('.keep-bar .kept');
  const desk = await openDesk();
  await until('it is listed', async () => (await titles(desk)).length === 1);
  await desk.click('.kept-row input');
  await press(desk, '.selection .button', 'Delete');
  await until('it is gone', async () => (await titles(desk)).length === 0);
  await until('the popup knows', () => popup.$('.keep-bar [data-focus="keep"]:not(.kept)'));
  await press(desk, '.done-bar button', 'Undo');
  await until('it is back', async () => (await titles(desk)).length === 1);
  await popup.close();
  await desk.close();
});

test(`${FAMILY}: what is exported comes back the same, and a damaged record is refused alone`, async () => {
  await (await keep(english)).close();
  await (await keep(arabic)).close();
  const desk = await openDesk();
  await until('both are listed', async () => (await titles(desk)).length === 2);
  await desk.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      globalThis.written = blob.text();
      return real.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(desk, '.file-tools button', 'Export all');
  await desk.waitForFunction(() => globalThis.written);
  const text = await desk.evaluate(() => globalThis.written);
  const file = JSON.parse(text);
  assert.deepEqual([file.format, file.version, file.articles.length], ['isnad-casebook', 1, 2]);
  assert.equal(file.articles[0].body, null);

  await emptyCasebook(session);
  await until('nothing is left', async () => (await titles(desk)).length === 0);
  const give = async (content) => {
    const given = path.join(mkdtempSync(path.join(tmpdir(), 'isnad-')), 'given.json');
    writeFileSync(given, content);
    await (await desk.$('input[type="file"]')).uploadFile(given);
    await desk.waitForSelector('.import-report');
  };
  const damaged = { ...file, articles: [...file.articles, { ...file.articles[0], id: 'kept-x', textHash: 'no' }] };
  await give(JSON.stringify(damaged));
  assert.match(await textOf(desk, '.import-report'), /2 articles added[^]*1 record refused/);
  await until('they are back', async () => (await titles(desk)).length === 2);
  await picture(desk, 'casebook-import');
  await press(desk, '.file-tools button', 'Export all');
  const back = JSON.parse(await desk.evaluate(() => globalThis.written));
  assert.deepEqual(back.articles, file.articles);
  assert.deepEqual(back.cases, file.cases);
  await desk.close();
});

test(`${FAMILY}: a kept article shows what it says; the places pass axe in both languages`, async () => {
  await (await keep(english)).close();
  await (await keep(arabic)).close();
  for (const language of ['en', 'ar']) {
    await setSettings(session, { language });
    const desk = await openDesk();
    await until('both are listed', async () => (await titles(desk)).length === 2);
    for (const theme of isFirefox ? ['light'] : ['light', 'dark']) {
      if (!isFirefox) await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      assert.deepEqual(await faultsOf(desk), [], `${language} ${theme}`);
      await picture(desk, `casebook-list-${language}-${theme}`);
    }
    await desk.click('.kept-title');
    await desk.waitForSelector('.kept-statements li');
    assert.match(await textOf(desk, '.kept-metadata'), /127\.0\.0\.1/);
    assert.match(await desk.$eval('.to-page', (link) => link.href), /#:~:text=/);
    assert.deepEqual(await faultsOf(desk), [], `${language} article`);
    await picture(desk, `casebook-article-${language}`);
    await desk.close();
  }
});
