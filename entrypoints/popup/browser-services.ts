/** The app's services, answered by the real browser. */
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { browser, sidePanel } from '@/utils/extension/browser.ts';
import { annotatePage } from '@/utils/extension/inject.ts';
import { onBroadcast, sendToPage } from '@/utils/extension/messaging.ts';
import { onEntityRequest, takeEntityRequest } from '@/utils/extension/open-entity.ts';
import { isRestricted } from '@/utils/extension/restricted.ts';
import {
  getAdjectives,
  getLanguage,
  getMarks,
  isSiteOn,
  setAdjectives,
  setLanguage,
  setMarks,
  setSiteOn,
} from '@/utils/extension/settings.ts';
import type { Surface } from './start.tsx';
import { hostOf, type PageAnswer, type Services, type TabInfo } from './services.ts';

/**
 * @param surface - the popup is opened by the reader's click, which lets it read the tab; the panel is not
 * @param fixedTab - id of the tab to show whatever is active, or null
 */
export function browserServices(surface: Surface, fixedTab: number | null): Services {
  const page = (tab: TabInfo) => askPage(tab, surface);
  return {
    browserLanguage: () => browser.i18n.getUILanguage(),
    language: getLanguage,
    setLanguage,
    markSettings: async () => ({ marks: await getMarks(), adjectives: await getAdjectives() }),
    setMarkSettings: async ({ marks, adjectives }) => {
      if (marks !== undefined) await setMarks(marks);
      if (adjectives !== undefined) await setAdjectives(adjectives);
    },
    tab: async () => {
      // The desk without an article is about no tab, least of all about itself.
      if (surface === 'desk' && !fixedTab) return null;
      const found = fixedTab
        ? await browser.tabs.get(fixedTab).catch(() => undefined) // closed meanwhile
        : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
      if (found?.id === undefined) return null;
      return { id: found.id, window: found.windowId ?? null, url: found.url ?? null };
    },
    page,
    scroll: (tab, mention) => void sendToPage(tab.id, 'page/scroll', { mention }),
    show: (tab, mention) => {
      void sendToPage(tab.id, 'page/scroll', { mention });
      void browser.tabs.update(tab.id, { active: true });
    },
    setMarks: async (tab, on) => void (await sendToPage(tab.id, 'page/marks', { on })),
    setDate: async (tab, date) => {
      const answer = await sendToPage(tab.id, 'page/date', { date });
      return answer.ok ? { kind: 'state', state: answer.value } : page(tab);
    },
    correct: (tab, change) => sendToPage(tab.id, 'page/correct', { change }),
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
    openDesk: (tab, entity) => {
      const address = `/desk.html${tab ? `?tab=${tab.id}` : ''}${entity ? `#/entity/${entity}` : ''}`;
      void browser.tabs.create({ url: browser.runtime.getURL(address), ...(tab ? { openerTabId: tab.id } : {}) });
    },
    openOptions: browser.runtime.getManifest().options_ui ? () => void browser.runtime.openOptionsPage() : null,
  };
}

async function askPage(tab: TabInfo, surface: Surface): Promise<PageAnswer> {
  const answer = await sendToPage(tab.id, 'page/state', null);
  if (answer.ok) return { kind: 'state', state: answer.value };
  if (isRestricted(tab.url ?? undefined)) return { kind: 'notice', notice: 'restricted' };
  if (answer.code === 'failed') return { kind: 'notice', notice: 'failed', detail: answer.detail };
  // The click on the button opens every page that may be read; an address still hidden is a page that may not.
  if (tab.url === null) return { kind: 'notice', notice: surface === 'popup' ? 'restricted' : 'toolbar' };
  const host = hostOf(tab.url);
  if (host && !(await isSiteOn(host))) return { kind: 'notice', notice: 'off' };
  // On our own news sites somebody should have answered: the page is older than the extension.
  const isOurs = host !== null && (browser.runtime.getManifest().host_permissions ?? []).some((p) => covers(p, host));
  return { kind: 'notice', notice: isOurs ? 'updated' : 'unannotated' };
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
