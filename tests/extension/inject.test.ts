import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/extension/browser.ts';
import { annotatePage, injectIntoOpenTabs } from '@/utils/extension/inject.ts';

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
    expect(await annotatePage(5)).toMatchObject({
      ok: false,
      code: 'restricted',
      detail: 'The extensions gallery cannot be scripted.',
    });
  });
});

test('after installation only open tabs of our hosts are served, discarded ones are left asleep', async () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: ['*://*.sana.sy/*'] } as never);
  const query = vi
    .spyOn(browser.tabs, 'query')
    .mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, { id: 3 }] as never);
  await injectIntoOpenTabs();
  expect(query).toHaveBeenCalledWith({ url: ['*://*.sana.sy/*'] });
  expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 3]);
});
