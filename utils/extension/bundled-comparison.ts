/** The bundled comparison for our own pages, in a chunk of its own that is loaded when a page first asks for it. */
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import { parseBundled } from '@/utils/core/comparison/bundled-parse.ts';

let parsed: Promise<BundledComparison> | null = null;

export function bundledComparison(): Promise<BundledComparison> {
  parsed ??= import('virtual:comparison').then(({ files }) => parseBundled(files));
  return parsed;
}
