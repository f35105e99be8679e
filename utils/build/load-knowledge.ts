/**
 * Reads assets/knowledge in Node: for the build, the command line and tests. The extension itself gets the result
 * compiled in (knowledge-plugin.ts).
 *
 * Imports are relative here and in the plugin: wxt.config.ts is loaded before the `@/` alias exists.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeStamp } from '../core/knowledge/base.ts';
import { ROOMS } from '../core/knowledge/rooms.ts';
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';
import { formatProblems, validateRecords, type RecordFile } from '../core/knowledge/validate.ts';
import { generatedRecords } from './generated-states.ts';

/** The records as they lie in the project. */
export const KNOWLEDGE_DIR = fileURLToPath(new URL('../../assets/knowledge', import.meta.url));

/** Everything the build needs to know about the knowledge. */
export interface LoadedKnowledge extends KnowledgeStamp {
  readonly records: readonly KnowledgeRecord[];
}

/**
 * Every record file, by room and name; a file that is no JSON comes back as `data: undefined` and fails validation.
 * @param dir - folder with one sub-folder a room; paths in the result are relative to its parent's parent
 */
export function readRecordFiles(dir: string = KNOWLEDGE_DIR): RecordFile[] {
  const root = join(dir, '..', '..');
  return Object.values(ROOMS).flatMap((room) =>
    readdirSync(join(dir, room))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => readJson(join(dir, room, name), root)),
  );
}

/**
 * The validated records of a folder, with the states and bodies made from CLDR.
 * @throws {Error} listing every problem, one line each: "file: path in record: what is wrong [code]"
 */
export function loadKnowledge(dir: string = KNOWLEDGE_DIR): LoadedKnowledge {
  const files = readRecordFiles(dir);
  const made = generatedRecords(files.map(({ data }) => data));
  const result = validateRecords([...files, ...made.map((data) => ({ path: `generated ${data.id}`, data }))]);
  if (!result.ok) {
    const count = result.problems.length;
    throw new Error(`knowledge: ${count} problem${count === 1 ? '' : 's'}\n${formatProblems(result.problems)}`);
  }
  const { asOf } = JSON.parse(readFileSync(join(dir, 'edition.json'), 'utf8')) as { asOf: string };
  const hash = createHash('sha256').update(JSON.stringify(result.value)).digest('hex').slice(0, 10);
  return { records: result.value, version: `${asOf}+${hash}`, asOf };
}

function readJson(path: string, root: string): RecordFile {
  const shown = relative(root, path).replaceAll('\\', '/');
  try {
    return { path: shown, data: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Error(`knowledge: ${shown} is not valid JSON: ${error.message}`, { cause: error });
    throw error;
  }
}
