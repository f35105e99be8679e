/**
 * Reads assets/comparison in Node: for the build, the command line and tests. The extension gets the result compiled in
 * (comparison-plugin.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundledComparison } from '../core/comparison/bundled.ts';
import { parseBundled } from '../core/comparison/bundled-parse.ts';
import type { ComparisonFiles } from '../core/comparison/bundled-schema.ts';
import type { KnownIds } from '../core/comparison/bundled-check.ts';
import { validateComparison, type ComparisonFile } from '../core/comparison/bundled-validate.ts';
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';
import { formatProblems } from '../core/knowledge/validate.ts';

/** The files as they lie in the project. */
export const COMPARISON_DIR = fileURLToPath(new URL('../../assets/comparison', import.meta.url));

/**
 * Every file of the folder, in the order of names.
 * @throws {Error} naming the file that is no JSON
 */
export function readComparisonFiles(dir: string = COMPARISON_DIR): ComparisonFile[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ path: `assets/comparison/${name}`, data: jsonOf(join(dir, name), name) }));
}

/**
 * The files, checked.
 * @param known - types of the knowledge base's records by id; null leaves out the look at ids
 * @throws {Error} listing every problem, one line each: "file: path in it: what is wrong [code]"
 */
export function loadComparisonFiles(dir: string = COMPARISON_DIR, known: KnownIds = null): ComparisonFiles {
  const result = validateComparison(readComparisonFiles(dir), known);
  if (result.ok) return result.value;
  const count = result.problems.length;
  throw new Error(`comparison: ${count} problem${count === 1 ? '' : 's'}\n${formatProblems(result.problems)}`);
}

/** The bundled comparison, as the extension's pages have it. */
export function loadComparison(dir: string = COMPARISON_DIR): BundledComparison {
  return parseBundled(loadComparisonFiles(dir));
}

/** What `loadComparisonFiles` looks ids up in. */
export function idsOf(records: readonly KnowledgeRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ id, type }) => [id, type]));
}

function jsonOf(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Error(`comparison: ${name} is not valid JSON: ${error.message}`, { cause: error });
    throw error;
  }
}
