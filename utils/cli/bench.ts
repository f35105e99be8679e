/**
 * `npm run bench [-- --quick] [--json FILE]`: measures every part of bench/parts.ts in one run, prints tables with the
 * machine and the goals of performance.md, and writes the same as JSON. Misses a goal: says so, exits 0. A benchmark
 * informs; what must hold on every machine is a test's business.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { describeMachine } from './bench/machine.ts';
import { type BenchReport, PARTS } from './bench/parts.ts';
import { describe, print } from './bench/report.ts';

const USAGE = 'usage: npm run bench [-- --quick] [-- --json FILE]';

function readArguments(): { isQuick: boolean; jsonFile: string | null } {
  try {
    const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'string' } } });
    return { isQuick: values.quick ?? false, jsonFile: values.json ?? null };
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)} (${USAGE})`);
    process.exit(2);
  }
}

/** An installed Chromium, or null. The finder is shared with `npm start` and plain JavaScript, hence the late import. */
async function launchChromium(): Promise<Browser | null> {
  const finder = (await import(new URL('./lib/find-browser.mjs', import.meta.url).href)) as {
    findBrowser(family: 'chromium'): string | null;
  };
  const executablePath = finder.findBrowser('chromium');
  if (executablePath === null) return null;
  return puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'], protocolTimeout: 600_000 });
}

const { isQuick, jsonFile } = readArguments();
const browser = await launchChromium();
const progress = (text: string): void => void process.stderr.write(`\r\u001B[K${text}`);
const machine = await describeMachine(browser);
console.log(describe(machine));
const reports: Record<string, BenchReport> = {};
for (const part of PARTS) {
  const report = await part.run({ browser, isQuick, progress });
  reports[part.name] = report;
  progress('');
  console.log(`\n${print(report)}`);
}
await browser?.close();
if (jsonFile !== null) {
  try {
    writeFileSync(jsonFile, `${JSON.stringify({ machine, parts: reports }, null, 2)}\n`);
  } catch (error) {
    console.error(`bench: cannot write ${jsonFile}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}
