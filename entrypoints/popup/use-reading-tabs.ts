import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadingPanel, ReadingState } from '@/components/reading/ReadingPanel.tsx';
import type { ReadingTab } from '@/components/reading/ReadingTabs.tsx';
import type { PageState } from '@/utils/extension/messages.ts';
import type { Services, TabInfo } from './services.ts';
import { useReading } from './use-reading.ts';

export interface PageTabsState {
  readonly tab: ReadingTab;
  readonly onTab: (tab: ReadingTab) => void;
  readonly reading: ReadingState;
  readonly retry: () => void;
  /** The views of a close reading; null until they are fetched. */
  readonly Panel: typeof ReadingPanel | null;
}

/** Fetched once: most popups are closed again without anybody reading closely. */
let known: typeof ReadingPanel | null = null;

/** Which tab of the page is open, and its reading. Kept by the app, so that going to a record and back loses nothing. */
export function useReadingTabs(services: Services, target: TabInfo | null, page: PageState | null): PageTabsState {
  const [tab, setTab] = useState<ReadingTab>('page');
  const [Panel, setPanel] = useState<typeof ReadingPanel | null>(() => known);
  const isWanted = tab !== 'page';
  useEffect(() => {
    if (Panel || !isWanted) return;
    void import('@/components/reading/ReadingPanel.tsx').then((module) => {
      known = module.ReadingPanel;
      setPanel(() => module.ReadingPanel);
    });
  }, [Panel, isWanted]);
  const { reading, retry } = useReading(services, target, page, isWanted);
  const onTab = useCallback((to: ReadingTab) => setTab(to), []);
  return { tab, onTab, reading, retry, Panel };
}
