import type { Span } from './span.ts';

/** Longest text read of a page; the rest stays unmarked. Chosen: three times the longest news page measured (200 KB). */
export const MAX_TEXT_UNITS = 600_000;
/** Longest name or title a page is believed; real ones stay below 300. */
export const MAX_NAME_UNITS = 500;
/** Longest address kept. Chosen: as servers commonly refuse longer ones. */
export const MAX_URL_UNITS = 8_000;

/** Languages Isnad reads; 'other' is shown as such and still scanned. */
export type Language = 'ar' | 'en' | 'other';

/** A value and where it was read from, so that the reader can see why we believe it. */
export interface Sourced<T> {
  readonly value: T;
  /** e.g. 'json-ld', 'open-graph', 'meta', 'time', 'url', 'markup', 'domain', 'text', 'script', 'user' */
  readonly from: string;
}

/**
 * What a block of the page is. 'furniture' is on the page but not in the article: menus, related links, ads,
 * comments, share lines. Captions and datelines are article text.
 */
export type BlockKind = 'headline' | 'dateline' | 'subheading' | 'paragraph' | 'caption' | 'furniture';

/** One block of the text. Blocks are in text order, do not overlap and are separated by line breaks. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the page says about itself; null where it says nothing. Dates are ISO 8601 days or instants as found. */
export interface ArticleMetadata {
  readonly url: string | null;
  /** Entity id of the outlet if the knowledge base has it. */
  readonly outlet: Sourced<string> | null;
  /** The outlet's name as the page writes it, shown when `outlet` is null. */
  readonly siteName: Sourced<string> | null;
  readonly headline: Sourced<string> | null;
  /** City of the dateline ("جنيف-سانا" → "جنيف"). */
  readonly dateline: Sourced<string> | null;
  readonly language: Sourced<Language>;
  readonly direction: 'rtl' | 'ltr';
  /** Day the page says it was published ("YYYY-MM-DD"). */
  readonly pageDate: Sourced<string> | null;
}

/** A page or file as the core reads it. All spans are UTF-16 offsets into `text`. */
export interface NewsDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: ArticleMetadata;
}
