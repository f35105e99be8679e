/** The options: corrections listed, changed, deleted and undone; written to a file and read from one; settings. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { faultsOf } from './support/axe.mjs';
import { CHROMIUM_ONLY, FAMILY, isFirefox, openBrowser, openPage } from './support/browser.mjs';
import { pageState, setSettings, storedCorrections } from './support/extension.mjs';
import { picture, settledMarks, until } from './support/page.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

let session;
let site;
let article;

before(async () => {
  site = await serveSite(SAMPLES);
  session = await openBrowser();
  article = await openPage(session, `${site.origin}/geneva-en.html`);
  await settledMarks(article);
});
after(async () => {
  await session?.close();
  await site?.close();
});
beforeEach(async () => {
  await setSettings(session, { corrections: [], language: 'auto' });
  await until('the page has all its links', async () => (await taken()).length === 0);
});

const state = () => pageState(session, article);
/** The words whose link was taken away. */
const taken = async () =>
  (await state()).unlinked.filter(({ reason }) => reason === 'corrected').map(({ surface }) => surface);
const stored = () => storedCorrections(session);

const openOptions = async () => {
  const options = await openPopupPage(session, '/options.html', '.corrections, .empty');
  await options.setViewport({ width: 1100, height: 800 });
  return options;
};

/** Three corrections as the background stores them, of this article and another. */
const sample = () => [
  correction('mc8x0q2lk-0a1b', { kind: 'not-this', entity: 'barack-obama', surface: 'Barack Obama', scope: 'page' }),
  correction('mc8x0q2lk-0a1c', {
    kind: 'other-entity',
    entity: 'john-kerry',
    instead: 'sergey-lavrov',
    surface: 'كيري',
    scope: 'always',
    note: 'The quotation is Lavrov’s.',
  }),
  correction('mc8x0q2lk-0a1d', {
    kind: 'wrong-role',
    entity: 'john-kerry',
    office: 'us.secstate',
    surface: 'the US secretary of state',
    scope: 'always',
    on: { from: '2016-09-10', to: '2016-09-10' },
  }),
];
const correction = (id, more) => ({
  id,
  url: `${site.origin}/geneva-en.html`,
  madeOn: '2026-11-22',
  knowledgeVersion: '2026-11-22+test',
  ...more,
});

test(`${FAMILY}: the options list corrections; scope, note, deleting and undoing reach the page at once`, async () => {
  await setSettings(session, { corrections: sample() });
  await until('the page has heard of it', async () => (await taken()).includes('Barack Obama'));
  const options = await openOptions();
  await until('all are listed', async () => (await options.$$('.corrections tbody tr')).length === 3);
  const ofObama = 'tbody tr:has(a[href*="geneva-en"]):last-of-type';
  await options.select(`${ofObama} select`, 'always');
  await until('the scope is stored', async () => (await stored()).every(({ scope }) => scope === 'always'));
  await options.type(`${ofObama} input`, 'A namesake.');
  await options.keyboard.press('Tab');
  await until('the note is stored', async () => (await stored()).some(({ note }) => note === 'A namesake.'));
  await options.type('.filter input', 'كيري');
  await until('one is found', async () => (await options.$$('.corrections tbody tr')).length === 1);
  await options.$eval('.filter input', (field) => field.select());
  await options.keyboard.press('Backspace');
  await options.click(`${ofObama} button`);
  await until('the link is back on the page', async () => (await taken()).every((words) => words !== 'Barack Obama'));
  await until('the focus is beside the way back', () =>
    options.evaluate(() => document.activeElement?.className === 'status'),
  );
  await options.click('.status button');
  await until('it is taken away again', async () => (await taken()).includes('Barack Obama'));
  await options.$$eval('.tools > button', (all) => all.at(-1).click());
  await (await options.waitForSelector('.asking button')).click();
  await options.waitForSelector('.empty');
  assert.deepEqual(await stored(), []);
  await options.click('.status button');
  await until('all are back', async () => (await stored()).length === 3);
  await options.close();
});

