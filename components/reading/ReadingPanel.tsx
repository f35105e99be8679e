import { Skeleton } from '../PageNotice.tsx';
import { useLocale } from '../locale.ts';
import type { Article, ReadingActions } from './article.ts';
import { FactsSection } from './FactsSection.tsx';
import { NamingSection } from './NamingSection.tsx';
import type { ReadingTab } from './ReadingTabs.tsx';
import { StatementsView } from './StatementsView.tsx';

/** Where the reading of the page stands. */
export type ReadingState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly detail?: string | undefined }
  | { readonly kind: 'read'; readonly article: Article };

interface Props extends ReadingActions {
  tab: Exclude<ReadingTab, 'page' | 'compare'>;
  state: ReadingState;
  outlet: string | null;
  onRetry: () => void;
}

/** One of the two tabs that read closely, or why there is nothing yet. */
export function ReadingPanel({ tab, state, outlet, onRetry, ...actions }: Props) {
  const { t } = useLocale();
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') {
    // A page that has gone or changed meanwhile is worth asking again; so is everything else.
    return (
      <div class="notice" role="status">
        <h2 class="notice-title">{t('reading.failed')}</h2>
        <p>{t('reading.failedHelp')}</p>
        {state.detail && <p class="muted">{t('state.detail', { detail: state.detail })}</p>}
        <button type="button" class="button primary" data-focus="notice" onClick={onRetry}>
          {t('state.retry')}
        </button>
      </div>
    );
  }
  if (tab === 'statements') return <StatementsView article={state.article} outlet={outlet} {...actions} />;
  return (
    <div class="reading facts-view">
      <FactsSection article={state.article} {...actions} />
      <NamingSection article={state.article} onGo={actions.onGo} />
    </div>
  );
}
