import { useCallback } from 'preact/hooks';
import { useLocale } from '@/components/locale.ts';
import { Skeleton } from '@/components/PageNotice.tsx';
import { HereContext } from '@/components/sheet/here.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Source } from '@/utils/core/model/comparison.ts';
import type { ComparisonServices } from './comparison-services.ts';
import { lazyView } from './lazy-view.tsx';
import type { Place, Route } from './routes.ts';
import { SheetPage } from './SheetPage.tsx';
import { Sheets } from './Sheets.tsx';
import { Speaker, Speakers } from './Speakers.tsx';
import { type OpenArticle, type Told, useSheet, useTold } from './use-sheet.ts';

const Beside = lazyView(async () => (await import('./Beside.tsx')).Beside);
const Charts = lazyView(async () => (await import('./Charts.tsx')).Charts);
const SheetPrint = lazyView(async () => (await import('./SheetPrint.tsx')).SheetPrint);

const KINDS = ['sheets', 'sheet', 'beside', 'charts', 'speakers', 'speaker'] as const;

/** The routes that compare sources. */
export type ComparisonRoute = Extract<Route, { kind: (typeof KINDS)[number] }>;

export interface ComparisonProps {
  route: ComparisonRoute;
  base: KnowledgeBase;
  services: ComparisonServices;
  /** The page the desk was opened from, or null; keep the reference while it is the same. */
  open: OpenArticle | null;
  tab: number | null;
  go: (place: Place, replace?: boolean) => void;
}

export function isComparison(route: Route): route is ComparisonRoute {
  return KINDS.some((kind) => kind === route.kind);
}

/** What several sources tell: sheets, two at once, charts, speakers. */
export function Comparison(props: ComparisonProps) {
  const { t } = useLocale();
  const { route, services, open } = props;
  const told = useTold(services, 'agreement' in route ? route.agreement : null, open);
  const copies = told !== null && told !== 'failed' ? told.copies : null;
  const isHere = useCallback(({ kind, id }: Source) => kind === 'open' || copies?.includes(id) === true, [copies]);
  if (told === 'failed') return <p class="notice">{t('sheet.failed')}</p>;
  if (!told) return <Skeleton />;
  return (
    <HereContext.Provider value={isHere}>
      <Shown {...props} route={route} told={told} />
    </HereContext.Provider>
  );
}

function Shown({ route, told, ...props }: ComparisonProps & { told: Told }) {
  const { base, services, tab, go } = props;
  switch (route.kind) {
    case 'sheets':
      return <Sheets told={told} base={base} />;
    case 'speakers':
      return <Speakers told={told} base={base} />;
    case 'speaker':
      return <Speaker {...route} told={told} base={base} services={services} tab={tab} go={go} />;
    default:
      return <OfAgreement {...props} route={route} told={told} />;
  }
}

type AgreementProps = ComparisonProps & {
  route: Extract<ComparisonRoute, { kind: 'sheet' | 'beside' | 'charts' }>;
  told: Told;
};

function OfAgreement({ told, route, base, services, tab, go }: AgreementProps) {
  const { t } = useLocale();
  const { agreement: id } = route;
  const sheet = useSheet(told, id, base);
  const agreement = base.byId(id);
  if (!sheet || agreement?.type !== 'agreement') {
    return (
      <div class="notice">
        <h1 class="notice-title" tabIndex={-1} data-focus="title">
          {t('sheet.noAgreement', { id })}
        </h1>
      </div>
    );
  }
  const shared = { sheet, agreement, base, tab, services, go };
  if (route.kind === 'charts') return <Charts key={id} {...shared} told={told} />;
  if (route.kind === 'beside') return <Beside key={id} {...shared} route={route} told={told} />;
  if (route.query.isPrint) return <SheetPrint key={id} {...shared} query={route.query} told={told} />;
  return <SheetPage key={id} {...shared} query={route.query} hasNoCasebook={told.kept === null} />;
}
