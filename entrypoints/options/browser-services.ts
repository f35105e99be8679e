/** The services of the options page, answered by the real browser. */
import { bundledKnowledge } from '@/utils/extension/bundled-knowledge.ts';
import { browser } from '@/utils/extension/browser.ts';
import { countUnreadable, getCorrections, onCorrectionsChanged } from '@/utils/extension/corrections.ts';
import { send } from '@/utils/extension/messaging.ts';
import {
  getKeepBody,
  getLanguage,
  getSitesOff,
  setKeepBody,
  setLanguage,
  setSiteOn,
} from '@/utils/extension/settings.ts';
import { markSettings, setMarkSettings } from '../popup/mark-settings.ts';
import type { Services } from './services.ts';

/** Browsers read the file within moments; freeing it at once cuts the download off in Firefox. */
const FREE_AFTER_MS = 60_000;

export function browserServices(): Services {
  return {
    browserLanguage: () => browser.i18n.getUILanguage(),
    language: getLanguage,
    setLanguage,
    markSettings,
    setMarkSettings,
    sitesOff: getSitesOff,
    setSite: setSiteOn,
    corrections: async () => ({ corrections: await getCorrections(), unreadable: await countUnreadable() }),
    change: ({ remove, put }) => send('corrections', { remove: [...remove], put: [...put] }),
    onChange: onCorrectionsChanged,
    keepBody: getKeepBody,
    setKeepBody,
    openDesk: () => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/cases') }),
    knowledge: bundledKnowledge,
    today: () => new Date().toISOString().slice(0, 10),
    download: (name, text) => {
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: url, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), FREE_AFTER_MS);
    },
  };
}
