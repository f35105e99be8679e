import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/extension/browser.ts';
import { openEntity, takeEntityRequest } from '@/utils/extension/open-entity.ts';

beforeEach(() => fakeBrowser.reset());

describe('open an entity', () => {
  const sender = { tab: 4, window: 2, url: null, isPrivate: false };
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

  test('a refusal that comes while the request is still being stored is no unhandled error', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    // No mock of vitest's: it listens to what it returns, and would hide what nobody else does.
    Object.assign(browser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
    const set = vi.spyOn(browser.storage.session, 'set').mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
    expect((await openEntity('john-kerry', 'panel', sender)).ok).toBe(true);
    expect(set).toHaveBeenCalled();
    expect(unhandled).not.toHaveBeenCalled();
    process.off('unhandledRejection', unhandled);
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
