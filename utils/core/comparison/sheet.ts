/**
 * One agreement across its document, the bundled sources and any other accounts. Bundled cells were read by hand and
 * stay as they are; what was written by hand about a whole row stands only while no account joins the bundled columns in it.
 */
import type { Agreement } from '../knowledge/schema.ts';
import type { Account, AccountFact } from '../model/account.ts';
import type { Attribute } from '../model/attributes.ts';
import type { Bilingual, Entry, Row, Sheet, Source } from '../model/comparison.ts';
import { edtfDays, isEdtf } from '../model/edtf.ts';
import { byHand, withKnownConflicts } from './by-hand.ts';
import { DOCUMENT, documentFacts, documentSource } from './document-column.ts';
import { relateRow, type BareCell, type RowContext } from './relate-row.ts';
import { fillsRow, rowOf } from './row-of.ts';
import { ATTRIBUTE_ORDER, hasLengths } from './teller.ts';
import type { Lineage } from './told.ts';

/** The part of an account that a sheet needs. */
export type SheetAccount = Pick<Account, 'source' | 'facts'>;

/** What a sheet is made of. */
export interface SheetParts {
  readonly agreement: Agreement;
  /** The bundled columns of the same agreement, with relations written by hand; null if it has none. */
  readonly bundled: Sheet | null;
  /** Further columns, in this order. Ids are unique, and none is a bundled one's or "document". */
  readonly accounts: readonly SheetAccount[];
  /** False leaves out the first column, the document's own. */
  readonly withDocument?: boolean;
  /** Ids of groups that are one under another name, each to the name they share (lineage.ts); identity if absent. */
  readonly lineage?: Lineage;
}

/** Why a cell is silent though nobody asked the text: bundled articles were read for the rows of the matrix. */
export const NOT_READ_FOR: Bilingual = { ar: 'لم يُقرأ النص لهذا السطر', en: 'not read for this row' };
export const EARLIER_TEXT: Bilingual = { ar: 'نص أسبق', en: 'earlier text' };

/**
 * The sheet: rows of the bundled sheet in its order, then what else the accounts tell, in the order of attributes.ts;
 * without a bundled sheet what the document and the accounts tell. Silent cells of a text older than the agreement say so.
 */
export function sheetOf({ agreement, bundled, accounts, withDocument = true, lineage }: SheetParts): Sheet {
  const facts = accounts.map((account) => account.facts.filter((fact) => fact.agreement === agreement.id));
  const ofDocument = withDocument ? documentFacts(agreement) : [];
  const attributes = rowsOf(bundled, facts.flat(), ofDocument);
  const columns = [
    ...(withDocument ? [documentSource(agreement)] : []),
    ...(bundled?.columns ?? []),
    ...accounts.map(({ source }) => source),
  ];
  const sources = new Map(columns.map((source) => [source.id, source]));
  const known = new Set(attributes);
  const told = [...(withDocument ? [ofDocument] : []), ...facts].map((column) => byRow(column, known));
  const joining = new Set(accounts.map(({ source }) => source.id));
  const silences = accounts.map(({ source }) => silenceOf(source, agreement));
  const context: RowContext = {
    ...(lineage ? { lineage } : {}),
    inSteps: stepwise(bundled, ofDocument, accounts, agreement.id),
  };
  const rows = attributes.map((attribute) => {
    const row = bundled?.rows.find((r) => r.attribute === attribute);
    const [documentCells, accountCells] = withDocument ? [told.slice(0, 1), told.slice(1)] : [[], told];
    const cells: BareCell[] = [
      ...documentCells.map((column) => cellOf(DOCUMENT, attribute, column, null)),
      ...(bundled?.columns ?? []).map(({ id }) => bundledCell(row, id)),
      ...accounts.map(({ source }, i) => cellOf(source.id, attribute, accountCells[i], silences[i] ?? null)),
    ];
    const related = relateRow(attribute, cells, sources, context);
    const isJoined = cells.some(({ source, status }) => status === 'stated' && joining.has(source));
    if (!row) return related;
    return isJoined ? withKnownConflicts(related, row) : byHand(related, row);
  });
  return { agreement: agreement.id, columns, rows };
}

/** Ids of the sources that tell phases as lengths. */
function stepwise(
  bundled: Sheet | null,
  ofDocument: readonly AccountFact[],
  accounts: readonly SheetAccount[],
  agreement: string,
): Set<string> {
  const isStepwise = ({ attribute, value }: Entry): boolean => attribute === 'phases' && hasLengths(value);
  const phases = bundled?.rows.find(({ attribute }) => attribute === 'phases')?.cells ?? [];
  return new Set([
    ...(ofDocument.some(isStepwise) ? [DOCUMENT] : []),
    ...phases.filter(({ entries }) => entries.some(isStepwise)).map(({ source }) => source),
    ...accounts
      .filter(({ facts }) => facts.some((fact) => fact.agreement === agreement && isStepwise(fact)))
      .map(({ source }) => source.id),
  ]);
}

/** Attributes of the rows, in their order. */
function rowsOf(bundled: Sheet | null, told: readonly AccountFact[], ofDocument: readonly AccountFact[]): Attribute[] {
  const fixed = bundled?.rows.map(({ attribute }) => attribute) ?? [];
  const known = new Set(fixed);
  // Of a row that only the document has nothing could be said of the bundled texts: they were not read for it.
  const more = new Set((bundled ? told : [...ofDocument, ...told]).map(({ attribute }) => rowOf(attribute, known)));
  return [...fixed, ...ATTRIBUTE_ORDER.filter((attribute) => more.has(attribute) && !known.has(attribute))];
}

type ByRow = ReadonlyMap<Attribute, readonly AccountFact[]>;

function byRow(facts: readonly AccountFact[], rows: ReadonlySet<Attribute>): ByRow {
  const found = new Map<Attribute, AccountFact[]>();
  for (const fact of facts) {
    const row = rowOf(fact.attribute, rows);
    const there = found.get(row);
    if (there) there.push(fact);
    else found.set(row, [fact]);
  }
  return found;
}

function cellOf(source: string, row: Attribute, column: ByRow | undefined, silence: Bilingual | null): BareCell {
  const facts = column?.get(row) ?? [];
  const isStated = facts.some(({ attribute }) => fillsRow(attribute, row));
  if (isStated) return { source, status: 'stated', because: null, entries: facts.map(entryOf) };
  const nearest = facts.map((fact) => ({ ...entryOf(fact), isNearest: true }));
  return { source, status: 'silent', because: silence, entries: nearest };
}

function entryOf(fact: AccountFact): Entry {
  const { agreement, ...entry } = fact;
  void agreement;
  return entry;
}

function bundledCell(row: Row | undefined, source: string): BareCell {
  const cell = row?.cells.find((c) => c.source === source);
  if (!cell) return { source, status: 'silent', because: NOT_READ_FOR, entries: [] };
  const { status, because, entries } = cell;
  return { source, status, because, entries };
}

/** A text that ends before the making begins could not tell of it. */
function silenceOf({ referenceDate }: Source, { date }: Agreement): Bilingual | null {
  if (referenceDate === null || !isEdtf(referenceDate)) return null;
  return edtfDays(referenceDate).to < edtfDays(date).from ? EARLIER_TEXT : null;
}
