/**
 * `npm run -s knowledge -- check|stats [--json]`: checks the records as the build does, or counts them.
 * Exit code 0: fine; 1: problems in the records (all of them on stdout); 2: wrong use (one sentence on stderr).
 */
import { KNOWLEDGE_DIR, loadKnowledge, readRecordFiles } from '../build/load-knowledge.ts';
import { generatedRecords } from '../build/generated-states.ts';
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';
import { formatProblems, validateRecords } from '../core/knowledge/validate.ts';

const USAGE = 'usage: npm run -s knowledge -- check|stats [--json]';

function main(args: readonly string[]): number {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [command, ...rest] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json');
  if (unknown) return refuse(`unknown flag ${unknown}`);
  if (rest.length > 0) return refuse(`unexpected argument ${rest[0]}`);
  const asJson = flags.includes('--json');
  if (command === 'check') return check(asJson);
  if (command === 'stats') return stats(asJson);
  return refuse(command === undefined ? 'say what to do' : `unknown command ${command}`);
}

function check(asJson: boolean): number {
  const files = readRecordFiles(KNOWLEDGE_DIR);
  const made = generatedRecords(files.map(({ data }) => data));
  const result = validateRecords([...files, ...made.map((data) => ({ path: `generated ${data.id}`, data }))]);
  const problems = result.ok ? [] : result.problems;
  if (asJson) print(JSON.stringify({ files: files.length, generated: made.length, problems }));
  else if (problems.length > 0) print(formatProblems(problems));
  else print(`${files.length} record files and ${made.length} generated records: no problem found`);
  return problems.length === 0 ? 0 : 1;
}

function stats(asJson: boolean): number {
  const { records, version, asOf } = loadKnowledge();
  const counts = {
    version,
    asOf,
    types: countBy(records, (record) => [record.type]),
    generated: records.filter((record) => 'generated' in record && record.generated).length,
    names: countBy(records, (record) => namesOf(record).map((name) => name.lang)),
    classes: countBy(records, (record) => namesOf(record).map((name) => name.class ?? 'A0')),
    tenures: countBy(records, (record) => (record.type === 'office' ? record.holders.map((h) => h.confidence) : [])),
    provisions: records.reduce((sum, r) => sum + (r.type === 'agreement' ? (r.provisions?.length ?? 0) : 0), 0),
    confidence: countBy(records, (record) => (record.type === 'office' ? [] : [record.confidence])),
    withoutCheckedSource: records.filter(
      (r) => r.type !== 'office' && r.sources.every((source) => source.startsWith('general knowledge')),
    ).length,
  };
  if (asJson) print(JSON.stringify(counts));
  else {
    for (const [key, value] of Object.entries(counts)) {
      print(
        `${key}: ${
          typeof value === 'object'
            ? Object.entries(value)
                .map(([k, n]) => `${k} ${n}`)
                .join(', ')
            : value
        }`,
      );
    }
  }
  return 0;
}

function namesOf(record: KnowledgeRecord): { readonly lang: string; readonly class?: string | undefined }[] {
  return record.type === 'office' ? [] : record.names;
}

function countBy(
  records: readonly KnowledgeRecord[],
  keys: (record: KnowledgeRecord) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) for (const key of keys(record)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function refuse(reason: string): number {
  process.stderr.write(`knowledge: ${reason}; ${USAGE}\n`);
  return 2;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // A record that is no JSON, or a problem found by `stats`: the message names the file.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
