/**
 * `npm start`: builds Isnad and opens it in a browser on a sample article. `npm start -- FILE.html` or an address
 * opens that page instead. Without a display (or with --headless) it takes pictures and says where they are.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { ensureBrowser, findBrowser } from './lib/find-browser.mjs';
import { launch } from './lib/launch.mjs';
import { countMarks, waitForMarks } from './lib/marks.mjs';
import { openPopupPage, pressButton } from './lib/popup.mjs';
import { ROOT, stopChildren } from './lib/run.mjs';
import { Sentence, elapsed, explain, say, whileSaying } from './lib/say.mjs';
import { serveFolder } from './lib/serve.mjs';

const SAMPLES = path.join(ROOT, 'assets/samples');
const ARTIFACTS = path.join(ROOT, 'artifacts');
const USAGE = 'npm start -- [--headless] [--firefox] [FILE.html | https://…]';

const options = { headless: { type: 'boolean' }, firefox: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };

/** Whether all is done and only the reader's closing is awaited: then Ctrl-C is no failure. */
let isOpen = false;

/** What to undo at the end, last first. */
const undo = [];

async function main() {
  const { values, positionals } = readArguments();
  if (values.help) {
    say(USAGE);
    return;
  }
  const wanted = readTarget(positionals);
  process.chdir(ROOT);
  await ensureInstall();

  const family = values.firefox || (!findBrowser('chromium') && findBrowser('firefox')) ? 'firefox' : 'chromium';
  const executablePath = await ensureBrowser(family);
  const extensionFolder = await buildFor(family);

  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const headless = Boolean(values.headless) || !hasDisplay;
  const addresses = await addressesOf(wanted);
  const viewport = headless ? { width: 1280, height: 1000, deviceScaleFactor: 1 } : null;
  say(`→ opening ${executablePath}${headless ? ' without a window' : ''}`);
  const session = await launch({ family, executablePath, extensionFolder, headless, viewport }).catch((error) => {
    throw new Sentence(
      `${executablePath} could not be started with the extension (${error.message.split('\n')[0]}); ` +
        `you can load it by hand from ${extensionFolder}.`,
    );
  });
  undo.push(session.close);
  await (headless ? takePictures(session, addresses) : stayOpen(session, addresses));
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Sentence(`${error.message.split('. ')[0]}. Usage: ${USAGE}`);
  }
}

/** What the reader asked to open: null for the samples, an address, or a file's absolute path. */
function readTarget(positionals) {
  if (positionals.length > 1) throw new Sentence(`One page at a time. Usage: ${USAGE}`);
  const [wanted] = positionals;
  if (wanted === undefined) return null;
  if (/^https?:\/\//.test(wanted)) {
    if (!URL.canParse(wanted)) throw new Sentence(`${wanted} is not an address a browser could open.`);
    return { url: wanted };
  }
  // npm runs scripts in the project's folder; the file was named from where the reader stands.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), wanted);
  if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Sentence(`${file} is not a file.`);
  return { file };
}

async function buildFor(family) {
  const started = performance.now();
  say(`→ building for ${family === 'firefox' ? 'Firefox' : 'Chrome'}`);
  const { code, output, folder } = await whileSaying('building', () => build(family, { trial: true }));
  if (code !== 0) throw new Sentence(`The build failed:\n${withoutStacks(output)}`);
  say(`  built (${elapsed(started)}): ${path.relative(ROOT, folder)}`);
  return folder;
}

/** What a tool said, without the lines that only its own developers can use. */
function withoutStacks(output) {
  return output
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at |^Require stack|^- \//.test(line))
    .join('\n');
}

/** The addresses to open; starts the server for files. */
async function addressesOf(wanted) {
  if (wanted?.url) return [wanted.url];
  const server = await serveFolder(wanted ? path.dirname(wanted.file) : SAMPLES);
  undo.push(server.close);
  const names = wanted ? [path.basename(wanted.file)] : ['geneva-ar.html', 'geneva-en.html'];
  return names.map((name) => `${server.origin}/${encodeURIComponent(name)}`);
}

async function stayOpen(session, addresses) {
  for (const address of addresses.toReversed()) {
    const [blank] = await session.browser.pages();
    const page = blank?.url() === 'about:blank' ? blank : await session.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error) => {
      throw new Sentence(`${address} could not be opened (${error.message.split('\n')[0]}).`);
    });
    await page.bringToFront();
    if (await waitForMarks(page, 10_000)) say(`  marked: ${address}`);
    else say(`  no marks on ${address}: press Isnad's button there and choose "Annotate this page".`);
  }
  say('Isnad is open: point at a marked name, or press its button for the list. Close the browser (or Ctrl-C) to end.');
  isOpen = true;
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}

async function takePictures(session, addresses) {
  mkdirSync(ARTIFACTS, { recursive: true });
  const pictures = ['marked-article.png', 'marked-article-en.png'];
  for (const [index, address] of addresses.entries()) {
    const page = await session.browser.newPage();
    await page.goto(address, { waitUntil: 'load' }).catch((error) => {
      throw new Sentence(`${address} could not be opened (${error.message.split('\n')[0]}).`);
    });
    const popup = index === 0 ? await marksAndPopup(session, page, address) : null;
    if (!(await waitForMarks(page, 20_000))) throw new Sentence(`No marks appeared on ${address}.`);
    if (popup) await picture(popup, 'popup.png');
    await popup?.close();
    await page.bringToFront();
    say(`  ${await countMarks(page)} marks on ${address}`);
    await picture(page, pictures[index]);
  }
}

/** Opens the popup; on a page Isnad does not read by itself, presses its "Annotate this page" as the reader would. */
async function marksAndPopup(session, page, address) {
  const isMarked = await waitForMarks(page, 10_000);
  if (session.family === 'firefox') {
    if (!isMarked) {
      throw new Sentence(
        `Firefox lets only a hand press the button that annotates ${address}: run this without --headless.`,
      );
    }
    return popupOfTab(session, await openPopupPage(session, '/popup.html?tab=999999', '#app > *'), address);
  }
  const popup = await pressButton(session, page);
  if (!isMarked) {
    const button = await popup.waitForSelector('.notice-unannotated button', { timeout: 10_000 }).catch(() => {
      throw new Sentence(`${address} holds nothing that Isnad knows, or no extension may read it.`);
    });
    await button.click();
    await waitForMarks(page, 20_000);
  }
  return popupOfTab(session, popup, address);
}

/** The popup's page in a tab of its own, where it can be pictured whole; `asker` is any page of the extension. */
async function popupOfTab(session, asker, address) {
  const id = await asker.evaluate(async (url) => {
    const api = globalThis.browser ?? chrome;
    const tabs = await api.tabs.query({});
    return (tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => tab.active)).id;
  }, address);
  await asker.close().catch(() => undefined); // the real popup may have closed by itself
  return openPopupPage(session, `/popup.html?tab=${id}`, '.page-list, .notice');
}

async function picture(page, name) {
  const file = path.join(ARTIFACTS, name);
  await page.screenshot({ path: file });
  say(`  picture: ${file}`);
}

/** Closes the browser, removes its profile, stops the server. */
async function cleanUp() {
  for (const step of undo.splice(0).toReversed()) await step();
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopChildren();
    cleanUp().finally(() => process.exit(isOpen ? 0 : 130));
  });
}

try {
  await main();
} catch (error) {
  process.exitCode = explain(error);
}
await cleanUp();
