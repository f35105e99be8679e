import { overlaps, type Span } from './span.ts';

/**
 * Spans of one text, found by position: rules ask for neighbours, and asking every hit about every other hit is
 * quadratic (1.2 s on 140,000 characters before this index).
 */
export class SpanIndex<T extends Span> {
  /** By start, longer first. */
  readonly all: readonly T[];
  readonly #longest: number;

  constructor(items: Iterable<T>) {
    this.all = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#longest = this.all.reduce((n, s) => Math.max(n, s.end - s.start), 0);
  }

  /** Items that start at `from` or later and before `to`, in text order. Cost: logarithmic plus the answer. */
  startingIn(from: number, to: number): readonly T[] {
    const first = this.#firstAt(from);
    let last = first;
    while (last < this.all.length && (this.all[last]?.start ?? to) < to) last++;
    return this.all.slice(first, last);
  }

  /** Items that end at `from` or later and at or before `to`, in order of start. */
  endingIn(from: number, to: number): T[] {
    return this.startingIn(from - this.#longest, to).filter((s) => s.end >= from && s.end <= to);
  }

  /** Items that share a unit with the span, in text order. */
  overlapping(span: Span): T[] {
    return this.startingIn(span.start - this.#longest, span.end).filter((s) => overlaps(s, span));
  }

  /** The last item that starts before `to`, or null. */
  previous(to: number): T | null {
    return this.all[this.#firstAt(to) - 1] ?? null;
  }

  #firstAt(from: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.all[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Kept spans while a rule still decides: the same questions, with cheap insertion (buckets of a fixed width). */
export class SpanSet<T extends Span> {
  readonly #buckets = new Map<number, T[]>();
  static readonly #width = 64;

  add(item: T): void {
    for (let b = Math.floor(item.start / SpanSet.#width); b * SpanSet.#width < item.end; b++) {
      const bucket = this.#buckets.get(b);
      if (bucket) bucket.push(item);
      else this.#buckets.set(b, [item]);
    }
  }

  /** True if some kept span overlaps `span` and passes the test. */
  some(span: Span, test: (item: T) => boolean): boolean {
    for (let b = Math.floor(span.start / SpanSet.#width); b * SpanSet.#width < span.end; b++) {
      if (this.#buckets.get(b)?.some((item) => overlaps(item, span) && test(item))) return true;
    }
    return false;
  }
}
