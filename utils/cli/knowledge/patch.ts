/** `npm run -s knowledge -- check --patch FILE`: corrections exported by a reader, checked against the records. */
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../build/load-knowledge.ts';
import { checkPatch, type PatchCheck } from '../../core/corrections/validate-patch.ts';
import { KnowledgeBase } from '../../core/knowledge/base.ts';
import { formatProblems } from '../../core/knowledge/validate.ts';

/**
 * What is to be printed, and the exit code: 0 for a patch without a problem, 1 for any problem.
 * @throws {Error} if the file cannot be read or the records themselves are broken
 */
export function checkPatchFile(file: string, asJson: boolean): { readonly output: string; readonly code: 0 | 1 } {
  const { records, version, asOf } = loadKnowledge();
  const check = checkPatch(parsed(readFileSync(file, 'utf8')), new KnowledgeBase(records, { version, asOf }));
  const output = asJson ? JSON.stringify({ file, version, ...check }) : told(file, version, check);
  return { output, code: check.problems.length === 0 ? 0 : 1 };
}

function told(file: string, version: string, { accepted, total, knowledge, problems }: PatchCheck): string {
  const lines = problems.length > 0 ? [formatProblems(problems)] : [];
  lines.push(`${file}: ${accepted.length} of ${total} corrections accepted`);
  // No problem: ids outlive versions, and each was looked up. It says why one may have become needless.
  if (knowledge !== null && knowledge !== version)
    lines.push(`written against ${knowledge}, checked against ${version}`);
  return lines.join('\n');
}

/** null, which is no patch, for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
