import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleHeader } from '@/components/ArticleHeader.tsx';
import { useLocale } from '@/components/locale.ts';
import { viewOf } from '@/components/page-view.ts';
import { SearchBox } from '@/components/SearchBox.tsx';
import { optionId } from '@/components/SearchResults.tsx';
import type { AppProps } from '../popup/start.tsx';
import { hostOf } from '../popup/services.ts';
import { focusRow, useKeys } from '../popup/use-keys.ts';
import { useKnowledge, useSearch } from '../popup/use-knowledge.ts';
import { usePage } from '../popup/use-page.ts';
import { useReading } from '../popup/use-reading.ts';
import { isComparison } from './Comparison.tsx';
import type { ComparisonServices } from './comparison-services.ts';
import { DeskMain } from './DeskMain.tsx';
import { DeskNav } from './DeskNav.tsx';
import { useRoute } from './use-route.ts';
import type { OpenArticle } from './use-sheet.ts';

interface Props extends AppProps {
  comparison: ComparisonServices;
  /** Opened from a page: then dates are compared with its date and mentions are shown. */
  hasArticle: boolean;
}

/** The desk: sections at the side, search on top, and the route's view. Holds view state only. */
export function DeskApp({ services, comparison, hasArticle }: Props) {
  const { t, lang } = useLocale();
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { route, go } = useRoute(main);
  const page = usePage(services);
  const knowledge = useKnowledge(services, lang, true);
  const [active, setActive] = useState(0);

  const state = page.answer?.kind === 'state' && page.answer.state.status === 'ready' ? page.answer.state : null;
  const pageView = useMemo(() => viewOf(state?.mentions ?? [], state?.briefs ?? {}), [state]);
  const isOnPage = useCallback((id: string) => pageView.byEntity.has(id), [pageView]);
  const { reading } = useReading(services, page.tab, state, hasArticle && isComparison(route));
  const isBeingRead = hasArticle && (page.answer === null || (state !== null && reading.kind === 'loading'));
  const open = useMemo((): OpenArticle | null => {
    if (reading.kind !== 'read') return null;
    return { text: reading.article.document.text, accounts: reading.article.reading.accounts };
  }, [reading]);
  const query = route.kind === 'search' ? route.query : '';
  const rows = useSearch(knowledge, query, state?.articleDate?.interval ?? null, isOnPage);
  const isSearching = query.trim() !== '';
  const onOpen = useCallback((id: string) => go({ kind: 'entity', id }), [go]);

  const onQuery = (text: string) => {
    setActive(0);
    go({ kind: 'search', query: text }, route.kind === 'search');
  };
  const onEscape = () => {
    if (!isSearching) return false;
    onQuery('');
    return true;
  };
  useKeys({ search, onHelp: () => services.openOptions?.(), onEscape });

  const activeRow = isSearching ? rows?.[active] : undefined;
  return (
    <>
      <DeskNav route={route} base={knowledge.base} onOptions={services.openOptions} />
      <div class="desk-body">
        <div class="toolbar">
          <SearchBox
            query={query}
            inputRef={search}
            activeOption={activeRow ? optionId(activeRow.id) : null}
            onQuery={onQuery}
            onMove={(step) => {
              if (!isSearching) focusRow(step);
              else if (rows) setActive(Math.max(0, Math.min(rows.length - 1, active + step)));
            }}
            onOpen={() => activeRow && onOpen(activeRow.id)}
            onEscape={onEscape}
          />
        </div>
        {hasArticle && state && (
          <ArticleHeader
            isCompact
            metadata={state.metadata}
            articleDate={state.articleDate}
            outletLabels={knowledge.base?.entity(state.metadata?.outlet?.value ?? '')?.labels ?? null}
            host={hostOf(page.tab?.url ?? null)}
            isSiteOn={null}
            marksOn={null}
            onDate={(date) => page.act((tab) => services.setDate(tab, date))}
            onSite={() => undefined}
            onMarks={() => undefined}
          />
        )}
        <main ref={main} aria-label={t('desk.title')}>
          <DeskMain
            route={route}
            knowledge={knowledge}
            rows={rows}
            active={active}
            state={hasArticle ? state : null}
            pageView={pageView}
            comparison={comparison}
            open={open}
            isBeingRead={isBeingRead}
            tab={page.tab?.id ?? null}
            go={go}
            onOpen={onOpen}
            onGo={(mention) => {
              if (page.tab) services.show(page.tab, mention);
            }}
          />
        </main>
      </div>
    </>
  );
}
