/** `compare` from its arguments to its output; compare.ts gives it the process. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type BundledComparison, sourcesOfText } from '../../core/comparison/bundled.ts';
import { sheetsToCsv } from '../../core/comparison/export/csv.ts';
import { sheetsToMarkdown } from '../../core/comparison/export/markdown.ts';
import { plainWords } from '../../core/comparison/export/plain-words.ts';
import { lineageOf } from '../../core/comparison/lineage.ts';
import { sheetOf, type SheetAccount } from '../../core/comparison/sheet.ts';
import type { Agreement } from '../../core/knowledge/schema.ts';
import type { Engine } from '../../core/linking/hit.ts';
import type { Sheet } from '../../core/model/comparison.ts';
import { loadComparison } from '../../build/load-comparison.ts';
import { collect } from './collect.ts';
import { type ArticleFile, findFiles } from './find-files.ts';
import { optionsOf, USAGE, UsageError, type Format, type Options } from './options.ts';
import { progressOf } from './progress.ts';
import { jsonPieces } from './to-json.ts';

type Bundled = ReadonlyMap<string, Sheet>;

/** What a run needs of the world. */
export interface World {
  /** Loaded only for a command line that can be followed. */
  readonly engine: () => Engine;
  readonly print: (piece: string) => void;
  /** stderr: a sentence for each thing that is wrong, and how far a long reading has come. */
  readonly stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
}

/** @returns the exit code: 0, 1 if a file could not be read, 2 if the command line cannot be followed */
export function runCompare(argv: readonly string[], world: World): 0 | 1 | 2 {
  try {
    return follow(optionsOf(argv), world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`compare: ${error.message}\n${USAGE}\n`);
    return 2;
  }
}

function follow(options: Options, { engine: load, print, stderr }: World): 0 | 1 {
  const engine = load();
  if (options.agreement !== null) agreementOf(options.agreement, engine);
  const comparison = options.bundled ? loadComparison() : null;
  const bundled: Bundled = comparison?.sheets ?? new Map();
  const { files, problems } = findFiles(options.paths);
  if (comparison) for (const note of copiesAmong(files, comparison)) stderr.write(`compare: ${note}\n`);
  const read = collect(files, engine, {
    date: options.date,
    agreement: options.agreement,
    taken: new Set([...bundled.values()].flatMap(({ columns }) => columns.map(({ id }) => id))),
    onProgress: progressOf(files.length, stderr),
  });
  const faults = [...problems, ...read.problems];
  for (const fault of faults) stderr.write(`compare: ${fault}\n`);
  for (const piece of printed(options.format, sheetsOf(options, engine, bundled, read.accounts), engine)) print(piece);
  return faults.length > 0 ? 1 : 0;
}

/** A text that was read by hand and is now read by rule stands in two columns, which agree for that reason. */
function copiesAmong(files: readonly ArticleFile[], comparison: BundledComparison): string[] {
  return files.flatMap(({ path }) => {
    // What cannot be read is told where it is read.
    if (!path.endsWith('.txt') || !existsSync(path)) return [];
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    const ids = sourcesOfText(comparison, hash).map(({ id }) => id);
    return ids.length > 0 ? [`${path} is the text of the bundled source ${ids.join(' and ')}`] : [];
  });
}

function* sheetsOf(
  options: Options,
  engine: Engine,
  bundled: Bundled,
  accounts: readonly SheetAccount[],
): Generator<Sheet> {
  const told = new Set(accounts.flatMap(({ facts }) => facts.map(({ agreement }) => agreement)));
  const ids = options.agreement === null ? [...bundled.keys(), ...[...told].toSorted()] : [options.agreement];
  const lineage = lineageOf(engine.base);
  for (const id of new Set(ids)) {
    const agreement = agreementOf(id, engine);
    yield sheetOf({
      agreement,
      bundled: bundled.get(id) ?? null,
      accounts,
      withDocument: options.document,
      lineage,
    });
  }
}

/** @throws {UsageError} if the base has no such agreement */
function agreementOf(id: string, { base }: Engine): Agreement {
  const record = base.entity(id);
  if (record?.type !== 'agreement') throw new UsageError(`there is no agreement "${id}"`);
  return record;
}

function* printed(format: Format, sheets: Iterable<Sheet>, { base }: Engine): Generator<string> {
  if (format === 'json') {
    yield* jsonPieces(sheets);
    return;
  }
  const words = plainWords((id) => base.entity(id)?.labels.en ?? null);
  if (format === 'md') {
    yield sheetsToMarkdown([...sheets], words, { knowledge: { version: base.version, asOf: base.asOf }, made: null });
    return;
  }
  let isFirst = true;
  for (const sheet of sheets) {
    const table = sheetsToCsv([sheet], words, { bom: isFirst });
    yield isFirst ? table : table.slice(table.indexOf('\r\n') + 2);
    isFirst = false;
  }
}
