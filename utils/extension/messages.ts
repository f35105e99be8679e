/**
 * Every message between the extension's parts: one map per direction, plain JSON only (Chrome serialises messages).
 * Each answer travels in an envelope, since error objects do not.
 */
import type { Case } from '@/utils/core/casebook/kept-article.ts';
import type { KeepOutcome, KeepState, Removed } from '@/utils/core/casebook/listing.ts';
import type { Correction, CorrectionDraft } from '@/utils/core/corrections/correction.ts';
import type { AgreementState } from '@/utils/core/knowledge/schema.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { ArticleMetadata, NewsDocument, Sourced } from '@/utils/core/model/document.ts';
import type { EntityType } from '@/utils/core/model/entity.ts';
import type { Fact } from '@/utils/core/model/fact.ts';
import type { Annotations, ArticleDate, Mention, Unlinked } from '@/utils/core/model/mention.ts';
import type { NamingUse } from '@/utils/core/model/naming.ts';
import type { Span } from '@/utils/core/model/span.ts';
import type { Statement } from '@/utils/core/model/statement.ts';
import type { Side } from '@/utils/core/statements/sides.ts';

/** What became of a request. `code` is a key of the message catalogues. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; code: string; detail?: string };

/** What the card and the lists show of an entity without opening its record. */
export interface EntityBrief {
  id: string;
  type: EntityType;
  labels: { ar: string; en: string };
  description: { ar: string; en: string };
  /** Offices held on the article's date; [] when none or unknown. `acting` as recorded. */
  roles: { office: string; title: { ar: string; en: string }; from?: string; to?: string; acting?: boolean }[];
  /** Set when roles could not be told because the article's date is unknown or ambiguous. */
  rolesUnknown?: boolean;
  /** Armed groups and others that changed names: the label in use on the article's date. */
  labelThen?: { ar: string; en: string };
  /** Agreements: first day of the making (a partial date). */
  date?: string;
  /**
   * Agreements: the last state reached by the article's date, or 'later' if it was made after it; what came afterwards
   * is hindsight. Absent if the date or the state is unknown, or may have changed in the days the article may be of.
   */
  status?: AgreementState | 'later';
}

/** What an article says, for the tabs beside its mentions. Offsets are UTF-16 units of the document that was read. */
export interface Reading {
  articleDate: ArticleDate;
  /** Entity id of the outlet, or null. */
  outlet: string | null;
  statements: Statement[];
  facts: Fact[];
  naming: NamingUse[];
  /** The same for comparing with other sources, under the id "open": one, or one a language half of a bilingual page. */
  accounts: Account[];
  /** Everyone the three lists name. */
  briefs: Record<string, EntityBrief>;
  /** The side of each speaker. */
  sides: Record<string, Side>;
}

/** What the page may have marked beside its mentions. */
export type ReadingLook = 'statement' | 'fact';

/** A stretch to be marked. */
export interface ReadingSpan extends Span {
  look: ReadingLook;
}

/** A page as it asks to be annotated, or is asked for by the popup, which then has it read. */
export interface PageRequest {
  document: NewsDocument;
  date: string | null;
  adjectives: boolean;
  url: string;
}

