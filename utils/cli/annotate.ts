/**
 * `npm run -s annotate -- [--date YYYY-MM-DD] [--format jsonl|text] [--url URL] FILE...`
 *
 * One JSON object a line for every mention and every attributed statement (offsets are UTF-16 units of the file's text as it stands; for .html of the
 * extracted text, which `--format text` prints with the marks inline). A file or option that cannot be used gives one
 * sentence on stderr and exit code 2; the other files are still done.
 */
import { basename, extname } from 'node:path';
import { isDay } from '../core/model/date.ts';
import type { Annotations } from '../core/model/mention.ts';
import { readArticle } from '../core/read.ts';
import { loadEngine } from '../build/load-engine.ts';
import { linesOf } from './lines.ts';
import { readArticleFile } from './read-file.ts';

const USAGE = 'usage: annotate [--date YYYY-MM-DD] [--format jsonl|text] [--url URL] [--adjectives] FILE...';

interface Options {
  date: string | null;
  format: 'jsonl' | 'text';
  url: string | null;
  adjectives: boolean;
  files: string[];
}

class UsageError extends Error {}

function parse(argv: readonly string[]): Options {
  const options: Options = { date: null, format: 'jsonl', url: null, adjectives: false, files: [] };
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    const [flag, inline] =
      arg.startsWith('--') && arg.includes('=')
        ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]
        : [arg, undefined];
    const value = (): string => {
      const next = inline ?? argv[++i];
      if (next === undefined || (inline === undefined && next.startsWith('--')))
        throw new UsageError(`${flag} wants a value`);
      return next;
    };
    if (flag === '--date') {
      options.date = value();
      if (!isDay(options.date))
        throw new UsageError(`--date wants an existing day as YYYY-MM-DD, not "${options.date}"`);
    } else if (flag === '--format') {
      const format = value();
      if (format !== 'jsonl' && format !== 'text') throw new UsageError(`--format is jsonl or text, not "${format}"`);
      options.format = format;
    } else if (flag === '--url') options.url = value();
    else if (flag === '--adjectives') options.adjectives = true;
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option ${arg}`);
    else options.files.push(arg);
  }
  if (options.files.length === 0) throw new UsageError('no file given');
  return options;
}

/** The text with `[surface|entity]` inline; nested mentions nest, weak ones carry a tilde. */
function marked(text: string, found: Annotations): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const m of found.mentions) {
    opens.set(m.start, `${opens.get(m.start) ?? ''}[`);
    closes.set(m.end, `|${m.weak ? '~' : ''}${m.entity}]${closes.get(m.end) ?? ''}`);
  }
  let out = '';
  for (let i = 0; i <= text.length; i++) out += (closes.get(i) ?? '') + (opens.get(i) ?? '') + (text[i] ?? '');
  return out.endsWith('\n') ? out : `${out}\n`;
}

function main(argv: readonly string[]): void {
  const options = parse(argv);
  const engine = loadEngine();
  for (const file of options.files) {
    const document = readArticleFile(file, options.url, engine);
    if (typeof document === 'string') {
      process.stderr.write(`annotate: ${document}\n`);
      process.exitCode = 2;
      continue;
    }
    const reading = readArticle(document, engine, { date: options.date, adjectives: options.adjectives });
    process.stdout.write(
      options.format === 'text'
        ? marked(document.text, reading.annotations)
        : linesOf(basename(file, extname(file)), document.text, reading),
    );
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`annotate: ${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
