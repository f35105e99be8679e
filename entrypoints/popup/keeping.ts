/** Keeping the open article: what popup and panel ask of the background, as plain functions. */
import type { Case } from '@/utils/core/casebook/kept-article.ts';
import type { KeepOutcome, KeepState, Removed } from '@/utils/core/casebook/listing.ts';
import { browser } from '@/utils/extension/browser.ts';
import { Notices } from '@/utils/extension/casebook/notices.ts';
import type { Envelope } from '@/utils/extension/messages.ts';
import { send } from '@/utils/extension/messaging.ts';
import type { TabInfo } from './services.ts';

export interface HowToKeep {
  readonly withBody: boolean;
  /** The reader was told that it outlives the private window. */
  readonly evenPrivate: boolean;
}

export interface KeepServices {
  state: (tab: TabInfo) => Promise<Envelope<KeepState>>;
  keep: (tab: TabInfo, how: HowToKeep) => Promise<Envelope<KeepOutcome>>;
  /** Puts a kept article into cases, takes it out of others. */
  cases: (id: string, add: readonly string[], remove: readonly string[]) => Promise<Envelope<null>>;
  newCase: (name: string, article: string) => Promise<Envelope<Case>>;
  remove: (id: string) => Promise<Envelope<Removed>>;
  putBack: (removed: Removed) => Promise<Envelope<null>>;
  /** Calls back when the casebook has changed, here or in another window. Returns the unsubscriber. */
  onChange: (listener: () => void) => () => void;
  /** Shows a kept article on the desk. */
  show: (tab: TabInfo, id: string) => void;
}

export function keepServices(): KeepServices {
  return {
    state: (tab) => send('keeping', { tab: tab.id }),
    keep: (tab, how) => send('keep', { tab: tab.id, cases: [], ...how }),
    cases: (id, add, remove) => send('kept/cases', { id, add: [...add], remove: [...remove] }),
    newCase: (name, article) => send('kept/new-case', { name, article }),
    remove: (id) => send('kept/remove', { id }),
    putBack: (removed) => send('kept/put-back', { removed }),
    onChange: (listener) => {
      const notices = new Notices();
      notices.listen(listener);
      return () => notices.close();
    },
    show: (tab, id) => {
      const url = browser.runtime.getURL(`/desk.html?tab=${tab.id}#/kept/${id}`);
      // A private window cannot show the casebook.
      if (browser.extension.inIncognitoContext) void browser.windows.create({ url, incognito: false });
      else void browser.tabs.create({ url, openerTabId: tab.id });
    },
  };
}
