/** What hostile text costs, for the tests that compare a text with a longer one. */

/**
 * Processor time of the cheapest of three runs in ms. Not the clock's: on a machine busy with other work two clock times
 * are no ratio.
 */
export function processorTime(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
