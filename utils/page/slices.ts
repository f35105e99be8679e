/** Long work in short slices: a generator that yields where it may pause, and two ways to run it. */

/** Runs to the end at once: command line and tests. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

export interface Slicing {
  /** Longest time to work before giving the page a turn. */
  readonly budgetMs: number;
  /** Resolves when the page had its turn. */
  readonly pause: () => Promise<void>;
  /** Clock in milliseconds. */
  readonly now: () => number;
  /** Stops the work between two slices. */
  readonly signal?: AbortSignal;
}

/**
 * Runs in slices of at most `budgetMs` plus one step.
 * @throws the signal's reason when it is aborted
 */
export async function runInSlices<T>(steps: Generator<void, T>, slicing: Slicing): Promise<T> {
  let started = slicing.now();
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    if (slicing.now() - started < slicing.budgetMs) continue;
    await slicing.pause();
    slicing.signal?.throwIfAborted();
    started = slicing.now();
  }
}
