/** One measurement, run where it is to be measured: in a page of a browser or in a worker of Node. */
import { compileLexicon } from '../../../core/lexicon/compile.ts';
import { openLexicon } from '../../../core/lexicon/lexicon.ts';
import { makeForms, makeText, type Vocabulary } from './generate.ts';
import { type BuildMatcher, MATCHERS, type MatcherName } from './peers.ts';

export interface Order {
  readonly matcher: MatcherName;
  readonly forms: number;
  /** Share of words that are forms. */
  readonly share: number;
  readonly characters: number;
  readonly vocabulary: Vocabulary;
  /** Forms to measure instead of made-up ones; `forms` is their number. */
  readonly given?: readonly string[];
  /** Forms that stand in the text, where they are others than those measured. */
  readonly mentioned?: readonly string[];
}

export interface Measured {
  readonly buildMs: number;
  readonly scanMs: number;
  /** The bare loop, run in turn with the scans. */
  readonly bareMs: number;
  readonly medianScanMs: number;
  readonly medianBareMs: number;
  readonly matches: number;
  readonly characters: number;
  /** Only for our own: opening a compiled lexicon, and its size. */
  readonly openMs?: number;
  readonly bytes?: number;
}

const BUDGET_MS = 2500;
const MIN_ROUNDS = 5;
const MAX_ROUNDS = 41;
const WARM_UP_ROUNDS = 3;
const OPENINGS = 200;

/**
 * Builds, warms up, then scans in turn with the bare loop. Times are the best of all rounds: what else the machine does
 * can only add to them, so the best is what two runs agree on; the medians are given beside them.
 */
export function measure(order: Order): Measured {
  const forms = order.given ?? makeForms(order.forms);
  const text = makeText(order.vocabulary, order.mentioned ?? forms, order.share, order.characters);
  const build: BuildMatcher = MATCHERS[order.matcher];
  const buildStart = performance.now();
  const match = build(forms);
  const buildMs = performance.now() - buildStart;
  let matches = 0;
  let kept = 0;
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    matches = match(text);
    kept += bare(text);
  }
  const scans: number[] = [];
  const bares: number[] = [];
  const start = performance.now();
  for (let round = 0; round < MAX_ROUNDS && (round < MIN_ROUNDS || performance.now() - start < BUDGET_MS); round++) {
    const t0 = performance.now();
    kept += bare(text);
    const t1 = performance.now();
    kept += match(text);
    const t2 = performance.now();
    bares.push(t1 - t0);
    scans.push(t2 - t1);
  }
  if (kept === 0) throw new Error('nothing was read'); // and the engine cannot drop the loops
  const measured = {
    buildMs,
    scanMs: Math.min(...scans),
    bareMs: Math.min(...bares),
    medianScanMs: median(scans),
    medianBareMs: median(bares),
    matches,
    characters: text.length,
  };
  return order.matcher === 'isnad' ? { ...measured, ...measureOpening(forms) } : measured;
}

/** The least any reader of the text can do. */
function bare(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function measureOpening(forms: readonly string[]): { openMs: number; bytes: number } {
  const bytes = compileLexicon(forms);
  const start = performance.now();
  for (let opening = 0; opening < OPENINGS; opening++) openLexicon(bytes);
  return { openMs: (performance.now() - start) / OPENINGS, bytes: bytes.byteLength };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
