import type { ComponentChildren } from 'preact';
import { Skeleton } from '@/components/PageNotice.tsx';
import type { GoToWords } from '@/components/sheet/EntryEvidence.tsx';
import { ReadingTabs } from '@/components/reading/ReadingTabs.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Span } from '@/utils/core/model/span.ts';
import type { Comparing } from './use-compare.ts';
import type { PageTabsState } from './use-reading-tabs.ts';

interface Props {
  tabs: PageTabsState;
  /** The outlet's name for citations, or null. */
  outlet: string | null;
  onGo: (span: Span) => void;
  onOpen: (entity: string) => void;
  /** null until it is loaded. */
  base: KnowledgeBase | null;
  comparing: Comparing;
  onGoElsewhere: GoToWords;
  onSheet: (agreement: string, row: Attribute | null) => void;
  /** What stands in the first tab. */
  children: ComponentChildren;
}

/** A page that was read: who and what it names, who says what in it, which facts and names it tells. */
export function PageTabs(props: Props) {
  const { tabs, outlet, base, comparing, onGo, onGoElsewhere, onOpen, onSheet, children } = props;
  const { tab, onTab, reading, retry, Panel } = tabs;
  const known = reading.kind === 'read' ? reading.article.reading : null;
  const isClose = tab === 'statements' || tab === 'facts';
  const counts = {
    page: null,
    statements: known ? known.statements.length : null,
    // Names stand there, too: a number of facts alone would mislead.
    facts: null,
    compare: comparing.differing,
  };
  return (
    <ReadingTabs tab={tab} onTab={onTab} counts={counts}>
      {tab === 'page' && children}
      {tab === 'compare' && (!base || !comparing.Panel) && <Skeleton />}
      {tab === 'compare' && base && comparing.Panel && (
        <comparing.Panel
          state={comparing.state}
          base={base}
          onRetry={reading.kind === 'failed' ? retry : comparing.retry}
          onGo={onGo}
          onGoElsewhere={onGoElsewhere}
          onOpen={onOpen}
          onSheet={onSheet}
        />
      )}
      {isClose && !Panel && <Skeleton />}
      {isClose && Panel && (
        <Panel tab={tab} state={reading} outlet={outlet} onRetry={retry} onGo={onGo} onOpen={onOpen} />
      )}
    </ReadingTabs>
  );
}
