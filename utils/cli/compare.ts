/**
 * `npm run -s compare -- [--bundled] [FILE...] [--agreement ID] [--format json|md|csv] [--date YYYY-MM-DD] [--document]`
 *
 * How each source tells the same agreement. Columns are the bundled sources, then the files by id; with `--document` the
 * agreement's own text stands first. Rows are those of the bundled sheet and whatever the files tell. A file that cannot
 * be read gives one sentence on stderr and exit code 1; the others are still done. A wrong option gives exit code 2.
 */
import { writeSync } from 'node:fs';
import { loadEngine } from '../build/load-engine.ts';
import { runCompare } from './compare/run.ts';

/** Written through at once: what waits in a stream is memory, and a closed pipe (`| head`) is a normal end. */
function print(piece: string): void {
  const bytes = Buffer.from(piece);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(process.stdout.fd, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit();
      // The reader of the pipe is slower than we are.
      if (code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = runCompare(process.argv.slice(2), { engine: () => loadEngine(), print, stderr: process.stderr });
