/** Bringing the content script into pages that the manifest's matches do not reach. */
import { browser } from './browser.ts';
import { messageOf } from './errors.ts';
import type { Envelope } from './messages.ts';
import { failed, ok, sendToPage } from './messaging.ts';
import { isRestricted } from './restricted.ts';

/** Where WXT puts entrypoints/content. */
const FILES = { js: '/content-scripts/content.js', css: '/content-scripts/content.css' };

/**
 * "Annotate this page": works on any page after the reader's click or key (activeTab). Asks the page first, because a
 * second injection would retire the script that is already there.
 */
export async function annotatePage(tabId: number, url?: string): Promise<Envelope<null>> {
  if (isRestricted(url)) return failed('restricted');
  const there = await sendToPage(tabId, 'page/state', null);
  return there.ok ? ok(null) : inject(tabId);
}

/**
 * Serves tabs that were open when Isnad was installed or updated. A script of the version before cannot answer and is
 * retired by the new one; tabs that loaded a moment after the installation answer and are left alone, and so are
 * Firefox's, which re-injects declared scripts on its own.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts });
  // A discarded tab has no page: injecting would wake it; its script comes when the reader does.
  const ids = tabs.flatMap((tab) => (tab.id !== undefined && !tab.discarded ? [tab.id] : []));
  await Promise.all(ids.map((id) => annotatePage(id)));
}

async function inject(tabId: number): Promise<Envelope<null>> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [FILES.css] });
    await browser.scripting.executeScript({ target: { tabId }, files: [FILES.js] });
    return ok(null);
  } catch (error) {
    // The browser's own words are the only hint why: a store page, an error page, a tab closed meanwhile.
    return failed('restricted', messageOf(error));
  }
}
