/** The browser under test: Chromium or Firefox, as ISNAD_BROWSER says, with the trial build of the extension. */
import { existsSync } from 'node:fs';
import { buildFolder } from '../../../utils/cli/lib/build.mjs';
import { ensureBrowser } from '../../../utils/cli/lib/find-browser.mjs';
import { launch } from '../../../utils/cli/lib/launch.mjs';
import { RECORDER } from './recorder.mjs';

/** @type {'chromium' | 'firefox'} */
export const FAMILY = process.env.ISNAD_BROWSER === 'firefox' ? 'firefox' : 'chromium';
export const isFirefox = FAMILY === 'firefox';

/** Why a case that needs the DevTools protocol is left out in Firefox; goes into the name of the test. */
export const CHROMIUM_ONLY = isFirefox ? 'needs the DevTools protocol, which Firefox does not speak' : false;

/**
 * Starts the browser. `arabic` asks for its interface in Arabic, which is what the extension's language follows;
 * `dark` a system in dark colours, for pages that follow it (Firefox; in Chromium openPage says so).
 * @returns {Promise<import('../../../utils/cli/lib/launch.mjs').Session>}
 */
export async function openBrowser({ arabic = false, dark = false, args = [], firefoxPrefs = {} } = {}) {
  const extensionFolder = buildFolder(FAMILY, { trial: true });
  if (!existsSync(extensionFolder)) throw new Error(`no build in ${extensionFolder}: npm test makes it`);
  return launch({
    family: FAMILY,
    executablePath: process.env.ISNAD_BROWSER_PATH ?? (await ensureBrowser(FAMILY)),
    extensionFolder,
    headless: true,
    viewport: { width: 1280, height: 900, deviceScaleFactor: 1 },
    args,
    // --lang alone is not enough on Linux; Firefox takes it from a setting.
    env: { LANGUAGE: arabic ? 'ar' : 'en' },
    firefoxPrefs: {
      'intl.locale.requested': arabic ? 'ar' : 'en-US',
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...firefoxPrefs,
    },
  });
}

/** A new tab on an address, recorded from its first moment (see recorder.mjs). */
export async function openPage(session, url, { dark = false } = {}) {
  const page = await session.browser.newPage();
  if (dark && !isFirefox) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.evaluateOnNewDocument(RECORDER);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
