/** Pages that make it hard: strict policies, foreign styles, Arabic joins, and sites Isnad does not read by itself. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FAMILY, openBrowser, openPage } from './support/browser.mjs';
import { askPage, inExtension, pageState, tabIdOf } from './support/extension.mjs';
import { countMarks, isAnyPainted, marksByLook, picture, settledMarks, until } from './support/page.mjs';
import { domChanges, movedBlocks } from './support/recorder.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
/** One word, cut into elements in the middle of an Arabic join. */
const JOINED = `<!doctype html><html lang="ar" dir="rtl"><title>وصل</title><link rel="icon" href="data:,"><article><h1>اختبار الوصل</h1>
<p id="joined" style="font:40px 'Noto Naskh Arabic',serif">وقال وبلافروف وسيرغي لافروف وكيري إن موسكو وواشنطن اتفقتا في جنيف على الهدنة.</p>
<p>قال وزير الخارجية <b>سير</b>غي <i>لاف</i>روف في 10 أيلول 2016 إن <span>روسي</span>ا ملتزمة بما أعلنه جون كيري.</p></article>`;

/** An office without a name beside it: only the date can tell who held it. */
const OFFICE = `<!doctype html><html lang="en"><title>Office</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2016-09-10"><article><h1>Washington hopes for calm</h1>
<p>The US secretary of state flew home from Switzerland. The Russian foreign minister stayed on.</p>
<p>Reporters asked the US secretary of state about the plan.</p></article>`;

/** The persons that the offices of a page mean. */
function holders(state) {
  return [...new Set(state.mentions.filter((one) => one.kind === 'role').map((one) => one.entity))].toSorted();
}

let session;
let site;

/** PageState, or undefined while nobody answers. */
const stateOf = async (page) => (await askPage(session, await tabIdOf(session, page), 'page/state', null)).value;

before(async () => {
  site = await serveSite({
    ...SAMPLES,
    '/strict.html': { body: SAMPLES['/geneva-ar.html'], headers: STRICT },
    '/joined.html': JOINED,
    '/office.html': OFFICE,
    '/plain.html':
      '<!doctype html><title>Recipe</title><link rel="icon" href="data:,"><article><h1>Bread</h1><p>Flour, water, salt.</p></article>',
  });
  session = await openBrowser();
});
after(async () => {
  await session?.close();
  await site?.close();
});

test(`${FAMILY}: a page with the strictest policy and Trusted Types is marked, and the marks are painted`, async () => {
  const page = await openPage(session, `${site.origin}/strict.html`);
  await settledMarks(page);
  assert.ok((await marksByLook(page))['isnad-person'] > 0);
  assert.ok(await isAnyPainted(page));
  assert.deepEqual(await domChanges(page), []);
  await picture(page, 'strict');
  await page.close();
});

test(`${FAMILY}: marks inside Arabic words do not break their joins`, async () => {
  const page = await openPage(session, `${site.origin}/joined.html`);
  const marks = await settledMarks(page);
  assert.ok(marks >= 5, `${marks} marks`);
  // Broken joins change the width of the line, since isolated forms are wider.
  assert.equal(await movedBlocks(page), 0);
  const width = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#joined'));
    return [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
  });
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#joined'));
    return [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
  });
  assert.equal(width, bare);
  await page.close();
});

test(`${FAMILY}: an office means its holder at the date, and another when the reader corrects the date`, async () => {
  const page = await openPage(session, `${site.origin}/office.html`);
  await settledMarks(page);
  assert.deepEqual(holders(await pageState(session, page)), ['john-kerry', 'sergey-lavrov']);
  const tab = await tabIdOf(session, page);
  const corrected = await askPage(session, tab, 'page/date', { date: '2010-03-01' });
  assert.deepEqual(holders(corrected.value), ['hillary-clinton', 'sergey-lavrov']);
  const back = await askPage(session, tab, 'page/date', { date: null });
  assert.deepEqual(holders(back.value), ['john-kerry', 'sergey-lavrov']);
  await page.close();
});

test(`${FAMILY}: a page without anyone known stays without marks`, async () => {
  const page = await openPage(session, `${site.origin}/plain.html`);
  await until('it was read', async () => (await stateOf(page))?.status === 'ready');
  assert.equal(await countMarks(page), 0);
  assert.deepEqual(await domChanges(page), []);
  await page.close();
});

test(`${FAMILY}: a site that is not in the knowledge base is left alone`, async () => {
  const page = await openPage(session, `${site.elsewhere}/geneva-ar.html`);
  // One of ours, opened later, has been read and marked: by then this one would have been, too.
  const ours = await openPage(session, `${site.origin}/geneva-ar.html`);
  await settledMarks(ours);
  const tabs = await inExtension(session, async () =>
    (await (globalThis.browser ?? chrome).tabs.query({})).map(({ id }) => id),
  );
  const answers = await Promise.all(tabs.map((tab) => askPage(session, tab, 'page/state', null)));
  const read = answers.flatMap((answer) => (answer?.ok ? [answer.value.metadata?.url] : []));
  assert.ok(read.includes(ours.url()), read.join(' '));
  assert.ok(!read.includes(page.url()), 'somebody of ours is on the page');
  await ours.close();
  assert.equal(await countMarks(page), 0);
  await page.close();
});
