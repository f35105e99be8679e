/** What the page in front tells of each agreement beside other sources: whom it is compared with, and what comes of it. */
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import { lineageOf } from '@/utils/core/comparison/lineage.ts';
import { sheetOf } from '@/utils/core/comparison/sheet.ts';
import { type PageAgainstRest, pageAgainstRest } from '@/utils/core/comparison/this-page.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Sheet, Source } from '@/utils/core/model/comparison.ts';
import { edtfDays } from '@/utils/core/model/edtf.ts';
import { copiesIn } from './copies.ts';

/** One column of the page: the page itself, or one language half of it. */
export interface PageColumn extends PageAgainstRest {
  readonly source: Source;
  /** Rows that it and others tell without a difference. */
  readonly alike: number;
}

export interface ComparedAgreement {
  readonly record: Agreement;
  readonly sheet: Sheet;
  /** Those that tell of the agreement. */
  readonly own: readonly PageColumn[];
  /** Articles that tell of it, in the order of the columns; neither the page nor the document. */
  readonly others: readonly Source[];
  /** earlier: the page is older than the agreement; alone: nobody else tells of it. */
  readonly state: 'compared' | 'earlier' | 'alone';
}

export interface PageComparison {
  /** Agreements it tells most of first. */
  readonly agreements: readonly ComparedAgreement[];
  /** Bundled sources whose text the page carries; it is not compared with them. */
  readonly copies: readonly Source[];
  /** True if a kept version of the page was left out. */
  readonly isKept: boolean;
  /** True if nothing says which day "Monday" counts from. */
  readonly isDateUnknown: boolean;
}

/** The page and what it is compared with. */
export interface ToCompare {
  /** Of the page in front; one, or one a language half. */
  readonly accounts: readonly Account[];
  readonly text: string;
  /** The page's address. */
  readonly url: string;
  readonly bundled: BundledComparison;
  /** Accounts of kept articles that tell of any agreement of the page. */
  readonly kept: readonly Account[];
  readonly base: KnowledgeBase;
}

export function comparisonOf({ accounts, text, url, bundled, kept, base }: ToCompare): PageComparison {
  const copies = copiesIn(text, bundled);
  const others = kept.filter(({ source }) => !isSameAddress(source.url, url));
  const lineage = lineageOf(base);
  const agreements = agreementsOf(accounts).flatMap((id): ComparedAgreement[] => {
    const record = base.byId(id);
    if (record?.type !== 'agreement') return [];
    const own = accounts.filter((account) => tellsOf(account, id));
    const sheet = sheetOf({
      agreement: record,
      bundled: without(bundled.sheets.get(id) ?? null, copies),
      accounts: [...others.filter((account) => tellsOf(account, id)), ...own],
      lineage,
    });
    return [compared(record, sheet, own)];
  });
  return {
    agreements,
    copies,
    isKept: others.length < kept.length,
    isDateUnknown: accounts.every(({ source }) => source.referenceDate === null),
  };
}

/** Ids of the agreements the accounts tell of, those with most facts first. */
export function agreementsOf(accounts: readonly Account[]): string[] {
  const counts = new Map<string, number>();
  for (const { agreement } of accounts.flatMap(({ facts }) => facts)) {
    counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

function compared(record: Agreement, sheet: Sheet, own: readonly Account[]): ComparedAgreement {
  const ids = new Set(own.map(({ source }) => source.id));
  const others = sheet.columns.filter(
    ({ id, kind }) =>
      kind !== 'document' &&
      !ids.has(id) &&
      sheet.rows.some(({ cells }) => cells.some(({ source, status }) => source === id && status === 'stated')),
  );
  const columns = own.map(({ source }) => columnOf(source, sheet));
  const isEarlier = own.every(({ source }) => isOlder(source, record));
  // The other half of a bilingual page is another source, too.
  const isAlone = others.length === 0 && own.length < 2;
  return { record, sheet, own: columns, others, state: isEarlier ? 'earlier' : isAlone ? 'alone' : 'compared' };
}

function columnOf(source: Source, sheet: Sheet): PageColumn {
  const against = pageAgainstRest(sheet, source.id);
  const apart = new Set([...against.tellsDifferently, ...against.onlyHere]);
  const told = sheet.rows.filter(({ cells }) =>
    cells.some((cell) => cell.source === source.id && cell.status === 'stated'),
  );
  return { source, ...against, alike: told.filter((row) => !apart.has(row)).length };
}

function tellsOf({ facts }: Account, agreement: string): boolean {
  return facts.some((fact) => fact.agreement === agreement);
}

/** The bundled sheet without these columns; null if nothing is left. */
function without(sheet: Sheet | null, left: readonly Source[]): Sheet | null {
  if (!sheet || left.length === 0) return sheet;
  const gone = new Set(left.map(({ id }) => id));
  const columns = sheet.columns.filter(({ id }) => !gone.has(id));
  if (columns.length === 0) return null;
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ source }) => !gone.has(source)) }));
  return { ...sheet, columns, rows };
}

/** Written before the first day of the agreement, as far as its date is known. */
function isOlder({ referenceDate }: Source, { date }: Agreement): boolean {
  return referenceDate !== null && edtfDays(referenceDate).to < edtfDays(date).from;
}

function isSameAddress(one: string | null, other: string): boolean {
  return one !== null && one.split('#', 1)[0] === other.split('#', 1)[0];
}
