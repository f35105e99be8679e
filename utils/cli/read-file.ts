/** A saved article from disk, as every tool reads it. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { outletFinder } from '../core/knowledge/outlet-lookup.ts';
import type { Engine } from '../core/linking/hit.ts';
import type { NewsDocument } from '../core/model/document.ts';
import { readText } from '../core/text/plain-document.ts';
import { readHtml } from './read-html.ts';

/** Endings of the files that can be read. */
export const READABLE: readonly string[] = ['.txt', '.html', '.htm'];

/**
 * @param url - where an HTML page is from, for outlet and date; null for a mere file
 * @returns the document, or a sentence that says why there is none
 */
export function readArticleFile(file: string, url: string | null, engine: Engine): NewsDocument | string {
  const extension = extname(file).toLowerCase();
  if (!READABLE.includes(extension)) return `${file}: only .txt and .html files can be read`;
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return `${file}: is not UTF-8 text`;
    if (code === 'ENOENT') return `${file}: there is no such file`;
    if (code === 'EISDIR') return `${file}: is a folder, not a file`;
    return `${file}: cannot be read (${code ?? 'unknown reason'})`;
  }
  return extension === '.txt' ? readText(source) : readHtml(source, url, outletFinder(engine.base));
}
