/**
 * Settling overlaps: of one entity the longest mention wins; mentions of different entities may nest, except inside a
 * fixed name ("Islamic State of Iraq and Syria" mentions neither state). Of crossing spans the longer wins.
 */
import { contains, type Span } from '../model/span.ts';
import { SpanSet } from '../model/span-index.ts';
import type { FormKind } from '../lexicon/surface-form.ts';

/** What overlap rules need to know of a mention in the making. */
export interface Overlapping extends Span {
  readonly form: { readonly target: string; readonly kind: FormKind };
}

const FIXED: ReadonlySet<FormKind> = new Set(['name', 'acronym']);

/**
 * The survivors, in text order (longer first).
 * @param isLoose - true for agreements and people: their mentions survive inside fixed names, and an agreement's
 *   wording keeps its parts ("قرار مجلس الأمن 2254")
 */
export function settleOverlaps<T extends Overlapping>(hits: readonly T[], isLoose: (target: string) => boolean): T[] {
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  const index = new SpanSet<T>();
  for (const hit of byLength) {
    if (index.some(hit, (k) => beats(k, hit, isLoose))) continue;
    kept.push(hit);
    index.add(hit);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True if `longer`, already kept, leaves no room for `hit`, which overlaps it. Equal spans of two entities both stay. */
function beats(longer: Overlapping, hit: Overlapping, isLoose: (target: string) => boolean): boolean {
  if (longer.form.target === hit.form.target) return true;
  if (longer.start === hit.start && longer.end === hit.end) return false;
  if (!contains(longer, hit)) return true;
  // Inside a body's name an agreement's stays ("the task force on the cessation of hostilities"), and a person's does
  // ("the Assad government"); inside a person's name nothing does.
  return FIXED.has(longer.form.kind) && !isLoose(longer.form.target) && !isLoose(hit.form.target);
}
