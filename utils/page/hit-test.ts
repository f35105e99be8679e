/** Point on the screen → mention: caret at the point, the spans around it, then a check against the painted boxes. */
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
 * Indexes of the spans that hold or touch the offset (a caret may stand at either edge), innermost first. Every span is
 * looked at: for the 5,000 mentions of the longest pages that costs less than the question for the caret does.
 */
export function spansAt(spans: readonly Span[], offset: number): number[] {
  const found: number[] = [];
  spans.forEach(({ start, end }, i) => {
    if (start <= offset && offset <= end) found.push(i);
  });
  const length = (i: number) => (spans[i]?.end ?? 0) - (spans[i]?.start ?? 0);
  return found.toSorted((a, b) => length(a) - length(b));
}

/** True if the point is on one of the boxes; `slack` pixels around count too (the underline hangs below the box). */
export function isOnBoxes(boxes: Iterable<DOMRectReadOnly>, x: number, y: number, slack = 2): boolean {
  for (const box of boxes) {
    if (x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack) return true;
  }
  return false;
}
