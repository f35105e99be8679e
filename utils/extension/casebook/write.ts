/** Changing the database, each in one transaction. */
import { keptAgain, withBody } from '@/utils/core/casebook/build.ts';
import { changeCase, changeLine, undoLine, type CaseChange, type LineChange } from '@/utils/core/casebook/change.ts';
import { halvesOf, type Case, type KeptArticle, type KeptLine } from '@/utils/core/casebook/kept-article.ts';
import type { KeepOutcome } from '@/utils/core/casebook/listing.ts';
import { ArticleSchema, CaseSchema, checked, LineSchema } from '@/utils/core/casebook/schema.ts';
import { CasebookError } from './failure.ts';
import type { CasebookDatabase } from './migrations.ts';
import { joined, soundCase, soundLine } from './read.ts';
import { inOne, type Writing } from './transaction.ts';

/** Stores an article, or lays a new reading over the one that is kept of this text. */
export function keepArticle(database: CasebookDatabase, article: KeptArticle): Promise<KeepOutcome> {
  // Checked as a stored one would be: what could not be read again is not stored.
  const { record, problem } = checked(ArticleSchema, article);
  if (!record) return Promise.reject(new CasebookError('refused', problem));
  return inOne(database, async (writing) => {
    const { id } = record;
    const articles = writing.objectStore('articles');
    const [line, reading, sameAddress] = await Promise.all([
      articles.get(id),
      writing.objectStore('readings').get(id),
      articles.index('url').getAllKeys(record.url),
    ]);
    if (line === undefined) {
      await putHalves(writing, record);
      return { id, what: sameAddress.length > 0 ? 'new-version' : 'new' };
    }
    // A damaged reading is mended by this one, but the reader's own copy of the text is theirs.
    const before = { ...soundLine(line, id), accounts: [], body: bodyOf(reading) };
    await putHalves(writing, keptAgain(before, record));
    return { id, what: 'updated' };
  });
}

/** Changes lines, all or none. @returns what undoes it, by id */
export function changeLines(
  database: CasebookDatabase,
  ids: readonly string[],
  change: LineChange,
  now: string,
): Promise<Map<string, LineChange>> {
  return inOne(database, async (writing) => {
    const undo = new Map<string, LineChange>();
    const lines = await linesOf(writing, ids);
    await Promise.all(
      lines.map((line) => {
        undo.set(line.id, undoLine(line, change));
        return putLine(writing, line, changeLine(line, change, now));
      }),
    );
    return undo;
  });
}

/** Changes several lines differently, as an undoing has to. */
export function changeEach(
  database: CasebookDatabase,
  changes: ReadonlyMap<string, LineChange>,
  now: string,
): Promise<void> {
  return inOne(database, async (writing) => {
    const lines = await linesOf(writing, [...changes.keys()]);
    await Promise.all(lines.map((line) => putLine(writing, line, changeLine(line, changes.get(line.id) ?? {}, now))));
  });
}

/** Replaces the text that is kept with an article. @returns what was there */
export function setBody(database: CasebookDatabase, id: string, body: string | null): Promise<string | null> {
  return inOne(database, async (writing) => {
    const [line, reading] = await Promise.all([
      writing.objectStore('articles').get(id),
      writing.objectStore('readings').get(id),
    ]);
    if (line === undefined) throw new CasebookError('not-kept', id);
    const before = joined(line, reading);
    await putHalves(writing, withBody(before, body));
    return before.body;
  });
}

/** Makes a case and puts articles into it. */
export function addCase(database: CasebookDatabase, made: Case, articles: readonly string[]): Promise<Case> {
  return inOne(database, async (writing) => {
    await writing.objectStore('cases').add(recordOf(checked(CaseSchema, made)));
    const change: LineChange = { cases: { add: [made.id] } };
    const lines = await linesOf(writing, articles);
    await Promise.all(lines.map((line) => putLine(writing, line, changeLine(line, change, made.madeAt))));
    return made;
  });
}

export function changeOneCase(database: CasebookDatabase, id: string, change: CaseChange, now: string): Promise<Case> {
  return inOne(database, async (writing) => {
    const store = writing.objectStore('cases');
    const next = changeCase(soundCase(await store.get(id), id), change, now);
    if (!next) throw new CasebookError('changed-elsewhere', id);
    await store.put(recordOf(checked(CaseSchema, next)));
    return next;
  });
}

/** Writes both halves of an article. */
export async function putHalves(writing: Writing, article: KeptArticle): Promise<void> {
  const { line, reading } = halvesOf(article);
  // One after the other: a second put that throws at once would leave the first one's failure to nobody.
  await writing.objectStore('articles').put(line);
  await writing.objectStore('readings').put(reading);
}

/** Writes a changed line. @param next - null: somebody else changed the text that was to be replaced */
export async function putLine(writing: Writing, line: KeptLine, next: KeptLine | null): Promise<void> {
  if (!next) throw new CasebookError('changed-elsewhere', line.id);
  if (next !== line) await writing.objectStore('articles').put(recordOf(checked(LineSchema, next)));
}

async function linesOf(writing: Writing, ids: readonly string[]): Promise<KeptLine[]> {
  const store = writing.objectStore('articles');
  const values = await Promise.all(ids.map((id) => store.get(id)));
  return ids.map((id, at) => soundLine(values[at], id));
}

function recordOf<T>({ record, problem }: { record: T | null; problem: string | null }): T {
  if (record === null) throw new CasebookError('refused', problem ?? '');
  return record;
}

function bodyOf(reading: unknown): string | null {
  const body = typeof reading === 'object' && reading !== null && 'body' in reading ? reading.body : null;
  return typeof body === 'string' ? body : null;
}
