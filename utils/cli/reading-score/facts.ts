/**
 * Scores facts: right is one with the gold's document, agreement, attribute and value; a fact told at several places is
 * one fact. Gold without a value (prose) makes any value at its place neither right nor wrong, and so does optional
 * gold. The rules are those of the annotators' own scorer (../shared/gold/score-reading.mjs).
 */
import { comparableValue } from './fact-value.ts';
import { figures, matchUp, shared, type Figures, type Place } from './tally.ts';

export interface GoldFact extends Place {
  /** The article: `doc`, or a part of it where one page holds two articles. */
  readonly part: string;
  readonly agreement: string;
  readonly attribute: string;
  readonly value: unknown;
  readonly need?: 'required' | 'optional';
  readonly accept?: readonly unknown[];
  readonly attributeAlso?: string | readonly string[];
}

export interface PredictedFact extends Place {
  readonly part: string;
  readonly agreement: string;
  readonly attribute: string;
  readonly value: unknown;
}

export interface FactScore {
  readonly all: Figures;
  readonly missed: readonly GoldFact[];
  readonly wrong: readonly PredictedFact[];
}

/** Gold lines that tell one fact. */
interface Group {
  readonly lines: GoldFact[];
  readonly attributes: Set<string>;
  readonly values: Set<string>;
}

export function scoreFacts(gold: readonly GoldFact[], predicted: readonly PredictedFact[]): FactScore {
  const groups = groupsOf(gold);
  const required = groups.filter(({ lines }) => lines.some((line) => (line.need ?? 'required') === 'required'));
  const prose = gold.filter((g) => comparableValue(g.attribute, g.value) === null);
  const partner = matchUp(
    required.map((group) => [...predicted.keys()].filter((i) => fits(group, predicted[i] as PredictedFact))),
  );
  const distinct = new Map<string, PredictedFact[]>();
  for (const p of predicted) distinct.set(keyOf(p), [...(distinct.get(keyOf(p)) ?? []), p]);
  let right = 0;
  const wrong: PredictedFact[] = [];
  for (const same of distinct.values()) {
    if (same.some((p) => required.some((group) => fits(group, p)))) right++;
    else if (!same.some((p) => groups.some((group) => fits(group, p)) || prose.some((g) => standsOn(g, p)))) {
      wrong.push(...same.slice(0, 1));
    }
  }
  const missed = required.filter((_, i) => partner[i] === -1).flatMap(({ lines }) => lines.slice(0, 1));
  return { all: figures(right, wrong.length, required.length - missed.length, missed.length), missed, wrong };
}

function groupsOf(gold: readonly GoldFact[]): Group[] {
  const groups = new Map<string, Group>();
  for (const g of gold) {
    if (comparableValue(g.attribute, g.value) === null) continue;
    const group = groups.get(keyOf(g)) ?? { lines: [], attributes: new Set(), values: new Set() };
    group.lines.push(g);
    for (const attribute of attributesOf(g)) group.attributes.add(attribute);
    for (const attribute of group.attributes) {
      for (const value of [g.value, ...(g.accept ?? [])]) {
        const comparable = comparableValue(attribute, value);
        if (comparable !== null) group.values.add(comparable);
      }
    }
    groups.set(keyOf(g), group);
  }
  return [...groups.values()];
}

function attributesOf(g: GoldFact): string[] {
  return [g.attribute, ...(typeof g.attributeAlso === 'string' ? [g.attributeAlso] : (g.attributeAlso ?? []))];
}

function fits({ lines, attributes, values }: Group, p: PredictedFact): boolean {
  const [first] = lines;
  return (
    first?.part === p.part &&
    first.agreement === p.agreement &&
    attributes.has(p.attribute) &&
    values.has(comparableValue(p.attribute, p.value) ?? '')
  );
}

function standsOn(g: GoldFact, p: PredictedFact): boolean {
  return g.part === p.part && g.agreement === p.agreement && attributesOf(g).includes(p.attribute) && shared(g, p) > 0;
}

function keyOf(f: GoldFact | PredictedFact): string {
  return [f.part, f.agreement, f.attribute, comparableValue(f.attribute, f.value)].join('\t');
}
