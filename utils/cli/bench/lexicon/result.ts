/** One measurement with what it is of. */
import type { Measured } from './measure.ts';
import type { MatcherName } from './peers.ts';

export type Density = 'sparse' | 'dense';

export interface Result {
  readonly platform: string;
  readonly matcher: MatcherName;
  readonly forms: number;
  readonly density: Density;
  readonly measured: Measured | 'too slow';
}

export function timesBare({ scanMs, bareMs }: Measured): number {
  return scanMs / bareMs;
}
