/** "Open in panel" and "open in popup" from the card. */
import { storage } from 'wxt/utils/storage';
import { browser, sidePanel } from './browser.ts';
import type { Envelope } from './messages.ts';
import { failed, ok, type Sender } from './messaging.ts';

/** The entity the reader asked for, until the surface that opens has shown it. In memory only (`storage.session`). */
export interface EntityRequest {
  readonly tab: number;
  readonly entity: string;
}

const request = storage.defineItem<unknown>('session:entityRequest', { fallback: null });

/**
 * Opens the side panel or the popup on an entity. Where the browser has no panel, or lets no extension open it without
 * a click of its own (Firefox), the popup's page opens in a tab beside the article.
 *
 * Not async before `open`: the reader's click counts only for as long as nothing is awaited.
 */
export function openEntity(entity: string, surface: 'panel' | 'popup', sender: Sender): Promise<Envelope<null>> {
  const { tab, window } = sender;
  if (tab === null) return Promise.resolve(failed('no-page'));
  const opening = surface === 'panel' ? sidePanel()?.open({ tabId: tab }) : openPopup(window);
  // The browser may refuse (no gesture, no toolbar) while the request is still being stored: listened to at once.
  const opened = opening?.then(
    () => true,
    () => false,
  );
  const asked = request.setValue({ tab, entity } satisfies EntityRequest);
  return finish(opened, asked, tab, entity);
}

/** The entity to show first, once: null if nobody asked, or for another tab. For popup and panel. */
export async function takeEntityRequest(tab: number): Promise<string | null> {
  const value = (await request.getValue()) as Partial<EntityRequest> | null;
  if (typeof value?.entity !== 'string' || value.tab !== tab) return null;
  await request.setValue(null);
  return value.entity;
}

/** Calls back when an entity is asked for while the panel is already open. Returns the unsubscriber. */
export function onEntityRequest(listener: () => void): () => void {
  return request.watch((value) => {
    if (value) listener();
  });
}

function openPopup(windowId: number | null): Promise<void> | undefined {
  const { openPopup: open } = browser.action as { openPopup?: (options?: { windowId: number }) => Promise<void> };
  return open?.call(browser.action, windowId === null ? undefined : { windowId });
}

async function finish(
  opened: Promise<boolean> | undefined,
  asked: Promise<void>,
  tab: number,
  entity: string,
): Promise<Envelope<null>> {
  await asked;
  if (await opened) return ok(null);
  // A tab works everywhere.
  const address = `/popup.html?${new URLSearchParams({ tab: String(tab), entity })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(address), openerTabId: tab });
  return ok(null);
}
