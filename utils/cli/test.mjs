/**
 * `npm test`: everything, from an empty clone. Each step runs even if an earlier one failed, unless it cannot; what
 * failed is printed where it failed, and the last line is "N passed, N failed".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, buildFolder } from './lib/build.mjs';
import { checkNode, ensureInstall } from './lib/ensure-install.mjs';
import { ensureBrowser } from './lib/find-browser.mjs';
import { readTap, readVitest } from './lib/results.mjs';
import { ROOT, run, runNpm, runTool, stopChildren } from './lib/run.mjs';
import { elapsed, explain, say, whileSaying } from './lib/say.mjs';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'isnad-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** A command that either passes or fails, as the result of one step. */
async function whole(running) {
  const { code, output } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** Runs one step, adds what it counted, and shows its output if anything failed. Returns whether all passed. */
async function step(title, work) {
  const started = performance.now();
  say(`→ ${title}`);
  let result;
  try {
    result = await whileSaying(title, work);
  } catch (error) {
    result = { passed: 0, failed: 1, output: error.message };
  }
  const { passed, failed, skipped = 0, output } = result;
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) say(indent(output));
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
  say(`  ${failed > 0 ? 'FAILED' : 'ok'}: ${counts.join(', ')} (${elapsed(started)})`);
  return failed === 0;
}

function indent(output) {
  const lines = output.trimEnd().split('\n');
  const shown = lines.length > 400 ? [`… ${lines.length - 400} lines left out …`, ...lines.slice(-400)] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
}

/** Steps of the end: browsers on the trial build of their family. */
async function endToEnd(family, isBuilt) {
  const title = `end to end in ${family === 'firefox' ? 'Firefox' : 'Chromium'}`;
  await step(title, async () => {
    if (!isBuilt) return { passed: 0, failed: 1, output: 'There is no build to try.' };
    const executable = await ensureBrowser(family);
    const env = { ISNAD_BROWSER: family, ISNAD_BROWSER_PATH: executable };
    return runNodeTests(env, E2E_FILES, 15 * 60_000);
  });
}

// Named one by one: globs need Node 21.
const E2E_FILES = [
  'samples',
  'seeds',
  'pages',
  'changes',
  'card',
  'corrections',
  'options',
  'popup',
  'desk',
  'reading',
  'compare',
  'sheet',
  'sheet-views',
  'charts',
  'export',
  'casebook',
  'casebook-crash',
  'casebook-hostile',
  'extension',
  'privacy',
  'hostile',
].map((name) => `tests/e2e/${name}.e2e.mjs`);

/** Shows each end-to-end test as it ends; they are the slow part. */
function sayTestLine(line) {
  const result = /^(not ok|ok) \d+ - (.*)/.exec(line);
  if (result) say(`    ${result[1]} - ${result[2]}`);
}

async function runNodeTests(env, files, timeoutMs) {
  const args = ['--test', '--test-concurrency=1', '--test-reporter=tap', ...files];
  return readTap(await run(process.execPath, args, { env, timeoutMs, onLine: sayTestLine }));
}

async function main() {
  checkNode();
  await step('packages', async () => {
    await ensureInstall();
    return { passed: 1, failed: 0, output: '' };
  });
  if (total.failed > 0) return;

  await step('types', () => whole(runNpm(['run', '-s', 'typecheck'])));
  await step('lint and format', () => whole(runNpm(['run', '-s', 'lint'])));
  await step('unit, property and architecture tests', async () => {
    const report = path.join(scratch, 'vitest.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runTool('vitest', 'vitest', ['run', ...reporters]);
    return readVitest(existsSync(report) ? readFileSync(report, 'utf8') : '', code, output);
  });
  await step('knowledge records', () => whole(runNpm(['run', '-s', 'knowledge', '--', 'check'])));
  await step('gold', () => whole(runNpm(['run', '-s', 'gold'])));

  const built = {};
  for (const family of ['chromium', 'firefox']) {
    for (const trial of [false, true]) {
      const title = `build for ${family === 'firefox' ? 'Firefox' : 'Chrome'}${trial ? ' (trial, also on 127.0.0.1)' : ''}`;
      built[`${family}${trial}`] = await step(title, () => whole(build(family, { trial })));
    }
  }
  await step('web-ext lint', () =>
    whole(
      runTool('web-ext', 'web-ext', [
        'lint',
        '--warnings-as-errors',
        '--no-config-discovery',
        '-s',
        buildFolder('firefox'),
      ]),
    ),
  );
  await step('the built packages', () => runNodeTests({}, ['tests/e2e/package.e2e.mjs'], 60_000));
  await endToEnd('chromium', built.chromiumtrue);
  await endToEnd('firefox', built.firefoxtrue);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopChildren();
    rmSync(scratch, { recursive: true, force: true });
    process.exit(130);
  });
}

const started = performance.now();
try {
  process.chdir(ROOT);
  await main();
} catch (error) {
  total.failed += 1;
  explain(error);
}
rmSync(scratch, { recursive: true, force: true });
say(
  `\nDone in ${elapsed(started)}${total.skipped > 0 ? `; ${total.skipped} skipped, with the reason beside their names` : ''}.`,
);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
