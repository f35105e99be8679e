/**
 * Settling overlaps: of one entity the longest mention wins; mentions of different entities may nest, except inside a
 * fixed name ("Islamic State of Iraq and Syria" mentions neither state). Of crossing spans the longer wins.
 */
import { contains, type Span } from '../model/span.ts';
import { SpanSet } from '../model/span-index.ts';
import type { FormKind } from '../lexicon/surface-form.ts';
import type { EntityType } from '../model/entity.ts';

/** What overlap rules need to know of a mention in the making. */
export interface Overlapping extends Span {
  readonly form: { readonly target: string; readonly kind: FormKind };
}

type TypeOf = (target: string) => EntityType | null;

const FIXED: ReadonlySet<FormKind> = new Set(['name', 'acronym']);
const BODIES: ReadonlySet<EntityType | null> = new Set(['state', 'organisation', 'event']);

/** The survivors, in text order (longer first). */
export function settleOverlaps<T extends Overlapping>(hits: readonly T[], typeOf: TypeOf): T[] {
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  const index = new SpanSet<T>();
  for (const hit of byLength) {
    if (index.some(hit, (k) => beats(k, hit, typeOf))) continue;
    kept.push(hit);
    index.add(hit);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True if `longer`, already kept, leaves no room for `hit`, which overlaps it. Equal spans of two entities both stay. */
function beats(longer: Overlapping, hit: Overlapping, typeOf: TypeOf): boolean {
  if (longer.form.target === hit.form.target) return true;
  if (longer.start === hit.start && longer.end === hit.end) return false;
  if (!contains(longer, hit)) return true;
  return FIXED.has(longer.form.kind) && !keepsParts(typeOf(longer.form.target), typeOf(hit.form.target));
}

/**
 * An agreement's wording keeps its parts ("قرار مجلس الأمن 2254"). Inside a body's name an agreement's stays ("the task
 * force on the cessation of hostilities"), and a person's does ("the Assad government").
 */
function keepsParts(outer: EntityType | null, inner: EntityType | null): boolean {
  if (outer === 'agreement') return true;
  return inner === 'agreement' || (inner === 'person' && BODIES.has(outer));
}
