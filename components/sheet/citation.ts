/** One place of a source as text for somebody else's page. */
import type { Entry, Source } from '@/utils/core/model/comparison.ts';
import { withTextFragment } from '@/utils/core/comparison/text-fragment.ts';
import { placeName } from '../export-words.ts';
import type { Locale } from '../locale.ts';
import { comma } from '../reading/article.ts';
import { sourceName, type SheetNames } from './sheet-names.ts';
import { valueIn, whoTells } from './told.ts';

/** “sundown Monday”: begins at sundown on Monday (John Kerry, indirectly; Daily Mail, 10 Sep 2016, paragraph 47, https://…). */
export function citationOfEntry(entry: Entry, source: Source, names: SheetNames, locale: Locale): string {
  const { lang } = locale;
  const { keyPhrase, paraphrase, paragraph } = entry;
  const said = paraphrase?.[lang] ?? valueIn(entry, names, locale);
  const words = [keyPhrase && (lang === 'ar' ? `«${keyPhrase}»` : `“${keyPhrase}”`), said].filter(Boolean).join(': ');
  const where = [
    sourceName(source, names, locale),
    source.title,
    source.referenceDate && locale.edtf(source.referenceDate),
    paragraph && placeName(paragraph, locale),
    source.url && withTextFragment(source.url, keyPhrase ?? ''),
  ].filter(Boolean);
  const who = source.kind === 'document' ? null : whoTells(entry, { ...names, short: names.full }, locale);
  const cited = `${words} (${[who, where.join(comma(lang))].filter(Boolean).join(lang === 'ar' ? '؛ ' : '; ')})`;
  // For somebody else's page: none of the invisible characters that keep ours in shape.
  return cited.replaceAll('\u00a0', ' ').replace(/[\u2060\u2068\u2069]/gu, '');
}
