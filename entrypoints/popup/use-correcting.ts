import { useCallback, useMemo, useState } from 'preact/hooks';
import type { CorrectionOutcome } from '@/components/CorrectedBar.tsx';
import type { Correcting } from '@/components/correcting.ts';
import { useLocale } from '@/components/locale.ts';
import type { CorrectionChange, PageState } from '@/utils/extension/messages.ts';
import type { Services, TabInfo } from './services.ts';
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
  { base, search }: Knowledge,
  state: PageState | null,
): { correcting: Correcting | null; outcome: CorrectionOutcome | null; undo: (id: string) => void } {
  const { t } = useLocale();
  const [told, setTold] = useState<{ on: string; outcome: CorrectionOutcome } | null>(null);
  const { tab, act } = page;
  const change = useCallback(
    (wanted: CorrectionChange) =>
      act(async (on) => {
        const done = await services.correct(on, wanted);
        const say = (message: string, undo: string | null = null) =>
          setTold({ on: placeOf(on), outcome: { message, undo } });
        if (!done.ok) say(t.maybe(`options.failed.${done.code}`) ?? t('options.failed'));
        else if ('undo' in wanted) say(t('options.undone'));
        else say(t('correct.saved'), done.value.id);
      }),
    [services, act, t],
  );
  // What was done on one page is no news on the next, also where the answer comes after the reader has gone there.
  const outcome = told && tab && told.on === placeOf(tab) ? told.outcome : null;
  const correcting = useMemo<Correcting | null>(() => {
    if (state?.status !== 'ready') return null;
    const { briefs, articleDate } = state;
    return {
      change,
      days: articleDate?.interval ?? null,
      find: (query) =>
        search && base
          ? search(query, MAX_FOUND, articleDate?.interval).flatMap(({ id }) => base.entity(id) ?? [])
          : [],
      labelsOf: (id) => base?.entity(id)?.labels ?? (Object.hasOwn(briefs, id) ? (briefs[id]?.labels ?? null) : null),
    };
  }, [change, base, search, state]);
  const undo = useCallback((id: string) => change({ undo: id }), [change]);
  return { correcting, outcome, undo };
}

function placeOf({ id, url }: TabInfo): string {
  return `${id} ${url}`;
}
