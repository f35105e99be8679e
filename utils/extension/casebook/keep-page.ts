/** "Keep this article": from the page in a tab to a record of the casebook. For the background, which holds the engine. */
import { articleAddress, articleText, idOf, idSeed, isPageAddress } from '@/utils/core/casebook/article-text.ts';
import { keptArticle } from '@/utils/core/casebook/build.ts';
import type { KeepOutcome, KeepState } from '@/utils/core/casebook/listing.ts';
import { accountsOf, sourceOf } from '@/utils/core/comparison/account.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';
import type { ArticleReading } from '@/utils/core/read.ts';
import { browser } from '../browser.ts';
import type { Envelope, PageRequest } from '../messages.ts';
import { failed, ok, sendToPage } from '../messaging.ts';
import { BACKGROUND_CHECKS } from '../requests-background.ts';
import { getKeepBody } from '../settings.ts';
import type { Casebook } from './casebook.ts';
import { sha256 } from './hash.ts';

/** Reads a page as the background does, with the reader's corrections laid over. */
export type ReadPage = (
  page: PageRequest,
  isPrivate: boolean,
) => Promise<{ readonly document: NewsDocument; readonly reading: ArticleReading }>;

/** How a page is to be kept. */
export interface KeepRequest {
  readonly tab: number;
  /** Ids of cases it goes into. */
  readonly cases: readonly string[];
  /** With the text itself. */
  readonly withBody: boolean;
  /** The reader was told that it outlives the private window. */
  readonly evenPrivate: boolean;
}

/**
 * Keeps the page of a tab as it is now. Safe to repeat: the same text at the same address is one record.
 *
 * Codes: no-page, private (a private window's page, and nobody said "even so"), and those of the casebook.
 */
export async function keepPage(
  request: KeepRequest,
  casebook: Casebook,
  read: ReadPage,
): Promise<Envelope<KeepOutcome>> {
  const isPrivate = await isPrivateTab(request.tab);
  if (isPrivate && !request.evenPrivate) return failed('private');
  const page = await sendToPage(request.tab, 'page/document', null);
  if (!page.ok) return page;
  // The script that answered lives beside a page that may be hostile.
  if (!BACKGROUND_CHECKS.read({ ...page.value, isPrivate })) return failed('bad-request');
  const { document, reading } = await read(page.value, isPrivate);
  const { id, textHash } = await identityOf(page.value);
  // The address the browser shows, and not what the page says of itself, stands behind every link.
  const source = {
    ...sourceOf(document, reading, { id, kind: 'kept', textHash }),
    url: articleAddress(page.value.url),
  };
  const { metadata } = document;
  return casebook.keep(
    keptArticle({
      id,
      url: page.value.url,
      textHash,
      metadata: metadata.url !== null && isPageAddress(metadata.url) ? metadata : { ...metadata, url: null },
      articleDate: reading.annotations.articleDate,
      knowledgeVersion: reading.annotations.knowledgeVersion,
      accounts: accountsOf(document, reading, source),
      body: request.withBody ? document.text : null,
      cases: request.cases,
      now: new Date().toISOString(),
    }),
  );
}

/** Whether the page of a tab is kept, in this text or another, and where it may go. */
export async function keepState(tab: number, casebook: Casebook): Promise<Envelope<KeepState>> {
  const [page, cases, isPrivate, withBody] = await Promise.all([
    sendToPage(tab, 'page/document', null),
    casebook.cases(),
    isPrivateTab(tab),
    getKeepBody(),
  ]);
  if (!page.ok) return page;
  if (!cases.ok) return cases;
  // By the index of addresses: the popup must not wait for a large casebook to be read.
  const found = await casebook.versionsOf(articleAddress(page.value.url));
  if (!found.ok) return found;
  const versions = found.value;
  const { id } = versions.length > 0 ? await identityOf(page.value) : { id: null };
  return ok({
    current: versions.find((line) => line.id === id) ?? null,
    others: versions.filter((line) => line.id !== id),
    cases: cases.value,
    isPrivate,
    withBody,
  });
}

async function identityOf({ document, url }: PageRequest): Promise<{ id: string; textHash: string }> {
  const textHash = await sha256(articleText(document));
  return { id: idOf(await sha256(idSeed(url, textHash))), textHash };
}

async function isPrivateTab(tab: number): Promise<boolean> {
  // A tab that was closed meanwhile: the page will not answer either.
  return (await browser.tabs.get(tab).catch(() => null))?.incognito ?? false;
}
