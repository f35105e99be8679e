/** What the tab "Compare" asks of the browser. */
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { browser } from '@/utils/extension/browser.ts';
import type { WordsOnPage, WordsOutcome } from '../desk/comparison-services.ts';
import { hrefOf } from '../desk/routes.ts';
import type { TabInfo } from './services.ts';

/** What the page is compared with. */
export interface OthersTold {
  readonly bundled: BundledComparison;
  /** Accounts of kept articles that tell of the agreements; null if the casebook cannot be read. */
  readonly kept: readonly Account[] | null;
}

export interface CompareServices {
  /** @param agreements - ids of those the page tells of */
  told: (agreements: readonly string[]) => Promise<OthersTold>;
  /** Shows words of another article where it is open. */
  showWords: (place: WordsOnPage) => Promise<WordsOutcome>;
  /** Opens the sheet on the desk beside the tab, on a row if one is named. */
  openSheet: (tab: TabInfo | null, agreement: string, row: Attribute | null) => void;
}

export function compareServices(): CompareServices {
  // Fetched when the tab is first opened: most popups are closed without it.
  const comparison = () => import('../desk/browser-comparison.ts').then((module) => module.browserComparison());
  let opened: ReturnType<typeof comparison> | null = null;
  return {
    told: async (agreements) => {
      const services = await (opened ??= comparison());
      const [bundled, ...kept] = await Promise.all([services.bundled(), ...agreements.map((id) => services.kept(id))]);
      return { bundled, kept: merged(kept) };
    },
    showWords: async (place) => (await (opened ??= comparison())).showWords(place),
    openSheet: (tab, agreement, row) => {
      const hash = hrefOf({ kind: 'sheet', agreement, query: { ...PLAIN_SHEET, row } });
      const address = `/desk.html${tab ? `?tab=${tab.id}` : ''}${hash}`;
      void browser.tabs.create({ url: browser.runtime.getURL(address), ...(tab ? { openerTabId: tab.id } : {}) });
    },
  };
}

/** Each account once; an article may tell of several agreements. Null if any could not be read. */
function merged(lists: readonly (readonly Account[] | null)[]): Account[] | null {
  const accounts = new Map<string, Account>();
  for (const list of lists) {
    if (!list) return null;
    for (const account of list) accounts.set(account.source.id, account);
  }
  return [...accounts.values()];
}
