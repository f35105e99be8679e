/** Counts of test runs, from what the runners report of themselves. Node's own modules only. */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} output - shown when something failed
 */

/**
 * Counts of a vitest run. A file that could not even be loaded has no tests to fail, so it counts as one failure.
 * @param {string} report - the JSON reporter's file, or "" if it wrote none
 * @returns {Counts}
 */
export function readVitest(report, code, output) {
  if (!report) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped = 0, testResults } = JSON.parse(report);
  const unloadable = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + unloadable;
  // Vitest also ends with an error for what no test owns (an unhandled rejection, no files at all).
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped, output };
}

/**
 * Counts of a `node --test --test-reporter=tap` run.
 * @param {{ code: number, output: string, timedOut: boolean }} finished
 * @returns {Counts}
 */
export function readTap({ code, output, timedOut }) {
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const counts = { passed: count('pass'), skipped: count('skipped'), output: failuresOf(output) };
  if (timedOut) return { ...counts, failed: failed + 1, output: `${output}\nIt took too long and was ended.` };
  return { ...counts, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** The failed tests' own reports out of a TAP stream; all of it if there is none. */
function failuresOf(output) {
  const reports = output.match(/^ *not ok [^]*?^ *\.\.\.$/gm);
  return reports ? reports.join('\n') : output;
}
