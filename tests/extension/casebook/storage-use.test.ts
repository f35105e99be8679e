import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '@/utils/extension/browser.ts';
import { storageUse } from '@/utils/extension/casebook/storage-use.ts';

let isExempt: boolean;

beforeEach(() => {
  isExempt = false;
  Object.assign(browser, { permissions: { contains: async () => isExempt } });
});

const give = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });
const ROOM = { estimate: async () => ({ usage: 5, quota: 80 }) };

describe('how much room there is, and whether the browser may take it back', () => {
  test.each([
    ['promised before', { ...ROOM, persisted: async () => true }, true],
    ['promised when asked', { ...ROOM, persisted: async () => false, persist: async () => true }, true],
    ['refused', { ...ROOM, persisted: async () => false, persist: async () => false }, false],
    ['a worker, which may not ask', { ...ROOM, persisted: async () => false }, false],
  ])('%s', async (_name, storage, isSafe) => {
    give(storage);
    expect(await storageUse()).toEqual({ used: 5, quota: 80, isSafe });
  });

  test('exempt by its permission, whatever the browser answers', async () => {
    isExempt = true;
    give({ ...ROOM, persisted: async () => false, persist: async () => false });
    expect((await storageUse()).isSafe).toBe(true);
  });

  test('a browser that does not tell is no failure', async () => {
    give({ estimate: () => Promise.reject(new TypeError('no')), persisted: async () => false });
    expect(await storageUse()).toEqual({ used: null, quota: null, isSafe: false });
  });
});
