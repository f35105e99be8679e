/** Sheet, two at once, speakers and evidence sheet: both languages and themes, narrow and wide, axe. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { faultsOf } from './support/axe.mjs';
import { FAMILY, isFirefox, openBrowser } from './support/browser.mjs';
import { setSettings } from './support/extension.mjs';
import { picture } from './support/page.mjs';

const PLAN = '#/sheet/geneva-plan-2016-09';
let session;

before(async () => {
  session = await openBrowser();
});
after(() => session?.close());

async function openDesk(hash, { width = 1400, dark = false } = {}) {
  const desk = await openPopupPage(session, `/desk.html${hash}`, 'main h1');
  await desk.setViewport({ width, height: 900 });
  if (dark) await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  return desk;
}

/** How many pixels of the page lie outside the window's width. */
const tooWide = (desk) =>
  desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [language, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
]) {
  test(`${FAMILY}: in ${language} the sheet runs ${dir}, fits 360 to 1600 pixels and passes axe`, async () => {
    await setSettings(session, { language });
    // Firefox cannot be told so page by page; its dark colours are those of Chromium.
    for (const dark of isFirefox ? [false] : [false, true]) {
      const desk = await openDesk(PLAN, { dark });
      assert.equal(await desk.evaluate(() => document.documentElement.dir), dir);
      for (const width of [1600, 1000, 360]) {
        await desk.setViewport({ width, height: 800 });
        const wide = await tooWide(desk);
        assert.ok(wide <= 0, `${wide} px too wide at ${width}`);
        assert.deepEqual(await faultsOf(desk), [], `${width} ${dark ? 'dark' : 'light'}`);
        await picture(desk, `sheet-${language}-${width}${dark ? '-dark' : ''}`);
      }
      await desk.close();
    }
  });
}

test(`${FAMILY}: two at once, a speaker and the evidence sheet pass axe and fit 360 pixels, in both languages`, async () => {
  for (const language of ['en', 'ar']) {
    await setSettings(session, { language });
    for (const [name, place] of [
      ['beside', '#/beside/geneva-plan-2016-09?a=000-en&b=001'],
      ['speaker', '#/speaker/sergey-lavrov'],
      ['speakers', '#/speakers'],
      ['sheets', '#/sheets'],
      ['print', `${PLAN}?print=1`],
    ]) {
      const desk = await openDesk(place, { width: 1280 });
      await picture(desk, `${name}-${language}`);
      await desk.setViewport({ width: 360, height: 800 });
      const wide = await tooWide(desk);
      assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
      assert.deepEqual(await faultsOf(desk), [], `${name} ${language}`);
      await desk.close();
    }
  }
});
