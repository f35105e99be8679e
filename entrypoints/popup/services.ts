/** Everything the app asks of the browser, as plain functions, so that tests and screenshots can answer instead. */
import type { Shortcut } from '@/components/HelpView.tsx';
import type { NoticeKind } from '@/components/PageNotice.tsx';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { browser, sidePanel } from '@/utils/extension/browser.ts';
import { annotatePage } from '@/utils/extension/inject.ts';
import { onEntityRequest, takeEntityRequest } from '@/utils/extension/open-entity.ts';
import type { PageState } from '@/utils/extension/messages.ts';
import { onBroadcast, sendToPage } from '@/utils/extension/messaging.ts';
import { isRestricted } from '@/utils/extension/restricted.ts';
import { getLanguage, isSiteOn, type LanguageSetting, setLanguage, setSiteOn } from '@/utils/extension/settings.ts';

export interface TabInfo {
  readonly id: number;
  readonly window: number | null;
  /** null where the browser does not tell (no permission for the site and no click yet). */
  readonly url: string | null;
}

/** What is known about a tab: the page's own state, or why there is none. */
export type PageAnswer =
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly detail?: string | undefined };

export interface Services {
  browserLanguage: () => string;
  language: () => Promise<LanguageSetting>;
  setLanguage: (language: LanguageSetting) => Promise<void>;
  tab: () => Promise<TabInfo | null>;
  page: (tab: TabInfo) => Promise<PageAnswer>;
  scroll: (tab: TabInfo, mention: number) => void;
  setMarks: (tab: TabInfo, on: boolean) => Promise<void>;
  setDate: (tab: TabInfo, date: string | null) => Promise<PageAnswer>;
  setSite: (host: string, on: boolean) => Promise<void>;
  annotate: (tab: TabInfo) => Promise<PageAnswer>;
  reload: (tab: TabInfo) => Promise<void>;
  /** Calls back when another tab comes forward or the page has changed. Returns the unsubscriber. */
  onChange: (listener: () => void) => () => void;
  /** The entity the card asked to show, once; null if it did not. */
  takeEntity: (tab: number) => Promise<string | null>;
  /** Calls back when the card asks again. Returns the unsubscriber. */
  onEntityRequest: (listener: () => void) => () => void;
  knowledge: () => Promise<KnowledgeBase>;
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens the panel; null where the browser has none. Call it in the click's own turn, or the browser refuses. */
  openPanel: ((tab: TabInfo | null) => void) | null;
}

/** @param fixedTab - id of the tab to show whatever is active, or null */
export function browserServices(fixedTab: number | null): Services {
  return {
    browserLanguage: () => browser.i18n.getUILanguage(),
    language: getLanguage,
    setLanguage,
    tab: async () => {
      const found = fixedTab
        ? await browser.tabs.get(fixedTab).catch(() => undefined) // closed meanwhile
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (found?.id === undefined) return null;
      return { id: found.id, window: found.windowId ?? null, url: found.url ?? null };
    },
    page,
    scroll: (tab, mention) => void sendToPage(tab.id, 'page/scroll', { mention }),
    setMarks: async (tab, on) => void (await sendToPage(tab.id, 'page/marks', { on })),
    setDate: async (tab, date) => {
      const answer = await sendToPage(tab.id, 'page/date', { date });
      return answer.ok ? { kind: 'state', state: answer.value } : page(tab);
    },
    setSite: setSiteOn,
    annotate: async (tab) => {
      const done = await annotatePage(tab.id, tab.url ?? undefined);
      if (done.ok) return page(tab);
      return { kind: 'notice', notice: done.code === 'restricted' ? 'restricted' : 'failed', detail: done.detail };
    },
    reload: (tab) => browser.tabs.reload(tab.id),
    onChange,
    takeEntity: takeEntityRequest,
    onEntityRequest,
    knowledge: async () => {
      const { records, version, asOf } = await import('virtual:knowledge/records');
      return new KnowledgeBase(records, { version, asOf });
    },
    shortcuts: async () =>
      (await browser.commands.getAll()).map(({ name, shortcut }) => ({ name: name ?? '', key: shortcut ?? '' })),
    openPanel: panelOpener(),
  };
}

async function page(tab: TabInfo): Promise<PageAnswer> {
  const answer = await sendToPage(tab.id, 'page/state', null);
  if (answer.ok) return { kind: 'state', state: answer.value };
  if (isRestricted(tab.url ?? undefined)) return { kind: 'notice', notice: 'restricted' };
  if (answer.code === 'failed') return { kind: 'notice', notice: 'failed', detail: answer.detail };
  const host = hostOf(tab.url);
  if (host && !(await isSiteOn(host))) return { kind: 'notice', notice: 'off' };
  // On our own news sites somebody should have answered: the page is older than the extension.
  const isOurs = host !== null && (browser.runtime.getManifest().host_permissions ?? []).some((p) => covers(p, host));
  return { kind: 'notice', notice: isOurs ? 'updated' : 'unannotated' };
}

/** Host name of a web address; null for any other (files, the browser's own pages). */
export function hostOf(url: string | null): string | null {
  return url && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : null;
}

/** True if a match pattern of ours ("*://*.sana.sy/*") covers the host. */
function covers(pattern: string, host: string): boolean {
  const domain = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
  return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
}

function onChange(listener: () => void): () => void {
  const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) listener();
  };
  const onActivated = () => listener();
  const stop = onBroadcast(() => listener());
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    stop();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

function panelOpener(): Services['openPanel'] {
  const panel = sidePanel();
  if (panel?.open) return (tab) => void (tab?.window != null && panel.open({ windowId: tab.window }));
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar?.open ? () => void sidebar.open() : null;
}
