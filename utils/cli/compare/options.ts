/** What the command line of `compare` asks for. */
import { parseArgs } from 'node:util';
import { isDay } from '../../core/model/date.ts';

export const FORMATS = ['json', 'md', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

export interface Options {
  /** The articles that were read by hand come first. */
  readonly bundled: boolean;
  /** A first column with what the agreement's own text says. */
  readonly document: boolean;
  /** The agreement asked for, or null for all. */
  readonly agreement: string | null;
  readonly format: Format;
  /** Day of all articles, or null: as each tells it. */
  readonly date: string | null;
  /** Files, folders and patterns as given. */
  readonly paths: readonly string[];
}

/** A command line that cannot be followed; the message is one sentence. */
export class UsageError extends Error {}

export const USAGE = `usage: compare [--bundled] [FILE...] [--agreement ID] [--format json|md|csv] [--date YYYY-MM-DD] [--document]
FILE is a .txt or .html article, a folder of them, or a pattern ("news/**/*.html").`;

/** @throws {UsageError} */
export function optionsOf(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const format = values.format ?? 'json';
  if (!isFormat(format)) throw new UsageError(`--format is json, md or csv, not "${format}"`);
  const date = values.date ?? null;
  if (date !== null && !isDay(date)) throw new UsageError(`--date wants an existing day as YYYY-MM-DD, not "${date}"`);
  const bundled = values.bundled ?? false;
  if (positionals.length === 0 && !bundled) throw new UsageError('no file given');
  const { agreement = null, document = false } = values;
  return { bundled, document, agreement, format, date, paths: positionals };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        bundled: { type: 'boolean' },
        document: { type: 'boolean' },
        agreement: { type: 'string' },
        format: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(sentence);
  }
}

function isFormat(format: string): format is Format {
  return (FORMATS as readonly string[]).includes(format);
}
