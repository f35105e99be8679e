/** Matches as four numbers each in one growing array: what the scanner writes without allocating per match. */
import type { Match } from './match.ts';

const FIELDS = 4;

export class MatchBuffer {
  /** start, end, key, clitic of match 0, of match 1 … ; only the first `count` × 4 numbers are filled. */
  data: Int32Array;
  count = 0;

  constructor(capacity = 256) {
    this.data = new Int32Array(capacity * FIELDS);
  }

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, key: number, clitic: number): void {
    let at = this.count * FIELDS;
    if (at === this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[at++] = start;
    this.data[at++] = end;
    this.data[at++] = key;
    this.data[at] = clitic;
    this.count++;
  }

  toMatches(): Match[] {
    return Array.from({ length: this.count }, (_, index) => {
      const [start = 0, end = 0, key = 0, clitic = 0] = this.data.subarray(index * FIELDS, index * FIELDS + FIELDS);
      return { start, end, key, clitic };
    });
  }
}
