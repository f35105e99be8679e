import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText } from '@/utils/extension/badge.ts';
import { browser } from '@/utils/extension/browser.ts';
import { runCommand } from '@/utils/extension/commands.ts';
import { isExtensionGone, isNobodyThere } from '@/utils/extension/errors.ts';
import { annotatePage, injectIntoOpenTabs } from '@/utils/extension/inject.ts';
import { openEntity, takeEntityRequest } from '@/utils/extension/open-entity.ts';
import { isRestricted } from '@/utils/extension/restricted.ts';

const insertCSS = vi.fn();
const executeScript = vi.fn();
const sendMessage = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  insertCSS.mockResolvedValue(undefined);
  executeScript.mockResolvedValue([]);
  Object.assign(browser, { scripting: { insertCSS, executeScript } });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage);
  sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
});

test.each([
  [0, ''],
  [null, ''],
  [7, '7'],
  [999, '999'],
  [1_250, '1k'],
])('badge of %s is "%s"', (count, text) => expect(badgeText(count)).toBe(text));

test.each([
  ['https://sana.sy/1', false],
  ['http://127.0.0.1:8080/x.html', false],
  ['file:///home/reader/page.html', false],
  [undefined, false],
  ['about:blank', true],
  ['chrome://settings', true],
  ['moz-extension://1/popup.html', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://chrome.google.com/webstore/detail/x', true],
  ['https://chrome.google.com/maps', false],
  ['https://addons.mozilla.org/firefox/', true],
  ['https://un.org/docs/resolution.pdf', true],
  ['not an address', true],
])('%s restricted: %s', (url, expected) => expect(isRestricted(url)).toBe(expected));

test('expected errors are told from others', () => {
  expect(isExtensionGone(new Error('Extension context invalidated.'))).toBe(true);
  expect(isNobodyThere(new Error('Could not establish connection. Receiving end does not exist.'))).toBe(true);
  expect(isExtensionGone(new Error('quota exceeded'))).toBe(false);
  expect(isNobodyThere('quota exceeded')).toBe(false);
});

describe('annotate this page', () => {
  test('injects style and script where nobody answers', async () => {
    expect(await annotatePage(5, 'https://blog.example/1')).toEqual({ ok: true, value: null });
    expect(insertCSS).toHaveBeenCalledWith({ target: { tabId: 5 }, files: ['/content-scripts/content.css'] });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 5 }, files: ['/content-scripts/content.js'] });
  });

  test('a second time it only asks: another injection would retire the first', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: {} });
    expect((await annotatePage(5)).ok).toBe(true);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('restricted pages are not even tried, and a refusal is told', async () => {
    expect(await annotatePage(5, 'chrome://settings')).toEqual({ ok: false, code: 'restricted' });
    expect(insertCSS).not.toHaveBeenCalled();
    insertCSS.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    expect(await annotatePage(5)).toMatchObject({ ok: false, code: 'restricted', detail: 'The extensions gallery cannot be scripted.' });
  });
});

test('after installation only open tabs of our hosts are served, discarded ones are left asleep', async () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['*://*.sana.sy/*'] } as never);
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, { id: 3 }] as never);
  await injectIntoOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: ['*://*.sana.sy/*'] });
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 3]);
});

describe('keys', () => {
  const press = (command: string) => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 4, url: 'https://blog.example/' }] as never);
    return runCommand(command);
  };
  test.each([
    ['toggle-marks', 'page/marks', { on: 'toggle' }],
    ['next-mention', 'page/walk', { step: 1 }],
    ['previous-mention', 'page/walk', { step: -1 }],
  ])('%s', async (command, type, request) => {
    sendMessage.mockResolvedValue({ ok: true, value: null });
    await press(command);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(4, { isnad: 1, type, request }, { frameId: 0 });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('on a page without marks a key annotates it', async () => {
    await press('toggle-marks');
    expect(executeScript).toHaveBeenCalledTimes(1);
  });
});

describe('open an entity', () => {
  const sender = { tab: 4, window: 2, url: null };
  const panel = vi.fn();
  beforeEach(() => {
    Object.assign(browser, { sidePanel: { open: panel } });
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  });

  test('the panel is opened before anything is awaited, and learns the entity once', async () => {
    panel.mockResolvedValue(undefined);
    const opened = openEntity('john-kerry', 'panel', sender);
    expect(panel).toHaveBeenCalledWith({ tabId: 4 });
    expect(await opened).toEqual({ ok: true, value: null });
    expect(await takeEntityRequest(5)).toBeNull();
    expect(await takeEntityRequest(4)).toBe('john-kerry');
    expect(await takeEntityRequest(4)).toBeNull();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test.each([
    ['refuses', () => panel.mockRejectedValue(new Error('no gesture'))],
    ['has no panel', () => Object.assign(browser, { sidePanel: undefined })],
  ])('where the browser %s, the popup’s page opens in a tab', async (_name, arrange) => {
    arrange();
    expect((await openEntity('john-kerry', 'panel', sender)).ok).toBe(true);
    const [{ url }] = vi.mocked(browser.tabs.create).mock.lastCall as [{ url: string }];
    expect(url).toMatch(/popup\.html\?tab=4&entity=john-kerry$/);
  });
});
