/**
 * Everything `npm start` and `npm test` print. Node's own modules only: these files run before anything is installed.
 */

/** An expected way to fail: its message is the one sentence the reader gets, without a stack trace. */
export class Sentence extends Error {}

/** Prints one line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** "0.8 s", "12 s", "2 min 5 s" since `startedMs` (a value of performance.now()). */
export function elapsed(startedMs) {
  const seconds = (performance.now() - startedMs) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs `work`, printing a line every ten seconds so that a long step is seen to live.
 * @returns what `work` returns
 */
export async function whileSaying(label, work) {
  const started = performance.now();
  const heartbeat = setInterval(() => say(`    … ${label} (${elapsed(started)})`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Ends the command on an error with one helpful line. DEBUG=1 adds the stack for the developers of these scripts.
 * @returns the exit code to use
 */
export function explain(error) {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof Sentence;
  process.stderr.write(known ? `\n${message}\n` : `\nSomething unexpected stopped it: ${message.split('\n')[0]}\n`);
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 1;
}
