/** Everything the app asks of the browser, as plain functions, so that tests and screenshots can answer instead. */
import type { Shortcut } from '@/components/HelpView.tsx';
import type { MarkSettings } from '@/components/MarkSwitches.tsx';
import type { Article } from '@/components/reading/article.ts';
import type { NoticeKind } from '@/components/PageNotice.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Span } from '@/utils/core/model/span.ts';
import type { CorrectionChange, Envelope, PageState } from '@/utils/extension/messages.ts';
import type { LangSetting } from '@/utils/locales/i18n.ts';
import type { CompareServices } from './comparing.ts';
import type { KeepServices } from './keeping.ts';

export interface TabInfo {
  readonly id: number;
  readonly window: number | null;
  /** null where the browser does not tell (no permission for the site and no click yet). */
  readonly url: string | null;
}

/** What is known about a tab: the page's own state, or why there is none. */
export type PageAnswer =
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly detail?: string | undefined };

export interface Services {
  browserLanguage: () => string;
  language: () => Promise<LangSetting>;
  setLanguage: (language: LangSetting) => Promise<void>;
  /** How every page is marked; setMarks below is about one. */
  markSettings: () => Promise<MarkSettings>;
  setMarkSettings: (changed: Partial<MarkSettings>) => Promise<void>;
  tab: () => Promise<TabInfo | null>;
  page: (tab: TabInfo) => Promise<PageAnswer>;
  scroll: (tab: TabInfo, mention: number) => void;
  /** The same, bringing the tab to the front: for the desk, which covers it. */
  show: (tab: TabInfo, mention: number) => void;
  /** The page as it is now, read closely in the background. */
  read: (tab: TabInfo) => Promise<Envelope<Article>>;
  /** Scrolls to words that were read closely. */
  scrollTo: (tab: TabInfo, span: Span) => void;
  setMarks: (tab: TabInfo, on: boolean) => Promise<void>;
  setDate: (tab: TabInfo, date: string | null) => Promise<PageAnswer>;
  /** Corrects a link of the page, or takes that back; answers with the correction's id. */
  correct: (tab: TabInfo, change: CorrectionChange) => Promise<Envelope<{ id: string }>>;
  /** The casebook, as far as the open page is concerned. */
  keeping: KeepServices;
  /** Other sources beside the open page. */
  comparing: CompareServices;
  setSite: (host: string, on: boolean) => Promise<void>;
  annotate: (tab: TabInfo) => Promise<PageAnswer>;
  reload: (tab: TabInfo) => Promise<void>;
  /** Calls back when another tab comes forward or the page has changed. Returns the unsubscriber. */
  onChange: (listener: () => void) => () => void;
  /** The entity the card asked to show, once; null if it did not. */
  takeEntity: (tab: number) => Promise<string | null>;
  /** Calls back when the card asks again. Returns the unsubscriber. */
  onEntityRequest: (listener: () => void) => () => void;
  knowledge: () => Promise<KnowledgeBase>;
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens the panel; null where the browser has none. Call it in the click's own turn, or the browser refuses. */
  openPanel: ((tab: TabInfo | null) => void) | null;
  /** Opens the desk beside the tab, on a record if one is named. */
  openDesk: (tab: TabInfo | null, entity: string | null) => void;
  /** Opens the options; null in a build that has none. */
  openOptions: (() => void) | null;
}

/** Host name of a web address; null for any other (files, the browser's own pages). */
export function hostOf(url: string | null): string | null {
  return url && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : null;
}
