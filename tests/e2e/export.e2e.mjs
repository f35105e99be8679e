/** Taking a sheet away, in a real browser: the menu by keyboard, and the four files as another program reads them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { openPopupPage } from '../../utils/cli/lib/popup.mjs';
import { faultsOf } from './support/axe.mjs';
import { FAMILY, isFirefox, openBrowser } from './support/browser.mjs';
import { setSettings } from './support/extension.mjs';
import { picture, until } from './support/page.mjs';

const SHEET = '/desk.html#/sheet/geneva-plan-2016-09';
const SPEAKER = '/desk.html#/speaker/john-kerry';
let session;

before(async () => {
  session = await openBrowser();
});
after(() => session?.close());

/** Opens the sheet with a record of what is offered for saving: browsers show no folder to a test. */
async function openSheet(width = 1280, address = SHEET) {
  const desk = await openPopupPage(session, address, '.export-button');
  await desk.setViewport({ width, height: 900 });
  await desk.evaluate(() => {
    globalThis.saved = [];
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      globalThis.lastBlob = blob;
      return original(blob);
    };
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target.closest?.('a[download]');
        if (!link) return;
        // Kept from the disk, so that the test leaves nothing there.
        event.preventDefault();
        const blob = globalThis.lastBlob;
        blob
          .arrayBuffer()
          .then((bytes) =>
            globalThis.saved.push({ name: link.download, type: blob.type, bytes: [...new Uint8Array(bytes)] }),
          );
      },
      true,
    );
  });
  return desk;
}

/** Presses "Save" of a format and gives the file. */
async function save(desk, format) {
  const known = await desk.evaluate(() => globalThis.saved.length);
  await desk.click('.export-button');
  await desk.click(`[data-format="${format}"] button:last-of-type`);
  const file = await until(`${format} is offered`, () => desk.evaluate((n) => globalThis.saved[n], known));
  return { ...file, text: Buffer.from(file.bytes).toString('utf8') };
}

test(`${FAMILY}: CSV, Markdown, HTML and JSON-LD are offered, each readable by others`, async () => {
  await setSettings(session, { language: 'en' });
  const desk = await openSheet();
  const csv = await save(desk, 'csv');
  assert.equal(csv.name, 'isnad-geneva-plan-2016-09.csv');
  assert.deepEqual(csv.bytes.slice(0, 3), [0xef, 0xbb, 0xbf]);
  const rows = parse(csv.text, { bom: true, columns: true });
  assert.ok(rows.length > 100, `${rows.length} rows`);
  const begins = rows.filter((row) => row['Attribute ID'] === 'start-date' && row.Status === 'stated');
  assert.ok(begins.some((row) => row.Value === '2016-09-11' && row['Source ID'] === '000-ar'));
  assert.ok(begins.some((row) => row.Value === '2016-09-12' && row['Source ID'] === '000-en'));

  const markdown = await save(desk, 'markdown');
  assert.match(markdown.text, /^## /u);
  const table = markdown.text.split('\n').filter((line) => line.startsWith('|'));
  assert.equal(new Set(table.map((line) => line.replace(/\\./gu, '').split('|').length)).size, 1);

  const html = await save(desk, 'html');
  const page = parseHTML(html.text).document;
  assert.equal(page.querySelectorAll('script').length, 0);
  assert.equal(page.querySelectorAll('tbody tr').length, table.length - 2);
  assert.ok(page.querySelectorAll('ol li').length > 100);

  const graph = JSON.parse((await save(desk, 'jsonLd')).text)['@graph'];
  assert.ok(graph.filter((node) => node['@type'] === 'Claim').length > 100);
  await desk.close();
});

test(`${FAMILY}: what a speaker is quoted saying is offered as CSV and Markdown`, async () => {
  const desk = await openSheet(1280, SPEAKER);
  const rows = parse((await save(desk, 'csv')).text, { bom: true, columns: true });
  assert.ok(rows.length > 20 && rows.every((row) => row['Speaker IDs'].includes('john-kerry')), `${rows.length} rows`);
  const { text } = await save(desk, 'markdown');
  assert.equal(text.split('\n').filter((line) => line.startsWith('- ')).length, rows.length);
  await desk.click('.export-button');
  await picture(desk, 'export-speaker');
  await desk.close();
});

test(`${FAMILY}: in Arabic, without the mark, by keyboard alone`, async () => {
  await setSettings(session, { language: 'ar' });
  const desk = await openSheet();
  await desk.bringToFront();
  await desk.focus('.export-button');
  await desk.keyboard.press('Enter');
  await desk.waitForSelector('.export-panel');
  for (let i = 0; i < 4; i++) await desk.keyboard.press('ArrowDown');
  const focused = () =>
    desk.evaluate(() => document.activeElement.getAttribute('role') ?? document.activeElement.ariaLabel);
  assert.equal(await focused(), 'switch');
  await desk.keyboard.press(' ');
  for (let i = 0; i < 4; i++) await desk.keyboard.press('ArrowUp');
  await desk.keyboard.press('Tab');
  assert.match(await focused(), /^حفظ بصيغة .*CSV/u);
  await desk.keyboard.press('Enter');
  const file = await until('the file is offered', () => desk.evaluate(() => globalThis.saved[0]));
  const text = Buffer.from(file.bytes).toString('utf8');
  assert.match(text, /^معرّف الاتفاق,الاتفاق,/u);
  // Saving closes the menu and gives the focus back.
  assert.equal(await desk.evaluate(() => document.activeElement.className.includes('export-button')), true);
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Escape');
  assert.equal(await desk.evaluate(() => document.querySelector('.export-panel')), null);
  await desk.close();
});

for (const language of ['en', 'ar']) {
  test(`${FAMILY}: the menu passes axe and stays inside the window, ${language}`, async () => {
    await setSettings(session, { language });
    for (const width of [400, 1280]) {
      const desk = await openSheet(width);
      await desk.click('.export-button');
      await desk.waitForSelector('.export-panel');
      assert.deepEqual(await faultsOf(desk), [], `${width} px`);
      const box = await desk.evaluate(() => {
        const { left, right, top, bottom } = document.querySelector('.export-panel').getBoundingClientRect();
        return { left, right, top, bottom, width: innerWidth, height: innerHeight };
      });
      assert.ok(
        box.left >= 0 && box.right <= box.width && box.top >= 0 && box.bottom <= box.height,
        JSON.stringify(box),
      );
      await picture(desk, `export-${language}-${width}`);
      await desk.close();
    }
    await setSettings(session, { language: 'auto' });
  });
}

/** The exported page as a reader opens it: from the disk, where its own policy holds. */
test(`${FAMILY}: the exported page looks like one, on screen and on A4`, async () => {
  for (const language of ['en', 'ar']) {
    await setSettings(session, { language });
    const desk = await openSheet();
    const { text } = await save(desk, 'html');
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.setContent(text);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    await picture(page, `export-page-${language}`);
    if (!isFirefox) {
      const pdf = await page.pdf({ format: 'A4', landscape: true, printBackground: true });
      assert.ok(pdf.length > 10_000);
    }
    await page.close();
    await desk.close();
  }
  await setSettings(session, { language: 'auto' });
});
