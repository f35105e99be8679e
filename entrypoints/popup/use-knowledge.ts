import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchRow } from '@/components/SearchResults.tsx';
import type { buildSearch, Search, SearchReason } from '@/utils/core/knowledge/search.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Lang } from '@/utils/locales/format.ts';
import type { Services } from './services.ts';

/** More results than anyone reads; a longer list would want windowing. */
export const MAX_RESULTS = 50;

const TIERS: Record<SearchReason, number> = { exact: 0, spelling: 0, prefix: 1, typo: 2 };

export interface Knowledge {
  /** null while loading, and for good if loading failed. */
  readonly base: KnowledgeBase | null;
  readonly buildSearch: typeof buildSearch | null;
  readonly hasFailed: boolean;
}

/** The knowledge base and its search, fetched after the first paint: the list of the page needs neither. */
export function useKnowledge(services: Services): Knowledge {
  const [knowledge, setKnowledge] = useState<Knowledge>({ base: null, buildSearch: null, hasFailed: false });
  useEffect(() => {
    // Two frames: the first is the one that paints what was just rendered.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        Promise.all([services.knowledge(), import('@/utils/core/knowledge/search.ts')]).then(
          ([base, search]) => setKnowledge({ base, buildSearch: search.buildSearch, hasFailed: false }),
          () => setKnowledge({ base: null, buildSearch: null, hasFailed: true }),
        );
      }),
    );
  }, [services]);
  return knowledge;
}

/**
 * Results for a query; null while loading. Equal names first, then beginnings, then typos; within each of these those
 * on this page come first. Across them they do not: a near miss on the page must not displace the exact name.
 */
export function useSearch(
  { base, buildSearch }: Knowledge,
  lang: Lang,
  query: string,
  isOnPage: (entity: string) => boolean,
): readonly SearchRow[] | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!base || !buildSearch) return undefined;
    // Building the index takes longer than a keystroke may (89 ms measured for 630 records, cold): do it beforehand.
    const job = requestIdleCallback(() => setSearch(() => buildSearch(base.entities(), lang)), { timeout: 300 });
    return () => cancelIdleCallback(job);
  }, [base, buildSearch, lang]);
  return useMemo(() => {
    if (!search || !base) return null;
    const rows = search(query, MAX_RESULTS).flatMap(({ id, matched, reason }): (SearchRow & { tier: number })[] => {
      const entity = base.entity(id);
      if (!entity) return [];
      const { type, labels, description } = entity;
      // The spelling that was hit is told only when the names shown do not explain the hit themselves.
      const isSeen = [labels.ar, labels.en].some((label) => label.includes(matched) || hasQuery(label, query));
      const tier = TIERS[reason];
      return [{ id, type, labels, description, matched: isSeen ? null : matched, isOnPage: isOnPage(id), tier }];
    });
    return rows.toSorted((a, b) => a.tier - b.tier || Number(b.isOnPage) - Number(a.isOnPage));
  }, [search, base, query, isOnPage]);
}

function hasQuery(label: string, query: string): boolean {
  return label.toLowerCase().includes(query.trim().toLowerCase());
}
