/** What only a page of the extension can ask: a tab's number, a page's state, the background itself. */
import type { Page } from 'puppeteer-core';
import { openExtensionTab, type Session } from './session.ts';

interface TabsApi {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
  sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
}

/** A page of the extension that shows nothing and stays open for questions. */
export function openHelper(session: Session): Promise<Page> {
  return openExtensionTab(session, '/popup.html?tab=999999', '#app > *');
}

export async function tabIdOf(helper: Page, url: string): Promise<number> {
  const id = await helper.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Asks a tab's content script as the popup does; see ToPage in utils/extension/messages.ts. */
export async function askPage<T>(helper: Page, tab: number, type: string, request: unknown): Promise<T> {
  const answer = await helper.evaluate(
    (id, message) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
      return tabs.sendMessage(id, message, { frameId: 0 });
    },
    tab,
    { isnad: 1, type, request },
  );
  const { ok, value } = answer as { ok: boolean; value: T };
  if (!ok) throw new Error(`the page did not answer ${type}: ${JSON.stringify(answer)}`);
  return value;
}
