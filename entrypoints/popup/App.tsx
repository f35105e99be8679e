import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AppFooter } from '@/components/AppFooter.tsx';
import { ArticleHeader } from '@/components/ArticleHeader.tsx';
import { BackButton } from '@/components/BackButton.tsx';
import { KeepBar } from '@/components/casebook/KeepBar.tsx';
import { CorrectedBar } from '@/components/CorrectedBar.tsx';
import { CorrectingContext } from '@/components/correcting.ts';
import { useLocale } from '@/components/locale.ts';
import { viewOf } from '@/components/page-view.ts';
import { SearchBox } from '@/components/SearchBox.tsx';
import { optionId, SearchResults } from '@/components/SearchResults.tsx';
import { MainView } from './MainView.tsx';
import { hostOf } from './services.ts';
import type { AppProps } from './start.tsx';
import { useCompare } from './use-compare.ts';
import { useCorrecting } from './use-correcting.ts';
import { useKeeping } from './use-keeping.ts';
import { focusRow, useKeys } from './use-keys.ts';
import { useKnowledge, useSearch } from './use-knowledge.ts';
import { usePage } from './use-page.ts';
import { useReadingTabs } from './use-reading-tabs.ts';
import { useRecordView } from './use-record-view.ts';
import { useViews } from './use-views.ts';

interface Props extends AppProps {
  initialEntity: string | null;
}

/** The popup and the panel: article line, search, and one of list, results, detail or help. Holds view state only. */
export function App({ surface, services, initialEntity, language, onLanguage }: Props) {
  const { t, lang } = useLocale();
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const page = usePage(services);
  const views = useViews(main, initialEntity);
  const isWanted = page.answer !== null || views.depth > 1 || views.query !== '';
  const knowledge = useKnowledge(services, lang, isWanted);
  const View = useRecordView(isWanted);
  const { base, hasFailed } = knowledge;
  const [active, setActive] = useState(0);

  const state = page.answer?.kind === 'state' ? page.answer.state : null;
  const isReady = state?.status === 'ready';
  const tabs = useReadingTabs(services, page.tab, state);
  const comparing = useCompare(services.comparing, tabs.reading, knowledge.base, tabs.tab === 'compare');
  const { correcting, outcome, undo } = useCorrecting(services, page, knowledge, state);
  const keeping = useKeeping(services.keeping, page.tab, isReady ? state : null);
  const pageView = useMemo(() => viewOf(state?.mentions ?? [], state?.briefs ?? {}), [state]);
  const isOnPage = useCallback((entity: string) => pageView.byEntity.has(entity), [pageView]);
  const rows = useSearch(knowledge, views.query, state?.articleDate?.interval ?? null, isOnPage);
  const isSearching = views.query.trim() !== '';

  const { open } = views;
  const onOpen = useCallback((id: string) => open({ kind: 'entity', id }), [open]);
  const tabId = page.tab?.id ?? null;
  useEffect(() => {
    if (tabId === null) return undefined;
    // The card's "open in panel" leaves word of what it wants shown; the panel may be open already.
    const take = () => void services.takeEntity(tabId).then((id) => id && onOpen(id));
    take();
    return services.onEntityRequest(take);
  }, [services, tabId, onOpen]);

  const onQuery = (query: string) => {
    setActive(0);
    views.setQuery(query);
  };
  const onEscape = useCallback(() => {
    if (isSearching) onQuery('');
    else if (views.depth > 1) views.back();
    else return false;
    return true;
  }, [isSearching, views]);
  const onHelp = useCallback(() => {
    if (views.view.kind !== 'help') views.open({ kind: 'help' });
  }, [views]);
  useKeys({ search, onHelp, onEscape });
  // Who opens the popup wants to read or to ask; the panel stays beside the page and must not take its focus.
  useEffect(() => {
    if (surface === 'popup' && !initialEntity) search.current?.focus();
  }, [surface, initialEntity]);

  const activeRow = isSearching ? rows?.[active] : undefined;
  const host = hostOf(page.tab?.url ?? null) ?? hostOf(state?.metadata?.url ?? null);
  const outletId = state?.metadata?.outlet?.value ?? '';
  const outletLabels = base?.entity(outletId)?.labels ?? pageView.byEntity.get(outletId)?.brief?.labels ?? null;
  const canSwitchSite = host !== null && (state !== null || isNotice(page.answer, 'off', 'updated'));
  return (
    <>
      <ArticleHeader
        isCompact={views.depth > 1 || isSearching}
        metadata={state?.metadata ?? null}
        articleDate={state?.articleDate ?? null}
        outletLabels={outletLabels}
        host={host}
        isSiteOn={canSwitchSite ? state?.status !== 'off' && !isNotice(page.answer, 'off') : null}
        marksOn={isReady ? state.marksOn : null}
        keep={keeping.state && <KeepBar {...keeping} state={keeping.state} />}
        onDate={(date) => page.act((tab) => services.setDate(tab, date))}
        onSite={(on) => host && page.act(() => services.setSite(host, on))}
        onMarks={(on) => page.act((tab) => services.setMarks(tab, on))}
      />
      <div class="toolbar">
        {views.depth > 1 && <BackButton onBack={views.back} />}
        <SearchBox
          query={views.query}
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
      <main ref={main} aria-label={t('ext.name')} tabIndex={isSearching ? 0 : undefined}>
        {isSearching ? (
          <SearchResults
            query={views.query.trim()}
            rows={rows}
            hasFailed={hasFailed}
            active={active}
            onOpen={onOpen}
            onBrowse={() => services.openDesk(page.tab, null)}
          />
        ) : (
          <CorrectingContext.Provider value={correcting}>
            <MainView
              view={views.view}
              page={page}
              pageView={pageView}
              tabs={tabs}
              comparing={comparing}
              outlet={outletLabels?.[lang] ?? state?.metadata?.siteName?.value ?? host}
              base={base}
              View={View}
              hasFailed={hasFailed}
              services={services}
              host={host}
              language={language}
              onLanguage={onLanguage}
              onOpen={onOpen}
            />
          </CorrectingContext.Provider>
        )}
      </main>
      <CorrectedBar outcome={outcome} onUndo={undo} />
      <AppFooter
        counts={
          isReady && pageView.byEntity.size > 0
            ? {
                mentions: pageView.mentionCount + pageView.weakCount,
                likely: pageView.weakCount,
                actors: pageView.actorCount,
                agreements: pageView.agreementCount,
              }
            : null
        }
        knowledge={base}
        canOpenPanel={surface !== 'panel' && services.openPanel !== null}
        onOpenPanel={() => services.openPanel?.(page.tab)}
        onOpenDesk={() => services.openDesk(page.tab, views.view.kind === 'entity' ? views.view.id : null)}
        onHelp={onHelp}
      />
    </>
  );
}

function isNotice(answer: ReturnType<typeof usePage>['answer'], ...kinds: string[]): boolean {
  return answer?.kind === 'notice' && kinds.includes(answer.notice);
}
