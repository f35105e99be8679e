/** Corrections: said in the card and in the popup, kept over reloads, undone. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { faultsOf } from './support/axe.mjs';
import { FAMILY, openBrowser, openPage } from './support/browser.mjs';
import { cardWith, clickInCard, inCard, noCard, readCard } from './support/card.mjs';
import { askPage, openPopupFor, pageState, setSettings, storedCorrections, tabIdOf } from './support/extension.mjs';
import { picture, pointAt, settledMarks, until } from './support/page.mjs';
import { domChanges } from './support/recorder.mjs';
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
  await until(
    'the page has all its links',
    async () => (await named('barack-obama')) > 0 && (await taken()).length === 0,
  );
});

const state = () => pageState(session, article);
/** How many words of the article are linked to the entity. */
const named = async (entity) => (await state()).mentions.filter((mention) => mention.entity === entity).length;
/** The words whose link was taken away. */
const taken = async () =>
  (await state()).unlinked.filter(({ reason }) => reason === 'corrected').map(({ surface }) => surface);
const stored = () => storedCorrections(session);

/** Opens a card for good and unfolds its reason. */
async function openWhy(text, pattern, nth = 0) {
  await article.bringToFront();
  await article.mouse.move(2, 2);
  await article.keyboard.press('Escape');
  await noCard(article);
  const box = await pointAt(article, text, nth);
  await article.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await cardWith(article, pattern);
  await clickInCard(article, (root) => root.querySelector('summary').getBoundingClientRect());
  await until('the reason is unfolded', () => inCard(article, (root) => root.querySelector('details').open));
}

test(`${FAMILY}: "not this one" takes the link off this page, over reloads, until it is undone`, async () => {
  const links = await named('barack-obama');
  await openWhy('Barack Obama', /Obama/);
  await picture(article, 'correct-card');
  await clickInCard(article, (root) => root.querySelector('.correct button').getBoundingClientRect());
  await cardWith(article, /Corrected/);
  assert.ok((await readCard(article)).hasFocus, 'the way back has the focus');
  assert.deepEqual([...new Set(await taken())], ['Barack Obama']);
  assert.ok((await named('barack-obama')) < links);
  await picture(article, 'correct-card-done');
  assert.deepEqual(await domChanges(article), []);

  await article.reload({ waitUntil: 'load' });
  await settledMarks(article);
  assert.deepEqual([...new Set(await taken())], ['Barack Obama']);
  const other = await openPage(session, `${site.origin}/geneva-ar.html`);
  await settledMarks(other);
  assert.ok(
    (await pageState(session, other)).unlinked.every(({ reason }) => reason !== 'corrected'),
    'this page only',
  );
  await other.close();

  const popup = await openPopupFor(session, article);
  await popup.waitForSelector('.unlinked');
  const lines = await popup.$$eval('.unlinked', (all) => all.map((one) => one.innerText));
  const at = lines.findIndex((line) => /Barack Obama[^]*not Barack Obama[^]*Undo/.test(line));
  assert.ok(at >= 0, lines.join(' | '));
  await popup.$eval('main', (main) => main.scrollTo(0, main.scrollHeight));
  await picture(popup, 'correct-popup-list');
  await popup.$$eval('.unlinked', (all, nth) => all[nth].querySelector('.link').click(), at);
  await until('the link is back', async () => (await named('barack-obama')) === links);
  assert.deepEqual(await stored(), []);
  await popup.close();
});

test(`${FAMILY}: the card itself undoes it, by keyboard, and shows the link again`, async () => {
  const links = await named('barack-obama');
  const tab = await tabIdOf(session, article);
  await article.bringToFront();
  await article.keyboard.press('Escape');
  await noCard(article);
  await askPage(session, tab, 'page/walk', { step: 1 });
  await article.bringToFront();
  const first = await until('a card opens', () => readCard(article));
  await until('the card has the focus', async () => (await readCard(article))?.hasFocus);
  // To the reason, which Enter unfolds, then to the first button in it.
  for (let i = 0; i < 8 && !(await inCard(article, (root) => root.activeElement?.localName === 'summary')); i++)
    await article.keyboard.press('Tab');
  await article.keyboard.press('Enter');
  await article.keyboard.press('Tab');
  assert.equal(await inCard(article, (root) => root.activeElement?.textContent), 'on this page');
  await article.keyboard.press('Enter');
  await cardWith(article, /Corrected/);
  assert.equal((await stored()).length, 1);
  await article.keyboard.press('Enter');
  await until('the card of the link is back', async () => (await readCard(article))?.title === first.title);
  assert.ok((await readCard(article)).hasFocus);
  assert.deepEqual([await stored(), await taken()], [[], []]);
  assert.equal(await named('barack-obama'), links);
  await article.keyboard.press('Escape');
  await noCard(article);
});

