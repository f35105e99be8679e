/**
 * The connection to the database, opened when it is first needed and again when the browser has closed it (a worker
 * that ended, site data that were cleared). Two versions of Isnad may meet: a page that stayed open while Isnad was
 * updated lets go at once and says that it is outdated; a newer one that has to wait says what it waits for.
 */
import { openDB } from 'idb';
import { report } from '../errors.ts';
import { CasebookError } from './failure.ts';
import { MIGRATIONS, type CasebookDatabase, type CasebookSchema, type Migration } from './migrations.ts';

export const DATABASE = 'isnad-casebook';
/** Chosen: an older page lets go within moments; one that does not is told of after this long. */
const BLOCKED_MS = 3_000;

export interface ConnectionOptions {
  readonly name?: string;
  /** Tests give other steps. */
  readonly migrations?: readonly Migration[];
  readonly blockedMs?: number;
  /** This page is of an older version than the database is to be; it has let go. */
  readonly onOutdated?: () => void;
}

export class Connection {
  private opening: Promise<CasebookDatabase> | null = null;
  private isOutdated = false;
  private isClosed = false;

  constructor(private readonly options: ConnectionOptions = {}) {}

  /** The open database. @throws {CasebookError} with a code of casebook.ts */
  async open(): Promise<CasebookDatabase> {
    if (this.isOutdated) throw new CasebookError('casebook-outdated');
    if (this.isClosed) throw new CasebookError('failed', 'the casebook was closed');
    this.opening ??= this.connect();
    const opening = this.opening;
    try {
      return await opening;
    } catch (error) {
      // The next call tries again: what stood in the way may be gone by then.
      if (this.opening === opening) this.opening = null;
      throw error;
    }
  }

  close(): void {
    this.isClosed = true;
    void this.opening?.then(
      (database) => database.close(),
      () => undefined, // it never opened
    );
    this.opening = null;
  }

  private connect(): Promise<CasebookDatabase> {
    const { name = DATABASE, migrations = MIGRATIONS, blockedMs = BLOCKED_MS } = this.options;
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | null = null;
      openDB<CasebookSchema>(name, migrations.length, {
        upgrade: (database, from, _to, transaction) => void upgrade(database, from, transaction, migrations),
        blocked: () => {
          timer = setTimeout(() => reject(new CasebookError('casebook-blocked')), blockedMs);
        },
        blocking: (_current, _blocked, event) => {
          // Or the newer Isnad would wait for as long as this page is open.
          this.isOutdated = true;
          (event.target as IDBDatabase | null)?.close();
          this.options.onOutdated?.();
        },
        terminated: () => {
          this.opening = null;
        },
      }).then(
        (database) => {
          if (timer !== null) clearTimeout(timer);
          resolve(database);
        },
        (error: unknown) => reject(CasebookError.of(error)),
      );
    });
  }
}

/** Runs the steps that are missing. idb does not wait for it: a failure ends the transaction, and with it the opening. */
async function upgrade(
  database: CasebookDatabase,
  from: number,
  transaction: Parameters<Migration>[1],
  migrations: readonly Migration[],
): Promise<void> {
  transaction.done.catch(() => undefined); // the opening fails with it, and tells
  try {
    for (const migrate of migrations.slice(from)) await migrate(database, transaction);
  } catch (error) {
    report(error, 'bringing the casebook up to date');
    transaction.abort();
  }
}
