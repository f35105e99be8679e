/** HTML files for the command line: the same reading as in the browser, over a document without layout. */
import { parseHTML } from 'linkedom';
import type { OutletLookup } from '@/utils/page/metadata.ts';
import { readPage } from '@/utils/page/read-page.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';

/**
 * The document of an HTML source: its extracted text with the headline first, the article, then the page's furniture.
 * @param url where the page is from, for outlet and date; null for a mere file
 */
export function readHtml(html: string, url: string | null = null, outlets?: OutletLookup): NewsDocument {
  let { document } = parseHTML(/<html[\s>]/i.test(html) ? html : inBody(html));
  // The parser wants the root element first; saved pages may have text before it.
  if (!document.documentElement) ({ document } = parseHTML(inBody(html)));
  const view = { document: document as unknown as Document, ...(url ? { location: { href: url } } : {}) };
  return readPage(view, outlets ? { outlets } : {}).document;
}

function inBody(html: string): string {
  return `<html><body>${html}</body></html>`;
}
