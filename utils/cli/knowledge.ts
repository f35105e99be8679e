/**
 * `npm run -s knowledge -- check|stats|collisions [--json]`: checks the records and the bundled comparison as the build
 * does, counts the records, or lists the forms that could be taken for something else and what guards them.
 * `check --patch FILE` checks corrections that a reader exported (utils/core/corrections) against the records.
 * Exit code 0: fine; 1: problems in the records, the comparison or the patch (all of them on stdout); 2: wrong use (one
 * sentence on stderr).
 */
import { bundledForms } from '../build/compile-lexicon.ts';
import { generatedRecords } from '../build/generated-states.ts';
import { idsOf, readComparisonFiles } from '../build/load-comparison.ts';
import { KNOWLEDGE_DIR, loadKnowledge, readRecordFiles } from '../build/load-knowledge.ts';
import { validateComparison, type ComparisonFile } from '../core/comparison/bundled-validate.ts';
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';
import { formatProblems, validateRecords } from '../core/knowledge/validate.ts';
import type { Problem } from '../core/model/result.ts';
import { collisionLines, collisionsOf } from './knowledge/collisions.ts';
import { checkPatchFile } from './knowledge/patch.ts';
import { statsLines, statsOf } from './knowledge/stats.ts';

const COMMANDS: Readonly<Record<string, (asJson: boolean) => number>> = { check, stats, collisions };
const USAGE = `usage: npm run -s knowledge -- ${Object.keys(COMMANDS).join('|')} [--json], or check --patch FILE [--json]`;

function main(args: readonly string[]): number {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [command, ...rest] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json' && flag !== '--patch');
  if (unknown) return refuse(`unknown flag ${unknown}`);
  if (flags.includes('--patch')) return checkPatch(command, rest, flags.includes('--json'));
  if (rest.length > 0) return refuse(`unexpected argument ${rest[0]}`);
  if (command === undefined) return refuse('say what to do');
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  return run ? run(flags.includes('--json')) : refuse(`unknown command ${command}`);
}

function check(asJson: boolean): number {
  const files = readRecordFiles(KNOWLEDGE_DIR);
  const made = generatedRecords(files.map(({ data }) => data));
  const result = validateRecords([...files, ...made.map((data) => ({ path: `generated ${data.id}`, data }))]);
  const compared = readComparisonFiles();
  const problems = [...(result.ok ? [] : result.problems), ...problemsOf(compared, result.ok ? result.value : null)];
  if (asJson) {
    print([
      JSON.stringify({ files: files.length, generated: made.length, comparisonFiles: compared.length, problems }),
    ]);
  } else if (problems.length > 0) print([formatProblems(problems)]);
  else {
    print([
      `${files.length} record files and ${made.length} generated records: no problem found`,
      `${compared.length} files of the bundled comparison: no problem found`,
    ]);
  }
  return problems.length === 0 ? 0 : 1;
}

/** Of the bundled comparison; its ids are looked up only if the records are sound. */
function problemsOf(files: readonly ComparisonFile[], records: readonly KnowledgeRecord[] | null): Problem[] {
  const result = validateComparison(files, records && idsOf(records));
  return result.ok ? [] : result.problems;
}

function checkPatch(command: string | undefined, files: readonly string[], asJson: boolean): number {
  const [file] = files;
  if (command !== 'check' || file === undefined || files.length > 1) return refuse('check --patch takes one file');
  const { output, code } = checkPatchFile(file, asJson);
  print([output]);
  return code;
}

function stats(asJson: boolean): number {
  const counts = statsOf(loadKnowledge());
  print(asJson ? [JSON.stringify(counts)] : statsLines(counts));
  return 0;
}

function collisions(asJson: boolean): number {
  const { records } = loadKnowledge();
  const found = collisionsOf(bundledForms(records), records);
  print(asJson ? [JSON.stringify(found)] : collisionLines(found));
  return 0;
}

function refuse(reason: string): number {
  process.stderr.write(`knowledge: ${reason}; ${USAGE}\n`);
  return 2;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // A record that is no JSON, or a problem found by `stats` or `collisions`: the message names the file.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
