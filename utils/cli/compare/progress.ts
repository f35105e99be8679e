/** How far a long reading has come, on stderr: nothing for a few files, one line that moves on a terminal. */

/** Without a terminal only runs of more files than this say anything. */
const MANY_FILES = 20;
/** Lines a long run writes into a log. */
const LOG_LINES = 10;

/** @returns a function to call with the number of files done */
export function progressOf(total: number, stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): (done: number) => void {
  if (stream.isTTY) {
    return (done) => {
      stream.write(`\r${done} of ${total} files${done === total ? '\n' : ''}`);
    };
  }
  if (total <= MANY_FILES) return () => undefined;
  const step = Math.ceil(total / LOG_LINES);
  return (done) => {
    if (done % step === 0 || done === total) stream.write(`compare: ${done} of ${total} files\n`);
  };
}
