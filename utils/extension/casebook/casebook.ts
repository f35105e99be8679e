/**
 * The reader's casebook on this device: kept articles and cases, in IndexedDB. For the background and our own pages.
 * No method throws for what can be expected: a full disk, a damaged record, another window that was quicker.
 *
 * Codes of failure (keys of the catalogues as "casebook.failed.CODE"): storage-full, casebook-blocked (a page of an
 * older version is open), casebook-outdated (this page is the older one), casebook-newer (written by a later version),
 * casebook-closed (the browser keeps nothing here), changed-elsewhere, not-kept (no such record), damaged, refused (what is to be stored is no
 * record), failed.
 */
import type { CaseChange, LineChange } from '@/utils/core/casebook/change.ts';
import type { Case, KeptArticle, KeptLine } from '@/utils/core/casebook/kept-article.ts';
import type { Damaged, KeepOutcome, Listing, Removed, StorageUse } from '@/utils/core/casebook/listing.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Envelope } from '../messages.ts';
import { CasebookStore } from './store.ts';

export interface Casebook {
  /** Lines and cases; damaged records are set aside and told. */
  list(): Promise<Envelope<Listing>>;
  /** The cases alone. */
  cases(): Promise<Envelope<readonly Case[]>>;
  /** One article as a whole. */
  article(id: string): Promise<Envelope<KeptArticle>>;
  /**
   * Accounts of kept articles for sheets and charts, in the order of keeping; damaged ones are left out.
   * @param which - only those that tell facts of this agreement, only these articles, only this case; all by default
   */
  accounts(which?: {
    readonly agreement?: string;
    readonly ids?: readonly string[];
    readonly case?: string;
  }): Promise<Envelope<readonly Account[]>>;
  /** Versions kept of this address, newest first. */
  versionsOf(url: string): Promise<Envelope<readonly KeptLine[]>>;
  /** Stores the article; tags, note and cases of one that is kept already stay, its reading is replaced. */
  keep(article: KeptArticle): Promise<Envelope<KeepOutcome>>;
  /** Changes lines, all or none; answers with the changes that undo it, by id. */
  change(ids: readonly string[], change: LineChange): Promise<Envelope<ReadonlyMap<string, LineChange>>>;
  /** Changes lines each in its own way, all or none: what undoes a change. */
  changeEach(changes: ReadonlyMap<string, LineChange>): Promise<Envelope<null>>;
  /** Replaces the text that is kept with an article, or takes it out; answers with what was there. */
  setBody(id: string, body: string | null): Promise<Envelope<string | null>>;
  /** Makes a case, and puts articles into it. */
  addCase(name: string, articles?: readonly string[]): Promise<Envelope<Case>>;
  changeCase(id: string, change: CaseChange): Promise<Envelope<Case>>;
  /** Takes records out, all or none. */
  remove(what: {
    readonly articles?: readonly string[];
    readonly cases?: readonly string[];
  }): Promise<Envelope<Removed>>;
  removeAll(): Promise<Envelope<Removed>>;
  /** Puts back what was taken out; what is there under the same id stays as it is. */
  putBack(removed: Removed): Promise<Envelope<null>>;
  /** Puts records in as they are, replacing those with the same id, all or none; answers with what was replaced. */
  put(records: {
    readonly articles: readonly KeptArticle[];
    readonly cases: readonly Case[];
  }): Promise<Envelope<Removed>>;
  /** Every record as a whole, for a file. */
  everything(): Promise<
    Envelope<{ articles: readonly KeptArticle[]; cases: readonly Case[]; damaged: readonly Damaged[] }>
  >;
  /** A damaged record as it is stored. */
  raw(damaged: Damaged): Promise<Envelope<unknown>>;
  removeDamaged(damaged: Damaged): Promise<Envelope<null>>;
  use(): Promise<StorageUse>;
  /** Calls back after every change, in this page or any other. Returns the unsubscriber. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/**
 * The casebook. Opens nothing yet: the database is opened with the first question, and each answer tells what stood in
 * its way. Close it when the page is done with it; a page may also keep it for as long as it lives.
 */
export function openCasebook(): Promise<Casebook> {
  return Promise.resolve(new CasebookStore());
}
