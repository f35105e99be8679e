/** A patch file from the reader's disk: untrusted, so every problem is told and nothing else happens. */
import type { ImportReport } from '@/components/options/PatchReport.tsx';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import { mergePatch } from '@/utils/core/corrections/merge-patch.ts';
import { checkPatch } from '@/utils/core/corrections/validate-patch.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';

/** Chosen: several times the largest patch there can be. */
const MAX_BYTES = 10_000_000;

/** @returns what to add, and the report of the rest; `added` is filled in once it is stored */
export async function readPatch(
  file: File,
  base: KnowledgeBase,
  kept: readonly Correction[],
): Promise<{ put: readonly Correction[]; report: ImportReport }> {
  const check = checkPatch(await contentOf(file), base);
  const { put, known, contradicting } = mergePatch(check.accepted, kept);
  const otherwise = contradicting.map(({ id }) => ({ code: 'contradiction-kept', path: id, detail: '' }));
  const { knowledge } = check;
  return {
    put,
    report: {
      file: file.name,
      added: 0,
      known: known.length,
      problems: [...check.problems, ...otherwise],
      otherKnowledge: knowledge === base.version ? null : knowledge,
    },
  };
}

/** null, which is no patch, for what is too long or no JSON. */
async function contentOf(file: File): Promise<unknown> {
  if (file.size > MAX_BYTES) return null;
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}
