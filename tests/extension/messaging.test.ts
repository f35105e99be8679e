import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/extension/browser.ts';
import type { ToBackground } from '@/utils/extension/messages.ts';
import {
  answer,
  broadcast,
  failed,
  type Handlers,
  ok,
  onBroadcast,
  send,
  sendToPage,
} from '@/utils/extension/messaging.ts';
import { BACKGROUND_CHECKS } from '@/utils/extension/requests-background.ts';

type Listener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => unknown;

let listeners: Listener[];
const sender = { id: 'test-extension-id', url: 'https://sana.sy/1', tab: { id: 7, windowId: 3 } };

const handlers = (more: Partial<Handlers<ToBackground>> = {}): Handlers<ToBackground> => ({
  annotate: () => failed('unused'),
  read: () => failed('unused'),
  settings: () => failed('unused'),
  date: () => failed('unused'),
  correct: () => failed('unused'),
  corrections: () => failed('unused'),
  keeping: () => failed('unused'),
  keep: () => failed('unused'),
  'kept/cases': () => failed('unused'),
  'kept/new-case': () => failed('unused'),
  'kept/remove': () => failed('unused'),
  'kept/put-back': () => failed('unused'),
  badge: () => ok(null),
  open: () => ok(null),
  ...more,
});

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
    (listener) => void listeners.push(listener as Listener),
  );
  sender.id = browser.runtime.id;
});

/** What each listener answers, as the browser hands it back; undefined for those that leave the message to others. */
const deliver = (message: unknown, from: unknown = sender) =>
  listeners.map((listener) => {
    let answered: (answer: unknown) => void = () => undefined;
    const answering = new Promise((resolve) => (answered = resolve));
    return listener(message, from, answered) === true ? answering : undefined;
  });

describe('answering', () => {
  test('a known message gets its envelope, and the handler is told who asks', async () => {
    const badge = vi.fn(() => ok(null));
    answer<ToBackground>(handlers({ badge }), BACKGROUND_CHECKS);
    expect(await deliver({ isnad: 1, type: 'badge', request: { count: 3 } })[0]).toEqual({ ok: true, value: null });
    expect(badge).toHaveBeenCalledWith({ count: 3 }, { tab: 7, window: 3, url: 'https://sana.sy/1', isPrivate: false });
    deliver({ isnad: 1, type: 'badge', request: { count: 3 } }, { ...sender, tab: { id: 8, incognito: true } });
    expect(badge).toHaveBeenLastCalledWith({ count: 3 }, expect.objectContaining({ tab: 8, isPrivate: true }));
  });

  test('the handler runs in the listener’s own turn, or a click would no longer count', () => {
    const open = vi.fn(() => ok(null));
    answer<ToBackground>(handlers({ open }), BACKGROUND_CHECKS);
    deliver({ isnad: 1, type: 'open', request: { entity: 'john-kerry', surface: 'panel' } });
    expect(open).toHaveBeenCalledTimes(1);
  });

  const ignored: [string, unknown, unknown?][] = [
    ['another extension', { isnad: 1, type: 'badge', request: { count: 3 } }, { id: 'somebody-else' }],
    ['a sender without id', { isnad: 1, type: 'badge', request: { count: 3 } }, {}],
    ['a message that is not ours', { type: 'badge', request: { count: 3 } }],
    ['an unknown type', { isnad: 1, type: 'delete-all' }],
    ['a name of Object.prototype', { isnad: 1, type: 'constructor' }],
    ['null', null],
    ['text', 'badge'],
  ];
  test.each(ignored)('%s is left to others', (_name, message, from) => {
    const badge = vi.fn(() => ok(null));
    answer<ToBackground>(handlers({ badge }), BACKGROUND_CHECKS);
    expect(deliver(message, from ?? sender)).toEqual([undefined]);
    expect(badge).not.toHaveBeenCalled();
  });

  test('a request of the wrong shape is refused before the handler sees it', async () => {
    const badge = vi.fn(() => ok(null));
    answer<ToBackground>(handlers({ badge }), BACKGROUND_CHECKS);
    expect(await deliver({ isnad: 1, type: 'badge', request: { count: '3' } })[0]).toEqual({
      ok: false,
      code: 'bad-request',
      detail: 'badge',
    });
    expect(badge).not.toHaveBeenCalled();
  });

  test('whether a request is at work is answered by its id', async () => {
    let done: (answer: never) => void = () => undefined;
    const keep = vi.fn(() => new Promise<never>((resolve) => (done = resolve as typeof done)));
    answer<ToBackground>(handlers({ badge: keep }), BACKGROUND_CHECKS);
    const isAtWork = (id?: string) => deliver({ isnad: 1, type: 'at-work', id })[0];
    const [answered] = deliver({ isnad: 1, type: 'badge', request: { count: 3 }, id: 'one' });
    expect(await isAtWork('one')).toEqual(ok(true));
    expect(await isAtWork('another')).toEqual(ok(false));
    done(ok(null) as never);
    await answered;
    expect(await isAtWork('one')).toEqual(ok(false));
    expect(deliver({ isnad: 1, type: 'at-work', id: 7 })).toEqual([undefined]);
    // asked again, it is answered and not done again
    expect(await deliver({ isnad: 1, type: 'badge', request: { count: 3 }, id: 'one' })[0]).toEqual(ok(null));
    expect(keep).toHaveBeenCalledTimes(1);
  });

  test('a thrown error becomes an envelope and is reported', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer<ToBackground>(handlers({ badge: () => Promise.reject(new Error('no tab')) }), BACKGROUND_CHECKS);
    expect(await deliver({ isnad: 1, type: 'badge', request: { count: 1 } })[0]).toEqual({
      ok: false,
      code: 'failed',
      detail: 'no tab',
    });
    expect(error).toHaveBeenCalled();
  });
});

