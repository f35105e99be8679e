/** What may go wrong with the casebook: each case by its name. */
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { CasebookStore } from '@/utils/extension/casebook/store.ts';
import { type Connection, DATABASE } from '@/utils/extension/casebook/connection.ts';
import { MIGRATIONS, type Migration } from '@/utils/extension/casebook/migrations.ts';
import { anArticle } from '../../core/casebook/builders.ts';
import { codeOf, freshCasebook, good } from './open.ts';

/** Writes a value past all checks, as a broken disk or a later version might leave it. */
async function smuggle(store: 'articles' | 'readings' | 'cases', value: unknown): Promise<void> {
  const database = await openDB(DATABASE);
  await database.put(store, value);
  database.close();
}

/** Makes the nth write fail as a full disk does. */
function fillTheDisk(nth = 1): void {
  let count = 0;
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++count === nth) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return real.apply(this, args);
  });
}

describe('a full disk', () => {
  test('keeping fails with its code and leaves everything as it was, even half-way', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    const before = await good(casebook.everything());
    // The line is written, the reading is not.
    fillTheDisk(2);
    expect(await codeOf(casebook.keep(anArticle('b')))).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await good(casebook.everything())).toEqual(before);
    expect(await good(casebook.keep(anArticle('b')))).toMatchObject({ what: 'new' });
  });

  test('an import of many is stored whole or not at all', async () => {
    const casebook = freshCasebook();
    const articles = ['a', 'b', 'c', 'd'].map((name) => anArticle(name));
    fillTheDisk(6);
    expect(await codeOf(casebook.put({ articles, cases: [] }))).toBe('storage-full');
    vi.restoreAllMocks();
    expect((await good(casebook.list())).articles).toEqual([]);
    await good(casebook.put({ articles, cases: [] }));
    expect((await good(casebook.list())).articles).toHaveLength(4);
  });

  test('deleting a case that cannot be finished keeps the case and its articles in it', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    const { id } = await good(casebook.addCase('Geneva', ['kept-a']));
    fillTheDisk();
    expect(await codeOf(casebook.remove({ cases: [id] }))).toBe('storage-full');
    vi.restoreAllMocks();
    expect(await good(casebook.list())).toMatchObject({ cases: [{ id }], articles: [{ cases: [id] }] });
  });
});

describe('a damaged record', () => {
  test.each([
    ['a line that is no line', 'articles', { id: 'kept-x', url: 'https://a.example/' }],
    ['a reading that nobody names', 'readings', { id: 'kept-x' }],
    ['a case without a name', 'cases', { id: 'case-x', name: '' }],
    ['a line of a later version', 'articles', { ...anArticle('x'), articleDate: '2016-09-10' }],
  ] as const)('%s is set aside: the list stands, it is exported as it is, and deleted', async (_name, store, value) => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    await smuggle(store, value);
    const { articles, damaged } = await good(casebook.list());
    expect(articles.map(({ id }) => id)).toEqual(['kept-a']);
    expect(damaged).toMatchObject([{ store, key: value.id }]);
    const raw = await good(casebook.raw(damaged[0]!));
    expect(store === 'articles' ? (raw as { line: unknown }).line : raw).toEqual(value);
    expect((await good(casebook.everything())).articles).toHaveLength(1);
    await good(casebook.removeDamaged(damaged[0]!));
    expect((await good(casebook.list())).damaged).toEqual([]);
    expect((await good(casebook.list())).articles).toHaveLength(1);
  });

  test('a damaged reading: the article says so; kept again it is whole, with note and own text', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a', { body: 'My copy.' })));
    await good(casebook.change(['kept-a'], { note: { from: '', to: 'Mine.' } }));
    await smuggle('readings', { id: 'kept-a', accounts: 'gone', body: 'My copy.' });
    expect(await codeOf(casebook.article('kept-a'))).toBe('damaged');
    expect(await good(casebook.accounts())).toEqual([]);
    await good(casebook.keep(anArticle('a')));
    expect(await good(casebook.article('kept-a'))).toMatchObject({ note: 'Mine.', body: 'My copy.' });
  });

  test('an article with a damaged reading is deleted and brought back as it was; an import leaves it alone', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    const reading = { id: 'kept-a', accounts: 'gone', body: 'My copy.' };
    await smuggle('readings', reading);
    expect((await good(casebook.everything())).damaged).toMatchObject([{ store: 'readings', key: 'kept-a' }]);
    expect(await codeOf(casebook.put({ articles: [anArticle('a')], cases: [] }))).toBe('damaged');
    const removed = await good(casebook.remove({ articles: ['kept-a'] }));
    expect(await good(casebook.list())).toMatchObject({ articles: [], damaged: [] });
    await good(casebook.putBack(removed));
    const key = { store: 'articles', key: 'kept-a', problem: '' } as const;
    expect(await good(casebook.raw(key))).toMatchObject({ line: { id: 'kept-a' }, reading });
  });

  test('a damaged line is never overwritten by keeping the page again', async () => {
    const casebook = freshCasebook();
    await good(casebook.list());
    await smuggle('articles', { id: 'kept-a', note: 'Years of work.' });
    expect(await codeOf(casebook.keep(anArticle('a')))).toBe('damaged');
    const { damaged } = await good(casebook.list());
    expect(await good(casebook.raw(damaged[0]!))).toMatchObject({ line: { note: 'Years of work.' } });
  });

  test('deleting everything deletes it, too, and undoing brings it back', async () => {
    const casebook = freshCasebook();
    await good(casebook.list());
    await smuggle('articles', { id: 'kept-x' });
    const removed = await good(casebook.removeAll());
    expect((await good(casebook.list())).damaged).toEqual([]);
    await good(casebook.putBack(removed));
    expect((await good(casebook.list())).damaged).toHaveLength(1);
  });
});

