import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_CORRECTIONS, type Correction, type CorrectionDraft } from '@/utils/core/corrections/correction.ts';
import { browser } from '@/utils/extension/browser.ts';
import {
  changeCorrections,
  correctPage,
  countUnreadable,
  getCorrections,
  onCorrectionsChanged,
} from '@/utils/extension/corrections.ts';
import { aCorrection } from '../core/corrections/builders.ts';

const where = (url = 'https://sana.sy/1#end', isPrivate = false) => ({ url, isPrivate, knowledgeVersion: '7' });
const draft = (more: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
  kind: 'not-this',
  entity: 'ada',
  surface: 'Ada',
  scope: 'page',
  ...more,
});
const many = (count: number): Correction[] =>
  Array.from({ length: count }, (_, i) => aCorrection('ada', { id: `c-${i}`, surface: `Ada ${i}` }));
const ids = async (isPrivate = false) => (await getCorrections(isPrivate)).map(({ id }) => id);
const stored = async () => (await browser.storage.local.get('corrections')).corrections;

async function added(change: CorrectionDraft, at = where()): Promise<string> {
  const answer = await correctPage({ add: change }, at);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.id;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime('2026-11-22T10:00:00Z');
});

describe('correcting a page', () => {
  test('what is not said by the reader is filled in', async () => {
    const id = await added(draft({ note: 'Another Ada.' }));
    expect(await getCorrections()).toEqual([
      {
        ...draft({ note: 'Another Ada.' }),
        id,
        url: 'https://sana.sy/1',
        madeOn: '2026-11-22',
        knowledgeVersion: '7',
      },
    ]);
  });

  test('ids sort by time, also of two in one moment of chance', async () => {
    const first = await added(draft());
    vi.setSystemTime('2026-11-22T10:00:00.001Z');
    const second = await added(draft({ surface: 'Lady Ada' }));
    expect(first < second).toBe(true);
  });

  test('said twice is said once, and a message sent twice does no harm', async () => {
    const id = await added(draft());
    expect(await added(draft({ surface: 'ADA' }))).toBe(id);
    expect(await ids()).toEqual([id]);
  });

  test('taken back it is gone, and taking it back again is no failure', async () => {
    const [id, other] = [await added(draft()), await added(draft({ surface: 'Lady Ada' }))];
    expect(await correctPage({ undo: id }, where())).toEqual({ ok: true, value: { id } });
    expect(await correctPage({ undo: id }, where())).toEqual({ ok: true, value: { id } });
    expect(await ids()).toEqual([other]);
  });

  test('a page cannot take back what was said of another', async () => {
    const id = await added(draft());
    const always = await added(draft({ scope: 'always' }));
    for (const one of [id, always]) await correctPage({ undo: one }, where('https://tass.ru/2'));
    expect(await ids()).toEqual([id]);
  });

  test('many at the same time: none is lost', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => added(draft({ surface: `Ada ${i}` }))));
    expect(await ids()).toEqual(all);
  });
});

describe('private windows', () => {
  test('leave nothing on the disk, and know what was said before', async () => {
    const before = await added(draft());
    const id = await added(draft({ surface: 'Eve' }), where('https://secret.example/', true));
    expect(await ids(true)).toEqual([before, id]);
    expect(await ids()).toEqual([before]);
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('secret.example');
    await correctPage({ undo: id }, where('https://secret.example/', true));
    expect(await ids(true)).toEqual([before]);
  });

  test('what was said before can be taken back there', async () => {
    const id = await added(draft({ scope: 'always' }));
    await correctPage({ undo: id }, where('https://secret.example/', true));
    expect(await ids()).toEqual([]);
  });
});