/** content script → background */
export interface ToBackground {
  /**
   * Finds the mentions of a document. `date` is the reader's correction, "YYYY-MM-DD", if there is one; `adjectives`
   * asks for nationality words, too; `url` is the address that the reader's corrections of links stick to.
   */
  annotate: {
    request: PageRequest & { reading?: readonly ReadingLook[] };
    response: {
      annotations: Annotations;
      briefs: Record<string, EntityBrief>;
      /** What `reading` asked to be marked beside the mentions, in text order; [] if nothing. */
      spans: ReadingSpan[];
      /** The outlet as the knowledge base tells it from the address; the page does not know the base. */
      outlet: Sourced<string> | null;
    };
  };
  /**
   * Reads a page closely, for our own pages only: who says what, which facts, which names. `isPrivate` is of the page's
   * tab: the popup that asks stands in none.
   */
  read: { request: PageRequest & { isPrivate: boolean }; response: Reading };
  /** What the reader chose, as far as it concerns the page at this address. */
  settings: { request: { url: string }; response: PageSettings };
  /** Remembers the reader's date for this address; null forgets it. */
  date: { request: { url: string; date: string | null }; response: null };
  /** Corrects a link on the page at this address, or takes a correction back; answers with the correction's id. */
  correct: { request: { url: string; change: CorrectionChange }; response: { id: string } };
  /**
   * Changes what is kept, from our own pages only: takes out `remove`, then puts in `put`, all or nothing. What was
   * taken out or replaced is answered, so that putting it back undoes the change.
   */
  corrections: { request: { remove: string[]; put: Correction[] }; response: { removed: Correction[] } };
  /** Whether the page of a tab is kept in the casebook. From our own pages only, as the five below. */
  keeping: { request: { tab: number }; response: KeepState };
  /** Keeps the page of a tab; repeated, it is kept once. See casebook/keep-page.ts. */
  keep: {
    request: { tab: number; cases: string[]; withBody: boolean; evenPrivate: boolean };
    response: KeepOutcome;
  };
  /** Puts a kept article into cases and takes it out of others. */
  'kept/cases': { request: { id: string; add: string[]; remove: string[] }; response: null };
  /** Makes a case and puts a kept article into it. */
  'kept/new-case': { request: { name: string; article: string }; response: Case };
  /** Takes an article out; the answer, sent back, undoes it. */
  'kept/remove': { request: { id: string }; response: Removed };
  'kept/put-back': { request: { removed: Removed }; response: null };
  /** Shows the number of linked mentions on the tab's badge; null clears it. */
  badge: { request: { count: number | null }; response: null };
  /** Opens the side panel (or, where there is none, the popup's page in a tab) on an entity. */
  open: { request: { entity: string; surface: 'panel' | 'popup' }; response: null };
}

/** What card and popup ask for: a new correction, or an old one taken back (by its id). */
export type CorrectionChange = { readonly add: CorrectionDraft } | { readonly undo: string };

/** The settings a page needs; read in the background, so that no storage code travels with every news page. */
export interface PageSettings {
  /** False: the reader switched Isnad off on this site. */
  readonly siteOn: boolean;
  readonly marks: boolean;
  readonly adjectives: boolean;
  /** What is marked beside mentions; [] unless the reader switched it on. */
  readonly reading: readonly ReadingLook[];
  /** Interface language; the browser's own if the reader chose none. */
  readonly language: 'ar' | 'en';
  /** The reader's date for this address. */
  readonly date: string | null;
}

/** What a page tells the popup and the panel. Offsets are UTF-16 units of the reading text. */
export interface PageState {
  status: 'loading' | 'ready' | 'off' | 'failed';
  /** Message key when failed. */
  problem?: string;
  marksOn: boolean;
  metadata: ArticleMetadata | null;
  articleDate: ArticleDate | null;
  /** Length of the reading text, so that `start / textLength` is a mention's place in the article. */
  textLength: number;
  mentions: Mention[];
  unlinked: Unlinked[];
  briefs: Record<string, EntityBrief>;
  knowledgeVersion: string;
}

/** popup or panel → content script of a tab */
export interface ToPage {
  'page/state': { request: null; response: PageState };
  /** The page as it is now, for a close reading. */
  'page/document': { request: null; response: PageRequest };
  /** Scrolls to the mention with this index in PageState.mentions, or to a span, and briefly emphasises it. */
  'page/scroll': { request: { mention: number | Span }; response: null };
  /** Shows or hides the marks on this page (the toggle key sends 'toggle'). */
  'page/marks': { request: { on: boolean | 'toggle' }; response: null };
  /** The reader's correction of the article's date; null takes it back. Sticks for the page's address. */
  'page/date': { request: { date: string | null }; response: PageState };
  /** Corrects a link of this page, or takes a correction back; answers with its id and the page as it is then. */
  'page/correct': { request: { change: CorrectionChange }; response: { id: string; state: PageState } };
  /** Next or previous mention of the page, opening its card. */
  'page/walk': { request: { step: 1 | -1 }; response: null };
}

/** content script → popup and panel: something changed, ask again. Sent as a broadcast; nobody need listen. */
export interface Broadcast {
  type: 'page/changed';
}
