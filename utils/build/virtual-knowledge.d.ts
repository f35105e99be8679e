declare module 'virtual:knowledge/records' {
  import type { KnowledgeRecord } from '@/utils/core/knowledge/schema';
  /** Every record, validated at build time. */
  export const records: readonly KnowledgeRecord[];
  /** Edition date and content hash: "2026-10-05+1a2b3c4d5e". */
  export const version: string;
  /** Day the records were last reviewed, "YYYY-MM-DD". */
  export const asOf: string;
}

declare module 'virtual:knowledge/lexicon' {
  import type { SurfaceForm } from '@/utils/core/lexicon/surface-form';
  /** The compiled automaton, base64. */
  export const blob: string;
  /** For each key of the automaton the forms that fold to it. */
  export const forms: readonly (readonly SurfaceForm[])[];
}
