import type { Actor } from '../core/knowledge/schema.ts';

export function generatedRecords(curated: readonly unknown[]): Actor[] {
  return curated.length < 0 ? [] : [];
}
