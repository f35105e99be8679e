/** Nothing leaves the device: every request of a browser with the extension at work goes through a proxy that counts. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { CHROMIUM_ONLY, FAMILY, isFirefox, openBrowser, openPage } from './support/browser.mjs';
import { readCard } from './support/card.mjs';
import { inExtension, openPopupFor } from './support/extension.mjs';
import { pointAt, settledMarks, until } from './support/page.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

/** Hosts the browsers call by themselves, extension or not. Nobody else's address may appear. */
const BROWSERS_OWN = isFirefox
  ? /(?:^|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net)(?::\d+)?$/
  : /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::\d+)?$/;

let session;
let site;
let proxy;
const asked = [];

before(async () => {
  proxy = createServer((request, response) => {
    asked.push(new URL(request.url, 'http://proxy.invalid').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address();
  site = await serveSite(SAMPLES);
  session = await openBrowser({
    // 127.0.0.1 goes past the proxy in both browsers: the test site's own log watches that side.
    args: isFirefox ? [] : [`--proxy-server=http://127.0.0.1:${port}`],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    },
  });
});
after(async () => {
  await session?.close();
  await site?.close();
  proxy?.close();
});

/** Everything a reader does: open, point, list, search, detail. */
async function useIt() {
  const page = await openPage(session, `${site.origin}/geneva-ar.html`);
  await settledMarks(page);
  await pointAt(page, 'لافروف', 1);
  await until('the card is there', () => readCard(page));
  const popup = await openPopupFor(session, page);
  await popup.waitForSelector('.page-list');
  await popup.focus('[data-focus="search"]');
  await popup.keyboard.type('Kerry');
  await popup.waitForSelector('#search-results [role="option"]');
  await popup.close();
  const detail = await openPopupFor(session, page, '&entity=geneva-plan-2016-09');
  await detail.waitForSelector('.detail-section');
  await detail.close();
  await page.close();
}

test(`${FAMILY}: reading, pointing, listing and searching ask nobody for anything`, async () => {
  await useIt();
  assert.deepEqual(
    asked.filter((host) => !BROWSERS_OWN.test(host)),
    [],
  );
  // The page itself is all that was fetched from the site.
  assert.deepEqual([...new Set(site.requests)], ['/geneva-ar.html']);
});

test(`${FAMILY}: the proxy would have seen it`, async () => {
  const page = await openPage(session, `${site.origin}/geneva-en.html`);
  await page.evaluate(() => fetch('http://leak.example/', { mode: 'no-cors' }).catch(() => undefined));
  await page.evaluate(() => fetch('https://leak.example/', { mode: 'no-cors' }).catch(() => undefined));
  assert.ok(
    asked.some((host) => host.startsWith('leak.example')),
    asked.join(' '),
  );
  await page.close();
});

test(`${FAMILY}: the extension's own pages may not connect to anything, not even by mistake`, async () => {
  const outcome = await inExtension(
    session,
    (url) =>
      fetch(url).then(
        () => 'fetched',
        (error) => error.name,
      ),
    `${site.origin}/geneva-en.html`,
  );
  assert.equal(outcome, 'TypeError');
});

test(`${FAMILY}: the background requests nothing but its own files`, { skip: CHROMIUM_ONLY }, async () => {
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.createCDPSession();
  const urls = [];
  worker.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
  await worker.send('Network.enable');
  await useIt();
  assert.deepEqual(
    urls.filter((url) => !url.startsWith(`${session.extensionOrigin}/`)),
    [],
  );
});
