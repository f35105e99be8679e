/**
 * `npm run bench [-- --quick] [--only NAME]... [--json FILE]`: measures the parts of bench/parts.ts in one run, prints
 * tables with the machine and the goals of performance.md, and writes the same as JSON. Misses a goal: says so, exits 0.
 * A benchmark informs; what must hold on every machine is a test's business.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { describeMachine } from './bench/machine.ts';
import { type BenchReport, PARTS } from './bench/parts.ts';
import { describe, print } from './bench/report.ts';

const NAMES = PARTS.map(({ name }) => name);
const USAGE = `usage: npm run bench -- [--quick] [--only ${NAMES.join('|')}]... [--json FILE]`;

interface Arguments {
  readonly isQuick: boolean;
  readonly only: readonly string[];
  readonly jsonFile: string | null;
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true }, json: { type: 'string' } },
    });
    const only = values.only ?? [];
    const unknown = only.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) throw new Error(`there is no part "${unknown}"`);
    return { isQuick: values.quick ?? false, only, jsonFile: values.json ?? null };
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)} (${USAGE})`);
    process.exit(2);
  }
}

/** An installed Chromium, or null. The finder is shared with `npm start` and plain JavaScript, hence the late import. */
async function findChromium(): Promise<string | null> {
  const finder = (await import(new URL('./lib/find-browser.mjs', import.meta.url).href)) as {
    findBrowser(family: 'chromium'): string | null;
  };
  return finder.findBrowser('chromium');
}

async function launchChromium(executablePath: string | null): Promise<Browser | null> {
  if (executablePath === null) return null;
  return puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'], protocolTimeout: 600_000 });
}

const { isQuick, only, jsonFile } = readArguments();
const executablePath = await findChromium();
const browser = await launchChromium(executablePath);
const progress = (text: string): void => void process.stderr.write(`\r\u001B[K${text}`);
const machine = await describeMachine(browser);
console.log(describe(machine));
const reports: Record<string, BenchReport> = {};
for (const part of PARTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  const report = await part.run({ browser, executablePath, isQuick, progress });
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
