/** The casebook when things go wrong: a killed background, a damaged record, a full disk, two desks at once. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { CHROMIUM_ONLY, FAMILY, isFirefox, openBrowser, openPage } from './support/browser.mjs';
import { emptyCasebook, keepArticle, smuggle, stored } from './support/casebook.mjs';
import { inExtension, openPopupFor, tabIdOf } from './support/extension.mjs';
import { inFirefoxChrome } from './support/firefox-chrome.mjs';
import { textInPrivateWindow } from './support/firefox-private.mjs';
import { picture, settledMarks, until } from './support/page.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

let session;
let site;
let article;

before(async () => {
  site = await serveSite(SAMPLES);
  session = await openBrowser();
  article = await openPage(session, `${site.origin}/geneva-ar.html`);
  await settledMarks(article);
});
after(async () => {
  await session?.close();
  await site?.close();
});
beforeEach(() => emptyCasebook(session));

const openDesk = (hash = '#/cases') => openPopupPage(session, `/desk.html${hash}`, '.page h1, .notice');
const titles = (desk) => desk.$$eval('.kept-title', (all) => all.map((one) => one.innerText));
const press = (page, selector, words) =>
  page.$$eval(selector, (all, wanted) => all.find((one) => one.innerText.includes(wanted)).click(), words);

/** Writes into a field without the keyboard, which a tab in the background does not have. */
const write = (page, selector, text) =>
  page.$eval(
    selector,
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

/** Ends the background as the browser does after half a minute of nothing. */
async function killBackground() {
  if (isFirefox) {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(session.extensionId)}).extension`;
    await inFirefoxChrome(session, `${extension}.terminateBackground()`);
    return;
  }
  const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker()).close();
}

test(`${FAMILY}: a background killed while it keeps leaves all or nothing, and the next press keeps`, async () => {
  // Killed at several moments of the work: before the reading, in it, in the write, after it.
  for (const delayMs of isFirefox ? [0, 60] : [0, 15, 40, 80, 150]) {
    await emptyCasebook(session);
    const popup = await openPopupFor(session, article);
    await popup.waitForSelector('.keep-bar [data-focus="keep"]:not(.kept)');
    await popup.click('.keep-bar [data-focus="keep"]');
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await killBackground();
    // The popup asks again by itself; where that fails it says so and offers to try again.
    await until(
      `kept or told, after ${delayMs} ms`,
      async () => (await popup.$('.keep-bar .kept')) || (await popup.$('.keep-failed')),
      20_000,
    );
    const { articles, readings } = await stored(session);
    assert.deepEqual(
      articles.map(({ id }) => id),
      readings.map(({ id }) => id),
      'never a half',
    );
    if (await popup.$('.keep-failed')) await press(popup, '.keep-failed button', 'Try again');
    await popup.waitForSelector('.keep-bar .kept');
    assert.equal((await stored(session)).articles.length, 1);
    await popup.close();
  }
});

test(`${FAMILY}: damaged records are set aside; the others are listed, the sheet too`, async () => {
  const id = await keepArticle(session, article);
  await smuggle(session, 'articles', { id: 'kept-broken', url: 7 });
  await smuggle(session, 'readings', { id: 'kept-orphan' });
  await smuggle(session, 'cases', { id: 'case-broken' });
  const desk = await openDesk();
  await until('the article is listed', async () => (await titles(desk)).length === 1);
  const told = await desk.$eval('.damaged', (one) => one.innerText);
  assert.match(told, /3 stored records[^]*kept-broken[^]*kept-orphan[^]*case-broken/);
  await picture(desk, 'casebook-damaged');
  // A reading that is damaged under a line that is not.
  await smuggle(session, 'readings', { id, accounts: [{}] });
  const one = await openDesk(`#/kept/${id}`);
  await one.waitForSelector('.failed');
  assert.match(await one.$eval('.failed', (line) => line.innerText), /damaged/);
  await one.close();
  await desk.close();
});

