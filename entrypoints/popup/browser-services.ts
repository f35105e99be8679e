/** The app's services, answered by the real browser. */
import type { Article } from '@/components/reading/article.ts';
import { bundledKnowledge } from '@/utils/extension/bundled-knowledge.ts';
import { browser, sidePanel } from '@/utils/extension/browser.ts';
import { annotatePage } from '@/utils/extension/inject.ts';
import type { Envelope } from '@/utils/extension/messages.ts';
import { ok, onBroadcast, send, sendToPage } from '@/utils/extension/messaging.ts';
import { onEntityRequest, takeEntityRequest } from '@/utils/extension/open-entity.ts';
import { isRestricted } from '@/utils/extension/restricted.ts';
import { getLanguage, isSiteOn, setLanguage, setSiteOn } from '@/utils/extension/settings.ts';
import { compareServices } from './comparing.ts';
import { keepServices } from './keeping.ts';
import { markSettings, setMarkSettings } from './mark-settings.ts';
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
    markSettings,
    setMarkSettings,
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
    read: readPage,
    scrollTo: (tab, { start, end }) => void sendToPage(tab.id, 'page/scroll', { mention: { start, end } }),
    setMarks: async (tab, on) => void (await sendToPage(tab.id, 'page/marks', { on })),
    setDate: async (tab, date) => {
      const answer = await sendToPage(tab.id, 'page/date', { date });
      return answer.ok ? { kind: 'state', state: answer.value } : page(tab);
    },
    correct: (tab, change) => sendToPage(tab.id, 'page/correct', { change }),
    keeping: keepServices(),
    comparing: compareServices(),
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
    knowledge: bundledKnowledge,
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

/** Through our hands and not the page's: the page sends what it read, the background reads it closely for us alone. */
async function readPage(tab: TabInfo): Promise<Envelope<Article>> {
  const page = await sendToPage(tab.id, 'page/document', null);
  if (!page.ok) return page;
  const isPrivate = (await browser.tabs.get(tab.id)).incognito;
  const reading = await send('read', { ...page.value, isPrivate });
  return reading.ok ? ok({ document: page.value.document, url: page.value.url, reading: reading.value }) : reading;
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
