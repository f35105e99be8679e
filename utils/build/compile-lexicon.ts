/**
 * The seam between the knowledge and the lexicon: records → surface forms → compiled blob.
 * Waiting for utils/core/lexicon/surface-forms.ts (lead) and compile.ts (LEX).
 */
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';

/** What `virtual:knowledge/lexicon` exports. */
export interface CompiledLexicon {
  /** The compiled automaton, base64. */
  readonly blob: string;
  /** Forms by key index, as the scanner's matches count them. */
  readonly forms: unknown;
}

/** Compiles the lexicon of the records. @throws {Error} until the compiler exists */
export async function compileKnowledge(records: readonly KnowledgeRecord[]): Promise<CompiledLexicon> {
  throw new Error(`no lexicon compiler yet for ${records.length} records`);
}
