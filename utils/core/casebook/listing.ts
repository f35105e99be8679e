/** What the casebook answers its pages. */
import type { Case, KeptArticle, KeptLine } from './kept-article.ts';

/** A stored value that is no record. It is left alone until the reader exports or deletes it. */
export interface Damaged {
  readonly store: 'articles' | 'readings' | 'cases';
  readonly key: string;
  /** What is wrong, for people who mend such things: "metadata.language: expected …". */
  readonly problem: string;
}

/** All that the lists show. */
export interface Listing {
  /** Newest kept first. */
  readonly articles: readonly KeptLine[];
  /** In the order in which they were made. */
  readonly cases: readonly Case[];
  readonly damaged: readonly Damaged[];
}

/** What was taken out or replaced: put back, it undoes that. */
export interface Removed {
  readonly articles: readonly KeptArticle[];
  readonly cases: readonly Case[];
  /** Articles that left a removed case. */
  readonly members: readonly { readonly article: string; readonly case: string }[];
  /** Stored values that are no records, as they were. */
  readonly raw: readonly { readonly store: Damaged['store']; readonly value: unknown }[];
}

/** What became of a keeping. new-version: another text of this address was there already, and still is. */
export interface KeepOutcome {
  readonly id: string;
  readonly what: 'new' | 'updated' | 'new-version';
}

/** Whether the page in a tab is kept, and what it may be put into. */
export interface KeepState {
  /** The page's present text, if it is kept. */
  readonly current: KeptLine | null;
  /** Other texts kept of this address, newest first. */
  readonly others: readonly KeptLine[];
  /** In the order in which they were made. */
  readonly cases: readonly Case[];
  /** The tab is of a private window: nothing of it is kept unless the reader says so. */
  readonly isPrivate: boolean;
  /** The reader's setting: keep the text, too. */
  readonly withBody: boolean;
}

export interface StorageUse {
  /** Bytes the whole extension takes, as the browser estimates them; null where it does not tell. */
  readonly used: number | null;
  /** Bytes it may take. */
  readonly quota: number | null;
  /** The browser has promised not to make room by deleting them. */
  readonly isSafe: boolean;
}