describe('two windows at once', () => {
  test('each hears of the other’s changes', async () => {
    const first = freshCasebook();
    const second = new CasebookStore();
    const heard = vi.fn();
    second.onChange(heard);
    await good(first.keep(anArticle('a')));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect((await good(second.list())).articles).toHaveLength(1);
    first.close();
    second.close();
  });

  test('different fields of one article: both changes stay', async () => {
    const first = freshCasebook();
    const second = new CasebookStore();
    await good(first.keep(anArticle('a')));
    await Promise.all([
      good(first.change(['kept-a'], { tags: { add: ['truce'] } })),
      good(second.change(['kept-a'], { tags: { add: ['aid'] } })),
      good(second.change(['kept-a'], { note: { from: '', to: 'Mine.' } })),
    ]);
    const kept = await good(first.article('kept-a'));
    expect([...kept.tags].toSorted()).toEqual(['aid', 'truce']);
    expect(kept).toMatchObject({ note: 'Mine.', revision: 4 });
  });

  test('the same note: the second writer is told, and the first one’s words stay', async () => {
    const first = freshCasebook();
    const second = new CasebookStore();
    await good(first.keep(anArticle('a')));
    await good(first.change(['kept-a'], { note: { from: '', to: 'First.' } }));
    expect(await codeOf(second.change(['kept-a'], { note: { from: '', to: 'Second.' } }))).toBe('changed-elsewhere');
    expect((await good(second.article('kept-a'))).note).toBe('First.');
  });

  test('an article deleted in one cannot be changed in the other, and undoing overwrites nothing newer', async () => {
    const first = freshCasebook();
    const second = new CasebookStore();
    await good(first.keep(anArticle('a')));
    const removed = await good(first.remove({ articles: ['kept-a'] }));
    expect(await codeOf(second.change(['kept-a'], { tags: { add: ['x'] } }))).toBe('not-kept');
    await good(second.keep(anArticle('a')));
    await good(second.change(['kept-a'], { note: { from: '', to: 'Newer.' } }));
    await good(first.putBack(removed));
    expect((await good(first.article('kept-a'))).note).toBe('Newer.');
  });

  test('the same page kept in both at once is one record', async () => {
    const first = freshCasebook();
    const second = new CasebookStore();
    const outcomes = await Promise.all([good(first.keep(anArticle('a'))), good(second.keep(anArticle('a')))]);
    expect(outcomes.map(({ what }) => what).toSorted()).toEqual(['new', 'updated']);
    expect((await good(first.list())).articles).toHaveLength(1);
  });
});

describe('two versions at once', () => {
  const addStore: Migration = (database) => void (database as unknown as IDBDatabase).createObjectStore('later');

  test('the older page lets go at once and says that it is outdated; nothing is lost', async () => {
    const older = freshCasebook();
    await good(older.keep(anArticle('a')));
    const heard = vi.fn();
    older.onChange(heard);
    const newer = new CasebookStore({ migrations: [...MIGRATIONS, addStore] });
    expect((await good(newer.list())).articles).toHaveLength(1);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(await codeOf(older.list())).toBe('casebook-outdated');
    expect(await codeOf(older.keep(anArticle('b')))).toBe('casebook-outdated');
  });

  test('a page that does not let go: the newer one says what it waits for, and opens once it is gone', async () => {
    freshCasebook();
    const stubborn = await openDB(DATABASE, 1, {
      upgrade: (database) => void MIGRATIONS[0]!(database as never, null!),
    });
    const newer = new CasebookStore({ migrations: [...MIGRATIONS, addStore], blockedMs: 20 });
    expect(await codeOf(newer.list())).toBe('casebook-blocked');
    stubborn.close();
    await vi.waitFor(async () => expect((await newer.list()).ok).toBe(true));
  });

  test('an older Isnad over a newer database says so and changes nothing', async () => {
    freshCasebook();
    const newer = new CasebookStore({ migrations: [...MIGRATIONS, addStore] });
    await good(newer.keep(anArticle('a')));
    newer.close();
    await vi.waitFor(async () => expect(await codeOf(new CasebookStore().list())).toBe('casebook-newer'));
    expect((await good(new CasebookStore({ migrations: [...MIGRATIONS, addStore] }).list())).articles).toHaveLength(1);
  });
});

describe('no database at all', () => {
  test('what the browser refuses is told', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(await codeOf(new CasebookStore().list())).toBe('casebook-closed');
  });

  test('a connection the browser ended is opened again', async () => {
    const casebook = freshCasebook();
    await good(casebook.keep(anArticle('a')));
    const { connection } = casebook as unknown as { connection: Connection };
    forceCloseDatabase(unwrap(await connection.open()) as never);
    expect((await good(casebook.list())).articles).toHaveLength(1);
  });
});
