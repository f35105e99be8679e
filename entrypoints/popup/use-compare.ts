import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ComparePanel, CompareState } from '@/components/compare/ComparePanel.tsx';
import type { ReadingState } from '@/components/reading/ReadingPanel.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { CompareServices } from './comparing.ts';

export interface Comparing {
  readonly state: CompareState;
  readonly retry: () => void;
  /** The view; null until it is fetched. */
  readonly Panel: typeof ComparePanel | null;
  /** How many rows the page tells differently; null while nobody knows. */
  readonly differing: number | null;
}

const LOADING: CompareState = { kind: 'loading' };

/** Fetched once: with the sheets' rules and views it is larger than the list of the page. */
let known: typeof ComparePanel | null = null;

/**
 * The page's reading beside bundled and kept sources, made when the tab is opened and again with every new reading. What
 * is shown stays until the new comparison is there.
 */
export function useCompare(
  services: CompareServices,
  reading: ReadingState,
  base: KnowledgeBase | null,
  isWanted: boolean,
): Comparing {
  const [state, setState] = useState<CompareState>(LOADING);
  const [Panel, setPanel] = useState<typeof ComparePanel | null>(() => known);
  const turn = useRef(0);
  useEffect(() => {
    if (Panel || !isWanted) return;
    void import('@/components/compare/ComparePanel.tsx').then((module) => {
      known = module.ComparePanel;
      setPanel(() => module.ComparePanel);
    });
  }, [Panel, isWanted]);

  const compare = useCallback(async () => {
    if (reading.kind !== 'read' || !base) return;
    const mine = ++turn.current;
    const { document, url, reading: read } = reading.article;
    const { accounts } = read;
    try {
      const { agreementsOf, comparisonOf } = await import('@/components/compare/page-comparison.ts');
      const { bundled, kept } = await services.told(agreementsOf(accounts));
      const { text } = document;
      const comparison = comparisonOf({ accounts, text, url, bundled, kept: kept ?? [], base });
      if (mine === turn.current) setState({ kind: 'compared', comparison, text, hasCasebook: kept !== null });
    } catch (error) {
      if (mine === turn.current) setState({ kind: 'failed', detail: String(error) });
    }
  }, [services, reading, base]);

  useEffect(() => {
    if (!isWanted) return;
    if (reading.kind === 'failed') setState(reading);
    else if (reading.kind === 'loading') setState(LOADING);
    else void compare();
  }, [isWanted, reading, compare]);

  const retry = useCallback(() => {
    setState(LOADING);
    void compare();
  }, [compare]);
  return { state, retry, Panel, differing: differingIn(state) };
}

function differingIn(state: CompareState): number | null {
  if (state.kind !== 'compared') return null;
  const columns = state.comparison.agreements.flatMap(({ own }) => own);
  return columns.reduce((sum, { tellsDifferently }) => sum + tellsDifferently.length, 0);
}
