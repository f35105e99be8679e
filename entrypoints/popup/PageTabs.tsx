import type { ComponentChildren } from 'preact';
import { Skeleton } from '@/components/PageNotice.tsx';
import { ReadingTabs } from '@/components/reading/ReadingTabs.tsx';
import type { Span } from '@/utils/core/model/span.ts';
import type { PageTabsState } from './use-reading-tabs.ts';

interface Props {
  tabs: PageTabsState;
  /** The outlet's name for citations, or null. */
  outlet: string | null;
  onGo: (span: Span) => void;
  onOpen: (entity: string) => void;
  /** What stands in the first tab. */
  children: ComponentChildren;
}

/** A page that was read: who and what it names, who says what in it, which facts and names it tells. */
export function PageTabs({ tabs, outlet, onGo, onOpen, children }: Props) {
  const { tab, onTab, reading, retry, Panel } = tabs;
  const known = reading.kind === 'read' ? reading.article.reading : null;
  const counts = {
    page: null,
    statements: known ? known.statements.length : null,
    facts: known ? known.facts.length : null,
  };
  return (
    <ReadingTabs tab={tab} onTab={onTab} counts={counts}>
      {tab === 'page' && children}
      {tab !== 'page' && !Panel && <Skeleton />}
      {tab !== 'page' && Panel && (
        <Panel tab={tab} state={reading} outlet={outlet} onRetry={retry} onGo={onGo} onOpen={onOpen} />
      )}
    </ReadingTabs>
  );
}
