/** From files to the trusted bundled comparison: every problem is listed with its file and the path inside it. */
import * as v from 'valibot';
import type { Problem, Result } from '../model/result.ts';
import { checkAcross, type KnownIds } from './bundled-check.ts';
import {
  NamingFileSchema,
  SheetFileSchema,
  SourcesFileSchema,
  VoicesFileSchema,
  type ComparisonFiles,
  type SheetFile,
} from './bundled-schema.ts';

/** A file as read, not yet trusted; `path` ends in its name. */
export interface ComparisonFile {
  readonly path: string;
  readonly data: unknown;
}

/** Files with a name of their own; every other file is the sheet of the agreement it is named by. */
const SOURCES_FILE = 'sources.json';
const NAMING_FILE = 'naming.json';
const VOICES_FILE = 'voices.json';
const OWN_NAMES: ReadonlySet<string> = new Set([SOURCES_FILE, NAMING_FILE, VOICES_FILE]);

/**
 * The files, sheets in the order of their paths, or every problem found.
 *
 * Problem codes: schema, missing-file, file-name; unknown-source, unknown-id, value, long-phrase, span-order,
 * span-outside, double, relation; evaluative-word, language, unseen-character, not-nfc. `path` is "<file>: <path in it>".
 */
export function validateComparison(files: readonly ComparisonFile[], known: KnownIds): Result<ComparisonFiles> {
  const result = validated(new Map(files.map((file) => [nameOf(file.path), file.data])), known);
  if (result.ok) return result;
  // Inside this room a file goes by its name; a maintainer wants to open it.
  const folder = files[0]?.path.slice(0, -nameOf(files[0].path).length) ?? '';
  return { ok: false, problems: result.problems.map((problem) => ({ ...problem, path: folder + problem.path })) };
}

function validated(files: Map<string, unknown>, known: KnownIds): Result<ComparisonFiles> {
  const problems: Problem[] = [];
  const only = <T>(name: string, schema: v.GenericSchema<unknown, T>): T | null => {
    if (files.has(name)) return parsed(name, files.get(name), schema, problems);
    problems.push({ code: 'missing-file', path: name, detail: 'this file must be there' });
    return null;
  };
  const sources = only(SOURCES_FILE, SourcesFileSchema);
  const naming = only(NAMING_FILE, NamingFileSchema);
  const voices = only(VOICES_FILE, VoicesFileSchema);
  const sheets = [...files]
    .filter(([name]) => !OWN_NAMES.has(name))
    .map(([name, data]) => sheetIn(name, data, problems));
  // What leans on other files is looked at only when all have the right shape, so that one does not drown the report.
  if (!sources || !naming || !voices || sheets.includes(null)) return { ok: false, problems };
  const value = { sources, naming, voices, sheets: sheets.filter((sheet) => sheet !== null) };
  problems.push(...checkAcross(value, known));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function sheetIn(name: string, data: unknown, problems: Problem[]): SheetFile | null {
  const sheet = parsed(name, data, SheetFileSchema, problems);
  if (sheet && name !== `${sheet.agreement}.json`) {
    const detail = `the file must be named ${sheet.agreement}.json`;
    problems.push({ code: 'file-name', path: `${name}: agreement`, detail });
  }
  return sheet;
}

function parsed<T>(name: string, data: unknown, schema: v.GenericSchema<unknown, T>, problems: Problem[]): T | null {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({ code: 'schema', path: `${name}: ${v.getDotPath(issue) ?? ''}`, detail: issue.message });
  }
  return null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
