/** Writing in one transaction: all of it is stored, or none. */
import type { StoreNames } from 'idb';
import { CasebookError } from './failure.ts';
import type { CasebookDatabase, CasebookSchema } from './migrations.ts';

type Stores = StoreNames<CasebookSchema>[];

/** A transaction over some stores that may write. */
export type Writing = ReturnType<typeof begin>;

function begin(database: CasebookDatabase) {
  const stores: Stores = ['articles', 'readings', 'cases'];
  // strict: what was told to be kept is on the disk, whatever becomes of browser or power the next moment.
  return database.transaction(stores, 'readwrite', { durability: 'strict' });
}

/**
 * Runs the work in one transaction over all stores. It may only await requests of that transaction; when it throws,
 * or the disk is full, everything is as it was.
 */
export async function inOne<T>(database: CasebookDatabase, work: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = begin(database);
  const { done } = writing;
  done.catch(() => undefined); // awaited below; a failure while the work still runs must not count as unheard
  try {
    const result = await work(writing);
    await done;
    return result;
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended already: the failure was the transaction's own.
    }
    await done.catch(() => undefined);
    throw CasebookError.of(writing.error ?? error);
  }
}
