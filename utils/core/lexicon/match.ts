/**
 * A raw hit of the scanner: `key` is the index of the form key it was compiled from.
 * Offsets are raw UTF-16 units; `start` is after any proclitic, except for lam + article (للأمم المتحدة), which is
 * fused with the name and belongs to the span. `clitic` is the number of raw units before `start` that were taken off.
 */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly key: number;
  readonly clitic: number;
}
