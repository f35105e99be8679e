import { BrowseList } from '@/components/BrowseList.tsx';
import type { BrowseType } from '@/components/browse-index.ts';
import { useLocale } from '@/components/locale.ts';
import { Skeleton } from '@/components/PageNotice.tsx';
import type { PageView } from '@/components/page-view.ts';
import { RecordView } from '@/components/RecordView.tsx';
import { type SearchRow, SearchResults } from '@/components/SearchResults.tsx';
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { PageState } from '@/utils/extension/messages.ts';
import type { Knowledge } from '../popup/use-knowledge.ts';
import { Overview } from './Overview.tsx';
import { CasesMain } from './CasesMain.tsx';
import { Comparison, isComparison } from './Comparison.tsx';
import type { ComparisonServices } from './comparison-services.ts';
import { hrefOf, type Place, type Route } from './routes.ts';
import { Timeline } from './Timeline.tsx';
import type { OpenArticle } from './use-sheet.ts';

interface Props {
  route: Route;
  knowledge: Knowledge;
  rows: readonly SearchRow[] | null;
  active: number;
  /** The article the desk was opened from, once it has been read. */
  state: PageState | null;
  pageView: PageView;
  comparison: ComparisonServices;
  /** That article, read closely; null without one. */
  open: OpenArticle | null;
  /** It is being read: comparing it would show a sheet that changes under the reader's eyes. */
  isBeingRead: boolean;
  /** Its tab. */
  tab: number | null;
  go: (place: Place, replace?: boolean) => void;
  onOpen: (id: string) => void;
  onGo: (mention: number) => void;
}

/** The view of a route. */
export function DeskMain(props: Props) {
  const { route, knowledge, rows, active, state, onOpen } = props;
  const { t } = useLocale();
  const { base, hasFailed } = knowledge;
  if (hasFailed) return <p class="notice">{t('search.failed')}</p>;
  if (route.kind === 'search' && route.query.trim() !== '') {
    return (
      <SearchResults query={route.query.trim()} rows={rows} hasFailed={hasFailed} active={active} onOpen={onOpen} />
    );
  }
  // Before the knowledge base is there: the casebook is read meanwhile.
  if (route.kind === 'cases' || route.kind === 'case' || route.kind === 'kept') {
    return <CasesMain route={route} base={base} onGo={props.go} />;
  }
  if (!base) return <Skeleton />;
  const on = state?.articleDate?.interval ?? null;
  if (route.kind === 'missing') {
    return (
      <div class="notice">
        <h1 class="notice-title" tabIndex={-1} data-focus="title">
          {t('desk.missing')}
        </h1>
      </div>
    );
  }
  if (route.kind === 'timeline') return <Timeline base={base} on={on} onOpen={onOpen} />;
  if (isComparison(route)) {
    const { comparison, open, isBeingRead, tab, go } = props;
    if (isBeingRead) return <Skeleton />;
    return <Comparison route={route} base={base} services={comparison} open={open} tab={tab} go={go} />;
  }
  if (route.kind === 'browse' || route.kind === 'entity') return <Shelf {...props} base={base} route={route} />;
  return <Overview base={base} on={on} onOpen={onOpen} />;
}

type ShelfProps = Props & { base: KnowledgeBase; route: Extract<Route, { kind: 'browse' | 'entity' }> };

/** A list of one type; beside it, on a wide screen, the record that was opened from it. The list keeps its place. */
function Shelf({ base, route, state, pageView, go, onOpen, onGo }: ShelfProps) {
  const { t, lang } = useLocale();
  const id = route.kind === 'entity' ? route.id : null;
  const type: BrowseType | undefined = route.kind === 'browse' ? route.type : base.byId(route.id)?.type;
  return (
    <div class={id ? 'shelf open' : 'shelf'}>
      {type && (
        <div class="shelf-list">
          {id === null && (
            <h1 tabIndex={-1} data-focus="title">
              {t(`browse.${type}`)}
            </h1>
          )}
          <BrowseList
            key={`${type} ${lang}`}
            base={base}
            type={type}
            current={id}
            isNarrow={id !== null}
            hrefOf={(one) => hrefOf({ kind: 'entity', id: one })}
          />
        </div>
      )}
      {id && (
        <div class="shelf-detail">
          <RecordView
            id={id}
            base={base}
            on={state?.articleDate?.interval ?? null}
            onPage={pageView.byEntity.get(id) ?? null}
            hasPage={state !== null}
            mentions={state?.mentions ?? []}
            textLength={state?.textLength ?? 0}
            isWide
            onOpen={onOpen}
            onGo={onGo}
            onSheet={(agreement) => go({ kind: 'sheet', agreement, query: PLAIN_SHEET })}
            onSpeaker={(actor) => go({ kind: 'speaker', id: actor, speech: 'all' })}
          />
        </div>
      )}
    </div>
  );
}
