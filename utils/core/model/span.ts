/** A stretch of the article's raw text: UTF-16 code units, half-open, so `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if the two spans share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `outer` holds all of `inner` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order; of two spans that start together the longer one comes first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The longest of some spans (the first of equals), or null for none. */
export function longest<T extends Span>(spans: readonly T[]): T | null {
  return spans.reduce<T | null>((best, s) => (best && best.end - best.start >= s.end - s.start ? best : s), null);
}
