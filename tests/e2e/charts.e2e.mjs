/** The comparison's charts in a real browser: both languages, axe, widths, segments by keyboard, pictures taken away. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { faultsOf } from './support/axe.mjs';
import { FAMILY, openBrowser } from './support/browser.mjs';
import { setSettings } from './support/extension.mjs';
import { picture, until } from './support/page.mjs';

const GENEVA = '#/charts/geneva-plan-2016-09';
let session;

before(async () => {
  session = await openBrowser();
});
after(() => session?.close());

const openCharts = async (language, hash = GENEVA) => {
  await setSettings(session, { language });
  return openPopupPage(session, `/desk.html${hash}`, '.comparison-chart');
};

for (const [language, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
]) {
  test(`${FAMILY}: the charts in ${language} are ${dir}, pass axe and fit 1280 and 360 pixels`, async () => {
    const desk = await openCharts(language);
    assert.equal(await desk.evaluate(() => document.documentElement.dir), dir);
    for (const width of [1280, 360]) {
      await desk.setViewport({ width, height: 900 });
      await until('the drawing has the new width', () =>
        desk.$eval('.stacked svg.chart-drawing', (svg) => svg.getBoundingClientRect().width <= innerWidth),
      );
      assert.deepEqual(await faultsOf(desk), [], `${width} pixels`);
      const tooWide = await desk.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(tooWide <= 0, `${tooWide} px too wide at ${width}`);
      await picture(desk, `charts-${language}-${width}`);
    }
    await desk.close();
  });
}

test(`${FAMILY}: Sunday and Monday stand apart on the axis, each leading to its cell of the sheet`, async () => {
  const desk = await openCharts('en');
  const dates = await desk.$$eval('.told-date', (all) =>
    all.map((one) => ({
      label: one.getAttribute('aria-label').replaceAll('\u00a0', ' '),
      href: one.getAttribute('href'),
    })),
  );
  const sunday = dates.find(({ label }) => /Rai al-Youm.*: 11 Sep 2016/.test(label));
  assert.ok(sunday, JSON.stringify(dates));
  assert.ok(dates.some(({ label }) => /Daily Mail.*: 12 Sep 2016/.test(label)));
  assert.equal(sunday.href, '#/sheet/geneva-plan-2016-09?row=start-date&source=000-ar');
  await desk.close();
});

test(`${FAMILY}: segments are walked by arrow keys from one tab stop; Enter opens the words they count`, async () => {
  const desk = await openCharts('en');
  const chart = '.comparison-chart[aria-labelledby]:has([data-segment])';
  const stops = await desk.$$eval(chart, (charts) =>
    charts.map((one) => [...one.querySelectorAll('[data-segment]')].filter((part) => part.tabIndex === 0).length),
  );
  assert.ok(stops.length > 5);
  assert.ok(
    stops.every((count) => count === 1),
    stops.join(),
  );
  // The first chart of names: every use is known by its words.
  await desk.$eval('.charts-names [data-segment="0"]', (part) => part.focus());
  await desk.keyboard.press('ArrowRight');
  assert.equal(await desk.evaluate(() => document.activeElement.dataset.segment), '1');
  const label = await desk.evaluate(() => document.activeElement.getAttribute('aria-label'));
  await desk.keyboard.press('Enter');
  await desk.waitForSelector('.chart-places');
  const words = await desk.$$eval('.chart-words', (all) => all.map((one) => one.textContent));
  assert.match(label, new RegExp(`, ${words.length} of \\d+`));
  assert.ok(words.every((one) => one.length > 2));
  await picture(desk, 'charts-places');
  await desk.close();
});

test(`${FAMILY}: layers can be left out, and the counts follow`, async () => {
  const desk = await openCharts('en');
  const totals = () =>
    desk.$eval('.charts-names .comparison-chart', (chart) =>
      [...chart.querySelectorAll('.bar-total')].map((one) => Number(one.textContent) || 0).reduce((a, b) => a + b, 0),
    );
  const all = await totals();
  for (const box of await desk.$$('.layer-choice input')) {
    const isQuote = await box.evaluate((one) => /direct/.test(one.parentElement.textContent));
    if (isQuote) await box.evaluate((one) => one.click());
  }
  await until('fewer are counted', async () => (await totals()) < all);
  await desk.close();
});

test(`${FAMILY}: a chart is saved as SVG that stands alone, and as PNG`, async () => {
  const desk = await openCharts('en');
  await desk.evaluate(() => {
    globalThis.saved = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void blob.arrayBuffer().then((bytes) => {
        const text = blob.type.startsWith('image/svg') ? new TextDecoder().decode(bytes) : null;
        globalThis.saved.push({ type: blob.type, text, head: [...new Uint8Array(bytes).slice(1, 4)] });
      });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await desk.$$eval('.comparison-chart .chart-tools button', ([svg, png]) => {
    svg.click();
    png.click();
  });
  const saved = await until('two pictures', () =>
    desk.evaluate(() => (globalThis.saved.length === 2 ? globalThis.saved : null)),
  );
  const svg = saved.find(({ text }) => text !== null);
  const png = saved.find(({ type }) => type === 'image/png');
  assert.deepEqual(png?.head, [0x50, 0x4e, 0x47]);
  const read = await desk.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    return {
      name: root.localName,
      title: root.querySelector('title').textContent,
      classes: root.querySelectorAll('[class]').length,
      fills: [...root.querySelectorAll('.told-bar, rect')].every((one) => one.hasAttribute('fill')),
    };
  }, svg.text);
  assert.deepEqual(read, { name: 'svg', title: 'Dates as each source tells them', classes: 0, fills: true });
  await desk.close();
});

test(`${FAMILY}: the table behind a chart is taken away as CSV`, async () => {
  const desk = await openCharts('en');
  await desk.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void blob.text().then((text) => (globalThis.saved = text));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await desk.$eval('.comparison-chart .export-button', (button) => button.click());
  await desk.waitForSelector('.export-panel');
  assert.deepEqual(await faultsOf(desk), []);
  await picture(desk, 'charts-export');
  // The last button of a format saves; the one before copies.
  await desk.$$eval('.export-panel [data-format="csv"] button', (buttons) => buttons.at(-1).click());
  const csv = await until('a file', () => desk.evaluate(() => globalThis.saved ?? null));
  const [head, ...rows] = csv.trim().split('\r\n');
  assert.match(head, /What,Source,Date,Where/);
  assert.ok(
    rows.some((row) => /^Begins,.*Rai al-Youm.*11.Sep.2016/.test(row)),
    rows.join('\n'),
  );
  await desk.close();
});
