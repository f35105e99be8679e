/** Two sources of a sheet, row by row: what each tells, how the two stand to each other, and what they share. */
import { rowOfTwo } from '@/utils/core/comparison/two-columns.ts';
import type { Lineage } from '@/utils/core/comparison/told.ts';
import type { Entity } from '@/utils/core/knowledge/schema.ts';
import type { Account, AccountStatement } from '@/utils/core/model/account.ts';
import { shapeOf } from '@/utils/core/model/attributes.ts';
import type { Cell, Entry, Row, Sheet, Source } from '@/utils/core/model/comparison.ts';
import { finderOf, type WordFinder } from './shared-words.ts';

/** An entry and, of an article that was read by rule, the statement whose words tell it. */
export interface ToldPlace {
  readonly entry: Entry;
  readonly statement: AccountStatement | null;
}

export interface BesideRow {
  /** The row over the two columns alone: its relation is theirs. */
  readonly row: Row;
  readonly a: readonly ToldPlace[];
  readonly b: readonly ToldPlace[];
  /** People (entity ids) and numbers ("#48") that both tell. */
  readonly shared: ReadonlySet<string>;
}

export interface BesideParts {
  readonly sheet: Sheet;
  readonly a: Source;
  readonly b: Source;
  readonly accounts: readonly Account[];
  readonly entity: (id: string) => Entity | null;
  readonly lineage?: Lineage;
  readonly lang: 'ar' | 'en';
}

/** Rows that either source tells; those both tell come first, in the order of the sheet. */
export function besideRows({ sheet, a, b, accounts, entity, lineage, lang }: BesideParts): {
  rows: BesideRow[];
  finder: WordFinder;
} {
  const finder = finderOf(peopleIn(sheet, [a.id, b.id]).flatMap((id) => entity(id) ?? []));
  const rows = sheet.rows.flatMap((row): BesideRow[] => {
    const cells = [a.id, b.id]
      .map((id) => row.cells.find(({ source }) => source === id))
      .filter((cell) => cell !== undefined);
    if (cells.length < 2 || cells.every(({ status }) => status === 'silent')) return [];
    const [placesA, placesB] = cells.map((cell) => placesOf(cell, accounts)) as [ToldPlace[], ToldPlace[]];
    const keysB = keysIn(placesB, finder, lang);
    const shared = new Set([...keysIn(placesA, finder, lang)].filter((key) => keysB.has(key)));
    return [{ row: rowOfTwo(sheet, row, a.id, b.id, lineage), a: placesA, b: placesB, shared }];
  });
  const isBoth = ({ row }: BesideRow) => (row.cells.every(({ status }) => status === 'stated') ? 0 : 1);
  return { rows: rows.toSorted((x, y) => isBoth(x) - isBoth(y)), finder };
}

function placesOf({ source, entries }: Cell, accounts: readonly Account[]): ToldPlace[] {
  const statements = accounts.find((account) => account.source.id === source)?.statements ?? [];
  return entries.map((entry) => ({ entry, statement: statementOf(entry, statements) }));
}

/** The shortest statement that holds the entry's words. */
function statementOf({ evidence }: Entry, statements: readonly AccountStatement[]): AccountStatement | null {
  if (!evidence) return null;
  const holding = statements.filter(({ start, end }) => start <= evidence.start && end >= evidence.end);
  return holding.toSorted((x, y) => x.end - x.start - (y.end - y.start))[0] ?? null;
}

/** Everyone and every number in the words of one side, and who speaks them. */
function keysIn(places: readonly ToldPlace[], finder: WordFinder, lang: 'ar' | 'en'): Set<string> {
  return new Set(
    places.flatMap(({ entry, statement }) => [
      ...peopleOf(entry),
      ...[entry.paraphrase?.[lang], entry.keyPhrase, statement?.evidence]
        .flatMap((text) => (text ? finder(text) : []))
        .map(({ key }) => key),
    ]),
  );
}

function peopleOf({ attribute, value, speaker, via }: Entry): string[] {
  const ids = value !== null && shapeOf(attribute).kind === 'ids' ? value.split(',').map((id) => id.trim()) : [];
  return [...ids, ...speaker, ...via];
}

function peopleIn({ rows }: Sheet, columns: readonly string[]): string[] {
  const cells = rows.flatMap((row) => row.cells).filter(({ source }) => columns.includes(source));
  return [...new Set(cells.flatMap(({ entries }) => entries.flatMap(peopleOf)))];
}
