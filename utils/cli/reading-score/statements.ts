/**
 * Scores statements: right is one that covers half of the shorter of two spans and has the same set of speakers; one
 * prediction serves one required gold line. A second prediction over gold already served, and one on optional gold,
 * count neither way. The rules are those of the annotators' own scorer (../shared/gold/score-reading.mjs).
 */
import { figures, matchUp, setKey, shared, type Figures, type Place } from './tally.ts';

export interface GoldStatement extends Place {
  readonly mode: string;
  readonly modeAlso?: string | readonly string[];
  readonly speaker: readonly string[];
  readonly speakerAlso?: readonly (readonly string[])[];
  readonly need?: 'required' | 'optional';
}

export interface PredictedStatement extends Place {
  readonly mode: string;
  readonly speaker: readonly string[];
}

export interface StatementScore {
  readonly all: Figures;
  /** Direct quotations alone: gold that is direct, predictions that say so. */
  readonly direct: Figures;
  readonly missed: readonly GoldStatement[];
  readonly wrong: readonly PredictedStatement[];
}

const DIRECT: ReadonlySet<string> = new Set(['direct', 'unmarkedDirect']);

export function scoreStatements(
  gold: readonly GoldStatement[],
  predicted: readonly PredictedStatement[],
): StatementScore {
  const required = gold.filter(isRequired);
  const partner = matchUp(required.map((g) => candidates(g, predicted, sameSpeech)));
  const taken = new Set(partner);
  const wrong = predicted.filter((p, i) => !taken.has(i) && !gold.some((g) => sameSpeech(g, p)));
  const missed = required.filter((_, i) => partner[i] === -1);
  const found = required.length - missed.length;
  return {
    all: figures(found, wrong.length, found, missed.length),
    direct: scoreDirect(gold, predicted),
    missed,
    wrong,
  };
}

function scoreDirect(gold: readonly GoldStatement[], predicted: readonly PredictedStatement[]): Figures {
  const asQuoted = (g: GoldStatement, p: PredictedStatement): boolean =>
    sameSpeech(g, p) && (modesOf(g).includes(p.mode) || DIRECT.has(p.mode) || p.mode === 'mixed');
  const direct = gold.filter((g) => isRequired(g) && DIRECT.has(g.mode));
  const partner = matchUp(direct.map((g) => candidates(g, predicted, asQuoted)));
  const found = partner.filter((i) => i >= 0).length;
  let right = 0;
  let wrong = 0;
  for (const p of predicted.filter(({ mode }) => DIRECT.has(mode))) {
    const under = gold.filter((g) => sameSpeech(g, p) && modesOf(g).some((mode) => DIRECT.has(mode)));
    if (under.some(isRequired)) right++;
    else if (under.length === 0) wrong++;
  }
  return figures(right, wrong, found, direct.length - found);
}

function candidates(
  g: GoldStatement,
  predicted: readonly PredictedStatement[],
  fits: (g: GoldStatement, p: PredictedStatement) => boolean,
): number[] {
  const likeness = (p: PredictedStatement): number =>
    shared(g, p) / (g.end - g.start + (p.end - p.start) - shared(g, p));
  return [...predicted.keys()]
    .filter((i) => fits(g, at(predicted, i)))
    .toSorted((a, b) => likeness(at(predicted, b)) - likeness(at(predicted, a)));
}

function sameSpeech(g: GoldStatement, p: PredictedStatement): boolean {
  const common = shared(g, p);
  if (common === 0 || common < 0.5 * Math.min(g.end - g.start, p.end - p.start)) return false;
  return [g.speaker, ...(g.speakerAlso ?? [])].some((ids) => setKey(ids) === setKey(p.speaker));
}

function modesOf(g: GoldStatement): string[] {
  return [g.mode, ...(typeof g.modeAlso === 'string' ? [g.modeAlso] : (g.modeAlso ?? []))];
}

function isRequired(g: GoldStatement): boolean {
  return (g.need ?? 'required') === 'required';
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`item ${index} of ${list.length}`);
  return item;
}
