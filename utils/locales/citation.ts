/** How a record is cited: what it is called, which version of the knowledge base, as of which day. */
import type { Lang } from './format.ts';
import { formatDate } from './format.ts';
import type { Translate } from './i18n.ts';

export interface CitedRecord {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
}

/**
 * Isnad knowledge base, “Sergey Lavrov” (sergey-lavrov), version 2026-10-05+abc, as of 5 Oct 2026, with its sources:
 * the first of them follow, since a record is worth what it stands on.
 * @param sources - as the record writes them; at most three are named
 */
export function citationOf(
  t: Translate,
  record: CitedRecord,
  knowledge: { readonly version: string; readonly asOf: string },
  sources: readonly string[],
): string {
  const head = t('cite.text', {
    title: record.title[t.lang],
    id: record.id,
    version: knowledge.version,
    date: formatDate(t.lang, knowledge.asOf),
  });
  const named = sources.slice(0, MAX_SOURCES);
  if (named.length === 0) return `${head}.`;
  const more = sources.length - named.length;
  const rest = more > 0 ? ` ${t('cite.more', { count: more })}` : '';
  return `${head}${t('cite.sources')} ${named.join(t.lang === 'ar' ? '؛ ' : '; ')}${rest}.`;
}

/** Chosen: some records have twenty; whoever reads the citation can open the record. */
const MAX_SOURCES = 3;
