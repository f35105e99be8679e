/** Part "lexicon": folding, scanning and offsets against a bare loop and against npm's matchers, same text, same run. */
import type { BenchContext, BenchPart, BenchReport, BenchTable } from '../parts.ts';
import { GOAL_SIZES, goals } from './goals.ts';
import type { Measured, Order } from './measure.ts';
import { MATCHERS, type MatcherName } from './peers.ts';
import { chromiumPlatform, nodePlatform, type Platform } from './platforms.ts';
import { type Density, type Result, timesBare } from './result.ts';
import { readVocabulary } from './samples.ts';

const SIZES = [300, 3_000, 30_000, 100_000];
const QUICK_SIZES = GOAL_SIZES;
const CHARACTERS = 1_000_000;
const DENSITIES = { sparse: 0.002, dense: 0.05 } as const;
/** Building an automaton, and the rounds after it; what takes longer is said to be too slow. */
const MAX_BUILD_MS = 60_000;
const MAX_ROUNDS_MS = 30_000;

export const lexiconPart: BenchPart = {
  name: 'lexicon',
  async run(context) {
    const platforms: Platform[] = [];
    if (context.browser !== null) platforms.push(await chromiumPlatform(context.browser));
    platforms.push(await nodePlatform());
    const results: Result[] = [];
    for (const platform of platforms) {
      for (const order of orders(context)) {
        context.progress(`${platform.name}: ${order.matcher}, ${order.forms} forms, ${order.density}`);
        const measured = await platform.measure(order, MAX_BUILD_MS + MAX_ROUNDS_MS);
        const isTooSlow = measured === 'too slow' || measured.buildMs > MAX_BUILD_MS;
        results.push({ ...order, platform: platform.name, measured: isTooSlow ? 'too slow' : measured });
      }
      await platform.close();
    }
    return report(results);
  },
};

function orders({ isQuick }: BenchContext): (Order & { density: Density })[] {
  const vocabulary = readVocabulary();
  const sizes = isQuick ? QUICK_SIZES : SIZES;
  const matchers = (isQuick ? ['isnad'] : Object.keys(MATCHERS)) as MatcherName[]; // the keys of that very object
  return matchers.flatMap((matcher) =>
    sizes.flatMap((forms) =>
      (Object.keys(DENSITIES) as Density[]) // as above
        .filter((density) => density === 'sparse' || matcher === 'isnad')
        .map((density) => ({ matcher, forms, density, share: DENSITIES[density], characters: CHARACTERS, vocabulary })),
    ),
  );
}

function report(results: readonly Result[]): BenchReport {
  const platforms = [...new Set(results.map(({ platform }) => platform))];
  return {
    tables: [...platforms.map((platform) => scanTable(platform, results)), openTable(results)],
    goals: goals(results),
  };
}

/** Rows: matcher and density; a pair of columns a size: ms for a million characters, and × bare. */
function scanTable(platform: string, results: readonly Result[]): BenchTable {
  const here = results.filter((result) => result.platform === platform);
  const sizes = [...new Set(here.map(({ forms }) => forms))];
  const rows = new Map(here.map(({ matcher, density }) => [`${matcher}, ${density}`, { matcher, density }]));
  return {
    title: `${platform}: fold + scan + offsets, ms a million characters, (× bare loop), build ms`,
    columns: ['matcher', ...sizes.map((size) => `${size.toLocaleString('en')} forms`), 'matches'],
    rows: [...rows].map(([name, { matcher, density }]) => {
      const ofRow = sizes.map((size) =>
        here.find((r) => r.matcher === matcher && r.density === density && r.forms === size),
      );
      const cells = ofRow.map((result) => describe(result?.measured));
      const row: (string | number)[] = [name];
      row.push(...cells, matchesOf(ofRow.at(-1)?.measured));
      return row;
    }),
  };
}

function describe(measured: Measured | 'too slow' | undefined): string {
  if (measured === undefined) return '–';
  if (measured === 'too slow') return `build > ${MAX_BUILD_MS / 1000} s`;
  return `${measured.scanMs.toFixed(1)} (${timesBare(measured).toFixed(1)}) ${measured.buildMs.toFixed(0)}`;
}

function matchesOf(measured: Measured | 'too slow' | undefined): number | string {
  return measured === undefined || measured === 'too slow' ? '–' : measured.matches;
}

function openTable(results: readonly Result[]): BenchTable {
  const rows = results.flatMap(({ platform, matcher, forms, density, measured }) => {
    if (matcher !== 'isnad' || density !== 'sparse' || measured === 'too slow') return [];
    return [[`${platform}, ${forms.toLocaleString('en')} forms`, (measured.bytes ?? 0) / 1024, measured.openMs ?? '–']];
  });
  return { title: 'Compiled lexicon', columns: ['', 'KB', 'open ms'], rows };
}