test(`${FAMILY}: a wrong office is unlinked in all its words, everywhere`, async () => {
  const { mentions } = await state();
  const role = mentions.find(({ kind, office }) => kind === 'role' && office);
  assert.ok(role, 'the sample names an office');
  const isSame = ({ office, entity }) => office === role.office && entity === role.entity;
  await openWhy(role.surface, /office/i);
  await clickInCard(article, (root) =>
    [...root.querySelectorAll('.correct')]
      .find((row) => /office/.test(row.textContent))
      .querySelector('button:last-of-type')
      .getBoundingClientRect(),
  );
  await cardWith(article, /Corrected/);
  const { mentions: left } = await state();
  assert.equal(left.filter(isSame).length, 0);
  assert.equal((await taken()).length, mentions.filter(isSame).length);
  assert.ok(
    left.some(({ entity, kind }) => entity === role.entity && kind === 'name'),
    'the name stays',
  );
  const [correction] = await stored();
  assert.deepEqual([correction.kind, correction.scope, correction.office], ['wrong-role', 'always', role.office]);
  assert.ok(correction.on.from <= correction.on.to);
});

test(`${FAMILY}: the popup says that the words mean another, found by searching`, async () => {
  const popup = await openPopupFor(session, article, '&entity=barack-obama');
  const surface = (await state()).mentions.find(({ entity }) => entity === 'barack-obama').surface;
  await (await popup.waitForSelector(`[data-focus="correct:${surface}"]`)).click();
  await popup.type('.correct-search', 'Bashar');
  const choice = await popup.waitForSelector('.correct-form label:has(input[type="radio"]):last-of-type input');
  await until('Assad is offered', () =>
    popup.$eval('.correct-form fieldset', (set) => /Bashar al-Assad/.test(set.innerText)),
  );
  await popup.$$eval('.correct-form label', (labels) =>
    labels
      .find((label) => /Bashar al-Assad/.test(label.innerText))
      .querySelector('input')
      .click(),
  );
  await choice.dispose();
  await picture(popup, 'correct-popup-form');
  assert.deepEqual(await faultsOf(popup), []);
  await popup.click('.correct-form [type="submit"]');
  await until('the words mean him', async () => (await state()).mentions.some(({ why }) => why.rule === 'corrected'));
  const relinked = (await state()).mentions.filter(({ why }) => why.rule === 'corrected');
  assert.ok(relinked.every((one) => one.surface === surface && one.entity === 'bashar-al-assad'));
  await popup.waitForSelector('.corrected-bar button');
  await picture(popup, 'correct-popup-done');
  await popup.click('.corrected-bar button');
  await until('undone', async () => (await state()).mentions.every(({ why }) => why.rule !== 'corrected'));
  await popup.close();
});

test(`${FAMILY}: the card of a link that the reader made says so and undoes it; in Arabic, too`, async () => {
  const url = `${site.origin}/geneva-en.html`;
  const made = { id: 'c-1', url, madeOn: '2026-11-22', knowledgeVersion: 'x', scope: 'page' };
  const means = { kind: 'other-entity', entity: 'barack-obama', instead: 'john-kerry', surface: 'Barack Obama' };
  await setSettings(session, { corrections: [{ ...made, ...means }], language: 'ar' });
  await until('the words mean him', async () => (await state()).mentions.some(({ why }) => why.rule === 'corrected'));
  await openWhy('Barack Obama', /كيري/);
  assert.match((await readCard(article)).text, /صحّحتَ أنت هذا الربط/);
  await picture(article, 'correct-card-mine-ar');
  await clickInCard(article, (root) => root.querySelector('.correct button').getBoundingClientRect());
  await cardWith(article, /أوباما/);
  // The page shows the link again from its own reading; the store may be written a moment later.
  await until('nothing is kept', async () => (await stored()).length === 0);
  await article.keyboard.press('Escape');
  await noCard(article);
  await openWhy('Russian foreign minister', /لافروف/);
  await picture(article, 'correct-card-role-ar');
});
