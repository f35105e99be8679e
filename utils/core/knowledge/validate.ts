/**
 * From files to trusted records: every problem is listed with its file and the path inside it, never only the first.
 *
 * Two passes: each file on its own (shape, file name, room), then all records together (ids, dates, tenures, forms).
 * The second pass sees only records of the right shape, so that one broken file does not drown the report.
 */
import * as v from 'valibot';
import type { Problem, Result } from '../model/result.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkSharedForms } from './check-forms.ts';
import { checkLineage } from './check-lineage.ts';
import { checkText, checkTenures, checkDates } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkWords } from './check-words.ts';
import { checkWriting } from './check-writing.ts';
import { ROOMS } from './rooms.ts';
import { ActorSchema, AgreementSchema, OfficeSchema, type KnowledgeRecord } from './schema.ts';

/** A record file as read, not yet trusted. `path` ends in "<room>/<id>.json", or is a name such as "generated". */
export interface RecordFile {
  readonly path: string;
  readonly data: unknown;
}

/** A record of the right shape and where it came from. */
export interface LocatedRecord {
  readonly path: string;
  readonly record: KnowledgeRecord;
}

/** What is asked of each record on its own. */
const CHECKS = [checkText, checkDates, checkTenures, checkSources, checkWords, checkWriting, checkAgreement];

const RecordSchema = v.variant('type', [ActorSchema, AgreementSchema, OfficeSchema]);

/**
 * The records of the files, in their order, or every problem found.
 *
 * Problem codes: schema, file-name, room, duplicate-id, unresolved-id, date-order, tenure-overlap, description,
 * shared-form, shared-domain; source; evaluative-word, loaded-name; language, unseen-character, not-nfc; provision-id,
 * summary, value, timeline-order, timeline-day, document, lineage. `path` is "<file>: <path in the record>".
 */
export function validateRecords(files: readonly RecordFile[]): Result<KnowledgeRecord[]> {
  const problems: Problem[] = [];
  const located: LocatedRecord[] = [];
  for (const file of files) {
    const parsed = v.safeParse(RecordSchema, file.data);
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        problems.push({ code: 'schema', path: at(file.path, v.getDotPath(issue)), detail: issue.message });
      }
      continue;
    }
    problems.push(...checkPlace(file.path, parsed.output));
    located.push({ path: file.path, record: parsed.output });
  }
  for (const { path, record } of located) {
    for (const check of CHECKS) problems.push(...check(path, record));
  }
  problems.push(...checkReferences(located), ...checkSharedForms(located), ...checkLineage(located));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: located.map(({ record }) => record) };
}

/** One line a problem, for terminals and build errors. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${problem.path}: ${problem.detail} [${problem.code}]`).join('\n');
}

function checkPlace(path: string, record: KnowledgeRecord): Problem[] {
  // Records that are no files of their own (generated states, tests) have no slash in their path.
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const room = parts.at(-2);
  if (room === undefined) return [];
  const problems: Problem[] = [];
  if (file !== `${record.id}.json`) {
    problems.push({ code: 'file-name', path: at(path, 'id'), detail: `the file must be named ${record.id}.json` });
  }
  if (room !== ROOMS[record.type]) {
    problems.push({
      code: 'room',
      path: at(path, 'type'),
      detail: `a ${record.type} belongs in ${ROOMS[record.type]}/`,
    });
  }
  return problems;
}

function at(file: string, inside: string | null): string {
  return inside ? `${file}: ${inside}` : file;
}
