/** Taking records out and putting them back, each in one transaction. */
import { changeLine } from '@/utils/core/casebook/change.ts';
import type { Case, KeptArticle } from '@/utils/core/casebook/kept-article.ts';
import type { Damaged, Removed } from '@/utils/core/casebook/listing.ts';
import { checked, LineSchema } from '@/utils/core/casebook/schema.ts';
import { CasebookError } from './failure.ts';
import type { CasebookDatabase } from './migrations.ts';
import { joined, soundCase } from './read.ts';
import { inOne, type Writing } from './transaction.ts';
import { putHalves, putLine } from './write.ts';

const STORES = ['articles', 'readings', 'cases'] as const;

/** Records to take out, by id. */
export interface ToRemove {
  readonly articles?: readonly string[];
  readonly cases?: readonly string[];
}

/** Takes out articles, and cases: their articles stay and leave the case. One that is gone already is no failure. */
export function removeRecords(
  database: CasebookDatabase,
  { articles = [], cases = [] }: ToRemove,
  now: string,
): Promise<Removed> {
  return inOne(database, async (writing) => {
    const raw: Removed['raw'][number][] = [];
    const taken = await Promise.all(articles.map((id) => takeArticle(writing, id, raw)));
    const emptied = await Promise.all(cases.map((id) => takeCase(writing, id)));
    const members = cases.length > 0 ? await emptyCases(writing, cases, now) : [];
    return { articles: taken.flatMap((one) => one ?? []), cases: emptied.flatMap((one) => one ?? []), members, raw };
  });
}

/** Takes out everything, damaged values, too. */
export function removeEverything(database: CasebookDatabase): Promise<Removed> {
  return inOne(database, async (writing) => {
    const raw: Removed['raw'][number][] = [];
    for (const store of STORES) {
      for (const value of await writing.objectStore(store).getAll()) raw.push({ store, value });
      await writing.objectStore(store).clear();
    }
    return { articles: [], cases: [], members: [], raw };
  });
}

/** Puts back what was taken out; what has come under the same id meanwhile stays as it is. */
export function putBack(database: CasebookDatabase, removed: Removed, now: string): Promise<null> {
  return inOne(database, async (writing) => {
    for (const article of removed.articles) {
      if ((await writing.objectStore('articles').getKey(article.id)) === undefined) await putHalves(writing, article);
    }
    const cases = writing.objectStore('cases');
    for (const one of removed.cases) if ((await cases.getKey(one.id)) === undefined) await cases.put(one);
    for (const { store, value } of removed.raw) {
      const key = (value as { id: string }).id;
      if ((await writing.objectStore(store).getKey(key)) === undefined) await writing.objectStore(store).put(value);
    }
    for (const { article, case: id } of removed.members) {
      const { record } = checked(LineSchema, await writing.objectStore('articles').get(article));
      if (record) await putLine(writing, record, changeLine(record, { cases: { add: [id] } }, now));
    }
    return null;
  });
}

/** Puts records in as they are, and answers with those they replaced. */
export function putRecords(
  database: CasebookDatabase,
  records: { readonly articles: readonly KeptArticle[]; readonly cases: readonly Case[] },
): Promise<Removed> {
  return inOne(database, async (writing) => {
    const articles = await Promise.all(records.articles.map(({ id }) => takeArticle(writing, id)));
    const cases = await Promise.all(records.cases.map(({ id }) => takeCase(writing, id)));
    await Promise.all([
      ...records.articles.map((article) => putHalves(writing, article)),
      ...records.cases.map((one) => writing.objectStore('cases').put(one)),
    ]);
    const replaced = <T>(all: (T | null)[]): T[] => all.flatMap((one) => one ?? []);
    return { articles: replaced(articles), cases: replaced(cases), members: [], raw: [] };
  });
}

/** A damaged value as it is stored, with both halves where it is an article's. */
export async function readRaw(database: CasebookDatabase, { store, key }: Damaged): Promise<unknown> {
  const value = await database.get(store, await realKey(database, store, key));
  if (value === undefined) throw new CasebookError('not-kept', key);
  if (store !== 'articles') return value;
  return { line: value, reading: (await database.get('readings', await realKey(database, store, key))) ?? null };
}

/** Takes a damaged value out; an article's other half goes with it. */
export async function removeRaw(database: CasebookDatabase, { store, key }: Damaged): Promise<null> {
  const real = await realKey(database, store, key);
  return inOne(database, async (writing) => {
    await writing.objectStore(store).delete(real);
    if (store === 'articles') await writing.objectStore('readings').delete(real);
    return null;
  });
}

/** Listings tell keys as text; a damaged value may stand under a number or a date. */
async function realKey(database: CasebookDatabase, store: Damaged['store'], key: string): Promise<string> {
  return (await database.getAllKeys(store)).find((one) => String(one) === key) ?? key;
}

/**
 * Takes an article out; null if there is none.
 * @param raw - where the halves of a damaged one go; without it that is refused
 */
async function takeArticle(
  writing: Writing,
  id: string,
  raw: Removed['raw'][number][] | null = null,
): Promise<KeptArticle | null> {
  const [line, reading] = await Promise.all([
    writing.objectStore('articles').get(id),
    writing.objectStore('readings').get(id),
  ]);
  if (line === undefined && reading === undefined) return null;
  const whole = wholeOrNull(line, reading);
  if (!whole) {
    if (!raw) throw new CasebookError('damaged', id);
    if (line !== undefined) raw.push({ store: 'articles', value: line });
    if (reading !== undefined) raw.push({ store: 'readings', value: reading });
  }
  await Promise.all([writing.objectStore('articles').delete(id), writing.objectStore('readings').delete(id)]);
  return whole;
}

function wholeOrNull(line: unknown, reading: unknown): KeptArticle | null {
  try {
    return joined(line, reading);
  } catch (error) {
    if (error instanceof CasebookError && error.code === 'damaged') return null;
    throw error;
  }
}

async function takeCase(writing: Writing, id: string): Promise<Case | null> {
  const value = await writing.objectStore('cases').get(id);
  if (value === undefined) return null;
  const one = soundCase(value, id);
  await writing.objectStore('cases').delete(id);
  return one;
}

/** Articles leave the cases; damaged lines are left alone. */
async function emptyCases(writing: Writing, cases: readonly string[], now: string): Promise<Removed['members']> {
  const members: Removed['members'][number][] = [];
  for (const value of await writing.objectStore('articles').getAll()) {
    const { record } = checked(LineSchema, value);
    const left = record?.cases.filter((id) => cases.includes(id)) ?? [];
    if (!record || left.length === 0) continue;
    members.push(...left.map((id) => ({ article: record.id, case: id })));
    await putLine(writing, record, changeLine(record, { cases: { remove: left } }, now));
  }
  return members;
}
