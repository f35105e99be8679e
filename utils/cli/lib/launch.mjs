/**
 * Real browsers with the extension loaded: one way for `npm start` and for the end-to-end tests.
 *
 * Chromium loads it over the debugging pipe, the one way that branded Chrome since 137 still allows (it ignores
 * --load-extension). Firefox installs it as a temporary add-on over BiDi, under an address fixed beforehand.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Any valid UUID will do: it only has to be known before Firefox draws one. */
const FIREFOX_UUID = '6f2b1a54-6a0e-4f0e-9d4c-1a5c7e0b2d31';

/**
 * @typedef {object} Session
 * @property {'chromium' | 'firefox'} family
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionId - as the browser's own interfaces name it
 * @property {string} extensionOrigin - "chrome-extension://…" or "moz-extension://…", no slash at the end
 * @property {() => Promise<void>} close - ends the browser and removes its profile; harmless when called twice
 */

/**
 * Starts a browser with the extension in a profile of its own.
 * @param {object} options
 * @param {'chromium' | 'firefox'} options.family
 * @param {string} options.executablePath
 * @param {string} options.extensionFolder
 * @param {boolean} options.headless
 * @param {string[]} [options.args]
 * @param {Record<string, string>} [options.env]
 * @param {Record<string, unknown>} [options.firefoxPrefs]
 * @param {import('puppeteer-core').Viewport | null} [options.viewport]
 * @returns {Promise<Session>}
 */
export async function launch(options) {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'isnad-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const start = options.family === 'firefox' ? startFirefox : startChromium;
  try {
    const { browser, extensionId, extensionOrigin } = await start(puppeteer, profile, options);
    let closing;
    const close = () =>
      (closing ??= browser
        .close()
        .catch(() => undefined)
        .then(removeProfile));
    return { family: options.family, browser, extensionId, extensionOrigin, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

async function startChromium(
  puppeteer,
  profile,
  { executablePath, extensionFolder, headless, args = [], env, viewport = null },
) {
  // The feature flag does not stop the translation bubble; the profile's setting does.
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const isRoot = process.getuid?.() === 0;
  const settings = {
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extensionFolder],
    userDataDir: profile,
    defaultViewport: viewport,
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    env: { ...process.env, ...env },
    // --test-type hides the bar that warns of --no-sandbox, which root cannot do without.
    args: [
      '--no-first-run',
      '--hide-crash-restore-bubble',
      ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
      ...args,
    ],
  };
  const browser = await puppeteer.launch(settings).catch((error) => {
    // Containers without user namespaces refuse the sandbox to everybody, not only to root.
    if (isRoot || !/sandbox/i.test(error.message)) throw error;
    return puppeteer.launch({ ...settings, args: ['--no-sandbox', '--test-type', ...settings.args] });
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
    const extensionId = new URL(worker.url()).host;
    return { browser, extensionId, extensionOrigin: `chrome-extension://${extensionId}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function startFirefox(puppeteer, profile, options) {
  const { executablePath, extensionFolder, headless, args = [], env, firefoxPrefs = {}, viewport = null } = options;
  const manifest = JSON.parse(readFileSync(path.join(extensionFolder, 'manifest.json'), 'utf8'));
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: viewport,
    handleSIGINT: false,
    handleSIGTERM: false,
    env: { ...process.env, ...env },
    // Needed since Firefox 153 to open an extension's own pages.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...firefoxPrefs,
    },
  });
  try {
    await browser.installExtension(extensionFolder);
    return { browser, extensionId, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Opens a page of the extension ("/popup.html") in a tab and waits for `selector`.
 * @param {Session} session
 */
export async function openExtensionPage(session, page, address, selector) {
  const url = `${session.extensionOrigin}${address}`;
  if (session.family === 'chromium') await page.goto(url);
  else {
    // page.goto() of a moz-extension address never resolves; puppeteer-core is pinned because these are its internals.
    const { _id: context } = page.mainFrame();
    await session.browser.connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  }
  await page.waitForSelector(selector, { timeout: 15_000 });
}
