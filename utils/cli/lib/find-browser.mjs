/** Finds an installed browser, or installs Debian's where that is allowed. Node's own modules only. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { Sentence, elapsed, say, whileSaying } from './say.mjs';

/** Where each family lives. Snap's and Flatpak's wrappers are on the PATH under the same names. */
const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    advice: 'Chrome, Chromium or Edge',
    names: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    // The fonts are for the Arabic screenshots, the language pack for the tests of the Arabic interface.
    debian: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    advice: 'Firefox 140 or newer',
    names: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    debian: ['firefox-esr', 'firefox-esr-l10n-ar', 'fonts-noto-core'],
  },
};

/**
 * The executable of a browser family.
 * @param {'chromium' | 'firefox'} family
 * @returns {string | null} absolute path, or null when none is installed
 * @throws {Sentence} if CHROME_PATH or FIREFOX_PATH names a file that is not there
 */
export function findBrowser(family) {
  const { variable, names, darwin, win32 } = PLACES[family];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Sentence(`${variable} is set to ${chosen}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = { linux: [], darwin: [], win32: [] };
  candidates.linux = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  candidates.darwin = darwin.flatMap((app) =>
    ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map((folder) => path.join(folder, app)),
  );
  candidates.win32 = win32.flatMap((program) =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => path.join(folder, program)),
  );
  return (candidates[process.platform] ?? candidates.linux).find((file) => existsSync(file)) ?? null;
}

/** True as root on Debian, Ubuntu or a system that calls itself their like. */
function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * An executable of the family, installing Debian's packages first if need be.
 * @param {'chromium' | 'firefox'} family
 * @returns {Promise<string>}
 * @throws {Sentence} naming what to install where we may not do it ourselves
 */
export async function ensureBrowser(family) {
  const found = findBrowser(family);
  if (found) return found;
  const { advice, variable, debian } = PLACES[family];
  const advise = `install ${advice}, or set ${variable} to where it is, and run this again.`;
  if (!mayInstall()) throw new Sentence(`No browser of this kind was found: ${advise}`);

  const started = performance.now();
  say(`→ no ${advice} here: installing Debian's ${debian.join(', ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await whileSaying('installing', async () => {
    await run('apt-get', ['update', '-q'], { env });
    return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...debian], { env });
  });
  const installed = findBrowser(family);
  if (code !== 0 || !installed) throw new Sentence(`apt-get could not install ${debian[0]}: ${advise}`);
  say(`  installed (${elapsed(started)})`);
  return installed;
}
