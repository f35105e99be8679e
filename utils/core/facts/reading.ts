/** What a rule hands over before the agreement, layer and speaker are looked up. */
import type { Attribute } from '../model/attributes.ts';
import type { FactRule } from '../model/fact.ts';
import type { Span } from '../model/span.ts';

export interface Found extends Span {
  readonly attribute: Attribute;
  readonly rule: FactRule;
  readonly value: string | null;
  readonly qualifier: string | null;
  /** True if a date was told from the article's day rather than written out. */
  readonly isRelative: boolean;
}

/** Qualifiers joined, null for none. */
export function qualifiers(...parts: readonly (string | null | undefined)[]): string | null {
  const kept = parts.filter((p): p is string => p !== null && p !== undefined);
  return kept.length > 0 ? [...new Set(kept)].join(', ') : null;
}

/** States or bodies that made the agreement, by their ids. */
export function madeBetween({ start, end }: Span, makers: readonly string[]): Found {
  return {
    start,
    end,
    attribute: 'parties',
    rule: 'made-between',
    value: [...new Set(makers)].toSorted().join(','),
    qualifier: null,
    isRelative: false,
  };
}
