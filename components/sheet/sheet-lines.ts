/** The list of sheets: which agreements are told of, by how many. */
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { isConflict, tellingIn } from './sheet-view.ts';

/** Articles about one agreement from which its conflicts are counted on its own sheet only: that takes a while. */
const MAX_COUNTED = 30;

export interface SheetLine {
  readonly agreement: Agreement;
  /** Bundled sources that tell something of it. */
  readonly bundled: number;
  readonly kept: number;
  readonly isOpen: boolean;
  /** Rows in which two of its columns differ; null where counting would keep the reader waiting. */
  readonly conflicts: number | null;
}

/**
 * Most told first, then the most recent.
 * @param sheetOf - the sheet of an agreement over everything that is told
 */
export function sheetLines(
  base: KnowledgeBase,
  bundled: BundledComparison,
  accounts: readonly Account[],
  sheetOf: (agreement: Agreement) => Sheet,
): SheetLine[] {
  const lines = base.agreements().flatMap((agreement): SheetLine[] => {
    const sheet = bundled.sheets.get(agreement.id);
    const telling = accounts.filter(({ facts }) => facts.some((fact) => fact.agreement === agreement.id));
    const line: SheetLine = {
      agreement,
      bundled: sheet ? tellingIn(sheet).size : 0,
      kept: telling.filter(({ source }) => source.kind === 'kept').length,
      isOpen: telling.some(({ source }) => source.kind === 'open'),
      conflicts: null,
    };
    if (countOf(line) === 0) return [];
    const isQuick = telling.length <= MAX_COUNTED;
    return [{ ...line, conflicts: isQuick ? sheetOf(agreement).rows.filter(isConflict).length : null }];
  });
  return lines.toSorted((a, b) => countOf(b) - countOf(a) || b.agreement.date.localeCompare(a.agreement.date));
}

function countOf({ bundled, kept, isOpen }: SheetLine): number {
  return bundled + kept + (isOpen ? 1 : 0);
}
