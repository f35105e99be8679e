/** Part "background": what a cold start is made of, warm round trips, sizes. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { bundled } from '../bundle.ts';
import { builtExtension, openSession } from '../extension/session.ts';
import { atMost } from '../goal.ts';
import type { BenchPart, BenchTable } from '../parts.ts';
import { bestAndMedian } from '../statistics.ts';
import { type CompiledKnowledge, compiledKnowledge } from './knowledge.ts';
import type { Opening } from './opening-in-page.ts';
import { measureRoundTrips, type RoundTrips } from './round-trips.ts';
import { sizeGoal, sizeTable } from './sizes.ts';

/** Goal 2. */
const MAX_OPEN_MS = 1;

export const backgroundPart: BenchPart = {
  name: 'background',
  async run({ browser, executablePath, isQuick, progress }) {
    if (browser === null || executablePath === null) return { tables: [], goals: [] };
    progress('background: building the extension');
    const folder = await builtExtension();
    const knowledge = compiledKnowledge();
    progress('background: opening the engine');
    const openings = await measureOpenings(browser, knowledge, isQuick ? 5 : 15);
    progress('background: round trips');
    const session = await openSession(executablePath);
    try {
      const trips = await measureRoundTrips(session, isQuick);
      const opened = openings.map(({ openMs }) => openMs);
      return {
        tables: [tripTable(trips), openingTable(openings, knowledge), sizeTable(folder, knowledge)],
        goals: [
          atMost(
            'ms to open the shipped lexicon once its bytes are there, cold (best)',
            Math.min(...opened),
            MAX_OPEN_MS,
          ),
          sizeGoal(folder),
        ],
      };
    } finally {
      await session.close();
    }
  },
};

async function measureOpenings(browser: Browser, knowledge: CompiledKnowledge, rounds: number): Promise<Opening[]> {
  const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'opening-in-page.ts');
  const script = await bundled(entry, 'iife');
  const { blob, packedForms, recordsJson } = knowledge;
  const openings: Opening[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage(); // fresh, so that nothing is compiled yet
    await page.addScriptTag({ content: script });
    const measured = page.evaluate(
      (...given) =>
        (globalThis as unknown as { measureOpening: (...given: string[]) => Promise<Opening> }).measureOpening(
          ...given,
        ),
      blob,
      packedForms,
      recordsJson,
    );
    openings.push(await measured);
    await page.close();
  }
  return openings;
}

function tripTable(trips: RoundTrips): BenchTable {
  const text = `${Math.round(trips.characters / 1000)} K characters`;
  return {
    title: `Round trips to the background, ms, best (median); ${text}, ${trips.mentions} mentions`,
    columns: ['', 'ms'],
    rows: [
      ['cold: a refused message (start of the worker and of background.js)', bestAndMedian(trips.coldPingMs)],
      ['  of which compiling background.js', bestAndMedian(trips.compileMs)],
      ['  of which running it (parses the records)', bestAndMedian(trips.runMs)],
      ['cold: annotating one sentence (opens the engine, too)', bestAndMedian(trips.coldSentenceMs)],
      [`cold: annotating ${text}`, bestAndMedian(trips.coldAnnotateMs)],
      [`warm: annotating ${text}`, bestAndMedian(trips.annotateMs)],
      ['warm: the same again (remembered answer)', bestAndMedian(trips.knownMs)],
      ['warm: a refused message with the text in it', bestAndMedian(trips.pingWithTextMs)],
      ['warm: a refused message', bestAndMedian(trips.pingMs)],
    ],
  };
}

function openingTable(openings: readonly Opening[], { forms, records }: CompiledKnowledge): BenchTable {
  const row = (name: string, pick: (opening: Opening) => number) => [name, bestAndMedian(openings.map(pick))];
  return {
    title: `Opening the engine step by step, ms, best (median), each in a fresh page; ${forms} forms, ${records} records`,
    columns: ['', 'ms'],
    rows: [
      row('lexicon and forms: base64, gunzip', (opening) => opening.decodeMs),
      row('lexicon: open', (opening) => opening.openMs),
      row('forms: JSON.parse', (opening) => opening.parseFormsMs),
      row('forms: unpack', (opening) => opening.unpackMs),
      row('records: JSON.parse', (opening) => opening.parseRecordsMs),
      row('records: knowledge base', (opening) => opening.baseMs),
    ],
  };
}
