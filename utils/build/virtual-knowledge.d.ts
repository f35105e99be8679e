declare module 'virtual:knowledge/records' {
  import type { KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
  /** Every record, validated at build time. */
  export const records: readonly KnowledgeRecord[];
  /** Edition date and content hash: "2026-10-05+1a2b3c4d5e". */
  export const version: string;
  /** Day the records were last reviewed, "YYYY-MM-DD". */
  export const asOf: string;
}

declare module 'virtual:knowledge/lexicon' {
  import type { PackedForms } from '@/utils/core/lexicon/packed-forms.ts';
  /** The compiled lexicon, base64. */
  export const blob: string;
  /** Form i belongs to key i of the lexicon. */
  export const forms: PackedForms;
}
