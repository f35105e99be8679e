import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CorrectionOutcome } from '@/components/CorrectedBar.tsx';
import type { Correcting } from '@/components/correcting.ts';
import { useLocale } from '@/components/locale.ts';
import type { Search } from '@/utils/core/knowledge/search.ts';
import type { CorrectionChange, PageState } from '@/utils/extension/messages.ts';
import type { Services } from './services.ts';
import type { Knowledge } from './use-knowledge.ts';
import type { Page } from './use-page.ts';

/** Chosen: as many as stand under the field without scrolling. */
const MAX_FOUND = 5;

/**
 * Correcting the page of the tab; null without one that is read.
 * @param state - of the page; its briefs name entities before the knowledge base is loaded
 */
export function useCorrecting(
  services: Services,
  page: Page,
  { base, buildSearch }: Knowledge,
  state: PageState | null,
): { correcting: Correcting | null; outcome: CorrectionOutcome | null; undo: (id: string) => void } {
  const { t, lang } = useLocale();
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);
  const { tab, act } = page;
  const search = useRef<Search | null>(null);
  useEffect(() => {
    search.current = null;
  }, [base, lang]);
  // What was done on one page is no news on the next.
  useEffect(() => setOutcome(null), [tab?.id, tab?.url]);

  const change = useCallback(
    (wanted: CorrectionChange) =>
      act(async (on) => {
        const done = await services.correct(on, wanted);
        if (!done.ok)
          setOutcome({ message: t.maybe(`options.failed.${done.code}`) ?? t('options.failed'), undo: null });
        else if ('undo' in wanted) setOutcome({ message: t('options.undone'), undo: null });
        else setOutcome({ message: t('correct.saved'), undo: done.value.id });
      }),
    [services, act, t],
  );
  const correcting = useMemo<Correcting | null>(() => {
    if (state?.status !== 'ready') return null;
    const { briefs, articleDate } = state;
    return {
      change,
      days: articleDate?.interval ?? null,
      find: (query) => {
        if (!base || !buildSearch) return [];
        search.current ??= buildSearch(base.entities(), lang);
        return search.current(query, MAX_FOUND).flatMap(({ id }) => base.entity(id) ?? []);
      },
      labelsOf: (id) => base?.entity(id)?.labels ?? (Object.hasOwn(briefs, id) ? (briefs[id]?.labels ?? null) : null),
    };
  }, [change, base, buildSearch, state, lang]);
  const undo = useCallback((id: string) => change({ undo: id }), [change]);
  return { correcting, outcome, undo };
}
