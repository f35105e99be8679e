/** Point on the screen → mention: caret at the point, then binary search, then a check against the painted boxes. */
import type { Span } from '@/utils/core/model/span.ts';

/** A place between two characters of a text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The text position nearest to a point of the viewport, or null off the text. Costs about 30 µs. */
export function caretAt(document: CaretDocument, x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/**
 * Finds spans by offset. Spans may nest or overlap, so beside the starts the farthest end so far is kept: it tells how
 * far back a span can still reach.
 */
export class SpanIndex {
  private readonly farthestEnd: number[] = [];

  /** @param spans - in text order */
  constructor(private readonly spans: readonly Span[]) {
    let farthest = 0;
    for (const span of spans) this.farthestEnd.push((farthest = Math.max(farthest, span.end)));
  }

  /** Indexes of the spans that hold or touch the offset (a caret may stand at either edge), innermost first. */
  at(offset: number): number[] {
    const found: number[] = [];
    for (let i = this.lastStartingBy(offset); i >= 0 && (this.farthestEnd[i] ?? 0) >= offset; i--) {
      if ((this.spans[i]?.end ?? 0) >= offset) found.push(i);
    }
    const length = (i: number) => (this.spans[i]?.end ?? 0) - (this.spans[i]?.start ?? 0);
    return found.toSorted((a, b) => length(a) - length(b));
  }

  private lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** True if the point is on one of the boxes; `slack` pixels around count too (the underline hangs below the box). */
export function isOnBoxes(boxes: Iterable<DOMRectReadOnly>, x: number, y: number, slack = 2): boolean {
  for (const box of boxes) {
    if (x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack) return true;
  }
  return false;
}
