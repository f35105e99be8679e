/** What the comparison's charts share: rows of segments, each segment with the places it counts. */
import type { LayerName } from '../../model/layer.ts';
import type { Span } from '../../model/span.ts';

/** A place that a segment counts; the words are the evidence. */
export interface Place {
  readonly source: string;
  /** "P5"; null where it is not known. */
  readonly paragraph: string | null;
  /** Words of the source; null where only the count is known. */
  readonly words: string | null;
  /** UTF-16 offsets into the text that was read; null where only the count is known. */
  readonly span: Span | null;
  readonly layer: LayerName | null;
  /** Entity ids of whose words they are; [] in the source's own voice. */
  readonly speaker: readonly string[];
}

/** One part of a bar. */
export interface Segment<Key extends string = string> {
  readonly key: Key;
  readonly count: number;
  /** In text order; fewer than `count` where only the number is known. */
  readonly places: readonly Place[];
}

/** One bar: a source. */
export interface StackRow<Key extends string = string> {
  readonly source: string;
  /** Sum of the segments. */
  readonly total: number;
  /** In the order of the chart's keys; without empty ones. */
  readonly segments: readonly Segment<Key>[];
}

/** Percentages of few things say more than they know: below this many only "n of m" is shown. */
export const LEAST_FOR_PERCENT = 5;

/** The share in whole per cent, or null where there is too little to count. */
export function percentOf(count: number, total: number): number | null {
  return total < LEAST_FOR_PERCENT ? null : Math.round((100 * count) / total);
}

/** A row of the segments that are not empty. */
export function stackRow<Key extends string>(source: string, segments: readonly Segment<Key>[]): StackRow<Key> {
  const kept = segments.filter(({ count }) => count > 0);
  return { source, total: kept.reduce((sum, { count }) => sum + count, 0), segments: kept };
}
