/**
 * The text of a reading and the way from its offsets to the page's text nodes and back. Nodes never leave this file
 * except as boundary points.
 */
import { MAX_TEXT_UNITS } from '@/utils/core/model/document.ts';
import type { Span } from '@/utils/core/model/span.ts';
import type { Segment } from './segments.ts';

/** Boundary points as the StaticRange constructor takes them. */
export interface RangeBoundaries {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A segment and where it stands in the reading: block element ↔ span. */
export interface PlacedSegment extends Span {
  readonly segment: Segment;
  readonly element: Element;
}

/**
 * One string out of segments, each on its own lines, in the order given (the headline may come before what precedes it
 * on the page). Frozen once built: text that changes later is read again as a new PageText, in which the segments of
 * unchanged elements can be used again (`collectSegments(changedElement)` replaces those of that element).
 * Ends at MAX_TEXT_UNITS: what comes after is neither sent nor marked.
 */
export class PageText {
  readonly text: string;
  readonly segments: readonly PlacedSegment[];
  /** Built at the first hit test: most readings never need it. */
  #byElement: Map<Element, PlacedSegment[]> | null = null;

  constructor(segments: readonly Segment[]) {
    const placed: PlacedSegment[] = [];
    let start = 0;
    for (const whole of segments) {
      const segment = fitting(whole, MAX_TEXT_UNITS - start);
      if (segment.text === '') break;
      const end = start + segment.text.length;
      placed.push({ segment, element: segment.element, start, end });
      start = end + 1;
      if (segment !== whole) break;
    }
    this.segments = placed;
    this.text = placed.map(({ segment }) => segment.text).join('\n');
  }

  /**
   * The span on the page. Line breaks at its edges have no node and are left out.
   * @returns null if the span holds no character of any text node
   * @throws {RangeError} if the span lies outside the text
   */
  toStaticRange(span: Span): RangeBoundaries | null {
    if (span.start < 0 || span.end > this.text.length || span.start > span.end) {
      throw new RangeError(`span ${span.start}–${span.end} outside text of ${this.text.length}`);
    }
    let { start, end } = span;
    while (start < end && this.text.charCodeAt(start) === 0x0a) start++;
    while (end > start && this.text.charCodeAt(end - 1) === 0x0a) end--;
    if (start >= end) return null;
    const [first, last] = [this.#pointOf(start), this.#pointOf(end - 1)];
    if (!first || !last) return null;
    return {
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    };
  }

  /**
   * The offset in `text` of a boundary point in a text node, for hit tests. A point in collapsed white space gives the
   * end of what stands before it in that node. Null for nodes that were not read.
   */
  offsetOf(node: Node, offset: number): number | null {
    const placed = this.#segmentOf(node);
    if (!placed) return null;
    const { starts, nodes, offsets, text } = placed.segment;
    let found: number | null = null;
    for (let run = indexOfNode(nodes, node); run >= 0 && run < nodes.length && nodes[run] === node; run++) {
      const [start, from] = [starts[run] ?? 0, offsets[run] ?? 0];
      if (from > offset) return found ?? placed.start + start;
      const length = runLength(text, starts, run);
      found = placed.start + start + Math.min(length, offset - from);
    }
    return found;
  }

  /** The placed segment that holds the offset, or null between two segments. */
  segmentAt(offset: number): PlacedSegment | null {
    const placed = this.segments[lastAtOrBefore(this.segments, offset, (s) => s.start)];
    return placed && offset < placed.end ? placed : null;
  }

  /** Segments of one block element, in text order: more than one if other blocks stand between its text. */
  segmentsOf(element: Element): readonly PlacedSegment[] {
    if (!this.#byElement) {
      this.#byElement = new Map();
      for (const placed of this.segments) {
        const known = this.#byElement.get(placed.element);
        if (known) known.push(placed);
        else this.#byElement.set(placed.element, [placed]);
      }
    }
    return this.#byElement.get(element) ?? [];
  }

  #segmentOf(node: Node): PlacedSegment | null {
    for (let at = node.parentElement; at; at = at.parentElement) {
      const segments = this.segmentsOf(at);
      const placed = segments.find(({ segment }) => indexOfNode(segment.nodes, node) >= 0);
      // The nearest block that was read holds the node, or nobody does.
      if (placed ?? segments.length > 0) return placed ?? null;
    }
    return null;
  }

  #pointOf(offset: number): { node: Text; offset: number } | null {
    const placed = this.segmentAt(offset);
    if (!placed) return null;
    const { starts, nodes, offsets } = placed.segment;
    const local = offset - placed.start;
    const run = lastAtOrBefore(starts, local, (s) => s);
    const node = nodes[run];
    return node ? { node, offset: (offsets[run] ?? 0) + local - (starts[run] ?? 0) } : null;
  }
}

/** The segment, or as many whole lines of it as fit; of a line that would never fit, as many words. */
function fitting(segment: Segment, room: number): Segment {
  const { text } = segment;
  if (text.length <= room) return segment;
  const lines = text.lastIndexOf('\n', room);
  const end = lines < 0 && text.length > MAX_TEXT_UNITS ? text.lastIndexOf(' ', room) : lines;
  return { ...segment, text: text.slice(0, Math.max(end, 0)) };
}

function indexOfNode(nodes: readonly Node[], node: Node): number {
  return nodes.indexOf(node);
}

/** Units a run covers: up to the next run, without a line break between them. */
function runLength(text: string, starts: readonly number[], run: number): number {
  const start = starts[run] ?? 0;
  const end = starts[run + 1] ?? text.length;
  return text.charCodeAt(end - 1) === 0x0a ? end - 1 - start : end - start;
}

/** Index of the last item whose key is not above `value`; -1 if there is none. Keys ascend. */
function lastAtOrBefore<T>(items: readonly T[], value: number, keyOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
