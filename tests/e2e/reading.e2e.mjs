/** The two reading tabs in a real browser: opened, filtered, jumped from, copied from; and the marks a reader may ask for. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SEEDS_MISSING, readSeeds } from '../fixtures/seeds.mjs';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { faultsOf } from './support/axe.mjs';
import { CHROMIUM_ONLY, FAMILY, isFirefox, openBrowser, openPage } from './support/browser.mjs';
import { openPopupFor, setSettings, tabIdOf } from './support/extension.mjs';
import { marksByLook, picture, settledMarks, until } from './support/page.mjs';
import { domChanges, layoutShift, movedBlocks } from './support/recorder.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

/** A page that names actors and quotes nobody. */
const SILENT = `<!doctype html><html lang="en"><head><title>Visit</title>
<meta property="article:published_time" content="2016-09-10"></head><body><article><h1>Sergey Lavrov in Geneva</h1>
<p>Sergey Lavrov spent the day in Geneva. John Kerry arrived in the evening. It rained on the lake and in the old town.
The two delegations stayed in hotels on either side of the river and met nobody else that day.</p></article></body></html>`;

const seeds = readSeeds();
let session;
let site;

before(async () => {
  const pages = Object.fromEntries(seeds.map((seed) => [seed.path, seed.html]));
  site = await serveSite({ ...SAMPLES, ...pages, '/silent.html': SILENT });
  session = await openBrowser();
});
after(async () => {
  await session?.close();
  await site?.close();
});

/** Opens a page and the popup on one of its tabs. */
async function openTab(name, tab, address = '/popup.html') {
  const page = await openPage(session, `${site.origin}/${name}.html`);
  await settledMarks(page);
  const popup = await openPopupPage(session, `${address}?tab=${await tabIdOf(session, page)}`, '[role=tab]');
  await popup.click(`#tab-${tab}`);
  const close = async () => {
    await popup.close();
    await page.close();
  };
  return { page, popup, close };
}

/** Whether some words of the page are emphasised for the moment. */
const isEmphasised = (page) => page.evaluate(() => CSS.highlights.has('isnad-focus'));

const textsOf = (popup, selector) =>
  popup.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent), selector);

for (const language of ['ar', 'en']) {
  test(`${FAMILY}: statements of the ${language} sample are listed, filtered and lead to their words`, async () => {
    const { page, popup, close } = await openTab(`geneva-${language}`, 'statements');
    await popup.waitForSelector('.statement-words');
    const all = (await textsOf(popup, '.statement-words')).length;
    assert.ok(all >= 5, `${all} statements`);
    const speakers = await textsOf(popup, '.speaker-head .speaker-open');
    assert.ok(speakers.some((name) => /Lavrov|لافروف/.test(name)));

    await popup.click('input[value="indirect"]');
    const indirect = (await textsOf(popup, '.statement-words')).length;
    await popup.click('input[value="direct"]');
    const direct = (await textsOf(popup, '.statement-words')).length;
    assert.equal(direct + indirect, all);
    await popup.click('input[value="all"]');
    await popup.click('input[value="text"]');
    assert.equal((await textsOf(popup, '.speaker-head')).length, 0);

    // The last one stands far down the page.
    await page.evaluate(() => scrollTo(0, 0));
    await popup.evaluate(() => [...document.querySelectorAll('.statement-words')].at(-1).click());
    await until('the words are emphasised', () => isEmphasised(page));
    const wanted = (await textsOf(popup, '.statement-words'))
      .at(-1)
      .replace(/[\s“”]+/gu, ' ')
      .trim();
    const shown = await page.evaluate(() => {
      const [range] = CSS.highlights.get('isnad-focus');
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = live.getBoundingClientRect();
      return { text: live.toString(), isInView: top >= 0 && bottom <= innerHeight };
    });
    assert.equal(shown.text.replace(/[\s“”]+/gu, ' ').trim(), wanted);
    assert.ok(shown.isInView, 'the words are in view');
    await close();
  });
}

const copying = `${FAMILY}: a statement is copied with speaker, outlet, date and address`;
test(copying + (CHROMIUM_ONLY ? ` (skipped: ${CHROMIUM_ONLY})` : ''), { skip: CHROMIUM_ONLY }, async () => {
  const { page, popup, close } = await openTab('geneva-en', 'statements');
  await popup.waitForSelector('.copy button');
  await popup.bringToFront();
  await popup.click('.copy button');
  await until('it says so', async () => (await textsOf(popup, '.copy [role=status]')).includes('Copied'));
  const copied = await popup.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    return field.isConnected;
  });
  assert.ok(copied);
  await popup.keyboard.down('Control');
  await popup.keyboard.press('KeyV');
  await popup.keyboard.up('Control');
  const pasted = await popup.evaluate(() => document.querySelector('textarea').value);
  const words = (await textsOf(popup, '.statement-words'))[0];
  assert.ok(pasted.startsWith('Sergey Lavrov'), pasted);
  assert.ok(pasted.includes(words) && pasted.includes('10 Sep 2016') && pasted.includes(page.url()), pasted);
  assert.doesNotMatch(pasted, /[\u00a0\u2060-\u2069]/u);
  await close();
});

