/** The words by which two readings of a page are told to be the same text. */
import type { NewsDocument } from '../model/document.ts';

/**
 * The article's own text, a block a line, white space as one space: what is hashed. Furniture is left out, since
 * related links and counters change with every visit; a page without any article block gives its whole text.
 */
export function articleText({ text, blocks }: NewsDocument): string {
  const own = blocks.filter(({ kind }) => kind !== 'furniture');
  const parts = own.length > 0 ? own.map(({ start, end }) => text.slice(start, end)) : [text];
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).join('\n');
}

/** Address without its fragment: jumping inside an article does not make another of it. */
export function articleAddress(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** True for addresses that pages have and that may stand behind a link: the web's, and files on the reader's disk. */
export function isPageAddress(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|file:\/\/)/iu.test(url);
}

/**
 * Id of the text with this hash at this address, for the caller to hash: the same on every device, so that an import
 * knows what is here already.
 */
export function idSeed(url: string, textHash: string): string {
  return `${articleAddress(url)}\n${textHash}`;
}

/** The id made of a hash of the seed. */
export function idOf(seedHash: string): string {
  return `kept-${seedHash.slice(0, 16)}`;
}