describe('changing all that is kept', () => {
  test('what was taken out comes back, and putting it in undoes it', async () => {
    await changeCorrections({ remove: [], put: many(3) });
    const answer = await changeCorrections({ remove: ['c-0', 'c-2', 'unknown'], put: [] });
    expect(answer.ok && answer.value.removed.map(({ id }) => id)).toEqual(['c-0', 'c-2']);
    expect(await ids()).toEqual(['c-1']);
    await changeCorrections({ remove: [], put: answer.ok ? answer.value.removed : [] });
    expect((await ids()).toSorted()).toEqual(['c-0', 'c-1', 'c-2']);
  });

  test('one with a known id is replaced, and the old one answered', async () => {
    const [one] = many(1) as [Correction];
    await changeCorrections({ remove: [], put: [one] });
    const answer = await changeCorrections({ remove: [], put: [{ ...one, scope: 'always' }] });
    expect(answer).toEqual({ ok: true, value: { removed: [one] } });
    expect((await getCorrections()).map(({ scope }) => scope)).toEqual(['always']);
  });

  test('listeners hear of it', async () => {
    const heard = vi.fn();
    const stop = onCorrectionsChanged(heard);
    await added(draft());
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await added(draft({ surface: 'Eve' }));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('limits', () => {
  test('beyond the limit nothing is stored and nothing dropped; taking out always works', async () => {
    await changeCorrections({ remove: [], put: many(MAX_CORRECTIONS) });
    expect(await correctPage({ add: draft() }, where())).toMatchObject({ ok: false, code: 'corrections-full' });
    expect(await changeCorrections({ remove: [], put: [aCorrection('ada', { id: 'one-more' })] })).toMatchObject({
      ok: false,
      code: 'corrections-full',
    });
    expect(await ids()).toHaveLength(MAX_CORRECTIONS);
    expect(await changeCorrections({ remove: ['c-0'], put: [] })).toMatchObject({ ok: true });
    expect(await correctPage({ add: draft() }, where())).toMatchObject({ ok: true });
  });

  test.each([
    ['Chrome', 'Resource::kQuotaBytes quota exceeded', 'storage-full'],
    ['Firefox', 'QuotaExceededError: storage.local API call exceeded its quota limitations.', 'storage-full'],
    ['another failure', 'disk on fire', 'failed'],
  ])('a browser that refuses (%s): told, all as before, and the next one works', async (_name, message, code) => {
    const id = await added(draft());
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error(message));
    expect(await correctPage({ add: draft({ surface: 'Eve' }) }, where())).toEqual({
      ok: false,
      code,
      detail: message,
    });
    expect(await ids()).toEqual([id]);
    await added(draft({ surface: 'Eve' }));
    expect(await ids()).toHaveLength(2);
  });
});

describe('what is stored is untrusted', () => {
  test('unreadable entries are not used, not lost and counted', async () => {
    const strange = [null, { id: 'c-9', kind: 'of-a-later-version' }, { ...aCorrection('ada'), madeOn: 'yesterday' }];
    await browser.storage.local.set({ corrections: [...strange, aCorrection('bob')] });
    expect(await ids()).toEqual(['c-1']);
    expect(await countUnreadable()).toBe(3);
    const id = await added(draft());
    await correctPage({ undo: id }, where());
    await changeCorrections({ remove: ['c-1'], put: [] });
    expect(await stored()).toEqual(strange);
  });

  test('something that is no list is kept as one entry', async () => {
    await browser.storage.local.set({ corrections: { broken: true } });
    expect(await ids()).toEqual([]);
    await added(draft());
    expect(await stored()).toEqual([{ broken: true }, expect.objectContaining({ entity: 'ada' })]);
  });
});

describe('an example of each stored version is read', () => {
  test.each<[string, unknown]>([
    [
      'version 1',
      {
        id: 'mc8x0q2lk-0a1b',
        kind: 'wrong-role',
        entity: 'john-kerry',
        surface: 'the secretary',
        office: 'us.fm',
        scope: 'page',
        on: { from: '2016-09-10', to: '2016-09-10' },
        url: 'https://sana.sy/1',
        madeOn: '2026-11-22',
        knowledgeVersion: '2026-11-22+abc',
      },
    ],
  ])('%s', async (_name, entry) => {
    await browser.storage.local.set({ corrections: [entry] });
    expect(await getCorrections()).toEqual([entry]);
  });
});
