import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchRow } from '@/components/SearchResults.tsx';
import { buildSearch } from '@/utils/core/knowledge/search.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Lang } from '@/utils/locales/format.ts';
import type { Services } from './services.ts';

/** More results than anyone reads; a longer list would want windowing. */
export const MAX_RESULTS = 50;

export interface Knowledge {
  /** null while loading, and for good if loading failed. */
  readonly base: KnowledgeBase | null;
  readonly hasFailed: boolean;
}

/** The knowledge base, fetched after the first paint: the list of the page needs none of it. */
export function useKnowledge(services: Services): Knowledge {
  const [base, setBase] = useState<KnowledgeBase | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    // Two frames: the first is the one that paints what was just rendered.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        services.knowledge().then(setBase, () => setHasFailed(true));
      }),
    );
  }, [services]);
  return { base, hasFailed };
}

/** Results for a query, best first, those on this page before the others of equal rank; null while loading. */
export function useSearch(
  base: KnowledgeBase | null,
  lang: Lang,
  query: string,
  isOnPage: (entity: string) => boolean,
): readonly SearchRow[] | null {
  const isWanted = query.trim() !== '';
  // The index is built at the first keystroke, not before: most openings of the popup never search.
  const search = useMemo(() => (base && isWanted ? buildSearch(base.entities(), lang) : null), [base, lang, isWanted]);
  return useMemo(() => {
    if (!search || !base) return null;
    const rows = search(query, MAX_RESULTS).flatMap(({ id, matched }): SearchRow[] => {
      const entity = base.entity(id);
      if (!entity) return [];
      const { type, labels, description } = entity;
      const isLabel = matched === labels.ar || matched === labels.en;
      return [{ id, type, labels, description, matched: isLabel ? null : matched, isOnPage: isOnPage(id) }];
    });
    return [...rows.filter((row) => row.isOnPage), ...rows.filter((row) => !row.isOnPage)];
  }, [search, base, query, isOnPage]);
}
