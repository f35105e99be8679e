import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/extension/browser.ts';
import { runCommand } from '@/utils/extension/commands.ts';

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

const press = (command: string) => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 4, url: 'https://blog.example/' }] as never);
  return runCommand(command);
};

describe('keys', () => {
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
