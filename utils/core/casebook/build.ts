/** A kept article, put together from one reading of a page. */
import type { Account } from '../model/account.ts';
import type { ArticleMetadata } from '../model/document.ts';
import type { ArticleDate } from '../model/mention.ts';
import { articleAddress } from './article-text.ts';
import type { KeptArticle } from './kept-article.ts';

export interface ToKeep {
  readonly id: string;
  readonly url: string;
  readonly textHash: string;
  readonly metadata: ArticleMetadata;
  readonly articleDate: ArticleDate;
  readonly knowledgeVersion: string;
  readonly accounts: readonly Account[];
  /** null: the text itself is not kept. */
  readonly body: string | null;
  /** Ids of cases it goes into. */
  readonly cases: readonly string[];
  /** Instant, ISO 8601 UTC. */
  readonly now: string;
}

/** The record of an article that is kept for the first time; the casebook lays it over one that is there. */
export function keptArticle({ now, url, ...rest }: ToKeep): KeptArticle {
  const { accounts, body } = rest;
  const count = (of: (account: Account) => readonly unknown[]) =>
    accounts.reduce((sum, one) => sum + of(one).length, 0);
  return {
    ...rest,
    url: articleAddress(url),
    revision: 1,
    keptAt: now,
    readAt: now,
    changedAt: now,
    tags: [],
    note: '',
    agreements: [...new Set(accounts.flatMap(({ facts }) => facts.map(({ agreement }) => agreement)))],
    counts: {
      mentions: count(({ mentions }) => mentions),
      statements: count(({ statements }) => statements),
      facts: count(({ facts }) => facts),
      naming: count(({ naming }) => naming),
    },
    hasBody: body !== null,
    bytes: bytesOf({ accounts, body }),
  };
}

/** The article with this text in place of the one that is kept; null: without. */
export function withBody(article: KeptArticle, body: string | null): KeptArticle {
  const { accounts, revision } = article;
  return { ...article, body, hasBody: body !== null, revision: revision + 1, bytes: bytesOf({ accounts, body }) };
}

/**
 * The article as it is after being kept again: the reader's tags, note, cases and the day of the first keeping stay,
 * what was read is replaced. A text that is kept stays unless a new one comes: it is the same text.
 */
export function keptAgain(before: KeptArticle, again: KeptArticle): KeptArticle {
  const body = again.body ?? before.body;
  return {
    ...again,
    revision: before.revision + 1,
    keptAt: before.keptAt,
    changedAt: before.changedAt,
    tags: before.tags,
    note: before.note,
    cases: [...new Set([...before.cases, ...again.cases])],
    body,
    hasBody: body !== null,
    bytes: bytesOf({ accounts: again.accounts, body }),
  };
}

/** Bytes of the JSON in UTF-8. Databases store it a little differently: "about" is said beside it. */
export function bytesOf(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    // A surrogate pair is four bytes, two a unit; what lies above 0x7ff takes three, above 0x7f two.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
