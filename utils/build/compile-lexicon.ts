/** The seam between the knowledge and the lexicon: records → surface forms → compiled blob. */
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';
import { compileForms } from '../core/lexicon/compiled.ts';
import { packForms, type PackedForms } from '../core/lexicon/packed-forms.ts';
import { surfaceForms } from '../core/lexicon/surface-forms.ts';

/** What `virtual:knowledge/lexicon` exports. */
export interface CompiledLexicon {
  /** The scanner's blob, base64. */
  readonly blob: string;
  /** Form i belongs to key i, as the scanner's matches count them. */
  readonly forms: PackedForms;
}

/** Compiles the lexicon of the records; about a second for 20,000 forms. */
export function compileKnowledge(records: readonly KnowledgeRecord[]): CompiledLexicon {
  const { bytes, forms } = compileForms(surfaceForms(records));
  return { blob: Buffer.from(bytes).toString('base64'), forms: packForms(forms) };
}
