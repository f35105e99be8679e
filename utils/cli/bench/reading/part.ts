/**
 * Part "reading": what it costs to read an article closely, beside the baseline of finding its mentions. The five seed
 * articles where they are, else the annotated texts of tests/gold. The first round is told apart: the background starts
 * cold whenever its browser let it sleep.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadEngine } from '../../../build/load-engine.ts';
import { annotate } from '../../../core/annotate.ts';
import { findFacts } from '../../../core/facts/find-facts.ts';
import type { Engine } from '../../../core/linking/hit.ts';
import type { NewsDocument } from '../../../core/model/document.ts';
import { findNaming } from '../../../core/naming/find-naming.ts';
import { findStatements } from '../../../core/statements/find-statements.ts';
import { layersOf } from '../../../core/statements/layers.ts';
import { readText } from '../../../core/text/plain-document.ts';
import { atMost } from '../goal.ts';
import type { BenchPart } from '../parts.ts';
import { median } from '../statistics.ts';

const SEEDS = new URL('../../../../../shared/gold/texts/', import.meta.url);
const OWN = new URL('../../../../tests/gold/reading/texts/', import.meta.url);
const ROUNDS = 25;
/** The compiler of the JavaScript engine has seen every rule by then. */
const WARM = 8;
/** Issue 4: the five seeds in under 150 ms together. */
const MAX_SEEDS_MS = 150;

const PASSES = ['mentions', 'statements', 'naming', 'facts'] as const;
type Pass = (typeof PASSES)[number];
/** Milliseconds of each pass over all texts. */
type Times = Record<Pass, number>;

export const readingPart: BenchPart = {
  name: 'reading',
  run(context) {
    const isSeeds = existsSync(SEEDS);
    const documents = textsIn(isSeeds ? SEEDS : OWN).map(readText);
    const engine = loadEngine();
    const rounds: Times[] = [];
    for (let i = 0; i < (context.isQuick ? WARM + 4 : ROUNDS); i++) {
      context.progress(`reading ${documents.length} texts: round ${i + 1}`);
      rounds.push(timesOf(documents, engine));
    }
    const [first, warm] = [rounds.slice(0, 1), rounds.slice(WARM)];
    const best = Math.min(...warm.map(sum));
    const ofMentions = median(warm.map((t) => t.mentions));
    const rows = PASSES.map((pass) => row(pass, first, warm, (t) => t[pass], ofMentions));
    const size = documents.reduce((all, { text }) => all + text.length, 0);
    return Promise.resolve({
      tables: [
        {
          title: `Reading ${documents.length} texts, ${Math.round(size / 1000)} thousand characters, ms in Node`,
          columns: ['', 'first', 'best', 'median', '× mentions'],
          rows: [...rows, row('all', first, warm, sum, ofMentions)],
        },
      ],
      goals: [atMost('five seeds read, best ms', isSeeds ? best : null, MAX_SEEDS_MS)],
    });
  },
};

function row(name: string, first: Times[], warm: Times[], of: (t: Times) => number, base: number): (string | number)[] {
  const middle = median(warm.map(of));
  return [name, median(first.map(of)), Math.min(...warm.map(of)), middle, middle / base];
}

function sum(times: Times): number {
  return PASSES.reduce((all, pass) => all + times[pass], 0);
}

function textsIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** As read.ts does it, with a clock between the passes. */
function timesOf(documents: readonly NewsDocument[], engine: Engine): Times {
  const times: Times = { mentions: 0, statements: 0, naming: 0, facts: 0 };
  let last = 0;
  const lap = (pass: Pass): void => {
    const now = performance.now();
    times[pass] += now - last;
    last = now;
  };
  for (const document of documents) {
    last = performance.now();
    const annotations = annotate(document, engine, { date: null });
    lap('mentions');
    const statements = findStatements(document, annotations, engine);
    const layerAt = layersOf(document, statements);
    lap('statements');
    findNaming(document, annotations, engine.base, layerAt);
    lap('naming');
    findFacts(document, annotations, statements, layerAt, engine);
    lap('facts');
  }
  return times;
}
