import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageAnswer, Services, TabInfo } from './services.ts';

export interface Page {
  readonly tab: TabInfo | null;
  /** null until the first answer. */
  readonly answer: PageAnswer | null;
  readonly isBusy: boolean;
  refresh: () => void;
  /** Runs an action that changes the page, then asks again (or shows what it answered). */
  act: (action: (tab: TabInfo) => Promise<PageAnswer | void>) => void;
}

/** Pages keep reading for a while after they opened; asked again this often until they are done. */
const LOADING_POLL_MS = 300;

/** The active tab (or the one the address names) and what it says about itself, kept up to date. */
export function usePage(services: Services): Page {
  const [tab, setTab] = useState<TabInfo | null>(null);
  const [answer, setAnswer] = useState<PageAnswer | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // Answers may overtake each other when the reader changes tabs quickly: only the last question counts.
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    const found = await services.tab();
    const said: PageAnswer = found ? await services.page(found) : { kind: 'notice', notice: 'noTab' };
    if (mine !== turn.current) return;
    setTab(found);
    setAnswer(said);
  }, [services]);

  useEffect(() => {
    void refresh();
    return services.onChange(() => void refresh());
  }, [services, refresh]);

  const isLoading = answer?.kind === 'state' && answer.state.status === 'loading';
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setInterval(() => void refresh(), LOADING_POLL_MS);
    return () => clearInterval(timer);
  }, [isLoading, refresh]);

  const act = useCallback(
    async (action: (tab: TabInfo) => Promise<PageAnswer | void>) => {
      if (!tab) return;
      const mine = ++turn.current;
      setIsBusy(true);
      try {
        const said = await action(tab);
        if (mine !== turn.current) return;
        if (said) setAnswer(said);
        else await refresh();
      } finally {
        setIsBusy(false);
      }
    },
    [tab, refresh],
  );

  return { tab, answer, isBusy, refresh: () => void refresh(), act: (action) => void act(action) };
}
