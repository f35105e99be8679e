/** Scores naming: a cell (axis and article) is equal if every span of the gold is found and none is added. */
import { matchUp, shared, type Place } from './tally.ts';

export interface NamingCell {
  readonly axis: string;
  /** The article: a document, or a part of it. */
  readonly part: string;
  readonly spans: readonly Place[];
}

export interface PredictedUse extends Place {
  readonly axis: string;
  readonly part: string;
}

export interface NamingScore {
  readonly cells: number;
  readonly equal: number;
  readonly unequal: readonly (NamingCell & { readonly predicted: number; readonly found: number })[];
}

export function scoreNaming(cells: readonly NamingCell[], predicted: readonly PredictedUse[]): NamingScore {
  const judged = cells.map((cell) => {
    const here = predicted.filter((p) => p.axis === cell.axis && p.part === cell.part);
    const distinct = [...new Map(here.map((p) => [`${p.start}-${p.end}`, p])).values()];
    const partner = matchUp(
      cell.spans.map((span) => [...distinct.keys()].filter((i) => shared(span, distinct[i] as PredictedUse) > 0)),
    );
    return { ...cell, predicted: distinct.length, found: partner.filter((i) => i >= 0).length };
  });
  const unequal = judged.filter((c) => c.predicted !== c.spans.length || c.found !== c.spans.length);
  return { cells: judged.length, equal: judged.length - unequal.length, unequal };
}