test(`${FAMILY}: two desks change different things of one article, and both changes stay`, async () => {
  const id = await keepArticle(session, article);
  const first = await openDesk(`#/kept/${id}`);
  const second = await openDesk(`#/kept/${id}`);
  for (const desk of [first, second]) await desk.waitForSelector('.kept-statements li');
  await write(first, '.tag-editor input', 'truce');
  await write(second, '.tag-editor input', 'aid');
  const add = (desk) => desk.$eval('.tag-editor form', (form) => form.requestSubmit());
  await Promise.all([add(first), add(second)]);
  await write(second, '.note-field textarea', 'Mine.');
  const tags = (desk) => desk.$$eval('.tag-editor li', (all) => all.length);
  await until('both desks show both tags', async () => (await tags(first)) === 2 && (await tags(second)) === 2);
  await until('the note reaches the first desk', () =>
    first.$eval('.note-field textarea', (field) => field.value === 'Mine.'),
  );
  const [line] = (await stored(session)).articles;
  assert.deepEqual([line.tags.toSorted(), line.note], [['aid', 'truce'], 'Mine.']);
  // Both write into the same note: the second is told and loses nothing.
  await Promise.all([
    write(first, '.note-field textarea', 'Mine. First.'),
    write(second, '.note-field textarea', 'Mine. Second.'),
  ]);
  const late = await until(
    'one of them is told',
    async () => ((await first.$('.note-elsewhere')) && first) || ((await second.$('.note-elsewhere')) && second),
  );
  const [own, theirs] = late === second ? ['Mine. Second.', 'Mine. First.'] : ['Mine. First.', 'Mine. Second.'];
  assert.equal(await late.$eval('.note-elsewhere blockquote', (one) => one.innerText), theirs);
  assert.equal(await late.$eval('.note-field textarea', (field) => field.value), own);
  assert.equal((await stored(session)).articles[0].note, theirs);
  await first.close();
  await second.close();
});

test(`${FAMILY}: a full disk is told in the popup, and nothing is lost`, { skip: CHROMIUM_ONLY }, async () => {
  const id = await keepArticle(session, article);
  const had = await stored(session);
  // The browser's own quota cannot be set for an extension with unlimitedStorage: the background's write fails instead.
  const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const background = await worker.worker();
  await background.evaluate(() => {
    globalThis.realPut = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'readings') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return globalThis.realPut.apply(this, args);
    };
  });
  const other = await openPage(session, `${site.origin}/geneva-en.html`);
  await settledMarks(other);
  const popup = await openPopupFor(session, other);
  await popup.waitForSelector('.keep-bar [data-focus="keep"]');
  await popup.click('.keep-bar [data-focus="keep"]');
  await popup.waitForSelector('.keep-failed');
  assert.match(await popup.$eval('.keep-failed', (one) => one.innerText), /no more room[^]*everything is as it was/);
  await picture(popup, 'casebook-full');
  assert.deepEqual(await stored(session), had);
  await background.evaluate(() => {
    IDBObjectStore.prototype.put = globalThis.realPut;
  });
  await press(popup, '.keep-failed button', 'Try again');
  await popup.waitForSelector('.keep-bar .kept');
  const { articles } = await stored(session);
  assert.equal(articles.length, 2);
  assert.ok(articles.some((line) => line.id === id));
  await popup.close();
  await other.close();
});

test(`${FAMILY}: the key keeps the page in front`, { skip: CHROMIUM_ONLY }, async () => {
  const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  await article.bringToFront();
  await (await worker.worker()).evaluate(() => chrome.commands.onCommand.dispatch('keep-article'));
  await until('it is kept', async () => (await stored(session)).articles.length === 1);
  const tab = await tabIdOf(session, article);
  await until('the button says so', async () => (await badge(tab)) === '✓');
  await until('then the number again', async () => /^\d+$/.test(await badge(tab)));
});

const badge = (tab) => inExtension(session, (tabId) => chrome.action.getBadgeText({ tabId }), tab);

const NO_PRIVATE_PAGES = isFirefox ? false : 'Chrome opens our pages in ordinary windows only';
test(
  `${FAMILY}: the desk in a private window says that it cannot show the casebook`,
  { skip: NO_PRIVATE_PAGES },
  async () => {
    const other = await openBrowser();
    try {
      const text = await textInPrivateWindow(other, '/desk.html#/cases');
      await until('it says so', async () => /private window[^]*ordinary window[^]*keeps nothing/.test(await text()));
    } finally {
      await other.close();
    }
  },
);
