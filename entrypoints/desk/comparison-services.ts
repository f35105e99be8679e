/** What the desk's sheets ask for, as plain functions, so that tests and screenshots can answer instead. */
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Span } from '@/utils/core/model/span.ts';

/** Words of an article that may be open in a tab. */
export interface WordsOnPage {
  /** Tab to look in first, or null. */
  readonly tab: number | null;
  readonly url: string | null;
  readonly words: string | null;
  readonly span: Span | null;
}

/** shown: the tab came to the front; gone: it is open, but no longer has the words; closed: no tab has the page. */
export type WordsOutcome = 'shown' | 'gone' | 'closed';

export interface ComparisonServices {
  bundled: () => Promise<BundledComparison>;
  /** Accounts of kept articles; null if the casebook cannot be read. @param agreement - those that tell of it, or all */
  kept: (agreement: string | null) => Promise<readonly Account[] | null>;
  /** Calls back after the casebook has changed, here or elsewhere. Returns the unsubscriber. */
  onKept: (listener: () => void) => () => void;
  showWords: (place: WordsOnPage) => Promise<WordsOutcome>;
  download: (name: string, type: string, content: string | Blob) => void;
  print: () => void;
}
