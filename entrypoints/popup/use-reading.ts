import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingState } from '@/components/reading/ReadingPanel.tsx';
import type { PageState } from '@/utils/extension/messages.ts';
import type { Services, TabInfo } from './services.ts';

const LOADING: ReadingState = { kind: 'loading' };

/**
 * The close reading of the page, asked for when somebody wants to see it and again whenever the page has changed. What
 * is shown stays until the new answer is there: a page that moves a line must not blink.
 */
export function useReading(
  services: Services,
  tab: TabInfo | null,
  page: PageState | null,
  isWanted: boolean,
): { reading: ReadingState; retry: () => void } {
  const [reading, setReading] = useState<ReadingState>(LOADING);
  const turn = useRef(0);
  const address = useRef<string | null>(null);
  const isReady = page?.status === 'ready';

  const ask = useCallback(() => {
    if (!tab) return;
    const mine = ++turn.current;
    const here = `${tab.id} ${tab.url}`;
    if (address.current !== here) setReading(LOADING);
    address.current = here;
    services.read(tab).then(
      (answer) => {
        if (mine !== turn.current) return;
        setReading(answer.ok ? { kind: 'read', article: answer.value } : { kind: 'failed', detail: answer.detail });
      },
      (error: unknown) => mine === turn.current && setReading({ kind: 'failed', detail: String(error) }),
    );
  }, [services, tab?.id, tab?.url]);

  // `page` is new with every change of the page: its offsets are then others.
  useEffect(() => {
    if (isWanted && isReady) ask();
  }, [isWanted, isReady, page, ask]);

  const retry = useCallback(() => {
    setReading(LOADING);
    ask();
  }, [ask]);
  return { reading, retry };
}
