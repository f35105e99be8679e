/** The sheets' services, answered by the real browser. */
import { findWords } from '@/utils/core/comparison/find-words.ts';
import { browser } from '@/utils/extension/browser.ts';
import { bundledComparison } from '@/utils/extension/bundled-comparison.ts';
import type { Casebook } from '@/utils/extension/casebook/casebook.ts';
import { downloadFile } from '@/utils/extension/download.ts';
import { sendToPage } from '@/utils/extension/messaging.ts';
import type { ComparisonServices, WordsOnPage, WordsOutcome } from './comparison-services.ts';

export function browserComparison(): ComparisonServices {
  let opened: Promise<Casebook> | null = null;
  // Loaded when a sheet first asks: the knowledge base's own pages need no casebook.
  const casebook = () =>
    (opened ??= import('@/utils/extension/casebook/casebook.ts').then(({ openCasebook }) => openCasebook()));
  return {
    bundled: bundledComparison,
    kept: async (agreement) => {
      const found = await (await casebook()).accounts(agreement === null ? {} : { agreement });
      return found.ok ? found.value : null;
    },
    onKept: (listener) => {
      let isOver = false;
      let stop: (() => void) | null = null;
      casebook().then(
        (book) => {
          if (!isOver) stop = book.onChange(listener);
        },
        // `kept` says that the casebook cannot be read.
        () => undefined,
      );
      return () => {
        isOver = true;
        stop?.();
      };
    },
    showWords,
    download: downloadFile,
    print: () => globalThis.print(),
  };
}

/** Asks the tabs that have the page, the one the desk was opened from first; a page that changed is searched anew. */
async function showWords({ tab, url, words, span }: WordsOnPage): Promise<WordsOutcome> {
  const tabs = [...new Set([...(tab === null ? [] : [tab]), ...(await tabsAt(url))])];
  let outcome: WordsOutcome = 'closed';
  for (const id of tabs) {
    const page = await sendToPage(id, 'page/document', null);
    if (!page.ok) continue;
    outcome = 'gone';
    const place = findWords(page.value.document.text, words, span);
    if (!place) continue;
    const shown = await sendToPage(id, 'page/scroll', { mention: { start: place.start, end: place.end } });
    if (!shown.ok) continue;
    await browser.tabs.update(id, { active: true });
    return 'shown';
  }
  return outcome;
}

/** Tabs with this address, whatever their fragment. Addresses of sites we may not read are hidden from us. */
async function tabsAt(url: string | null): Promise<number[]> {
  if (url === null) return [];
  const wanted = withoutFragment(url);
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id !== undefined && tab.url && withoutFragment(tab.url) === wanted ? tab.id : []));
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}
