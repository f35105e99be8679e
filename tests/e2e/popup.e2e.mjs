/** The popup: what the page names, searched, linked and in both languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from '../../utils/cli/lib/run.mjs';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { FAMILY, openBrowser, openPage } from './support/browser.mjs';
import { askPage, inExtension, openPopupFor, pageState, setSettings, tabIdOf } from './support/extension.mjs';
import { countMarks, picture, settledMarks, until } from './support/page.mjs';
import { domChanges } from './support/recorder.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
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

/** Types a query and returns the first result's names, all scripts in one string. */
async function search(popup, query) {
  await popup.evaluate(() => {
    const field = document.querySelector('[data-focus="search"]');
    field.focus();
    field.select();
  });
  await popup.keyboard.press('Backspace');
  await popup.keyboard.type(query);
  return popup
    .waitForFunction(
      (wanted) => {
        if (document.querySelector('[data-focus="search"]').value !== wanted) return null;
        const options = [...document.querySelectorAll('#search-results [role="option"]')];
        return options.length > 0 && options.map((option) => option.textContent);
      },
      { timeout: 10_000 },
      query,
    )
    .then((found) => found.jsonValue());
}

/** Violations of a page as readable lines. */
async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

test(`${FAMILY}: the popup lists what the page names, by type and with counts`, async () => {
  const state = await pageState(session, article);
  const popup = await openPopupFor(session, article);
  await popup.waitForSelector('.page-list [data-row]');
  const rows = await popup.$$eval('.page-list [data-row]', (all) =>
    all.map((row) => row.dataset.focus.replace('entity:', '')),
  );
  const named = new Set(state.mentions.filter((mention) => !mention.furniture).map((mention) => mention.entity));
  for (const entity of named) assert.ok(rows.includes(entity), `${entity} is on the page and not in the list`);
  const strong = state.mentions.filter((mention) => mention.entity === 'sergey-lavrov' && !mention.weak).length;
  const count = await popup.$eval(
    '[data-focus="entity:sergey-lavrov"]',
    (row) => row.closest('li').querySelector('.row-count').textContent,
  );
  assert.ok(count.includes(String(strong)), `${count} for ${strong} mentions`);
  await picture(popup, 'popup-en');
  await popup.close();
});

for (const [query, first, never] of [
  ['روسيا', /روسيا/, /سوريا/],
  ['سوريا', /سوريا/, /روسيا/],
  ['Kerry', /Kerry/, /Kirby/],
  ['Kirby', /Kirby/, /Kerry/],
  ['كيري', /كيري/, /كيربي/],
  ['lavrov', /Lavrov/, /^$/],
  ['2254', /2254/, /^$/],
]) {
  test(`${FAMILY}: searching ${query} finds it first`, async () => {
    const popup = await openPopupFor(session, article);
    await popup.waitForSelector('[data-focus="search"]');
    const [top] = await search(popup, query);
    assert.match(top, first);
    assert.doesNotMatch(top, never);
    await popup.close();
  });
}

test(`${FAMILY}: a click on the strip scrolls the page to the mention`, async () => {
  await article.evaluate(() => scrollTo(0, 0));
  const popup = await openPopupFor(session, article);
  const strip = await popup.waitForSelector('li:has([data-focus="entity:staffan-de-mistura"]) .strip');
  await strip.focus();
  await popup.keyboard.press('End');
  // A page in a tab behind is not painted; the reader's popup closes and shows it.
  await article.bringToFront();
  await until('the page has moved', () => article.evaluate(() => scrollY > 200));
  assert.deepEqual(await domChanges(article), []);
  await popup.close();
});

test(`${FAMILY}: an actor's view tells its office on that date, an agreement's its parties and sources`, async () => {
  const popup = await openPopupFor(session, article);
  await (await popup.waitForSelector('[data-focus="entity:sergey-lavrov"]')).click();
  await until('the actor is shown', () =>
    popup.$eval('main', (main) => /Lavrov/.test(main.innerText) && /foreign/i.test(main.innerText)),
  );
  await picture(popup, 'popup-actor');
  await popup.close();
  const second = await openPopupFor(session, article, '&entity=unscr-2254');
  await until('the agreement is shown', () =>
    second.$eval('main', (main) => /2254/.test(main.innerText) && /2015/.test(main.innerText)),
  );
  assert.ok((await second.$$('main a[href^="https://"]')).length > 0, 'no source can be opened');
  await picture(second, 'popup-agreement');
  await second.close();
});

