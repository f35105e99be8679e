/** The page in front may be kept, too: told twice, one article would seem to be two. */
import type { Account } from '../model/account.ts';

/**
 * The kept accounts whose text is not one of the open ones. Another version of the open page stays: that an outlet has
 * changed its text is worth a column.
 */
export function withoutOpen(kept: readonly Account[], open: readonly Account[]): Account[] {
  const texts = new Set(open.flatMap(({ source }) => source.textHash ?? []));
  return kept.filter(({ source }) => source.textHash === null || !texts.has(source.textHash));
}
