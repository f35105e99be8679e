/** The sample pages that ship with the project: marked in every look, and otherwise untouched. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FAMILY, openBrowser, openPage } from './support/browser.mjs';
import { pageState } from './support/extension.mjs';
import { marksByLook, picture, settledMarks } from './support/page.mjs';
import { domChanges, layoutShift, movedBlocks } from './support/recorder.mjs';
import { SAMPLES, serveSite } from './support/site.mjs';

let session;
let site;

before(async () => {
  site = await serveSite(SAMPLES);
  session = await openBrowser();
});
after(async () => {
  await session?.close();
  await site?.close();
});

const LOOKS = ['isnad-person', 'isnad-org', 'isnad-group', 'isnad-outlet', 'isnad-agreement', 'isnad-person-role'];

for (const language of ['ar', 'en']) {
  test(`${FAMILY}: the ${language} sample is marked in every look`, async () => {
    const page = await openPage(session, `${site.origin}/geneva-${language}.html`);
    await settledMarks(page);
    const looks = await marksByLook(page);
    for (const look of LOOKS) assert.ok((looks[look] ?? 0) > 0, `no marks of ${look}: ${JSON.stringify(looks)}`);
    await picture(page, `sample-${language}`);
    await page.close();
  });

  test(`${FAMILY}: marking the ${language} sample changes no node, no attribute and no place`, async () => {
    const page = await openPage(session, `${site.origin}/geneva-${language}.html`);
    await settledMarks(page);
    assert.deepEqual(await domChanges(page), []);
    assert.equal(await movedBlocks(page), 0);
    assert.equal(await layoutShift(page), 0);
    await page.close();
  });

  test(`${FAMILY}: the ${language} sample is read as what it is`, async () => {
    const page = await openPage(session, `${site.origin}/geneva-${language}.html`);
    await settledMarks(page);
    const state = await pageState(session, page);
    assert.equal(state.status, 'ready');
    assert.equal(state.metadata.language.value, language);
    assert.equal(state.metadata.direction, language === 'ar' ? 'rtl' : 'ltr');
    assert.deepEqual(state.articleDate.interval, { from: '2016-09-10', to: '2016-09-10' });
    assert.equal(state.articleDate.doubt, null);
    const named = new Set(state.mentions.filter((mention) => !mention.weak).map((mention) => mention.entity));
    const expected = ['john-kerry', 'sergey-lavrov', 'staffan-de-mistura', 'vladimir-putin', 'barack-obama', 'russia'];
    expected.push(
      'united-states',
      'syria',
      'nusra-front',
      'isis',
      'sana',
      'tass',
      'unscr-2254',
      'issg',
      'un-security-council',
    );
    expected.push('cessation-of-hostilities');
    assert.deepEqual(
      expected.filter((entity) => !named.has(entity)),
      [],
    );
    await page.close();
  });
}

test(`${FAMILY}: a dark page gets the colours for dark pages`, async () => {
  const dark = await openBrowser({ dark: true });
  try {
    const page = await openPage(dark, `${site.origin}/geneva-ar.html`, { dark: true });
    await settledMarks(page);
    const looks = Object.keys(await marksByLook(page));
    assert.ok(looks.length > 0 && looks.every((look) => look.startsWith('isnad-dark-')), looks.join(' '));
    await picture(page, 'sample-ar-dark');
  } finally {
    await dark.close();
  }
});
