/** The scorer of the comparison, and what issue 5 asks of the live reading of the seeds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { reportMatrix, reportPairs } from '@/utils/cli/gold-comparison.ts';
import { scoreCells, scoreConflicts, type GoldRow } from '@/utils/cli/reading-score/comparison.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';

const SEEDS = fileURLToPath(new URL('../../../../shared/gold', import.meta.url));
const OWN = fileURLToPath(new URL('../../gold/reading', import.meta.url));

const gold: GoldRow[] = [
  {
    agreement: 'deal',
    attribute: 'start-date',
    relation: 'conflict',
    cells: [
      { source: 'a', status: 'stated' },
      { source: 'b', status: 'stated' },
    ],
  },
  {
    agreement: 'deal',
    attribute: 'duration',
    relation: 'single',
    cells: [
      { source: 'a', status: 'stated' },
      { source: 'b', status: 'silent' },
    ],
  },
];

function sheet(rows: Record<string, readonly [relation: string, ...stated: string[]]>): Sheet[] {
  const cells = (stated: readonly string[]) =>
    ['a', 'b'].map((source) => ({ source, status: stated.includes(source) ? 'stated' : 'silent' }));
  const made = Object.entries(rows).map(([attribute, [relation, ...stated]]) => ({
    attribute,
    relation,
    cells: cells(stated),
  }));
  return [{ agreement: 'deal', columns: [], rows: made }] as unknown as Sheet[];
}

describe('the scorer', () => {
  it('counts a row nobody built as silent', () => {
    expect(scoreCells(gold, sheet({ 'start-date': ['conflict', 'a', 'b'] }))).toMatchObject({
      cells: 4,
      same: 3,
      stated: 3,
      reproduced: 2,
      invented: [],
      missed: ['deal duration a'],
    });
  });

  it('counts a stated cell of a silent source as invented', () => {
    const { same, invented } = scoreCells(gold, sheet({ duration: ['same', 'a', 'b'] }));
    expect([same, invented]).toEqual([1, ['deal duration b']]);
  });

  it('a conflict is real, invented or missed', () => {
    const found = scoreConflicts(gold, sheet({ duration: ['conflict', 'a', 'b'], 'start-date': ['mixed', 'a', 'b'] }));
    expect(found).toEqual({ rows: 1, same: 0, real: 0, invented: ['deal duration'], missed: ['deal start-date'] });
    expect(scoreConflicts(gold, sheet({ 'start-date': ['conflict', 'a', 'b'] }))).toMatchObject({ real: 1, same: 1 });
  });
});

const engine = loadEngine();

it.skipIf(!existsSync(join(SEEDS, 'matrix.json')))(
  'the live reading of the seeds has the status of four cells in five and invents no conflict (needs ../shared/gold)',
  () => {
    const report = reportMatrix(SEEDS, engine, 0);
    expect(report?.failures).toEqual([]);
    expect(report?.result).toMatchObject({ cells: 504, stated: 127, conflicts: { invented: [] } });
  },
  60_000,
);

it.each([false, true])(
  'nine in ten conflicts shown for annotated pairs are real (held back: %s)',
  (isHeldBack) => {
    const report = reportPairs(OWN, isHeldBack, engine);
    expect(report?.failures).toEqual([]);
    expect(report?.result, 'the annotated facts show some').toMatchObject({ logic: { real: expect.any(Number) } });
  },
  60_000,
);