test(`${FAMILY}: what is exported can be imported; what is damaged is refused with reasons, and nothing is lost`, async () => {
  await setSettings(session, { corrections: sample() });
  const options = await openOptions();
  await options.waitForSelector('.corrections');
  // The click of a download cannot be followed in headless Firefox: what is offered is read from the link instead.
  await options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      globalThis.offered = { name: this.download, href: this.href };
    };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      globalThis.text = blob.text();
      return make.call(URL, blob);
    };
  });
  await options.$$eval('.tools > button', (all) => all[0].click());
  const { name, text } = await options.evaluate(async () => ({ ...globalThis.offered, text: await globalThis.text }));
  assert.match(name, /^isnad-corrections-\d{4}-\d\d-\d\d\.json$/);
  const patch = JSON.parse(text);
  assert.deepEqual([patch.format, patch.version, patch.corrections.length], ['isnad-corrections', 1, 3]);

  const folder = mkdtempSync(path.join(tmpdir(), 'isnad-'));
  const give = async (content) => {
    const file = path.join(folder, 'given.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    await (await options.$('input[type="file"]')).uploadFile(file);
    await options.waitForSelector('.report');
  };
  const close = () => options.click('.report > button');
  await give('{ broken');
  assert.match(await options.$eval('.report', (one) => one.innerText), /no file of corrections/);
  await close();
  const damaged = [{ ...patch.corrections[0], id: 'x-1', entity: 'nobody-known' }, { kind: 'x' }];
  await setSettings(session, { corrections: sample().slice(0, 1) });
  await until('one is left', async () => (await options.$$('.corrections tbody tr')).length === 1);
  await give({ ...patch, corrections: [...patch.corrections, ...damaged] });
  const report = await options.$eval('.report', (one) => one.innerText);
  assert.match(report, /2 corrections added[^]*1 was here already[^]*2 refused/);
  assert.match(report, /no such record[^]*corrections\[/);
  await picture(options, 'options-report');
  assert.equal((await stored()).length, 3);
  await options.click('.status button');
  await until('the import is undone', async () => (await stored()).length === 1);
  await options.close();
});

test(`${FAMILY}: the file is really offered as a download`, { skip: CHROMIUM_ONLY }, async () => {
  await setSettings(session, { corrections: sample() });
  const folder = mkdtempSync(path.join(tmpdir(), 'isnad-'));
  const options = await openOptions();
  await options.waitForSelector('.corrections');
  const cdp = await session.browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const done = new Promise((resolve) => {
    cdp.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (globalThis.suggested = suggestedFilename));
    cdp.on('Browser.downloadProgress', ({ state: how }) => how !== 'inProgress' && resolve(how));
  });
  await options.$$eval('.tools > button', (all) => all[0].click());
  assert.equal(await done, 'completed');
  const file = path.join(folder, globalThis.suggested);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).corrections.length, 3);
  await options.close();
});

for (const [language, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
]) {
  test(`${FAMILY}: the options in ${language} are ${dir} and pass axe, empty, full, dark and narrow`, async () => {
    await setSettings(session, { language, sitesOff: ['news.example'] });
    const empty = await openOptions();
    assert.equal(await empty.evaluate(() => document.documentElement.dir), dir);
    assert.deepEqual(await faultsOf(empty), []);
    await picture(empty, `options-empty-${language}`);
    await empty.close();
    await setSettings(session, { corrections: sample() });
    const options = await openOptions();
    await options.waitForSelector('.corrections');
    await until('names are shown', () => options.$eval('.corrections', (table) => /Kerry|كيري/.test(table.innerText)));
    for (const theme of isFirefox ? ['light'] : ['light', 'dark']) {
      if (!isFirefox) await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      assert.deepEqual(await faultsOf(options), [], theme);
      await picture(options, `options-${language}-${theme}`);
    }
    await options.setViewport({ width: 420, height: 900 });
    const wide = await options.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(wide <= 0, `${wide} px too wide`);
    await picture(options, `options-${language}-narrow`);
    await options.close();
    await setSettings(session, { sitesOff: [] });
  });
}
