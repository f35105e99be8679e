/** Counts of a scorer, and the matching that lets one prediction serve one gold line. */

export interface Place {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

/** `right` and `wrong` predictions, `found` and `missed` gold; a ratio is null where nothing was counted. */
export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

export function figures(right: number, wrong: number, found: number, missed: number): Figures {
  return {
    right,
    wrong,
    found,
    missed,
    precision: right + wrong > 0 ? right / (right + wrong) : null,
    recall: found + missed > 0 ? found / (found + missed) : null,
  };
}

/** UTF-16 units two places share; 0 in different documents. */
export function shared(a: Place, b: Place): number {
  return a.doc === b.doc ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/**
 * A largest one-to-one matching (augmenting paths).
 * @param candidates - for each item the indices it may take, best first
 * @returns for each item the index it got, or -1
 */
export function matchUp(candidates: readonly (readonly number[])[]): number[] {
  const owner = new Map<number, number>();
  const partner = candidates.map(() => -1);
  const place = (item: number, tried: Set<number>): boolean => {
    for (const index of candidates[item] ?? []) {
      if (tried.has(index)) continue;
      tried.add(index);
      const held = owner.get(index);
      if (held !== undefined && !place(held, tried)) continue;
      owner.set(index, item);
      partner[item] = index;
      return true;
    }
    return false;
  };
  for (const item of candidates.keys()) place(item, new Set());
  return partner;
}

/** A set of ids as one text, whatever their order. */
export function setKey(ids: string | readonly string[] | null | undefined): string {
  const list = typeof ids === 'string' ? [ids] : (ids ?? []);
  return [...new Set(list.filter(Boolean))].toSorted().join('+');
}
