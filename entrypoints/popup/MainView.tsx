import { useEffect, useState } from 'preact/hooks';
import { HelpView, type Shortcut } from '@/components/HelpView.tsx';
import { useLocale } from '@/components/locale.ts';
import { useMarkSettings } from '@/components/use-mark-settings.ts';
import { PageList } from '@/components/PageList.tsx';
import { type NoticeKind, PageNotice, Skeleton } from '@/components/PageNotice.tsx';
import type { RecordView } from '@/components/RecordView.tsx';
import type { PageView } from '@/components/page-view.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { LangSetting } from '@/utils/locales/i18n.ts';
import { PageTabs } from './PageTabs.tsx';
import type { Services } from './services.ts';
import type { Comparing } from './use-compare.ts';
import type { Page } from './use-page.ts';
import type { PageTabsState } from './use-reading-tabs.ts';
import type { View } from './use-views.ts';

interface Props {
  view: View;
  page: Page;
  pageView: PageView;
  tabs: PageTabsState;
  comparing: Comparing;
  /** The outlet's name as the header shows it. */
  outlet: string | null;
  base: KnowledgeBase | null;
  /** The view of a record; null until it is fetched. */
  View: typeof RecordView | null;
  hasFailed: boolean;
  services: Services;
  host: string | null;
  language: LangSetting;
  onLanguage: (language: LangSetting) => void;
  onOpen: (entity: string) => void;
}

/** What stands between search field and footer when nobody is searching. */
export function MainView(props: Props) {
  const { view, services, language, onLanguage } = props;
  if (view.kind === 'help') return <Help services={services} language={language} onLanguage={onLanguage} />;
  return view.kind === 'entity' ? <Detail {...props} id={view.id} /> : <OnThisPage {...props} />;
}

function OnThisPage({ page, pageView, tabs, comparing, outlet, base, services, host, onOpen }: Props) {
  const { answer, isBusy, act } = page;
  if (!answer) return <Skeleton />;
  const notice = (kind: NoticeKind, detail?: string, action?: Parameters<typeof act>[0]) => (
    <PageNotice kind={kind} detail={detail} isBusy={isBusy} onAction={() => (action ? act(action) : page.refresh())} />
  );
  const switchOn = async () => {
    if (host) await services.setSite(host, true);
  };
  if (answer.kind === 'notice') {
    const actions = { unannotated: services.annotate, updated: services.reload, off: switchOn } as const;
    const action = actions[answer.notice as keyof typeof actions] as Parameters<typeof act>[0] | undefined;
    return notice(answer.notice, answer.detail, action);
  }
  const { state } = answer;
  if (state.status === 'loading') return <Skeleton />;
  if (state.status === 'off') return notice('off', undefined, switchOn);
  if (state.status === 'failed') return notice('failed', state.problem);
  const isEmpty = pageView.byEntity.size === 0 && state.unlinked.length === 0;
  const { tab } = page;
  return (
    <PageTabs
      tabs={tabs}
      outlet={outlet}
      base={base}
      comparing={comparing}
      onGo={(span) => tab && services.scrollTo(tab, span)}
      onGoElsewhere={({ url }, { keyPhrase, evidence }) =>
        services.comparing.showWords({ tab: null, url, words: keyPhrase, span: evidence })
      }
      onOpen={onOpen}
      onSheet={(agreement, row) => services.comparing.openSheet(tab, agreement, row)}
    >
      {isEmpty ? (
        notice('empty')
      ) : (
        <PageList
          view={pageView}
          mentions={state.mentions}
          unlinked={state.unlinked}
          briefs={state.briefs}
          nameOf={(id) => base?.entity(id)?.labels ?? null}
          textLength={state.textLength}
          on={state.articleDate?.interval ?? null}
          onOpen={onOpen}
          onGo={(mention) => tab && services.scroll(tab, mention)}
        />
      )}
    </PageTabs>
  );
}

function Detail({ id, View, page, pageView, base, hasFailed, services, onOpen }: Props & { id: string }) {
  const { t } = useLocale();
  if (hasFailed) return <p class="notice">{t('search.failed')}</p>;
  if (!base || !View) return <Skeleton />;
  const state = page.answer?.kind === 'state' && page.answer.state.status === 'ready' ? page.answer.state : null;
  return (
    <View
      id={id}
      base={base}
      on={state?.articleDate?.interval ?? null}
      onPage={pageView.byEntity.get(id) ?? null}
      hasPage={state !== null}
      mentions={state?.mentions ?? []}
      textLength={state?.textLength ?? 0}
      onOpen={onOpen}
      onGo={(mention) => {
        if (page.tab) services.scroll(page.tab, mention);
      }}
      onSheet={(agreement) => services.comparing.openSheet(page.tab, agreement, null)}
    />
  );
}

function Help({ services, language, onLanguage }: Pick<Props, 'services' | 'language' | 'onLanguage'>) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  const { marks, onMarks } = useMarkSettings(services);
  useEffect(() => {
    // Asked anew each time: readers change shortcuts in the browser's own page.
    services.shortcuts().then(setShortcuts, () => setShortcuts([]));
  }, [services]);
  return (
    <HelpView
      marks={marks}
      onMarks={onMarks}
      shortcuts={shortcuts}
      language={language}
      onLanguage={onLanguage}
      onOptions={services.openOptions}
    />
  );
}
