/** Goals 1 and 2 of performance.md beside what was measured in Chromium, on the sparse text. */
import { atLeast, atMost } from '../goal.ts';
import type { BenchGoal } from '../parts.ts';
import { type MatcherName, PACKAGES } from './peers.ts';
import { type Result, timesBare } from './result.ts';

export const GOAL_SIZES = [3_000, 100_000];
const MAX_TIMES_BARE = [5, 7];
const MIN_FASTER_THAN_PACKAGES = 8;
const MIN_FASTER_THAN_REGEXP = 5;
const MAX_OPEN_MS = 1;

export function goals(results: readonly Result[]): BenchGoal[] {
  const inChromium = results.filter(({ platform, density }) => platform === 'Chromium' && density === 'sparse');
  return GOAL_SIZES.flatMap((forms, index) => {
    const here = inChromium.filter((result) => result.forms === forms);
    const own = fastest(here, ['isnad']);
    const size = `${forms.toLocaleString('en')} forms`;
    return [
      atMost(`${size}: × bare loop`, own, MAX_TIMES_BARE[index] ?? 0),
      atLeast(
        `${size}: × faster than the fastest package`,
        quotient(fastest(here, PACKAGES), own),
        MIN_FASTER_THAN_PACKAGES,
      ),
      atLeast(`${size}: × faster than one RegExp`, quotient(fastest(here, ['RegExp']), own), MIN_FASTER_THAN_REGEXP),
      atMost(`${size}: ms to open`, openMs(here), MAX_OPEN_MS),
    ];
  });
}

/** Least × bare among the matchers; null if none of them was measured. Ratios, so that a busy moment hits both sides. */
function fastest(results: readonly Result[], matchers: readonly MatcherName[]): number | null {
  const ratios = results.flatMap(({ matcher, measured }) =>
    measured !== 'too slow' && matchers.includes(matcher) ? [timesBare(measured)] : [],
  );
  return ratios.length === 0 ? null : Math.min(...ratios);
}

function openMs(results: readonly Result[]): number | null {
  const own = results.find(({ matcher }) => matcher === 'isnad')?.measured;
  return own === undefined || own === 'too slow' ? null : (own.openMs ?? null);
}

function quotient(peer: number | null, own: number | null): number | null {
  return peer === null || own === null ? null : peer / own;
}