test(`${FAMILY}: facts and names open their places and lead to them`, async () => {
  const { page, popup, close } = await openTab('geneva-ar', 'facts');
  await popup.waitForSelector('.fact-value');
  const raw = (await textsOf(popup, '.fact-value')).filter((value) => /^P\d|\d{4}-\d{2}|\[/.test(value));
  assert.deepEqual(raw, [], 'values as no reader writes them');
  await popup.click('.fact .evidence');
  await until('the evidence is emphasised', () => isEmphasised(page));
  const inVoice = (await textsOf(popup, '.form-open')).length;
  await popup.click('.layer-switch [role=switch]');
  assert.ok((await textsOf(popup, '.form-open')).length >= inVoice);
  await popup.click('.form-open');
  assert.ok((await textsOf(popup, '.form-places:not([hidden]) .evidence')).length > 0);
  await close();
});

test(`${FAMILY}: arrow keys walk the tabs and the statements, in both directions of writing`, async () => {
  for (const [language, forward] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ]) {
    await setSettings(session, { language });
    const { popup, close } = await openTab('geneva-en', 'page');
    await popup.bringToFront();
    await popup.focus('#tab-page');
    await popup.keyboard.press(forward);
    const focused = () => popup.evaluate(() => document.activeElement.id || document.activeElement.className);
    assert.equal(await focused(), 'tab-statements');
    await popup.waitForSelector('.statement-words');
    await popup.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'statement-words');
    await close();
  }
  await setSettings(session, { language: 'auto' });
});

test(`${FAMILY}: a page that quotes nobody and tells no fact says so`, async () => {
  const { popup, close } = await openTab('silent', 'statements');
  await popup.waitForSelector('#reading-panel .notice-title');
  assert.deepEqual(await textsOf(popup, '#reading-panel .notice-title'), ['Nobody is quoted here']);
  await popup.click('#tab-facts');
  await popup.waitForSelector('.facts-view');
  assert.deepEqual(await textsOf(popup, '#reading-panel .notice-title'), [
    'No agreement of the knowledge base is spoken of',
  ]);
  await close();
});

for (const language of ['en', 'ar']) {
  for (const dark of [false, true]) {
    const name = `${language}${dark ? '-dark' : ''}`;
    const needs = dark && isFirefox ? ` (skipped: ${CHROMIUM_ONLY})` : '';
    test(
      `${FAMILY}: both tabs pass axe and fit, in popup and panel, ${name}${needs}`,
      { skip: needs !== '' },
      async () => {
        await setSettings(session, { language });
        for (const address of ['/popup.html', '/sidepanel.html']) {
          const { popup, close } = await openTab('geneva-ar', 'statements', address);
          if (dark) await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          for (const tab of ['statements', 'facts']) {
            await popup.click(`#tab-${tab}`);
            await popup.waitForSelector(`.${tab}-view`);
            assert.deepEqual(await faultsOf(popup), [], `${address} ${tab}`);
            const wide = await popup.evaluate(() => {
              const main = document.querySelector('main');
              return main.scrollWidth - main.clientWidth;
            });
            assert.ok(wide <= 0, `${address} ${tab} is ${wide} px too wide`);
            if (address === '/popup.html') await picture(popup, `reading-${tab}-${name}`);
          }
          await close();
        }
        await setSettings(session, { language: 'auto' });
      },
    );
  }
}

test(`${FAMILY}: statements and facts are marked only if the reader asks, and nothing moves`, async () => {
  const page = await openPage(session, `${site.origin}/geneva-ar.html`);
  await settledMarks(page);
  const looks = async () =>
    Object.keys(await marksByLook(page))
      .filter((look) => /statement|fact/.test(look))
      .toSorted();
  assert.deepEqual(await looks(), []);
  const popup = await openPopupFor(session, page);
  await popup.evaluate(() =>
    [...document.querySelectorAll('footer button')].find((one) => one.textContent === '?').click(),
  );
  await popup.waitForSelector('.help [role=switch]:not([disabled])');
  const press = (nth) => popup.$$eval('.help [role=switch]', (all, at) => all[at].click(), nth);
  await press(2);
  await until('statements are marked', async () => (await looks()).includes('isnad-statement'));
  await press(3);
  await until('facts are marked, too', async () => (await looks()).length === 2);
  await settledMarks(page);
  assert.deepEqual(await domChanges(page), []);
  assert.equal(await movedBlocks(page), 0);
  assert.equal(await layoutShift(page), 0);
  await picture(page, 'reading-marks');
  await press(2);
  await press(3);
  await until('both are gone', async () => (await looks()).length === 0);
  await popup.close();
  await page.close();
});

const onSeed = `${FAMILY}: seed 000 names the sides it does not quote${SEEDS_MISSING ? ` (skipped: ${SEEDS_MISSING})` : ''}`;
test(onSeed, { skip: SEEDS_MISSING }, async () => {
  const { popup, close } = await openTab('seed-000', 'statements');
  await popup.waitForSelector('.silent');
  // Section 5 of the matrix: neither is quoted in it.
  assert.deepEqual(await textsOf(popup, '.silent'), ['No words found of: Syrian government and Syrian opposition']);
  await picture(popup, 'reading-seed-000');
  await close();
});
