/** The services of the options page, answered by the real browser. */
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { browser } from '@/utils/extension/browser.ts';
import { countUnreadable, getCorrections, onCorrectionsChanged } from '@/utils/extension/corrections.ts';
import { send } from '@/utils/extension/messaging.ts';
import {
  getAdjectives,
  getLanguage,
  getMarks,
  getSitesOff,
  setAdjectives,
  setLanguage,
  setMarks,
  setSiteOn,
} from '@/utils/extension/settings.ts';
import type { Services } from './services.ts';

/** Browsers read the file within moments; freeing it at once cuts the download off in Firefox. */
const FREE_AFTER_MS = 60_000;

export function browserServices(): Services {
  return {
    browserLanguage: () => browser.i18n.getUILanguage(),
    language: getLanguage,
    setLanguage,
    markSettings: async () => ({ marks: await getMarks(), adjectives: await getAdjectives() }),
    setMarkSettings: async ({ marks, adjectives }) => {
      if (marks !== undefined) await setMarks(marks);
      if (adjectives !== undefined) await setAdjectives(adjectives);
    },
    sitesOff: getSitesOff,
    setSite: setSiteOn,
    corrections: async () => ({ corrections: await getCorrections(), unreadable: await countUnreadable() }),
    change: ({ remove, put }) => send('corrections', { remove: [...remove], put: [...put] }),
    onChange: onCorrectionsChanged,
    knowledge: async () => {
      const { records, version, asOf } = await import('virtual:knowledge/records');
      return new KnowledgeBase(records, { version, asOf });
    },
    today: () => new Date().toISOString().slice(0, 10),
    download: (name, text) => {
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: url, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), FREE_AFTER_MS);
    },
  };
}