describe('asking', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the envelope comes back as it is', async () => {
    const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: null });
    expect(await send('badge', { count: 2 })).toEqual({ ok: true, value: null });
    expect(sent).toHaveBeenCalledWith({ isnad: 1, type: 'badge', request: { count: 2 }, id: expect.any(String) });
  });

  const failures: [string, () => Promise<unknown>, string][] = [
    ['nobody answered', () => Promise.resolve(undefined), 'no-answer'],
    [
      'nobody there',
      () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
      'no-page',
    ],
    ['the extension was updated', () => Promise.reject(new Error('Extension context invalidated.')), 'extension-gone'],
    ['something else', () => Promise.reject(new Error('quota')), 'failed'],
  ];
  test.each(failures)('%s', async (_name, outcome, code) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(outcome);
    const answered = send('badge', { count: 2 });
    await vi.runAllTimersAsync();
    expect(await answered).toMatchObject({ ok: false, code });
  });

  test('a background that is just starting is asked again', async () => {
    const sent = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValue({ ok: true, value: null });
    const answered = send('badge', { count: 2 });
    await vi.runAllTimersAsync();
    expect(await answered).toEqual({ ok: true, value: null });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('a background that was ended over a request and says nothing is asked again', async () => {
    const requests: string[] = [];
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
      const { type } = message as { type: string };
      requests.push(type);
      if (type === 'at-work') return Promise.resolve({ ok: true, value: false });
      const isFirst = requests.filter((t) => t === 'badge').length === 1;
      return isFirst ? new Promise(() => undefined) : Promise.resolve({ ok: true, value: null });
    });
    const answered = send('badge', { count: 2 });
    await vi.runAllTimersAsync();
    expect(await answered).toEqual({ ok: true, value: null });
    expect(requests).toEqual(['badge', 'at-work', 'badge']);
  });

  test('one that is too busy to say so is waited for, and asked under the same name', async () => {
    const ids: unknown[] = [];
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
      const { type, id } = message as { type: string; id: string };
      ids.push(id);
      if (type === 'at-work') return new Promise((resolve) => setTimeout(() => resolve(ok(false)), 7_000));
      return new Promise((resolve) => setTimeout(() => resolve(ok(null)), 12_000));
    });
    const answered = send('badge', { count: 2 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answered).toEqual(ok(null));
    expect(new Set(ids).size).toBe(1);
  });

  test('one that is still at work is waited for, however long', async () => {
    let done: (answer: unknown) => void = () => undefined;
    const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
      if ((message as { type: string }).type === 'at-work') return Promise.resolve({ ok: true, value: true });
      return new Promise((resolve) => (done = resolve));
    });
    const answered = send('badge', { count: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    done({ ok: true, value: null });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answered).toEqual({ ok: true, value: null });
    expect(sent.mock.calls.filter(([m]) => (m as { type: string }).type === 'badge')).toHaveLength(1);
  });

  test('one that was ended over its answer is asked again', async () => {
    const sent = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValueOnce(
        new Error(
          'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
        ),
      )
      .mockResolvedValue({ ok: true, value: null });
    const answered = send('badge', { count: 2 });
    await vi.runAllTimersAsync();
    expect(await answered).toEqual({ ok: true, value: null });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('an API that throws at once is no surprise either', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('badge', { count: 2 })).toMatchObject({ code: 'extension-gone' });
  });

  test('pages are asked in their top frame only', async () => {
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null });
    await sendToPage(9, 'page/walk', { step: 1 });
    expect(sent).toHaveBeenCalledWith(9, { isnad: 1, type: 'page/walk', request: { step: 1 } }, { frameId: 0 });
  });
});

test('a broadcast reaches who listens, with the tab it comes from; nobody listening is no error', async () => {
  const heard = vi.fn();
  onBroadcast(heard);
  expect(deliver({ isnad: 1, type: 'page/changed', request: null })).toEqual([undefined]);
  expect(heard).toHaveBeenCalledWith({ type: 'page/changed' }, 7);
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(() => broadcast({ type: 'page/changed' })).not.toThrow();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(() => broadcast({ type: 'page/changed' })).not.toThrow();
});
