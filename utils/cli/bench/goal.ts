/** Goals beside what was measured. */
import type { BenchGoal } from './parts.ts';

export function atMost(goal: string, measured: number | null, limit: number): BenchGoal {
  return { goal: `${goal}, at most`, measured, limit, isMet: measured === null ? null : measured <= limit };
}

export function atLeast(goal: string, measured: number | null, limit: number): BenchGoal {
  return { goal: `${goal}, at least`, measured, limit, isMet: measured === null ? null : measured >= limit };
}
