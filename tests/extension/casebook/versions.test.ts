/** Every version of the database that was ever shipped opens today with all it holds. `versions/` has one of each. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { DATABASE } from '@/utils/extension/casebook/connection.ts';
import { type Migration, MIGRATIONS } from '@/utils/extension/casebook/migrations.ts';
import { CasebookStore } from '@/utils/extension/casebook/store.ts';
import { codeOf, freshCasebook, good } from './open.ts';

interface Stored {
  articles: { id: string }[];
  readings: { id: string; accounts: unknown; body: unknown }[];
  cases: { id: string }[];
}

const FOLDER = path.join(import.meta.dirname, 'versions');
const VERSIONS = readdirSync(FOLDER).map((file) => Number(/^v(\d+)\.json$/.exec(file)?.[1]));

const read = (version: number) => JSON.parse(readFileSync(path.join(FOLDER, `v${version}.json`), 'utf8')) as Stored;

/** How version 1 laid out its stores, written down here apart from the migrations: they must agree with it for ever. */
async function lay(version: number, stored: Stored): Promise<void> {
  freshCasebook();
  const database = await openDB(DATABASE, version, {
    upgrade: (made) => {
      made.createObjectStore('articles', { keyPath: 'id' }).createIndex('url', 'url');
      made.createObjectStore('readings', { keyPath: 'id' });
      made.createObjectStore('cases', { keyPath: 'id' });
    },
  });
  for (const store of ['articles', 'readings', 'cases'] as const) {
    for (const value of stored[store]) await database.put(store, value);
  }
  database.close();
}

describe('stored examples', () => {
  test('there is one of every version', () => {
    expect(VERSIONS.toSorted((a, b) => a - b)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  test.each(VERSIONS)('version %i opens with everything in it', async (version) => {
    const stored = read(version);
    await lay(version, stored);
    const { articles, cases, damaged } = await good(new CasebookStore().everything());
    expect(damaged).toEqual([]);
    expect(cases).toEqual(stored.cases);
    const [reading] = stored.readings;
    expect(articles).toEqual([{ ...stored.articles[0], accounts: reading?.accounts, body: reading?.body }]);
  });
});

describe('the steps', () => {
  const addFlag: Migration = async (_database, transaction) => {
    const store = transaction.objectStore('cases');
    for (const one of await store.getAll()) await store.put({ ...(one as object), tags: ['migrated'] });
  };

  test('a later step changes what is stored, once, in the order of the numbers', async () => {
    await lay(1, read(1));
    const steps = [...MIGRATIONS, addFlag];
    expect((await good(new CasebookStore({ migrations: steps }).list())).cases[0]?.tags).toEqual(['migrated']);
    const again = new CasebookStore({ migrations: steps });
    await good(again.changeCase('case-geneva', { tags: { remove: ['migrated'] } }));
    expect((await good(new CasebookStore({ migrations: steps }).list())).cases[0]?.tags).toEqual([]);
  });

  test('a step that fails half-way leaves the old data as they were, and says so', async () => {
    const stored = read(1);
    await lay(1, stored);
    const broken: Migration = async (database, transaction) => {
      await addFlag(database, transaction);
      throw new Error('a bug of ours');
    };
    expect(await codeOf(new CasebookStore({ migrations: [...MIGRATIONS, broken] }).list())).toBe('failed');
    const { articles, cases } = await good(new CasebookStore().list());
    expect(cases).toEqual(stored.cases);
    expect(articles).toHaveLength(1);
  });
});
