/** Our figures are those of the annotators' own scorer, where that is at hand (../shared/gold, read in place). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { linesOf } from '@/utils/cli/lines.ts';
import { loadReadingSet, scoreReadingSet } from '@/utils/cli/reading-score/reading-set.ts';
import { readArticle } from '@/utils/core/read.ts';
import { readText } from '@/utils/core/text/plain-document.ts';

const GOLD = fileURLToPath(new URL('../../../../shared/gold', import.meta.url));
const SCORER = `${GOLD}/score-reading.mjs`;

interface Figures {
  right: number;
  wrong: number;
  found: number;
  missed: number;
}

interface AnnotatorsScorer {
  loadGold: (dir: string) => unknown;
  score: (
    gold: unknown,
    lines: readonly unknown[],
  ) => { statements: { overall: Figures; direct: Figures }; facts: { overall: Figures }; naming: { equal: number } };
}

test.skipIf(!existsSync(SCORER))(
  'the same counts on the seeds (skipped where ../shared/gold is not there)',
  async () => {
    const theirs = (await import(/* @vite-ignore */ SCORER)) as AnnotatorsScorer;
    const engine = loadEngine();
    const set = loadReadingSet(GOLD, () => true);
    const lines = [...set.texts].flatMap(([doc, text]) =>
      linesOf(doc, text, readArticle(readText(text), engine, { date: null }))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown),
    );
    const expected = theirs.score(theirs.loadGold(GOLD), lines);
    const ours = scoreReadingSet(set, engine, false);
    const counts = ({ right, wrong, found, missed }: Figures): Figures => ({ right, wrong, found, missed });
    expect(counts(ours.statements.all)).toEqual(counts(expected.statements.overall));
    expect(counts(ours.statements.direct)).toEqual(counts(expected.statements.direct));
    expect(counts(ours.facts.all)).toEqual(counts(expected.facts.overall));
    expect(ours.naming?.equal).toBe(expected.naming.equal);
  },
  // five articles are read twice, the first time with every phrase to be compiled
  30_000,
);
