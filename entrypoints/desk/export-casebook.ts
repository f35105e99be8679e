/** The casebook as a file on the reader's disk, and back. */
import { toFileText } from '@/utils/core/casebook/export-file.ts';
import type { Damaged } from '@/utils/core/casebook/listing.ts';
import type { Casebook } from '@/utils/extension/casebook/casebook.ts';
import { downloadFile } from '@/utils/extension/download.ts';
import type { Envelope } from '@/utils/extension/messages.ts';

type Ask = <T>(work: (casebook: Casebook) => Promise<Envelope<T>>) => Promise<Envelope<T>>;

/**
 * Offers the articles, and the cases they are in, as a file; all of both without a choice.
 * @returns the code of what failed, or null
 */
export async function exportSome(
  ask: Ask,
  ids: readonly string[] | null,
  knowledge: string,
  name = 'isnad-casebook',
): Promise<string | null> {
  const answer = await ask((book) => book.everything());
  if (!answer.ok) return answer.code;
  const articles = answer.value.articles.filter(({ id }) => ids === null || ids.includes(id));
  const used = new Set(articles.flatMap((article) => article.cases));
  const cases = answer.value.cases.filter(({ id }) => ids === null || used.has(id));
  const now = new Date().toISOString();
  downloadFile(`${name}-${now.slice(0, 10)}.json`, 'application/json', toFileText({ articles, cases }, now, knowledge));
  return null;
}

/** Offers a damaged record as it is stored, for whoever can mend it. */
export async function exportRaw(ask: Ask, damaged: Damaged): Promise<string | null> {
  const answer = await ask((book) => book.raw(damaged));
  if (!answer.ok) return answer.code;
  const text = JSON.stringify({ ...damaged, value: answer.value }, null, 2);
  downloadFile(`isnad-damaged-${damaged.key.replace(/[^\w-]/gu, '_')}.json`, 'application/json', `${text}\n`);
  return null;
}
