import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchRow } from '@/components/SearchResults.tsx';
import type { buildSearch, Search } from '@/utils/core/knowledge/search.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import type { Lang } from '@/utils/locales/format.ts';
import type { Services } from './services.ts';

/** More results than anyone reads; a longer list would want windowing. */
const MAX_RESULTS = 50;

export interface Knowledge {
  /** null while loading, and for good if loading failed. */
  readonly base: KnowledgeBase | null;
  /** null until its index is built, a moment after the base. */
  readonly search: Search | null;
  readonly hasFailed: boolean;
}

interface Loaded {
  readonly base: KnowledgeBase | null;
  readonly buildSearch: typeof buildSearch | null;
  readonly hasFailed: boolean;
}

const NOTHING: Loaded = { base: null, buildSearch: null, hasFailed: false };

/**
 * The knowledge base and its search, fetched after the list of the page is painted: the list needs neither, and reading
 * two megabytes of records would stand in its way.
 * @param isWanted - false while the page's own answer is still awaited and nobody has asked for a record
 */
export function useKnowledge(services: Services, lang: Lang, isWanted: boolean): Knowledge {
  const [{ base, buildSearch, hasFailed }, setLoaded] = useState<Loaded>(NOTHING);
  useEffect(() => {
    if (!isWanted) return;
    // Two frames: the first is the one that paints what was just rendered.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        Promise.all([services.knowledge(), import('@/utils/core/knowledge/search.ts')]).then(
          (found) => setLoaded({ base: found[0], buildSearch: found[1].buildSearch, hasFailed: false }),
          () => setLoaded({ ...NOTHING, hasFailed: true }),
        );
      }),
    );
  }, [services, isWanted]);
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!base || !buildSearch) return undefined;
    // Building the index takes longer than a keystroke may (about 300 ms measured for 1,600 records, cold): do it beforehand.
    const records = [...base.entities(), ...base.offices()];
    const job = requestIdleCallback(() => setSearch(() => buildSearch(records, lang)), { timeout: 300 });
    return () => cancelIdleCallback(job);
  }, [base, buildSearch, lang]);
  return useMemo(() => ({ base, search, hasFailed }), [base, search, hasFailed]);
}

/** Chosen: less than one wrong letter costs, so that a near miss on the page never displaces the exact name. */
const ON_PAGE = 0.05;

const rankOf = ({ hit, isOnPage }: SearchRow): number => hit.score - (isOnPage ? ON_PAGE : 0);

/**
 * Results for a query, best first, and of about equally good ones those on this page; null while loading.
 * @param on - the article's days, which say whom an office means; null: no article, or its date is unknown
 */
export function useSearch(
  { base, search }: Knowledge,
  query: string,
  on: DateInterval | null,
  isOnPage: (entity: string) => boolean,
): readonly SearchRow[] | null {
  return useMemo(() => {
    if (!search || !base) return null;
    const rows = search(query, MAX_RESULTS, on).flatMap((hit): SearchRow[] => {
      const entity = base.entity(hit.id);
      if (!entity) return [];
      const { id, type, labels, description } = entity;
      // The name that was hit is told only when the names shown do not explain the hit themselves.
      const isOtherName = ![labels.ar, labels.en].some((label) => label.includes(hit.matched));
      return [{ id, type, labels, description, hit, isOtherName, isOnPage: isOnPage(id) }];
    });
    return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  }, [search, base, query, on, isOnPage]);
}