test(`${FAMILY}: the switch for the site takes the marks off, and brings them back`, async () => {
  const page = await openPage(session, `${site.origin}/geneva-en.html`);
  const marks = await settledMarks(page);
  const popup = await openPopupFor(session, page);
  const press = () => popup.waitForSelector('.switches [role="switch"]:first-of-type').then((one) => one.click());
  await press();
  await until('all marks are gone', async () => (await countMarks(page)) === 0);
  assert.deepEqual(await domChanges(page), []);
  await page.reload({ waitUntil: 'load' });
  const tab = await tabIdOf(session, page);
  const status = async () => (await askPage(session, tab, 'page/state', null)).value?.status;
  await until('the page knows that it is off', async () => (await status()) === 'off');
  assert.equal(await countMarks(page), 0, 'still off after loading again');
  await popup.close();
  const again = await openPopupPage(session, `/popup.html?tab=${await tabIdOf(session, page)}`, '#app > *');
  await (await again.waitForSelector('.notice-off button, .switches [role="switch"]')).click();
  await until('the marks are back', async () => (await countMarks(page)) === marks, 20_000);
  await again.close();
  await page.close();
});

test(`${FAMILY}: marks can be hidden and shown again on this page`, async () => {
  const page = await openPage(session, `${site.origin}/geneva-en.html`);
  const marks = await settledMarks(page);
  const popup = await openPopupFor(session, page);
  const press = () => popup.$$eval('.switches [role="switch"]', (all) => all.at(-1).click());
  await popup.waitForSelector('.switches [role="switch"]:nth-of-type(2)');
  await press();
  await until('all marks are gone', async () => (await countMarks(page)) === 0);
  await press();
  await until('the marks are back', async () => (await countMarks(page)) === marks);
  await popup.close();
  await page.close();
});

for (const [language, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
]) {
  test(`${FAMILY}: the interface in ${language} is ${dir} and passes axe, in the popup, its views and the panel`, async () => {
    await setSettings(session, { language });
    const tab = await tabIdOf(session, article);
    const views = [
      `/popup.html?tab=${tab}`,
      `/popup.html?tab=${tab}&entity=john-kerry`,
      `/popup.html?tab=${tab}&entity=geneva-plan-2016-09`,
      `/sidepanel.html?tab=${tab}`,
    ];
    for (const address of views) {
      const view = await openPopupPage(session, address, '.page-list, .detail-section');
      assert.equal(await view.evaluate(() => document.documentElement.dir), dir);
      assert.equal(await view.evaluate(() => document.documentElement.lang), language);
      assert.equal(await view.evaluate(() => getComputedStyle(document.querySelector('main')).direction), dir);
      const wide = await view.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(wide <= 0, `${address} is ${wide} px too wide`);
      assert.deepEqual(await axe(view), [], address);
      await picture(view, `view-${language}-${views.indexOf(address)}`);
      await view.close();
    }
    await setSettings(session, { language: 'auto' });
  });
}

test(`${FAMILY}: axe would notice a fault`, async () => {
  const popup = await openPopupFor(session, article);
  await popup.evaluate(() => document.querySelector('main').append(document.createElement('button')));
  assert.ok((await axe(popup)).some((line) => line.startsWith('button-name')));
  await popup.close();
});

test(`${FAMILY}: an Arabic browser gets the Arabic interface without asking`, async () => {
  const arabic = await openBrowser({ arabic: true });
  try {
    const page = await openPage(arabic, `${site.origin}/geneva-ar.html`);
    await settledMarks(page);
    const popup = await openPopupFor(arabic, page);
    await popup.waitForSelector('.page-list');
    const uiLanguage = await inExtension(arabic, () => (globalThis.browser ?? chrome).i18n.getUILanguage());
    assert.match(
      uiLanguage,
      /^ar/,
      'the language pack of the browser is missing: chromium-l10n or firefox-esr-l10n-ar',
    );
    assert.equal(await popup.evaluate(() => document.documentElement.dir), 'rtl');
    await picture(popup, 'popup-ar');
  } finally {
    await arabic.close();
  }
});
