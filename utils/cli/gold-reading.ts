/** The reading half of `npm run -s gold`: statements, facts and naming against annotated articles, with floors. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../core/linking/hit.ts';
import type { Figures, Place } from './reading-score/tally.ts';
import { loadReadingSet, scoreReadingSet, type ReadingScore, type ReadingSet } from './reading-score/reading-set.ts';

/** Least figures that pass. */
export interface ReadingFloor {
  readonly statements: readonly [precision: number, recall: number];
  readonly direct: number;
  readonly facts: readonly [precision: number, recall: number];
  readonly naming: number;
}

export interface ReadingSource {
  readonly name: string;
  readonly dir: string;
  readonly wanted: (doc: string) => boolean;
  readonly floor: ReadingFloor;
  /** Held-back sets are read by their figures only. */
  readonly isHeldBack: boolean;
}

export interface ReadingReport {
  readonly text: string;
  readonly failures: readonly string[];
  readonly score: ReadingScore;
}

/** null if the folder is not here. */
export function reportReading(
  source: ReadingSource,
  engine: Engine,
  { withDates, worst }: { readonly withDates: boolean; readonly worst: number },
): ReadingReport | null {
  if (!existsSync(join(source.dir, 'seeds-statements.jsonl'))) return null;
  const set = loadReadingSet(source.dir, source.wanted);
  const score = scoreReadingSet(set, engine, withDates);
  const shown = source.isHeldBack ? 0 : worst;
  return { text: reportText(source, set, score, shown), failures: failuresOf(source, score), score };
}

function reportText({ name }: ReadingSource, set: ReadingSet, score: ReadingScore, worst: number): string {
  const { statements, facts, naming } = score;
  const lines = [
    `\n== ${name}, read: ${score.texts} texts`,
    row('statements', statements.all),
    row('direct only', statements.direct),
    row('facts', facts.all),
    ...(naming ? [`naming           ${naming.equal} of ${naming.cells} cells equal`] : []),
  ];
  if (worst === 0) return lines.join('\n');
  const list = <T extends Place>(title: string, items: readonly T[], more: (item: T) => string): string[] => [
    `\n${title}: ${items.length}`,
    ...items.slice(0, worst).map((item) => `  ${item.doc}:${item.start} ${more(item)}  ${words(set, item)}`),
  ];
  return [
    ...lines,
    ...list('statements missed', statements.missed, ({ speaker }) => `[${speaker.join('+')}]`),
    ...list('statements wrong', statements.wrong, ({ speaker }) => `[${speaker.join('+')}]`),
    ...list('facts missed', facts.missed, ({ agreement, attribute, value }) => `${agreement} ${attribute} ${value}`),
    ...list('facts wrong', facts.wrong, ({ agreement, attribute, value }) => `${agreement} ${attribute} ${value}`),
    ...(naming?.unequal ?? []).map((c) => `  ${c.axis} ${c.part}: gold ${c.spans.length}, predicted ${c.predicted}`),
  ].join('\n');
}

function row(name: string, { right, wrong, found, missed, precision, recall }: Figures): string {
  const ratio = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(6);
  const counts = [right, wrong, found, missed].map((n) => String(n).padStart(4)).join(' ');
  return `${name.padEnd(16)} ${counts}   P ${ratio(precision)}  R ${ratio(recall)}`;
}

function words(set: ReadingSet, { doc, start, end }: Place): string {
  const text = (set.texts.get(doc) ?? '').slice(start, end).replace(/\s+/gu, ' ');
  return text.length > 70 ? `${text.slice(0, 40)} … ${text.slice(-25)}` : text;
}

function failuresOf({ name, floor }: ReadingSource, { statements, facts, naming }: ReadingScore): string[] {
  const short = (what: string, value: number | null, least: number): string[] =>
    value !== null && value < least ? [`${name}: ${what} ${value.toFixed(3)} is below ${least}`] : [];
  return [
    ...short('statements, precision', statements.all.precision, floor.statements[0]),
    ...short('statements, recall', statements.all.recall, floor.statements[1]),
    ...short('direct quotations, precision', statements.direct.precision, floor.direct),
    ...short('facts, precision', facts.all.precision, floor.facts[0]),
    ...short('facts, recall', facts.all.recall, floor.facts[1]),
    ...short('naming, equal cells', naming && naming.equal / naming.cells, floor.naming),
  ];
}
