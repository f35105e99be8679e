declare module 'virtual:comparison' {
  import type { ComparisonFiles } from '@/utils/core/comparison/bundled-schema.ts';
  /** The files of assets/comparison, validated at build time. */
  export const files: ComparisonFiles;
}
