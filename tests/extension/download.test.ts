// @vitest-environment happy-dom
/** Saving a file: the link the browser follows, what it holds, and that nothing is left behind. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadFile } from '@/utils/extension/download.ts';

const made: Blob[] = [];
const freed: string[] = [];
const followed: { href: string; name: string; isInPage: boolean }[] = [];

beforeEach(() => {
  for (const list of [made, freed, followed]) list.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: (address: string) => freed.push(address),
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push({ href: this.getAttribute('href') ?? '', name: this.download, isInPage: this.isConnected });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a text is offered under its name, as UTF-8, by a link in the page that is gone afterwards', async () => {
  downloadFile('isnad.csv', 'text/csv', '\ufeffأ,ب');
  expect(followed).toEqual([{ href: 'blob:1', name: 'isnad.csv', isInPage: true }]);
  expect(made[0]?.type).toBe('text/csv;charset=utf-8');
  // The byte-order mark stays.
  expect([...new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0))].slice(0, 3)).toEqual([
    239, 187, 191,
  ]);
  expect(document.querySelectorAll('a')).toHaveLength(0);
});

test('a picture keeps its own type', () => {
  const picture = new Blob(['x'], { type: 'image/png' });
  downloadFile('chart.png', 'image/png', picture);
  expect(made[0]).toBe(picture);
});

test('the address lives long enough to be read, and no longer', () => {
  downloadFile('a', 'text/plain', 'a');
  vi.advanceTimersByTime(5_000);
  expect(freed).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(freed).toEqual(['blob:1']);
});
