/**
 * What the casebook holds: kept articles, and the cases they are grouped in. Records are plain JSON, so that a file of
 * them is lossless.
 *
 * An article is stored in two halves. The line is light and changes (tags, note, cases); lists read lines only. The
 * reading is heavy (some 50 KB) and never changes: another text of the same address is another article beside it.
 */
import type { Account } from '../model/account.ts';
import type { ArticleMetadata } from '../model/document.ts';
import type { ArticleDate } from '../model/mention.ts';

/** Chosen: a page of remarks. */
export const MAX_NOTE_UNITS = 20_000;
/** Chosen: a tag is a word or two. */
export const MAX_TAG_UNITS = 60;
export const MAX_TAGS = 50;
/** Chosen: a line. */
export const MAX_CASE_NAME_UNITS = 200;
/** Longest id of an article or a case. */
export const MAX_ID_UNITS = 64;

/** Everything of a kept article that lists show, sort and search. */
export interface KeptLine {
  /** Made of address and text (article-id.ts): the same text at the same address has the same id on every device. */
  readonly id: string;
  /** Raised by one with every change of the line: two windows notice each other by it. */
  readonly revision: number;
  /** Address without fragment. */
  readonly url: string;
  /** SHA-256 of the article's own text, hexadecimal; furniture, which changes with every visit, left out. */
  readonly textHash: string;
  readonly metadata: ArticleMetadata;
  readonly articleDate: ArticleDate;
  /** Knowledge base it was read with. */
  readonly knowledgeVersion: string;
  /** Instant of the first keeping, ISO 8601 UTC. */
  readonly keptAt: string;
  /** Instant of the reading that is kept. */
  readonly readAt: string;
  /** Instant of the last change by the reader: tags, note, cases. */
  readonly changedAt: string;
  readonly tags: readonly string[];
  readonly note: string;
  /** Ids of the cases it belongs to. */
  readonly cases: readonly string[];
  /** Agreements it tells facts of, entity ids. */
  readonly agreements: readonly string[];
  readonly counts: {
    readonly mentions: number;
    readonly statements: number;
    readonly facts: number;
    readonly naming: number;
  };
  /** The reader keeps the text itself, too. */
  readonly hasBody: boolean;
  /** About how much room it takes, in bytes of JSON. */
  readonly bytes: number;
}

/** The other half: what the article says. */
export interface KeptReading {
  readonly id: string;
  /** One; a bilingual text has one a language half. */
  readonly accounts: readonly Account[];
  /** The text that was read, for the reader's own offline copy; null unless they asked for it. */
  readonly body: string | null;
}

/** A kept article as a whole. */
export interface KeptArticle extends KeptLine {
  readonly accounts: readonly Account[];
  readonly body: string | null;
}

/** A group of kept articles under a name. Which articles are in it, they say themselves. */
export interface Case {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly madeAt: string;
  readonly changedAt: string;
}

/** The two halves of an article. */
export function halvesOf(article: KeptArticle): { line: KeptLine; reading: KeptReading } {
  const { accounts, body, ...line } = article;
  return { line, reading: { id: article.id, accounts, body } };
}
