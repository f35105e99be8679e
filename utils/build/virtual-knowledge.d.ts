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
  /** The compiled lexicon: base64 of gzip. */
  export const blob: string;
  /** JSON of PackedForms (form i belongs to key i of the lexicon): base64 of gzip. */
  export const forms: string;
}
