/** Keeping a page, from the tab's answer to the stored record: real text through the real engine. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';
import { readOn } from '@/utils/core/read.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { AnnotationService } from '@/utils/extension/annotation-service.ts';
import { browser } from '@/utils/extension/browser.ts';
import { casebookHandlers } from '@/utils/extension/casebook/handlers.ts';
import { keepByKey } from '@/utils/extension/casebook/keep-command.ts';
import type { ReadPage } from '@/utils/extension/casebook/keep-page.ts';
import { CASEBOOK_CHECKS } from '@/utils/extension/casebook/requests.ts';
import { setKeepBody } from '@/utils/extension/settings.ts';
import { codeOf, freshCasebook, good } from './open.ts';

const engine = loadEngine();
const service = new AnnotationService(async () => ({
  base: engine.base,
  annotate: (doc, options) => annotate(doc, engine, options),
  read: (doc, annotations) => readOn(doc, annotations, engine),
}));
const readPage: ReadPage = ({ document, date, adjectives }) => service.readWhole(document, { date, adjectives });

const TEXT = `Lavrov and Kerry speak of a truce in Syria

Sergei Lavrov said the Geneva plan would start on Monday. "We want the truce to last," John Kerry said.`;
const ADDRESS = 'https://sana.sy/en/?p=88#top';
const ours = { tab: null, window: null, url: '', isPrivate: false };
const badge = { getBadgeText: vi.fn(), setBadgeText: vi.fn() };

let answer: unknown;
let isPrivate: boolean;

const page = (text = TEXT, more: Partial<NewsDocument['metadata']> = {}) => {
  const document = readText(text);
  const metadata = { ...document.metadata, url: ADDRESS, ...more };
  return {
    ok: true,
    value: { document: { ...document, metadata }, date: '2016-09-10', adjectives: false, url: ADDRESS },
  };
};

beforeEach(() => {
  fakeBrowser.reset();
  answer = page();
  isPrivate = false;
  ours.url = browser.runtime.getURL('/popup.html');
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => answer as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ incognito: isPrivate }) as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url: ADDRESS }] as never);
  badge.getBadgeText.mockResolvedValue('12');
  badge.setBadgeText.mockResolvedValue(undefined);
  Object.assign(browser, { action: badge });
});

function open() {
  const casebook = freshCasebook();
  const handlers = casebookHandlers(async () => casebook, readPage);
  const keep = async (more = {}) =>
    handlers.keep({ tab: 7, cases: [], withBody: false, evenPrivate: false, ...more }, ours);
  const state = async () => good(Promise.resolve(handlers.keeping({ tab: 7 }, ours)));
  return { casebook, handlers, keep, state };
}

describe('keep this article', () => {
  test('stores what was read, under the page’s address, without the text', async () => {
    const { casebook, keep } = open();
    const { id, what } = await good(keep());
    expect(what).toBe('new');
    const kept = await good(casebook.article(id));
    expect(kept).toMatchObject({
      url: 'https://sana.sy/en/?p=88',
      body: null,
      hasBody: false,
      metadata: { outlet: { value: 'sana' } },
      articleDate: { interval: { from: '2016-09-10', to: '2016-09-10' }, from: 'user' },
    });
    expect(kept.accounts[0]?.source).toMatchObject({ id, kind: 'kept', url: 'https://sana.sy/en/?p=88' });
    expect(kept.accounts[0]?.statements.map(({ speaker }) => speaker)).toContainEqual(['sergey-lavrov']);
    expect(kept.counts.statements).toBe(kept.accounts[0]?.statements.length);
    expect(JSON.stringify(kept)).not.toContain(TEXT.slice(0, 60));
  });

  test('with the text if the reader asked for it', async () => {
    const { casebook, keep } = open();
    const { id } = await good(keep({ withBody: true }));
    expect((await good(casebook.article(id))).body).toBe(TEXT);
  });

  test('twice is once; a changed text is a version beside it, and the page knows both', async () => {
    const { keep, state } = open();
    const first = await good(keep());
    expect(await state()).toMatchObject({ current: { id: first.id }, others: [] });
    expect(await good(keep())).toEqual({ id: first.id, what: 'updated' });
    answer = page(`${TEXT}\n\nA paragraph was added.`);
    expect(await state()).toMatchObject({ current: null, others: [{ id: first.id }] });
    const second = await good(keep());
    expect(second.what).toBe('new-version');
    expect(await state()).toMatchObject({ current: { id: second.id }, others: [{ id: first.id }] });
  });

  test('an address the page only claims is not taken over', async () => {
    const { casebook, keep } = open();
    answer = page(TEXT, { url: 'javascript:alert(1)' });
    const { id } = await good(keep());
    const kept = await good(casebook.article(id));
    expect(kept.metadata.url).toBeNull();
    expect(kept.accounts[0]?.source.url).toBe('https://sana.sy/en/?p=88');
  });

  test('the page is gone, or answers nonsense', async () => {
    const { casebook, keep } = open();
    answer = { ok: false, code: 'no-page' };
    expect(await codeOf(keep())).toBe('no-page');
    answer = { ok: true, value: { document: 'none', date: null, adjectives: false, url: ADDRESS } };
    expect(await codeOf(keep())).toBe('bad-request');
    expect((await good(casebook.list())).articles).toEqual([]);
  });

  test('a private window’s page only if the reader says so', async () => {
    const { keep, state } = open();
    isPrivate = true;
    expect((await state()).isPrivate).toBe(true);
    expect(await codeOf(keep())).toBe('private');
    expect(await good(keep({ evenPrivate: true }))).toMatchObject({ what: 'new' });
  });

  test('no page of the web may ask', async () => {
    const { handlers } = open();
    const web = { ...ours, url: 'https://sana.sy/', tab: 7 };
    expect(await codeOf(Promise.resolve(handlers.keeping({ tab: 7 }, web)))).toBe('bad-request');
    expect(await codeOf(Promise.resolve(handlers['kept/remove']({ id: 'kept-a' }, web)))).toBe('bad-request');
  });
});

test('cases and removal by message, and back', async () => {
  const { casebook, handlers, keep, state } = open();
  const { id } = await good(keep());
  const made = await good(Promise.resolve(handlers['kept/new-case']({ name: 'Geneva', article: id }, ours)));
  expect((await state()).current?.cases).toEqual([made.id]);
  await good(Promise.resolve(handlers['kept/cases']({ id, add: [], remove: [made.id] }, ours)));
  expect((await state()).current?.cases).toEqual([]);
  const removed = await good(Promise.resolve(handlers['kept/remove']({ id }, ours)));
  expect((await state()).current).toBeNull();
  // It travels as JSON, and is checked at the border.
  const travelled = JSON.parse(JSON.stringify({ removed })) as { removed: typeof removed };
  expect(CASEBOOK_CHECKS['kept/put-back'](travelled)).toBe(true);
  await good(Promise.resolve(handlers['kept/put-back'](travelled, ours)));
  expect((await good(casebook.article(id))).id).toBe(id);
});

describe('the key', () => {
  test('keeps the page in front as the setting says, and shows that it did', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { casebook } = open();
    await setKeepBody(true);
    const done = keepByKey(async () => casebook, readPage);
    await vi.waitFor(() => expect(badge.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' }));
    expect((await good(casebook.list())).articles).toMatchObject([{ hasBody: true }]);
    badge.getBadgeText.mockResolvedValue('✓');
    await vi.runAllTimersAsync();
    await done;
    expect(badge.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '12' });
    vi.useRealTimers();
  });

  test('keeps nothing of a private window, and shows that it did not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { casebook } = open();
    isPrivate = true;
    void keepByKey(async () => casebook, readPage);
    await vi.waitFor(() => expect(badge.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' }));
    expect((await good(casebook.list())).articles).toEqual([]);
    vi.useRealTimers();
  });
});

test.each([
  ['keeping', { tab: 1.5 }],
  ['keep', { tab: 1, cases: 'x', withBody: false, evenPrivate: false }],
  ['kept/cases', { id: '', add: [], remove: [] }],
  ['kept/new-case', { name: '  ', article: 'kept-a' }],
  ['kept/put-back', { removed: { articles: [{}], cases: [], members: [], raw: [] } }],
] as const)('a malformed %s is refused', (type, request) => expect(CASEBOOK_CHECKS[type](request)).toBe(false));
