/** Of several runs of the same thing: other work on the machine only ever adds time, so the best is given with the median. */

/** The middle value (of an even number, the upper one); NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which about `share` of the values lie; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** "12.3 (15.1)": best and median. */
export function bestAndMedian(values: readonly number[]): string {
  if (values.length === 0) return '–';
  return `${Math.min(...values).toFixed(1)} (${median(values).toFixed(1)})`;
}
