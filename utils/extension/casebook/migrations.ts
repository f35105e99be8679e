/**
 * The database's shape, as numbered steps: MIGRATIONS[0] makes version 1 of nothing, MIGRATIONS[1] version 2 of
 * version 1, and so on. The browser runs them in one transaction: if one throws, the old data are there as before and
 * opening fails. A step is never changed once it has shipped; tests hold an example of every version.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** What is stored is unknown until it is read: it may be damaged, or of a later version. */
export interface CasebookSchema extends DBSchema {
  /** KeptLine by its id. */
  articles: { key: string; value: unknown; indexes: { url: string } };
  /** KeptReading by the same id. */
  readings: { key: string; value: unknown };
  /** Case by its id. */
  cases: { key: string; value: unknown };
}

export type CasebookDatabase = IDBPDatabase<CasebookSchema>;
type Upgrade = IDBPTransaction<CasebookSchema, StoreNames<CasebookSchema>[], 'versionchange'>;

/** One step. May only await requests of this transaction, or the browser would end it early. */
export type Migration = (database: CasebookDatabase, transaction: Upgrade) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  // 1: lines, readings and cases, each under its own id; lines also by address, to find the versions of a page.
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('url', 'url');
    database.createObjectStore('readings', { keyPath: 'id' });
    database.createObjectStore('cases', { keyPath: 'id' });
  },
];
