/** Reading the database: everything is checked, what is no record is set aside and told. */
import type { Case, KeptArticle, KeptLine } from '@/utils/core/casebook/kept-article.ts';
import type { Damaged, Listing } from '@/utils/core/casebook/listing.ts';
import { CaseSchema, checked, LineSchema, ReadingSchema } from '@/utils/core/casebook/schema.ts';
import type { Account } from '@/utils/core/model/account.ts';
import { CasebookError } from './failure.ts';
import type { CasebookDatabase } from './migrations.ts';

/** Lines, cases and what is damaged, seen at one moment. */
export async function readListing(database: CasebookDatabase): Promise<Listing> {
  const transaction = database.transaction(['articles', 'readings', 'cases']);
  const [lines, lineKeys, readingKeys, cases, caseKeys] = await Promise.all([
    transaction.objectStore('articles').getAll(),
    transaction.objectStore('articles').getAllKeys(),
    transaction.objectStore('readings').getAllKeys(),
    transaction.objectStore('cases').getAll(),
    transaction.objectStore('cases').getAllKeys(),
    transaction.done,
  ]);
  const damaged: Damaged[] = [];
  const articles = sound(lines, lineKeys, LineSchema, 'articles', damaged);
  const known = new Set<unknown>(readingKeys);
  const named = new Set<unknown>(lineKeys);
  const orphans = readingKeys.filter((key) => !named.has(key));
  const whole = articles.filter(({ id }) => known.has(id));
  for (const { id } of articles) {
    if (!known.has(id)) damaged.push({ store: 'articles', key: id, problem: 'its reading is missing' });
  }
  for (const key of orphans) damaged.push({ store: 'readings', key: String(key), problem: 'nothing names it' });
  return {
    articles: whole.toSorted(newestFirst),
    cases: sound(cases, caseKeys, CaseSchema, 'cases', damaged).toSorted(oldestFirst),
    damaged,
  };
}

/** One article as a whole. @throws {CasebookError} not-kept, damaged */
export async function readArticle(database: CasebookDatabase, id: string): Promise<KeptArticle> {
  const transaction = database.transaction(['articles', 'readings']);
  const [line, reading] = await Promise.all([
    transaction.objectStore('articles').get(id),
    transaction.objectStore('readings').get(id),
    transaction.done,
  ]);
  if (line === undefined && reading === undefined) throw new CasebookError('not-kept', id);
  return joined(line, reading);
}

/** The whole articles of these ids, in this order; what is damaged is left out. */
export async function readArticles(database: CasebookDatabase, ids: readonly string[]): Promise<KeptArticle[]> {
  const transaction = database.transaction(['articles', 'readings']);
  const [lines, readings] = await Promise.all([
    Promise.all(ids.map((id) => transaction.objectStore('articles').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('readings').get(id))),
    transaction.done,
  ]);
  return ids.flatMap((_, at) => {
    const line = checked(LineSchema, lines[at]);
    const reading = checked(ReadingSchema, readings[at]);
    if (!line.record || !reading.record) return [];
    return [{ ...line.record, accounts: reading.record.accounts, body: reading.record.body }];
  });
}

/** Accounts of the articles of these ids, without their lines. */
export async function readAccounts(database: CasebookDatabase, ids: readonly string[]): Promise<Account[]> {
  const store = database.transaction('readings').store;
  const readings = await Promise.all(ids.map((id) => store.get(id)));
  return readings.flatMap((value) => checked(ReadingSchema, value).record?.accounts ?? []);
}

/** Lines kept of this address, newest first. */
export async function readVersions(database: CasebookDatabase, url: string): Promise<KeptLine[]> {
  const values = await database.getAllFromIndex('articles', 'url', url);
  return values.flatMap((value) => checked(LineSchema, value).record ?? []).toSorted(newestFirst);
}

/** The cases that can be read, in the order in which they were made. */
export async function readCases(database: CasebookDatabase): Promise<Case[]> {
  const values = await database.getAll('cases');
  return values.flatMap((value) => checked(CaseSchema, value).record ?? []).toSorted(oldestFirst);
}

/** A case. @throws {CasebookError} not-kept, damaged */
export function soundCase(value: unknown, id: string): Case {
  if (value === undefined) throw new CasebookError('not-kept', id);
  const { record, problem } = checked(CaseSchema, value);
  if (!record) throw new CasebookError('damaged', problem);
  return record;
}

/** A line. @throws {CasebookError} not-kept, damaged */
export function soundLine(value: unknown, id: string): KeptLine {
  if (value === undefined) throw new CasebookError('not-kept', id);
  const { record, problem } = checked(LineSchema, value);
  if (!record) throw new CasebookError('damaged', problem);
  return record;
}

/** Both halves as one. @throws {CasebookError} damaged */
export function joined(line: unknown, reading: unknown): KeptArticle {
  const first = checked(LineSchema, line);
  if (!first.record) throw new CasebookError('damaged', first.problem);
  const second = checked(ReadingSchema, reading);
  if (!second.record) throw new CasebookError('damaged', second.problem);
  return { ...first.record, accounts: second.record.accounts, body: second.record.body };
}

function sound<T>(
  values: readonly unknown[],
  keys: readonly unknown[],
  schema: Parameters<typeof checked<T>>[0],
  store: Damaged['store'],
  damaged: Damaged[],
): T[] {
  return values.flatMap((value, at) => {
    const found = checked(schema, value);
    if (found.record !== null) return [found.record];
    damaged.push({ store, key: String(keys[at]), problem: found.problem ?? '' });
    return [];
  });
}

function newestFirst(a: KeptLine, b: KeptLine): number {
  if (a.keptAt !== b.keptAt) return a.keptAt < b.keptAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function oldestFirst(a: Case, b: Case): number {
  return a.madeAt < b.madeAt ? -1 : 1;
}
