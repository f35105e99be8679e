import type { SearchHit } from '@/utils/core/knowledge/search-hits.ts';
import { scriptOf } from '@/utils/core/knowledge/search-text.ts';
import { label, type Locale } from './locale.ts';
import { periodOf } from './role-line.ts';

/**
 * Why a record was found, in words, most telling first: "name until 28 July 2016", "Russian spelling", "possible typo".
 * [] where a name in the interface's languages was typed as it stands: it explains itself.
 */
export function searchReasons(hit: SearchHit, query: string, locale: Locale): string[] {
  return [nameReason(hit, locale), matchReason(hit, query, locale)].filter((reason) => reason !== null);
}

/** What the name that was found is to the record. */
function nameReason(hit: SearchHit, locale: Locale): string | null {
  const { t, date, lang } = locale;
  if (hit.office) {
    const period = periodOf(hit.from, hit.until, locale);
    return period ? `${hit.office[lang]} (${period})` : hit.office[lang];
  }
  if (hit.until) return t('search.nameUntil', { date: date(hit.until) });
  // Beside a label of its language an ordinary name explains itself; a label in a third language says which.
  const spelling = hit.lang === 'ar' || hit.lang === 'en' ? null : languageSpelling(hit.lang, locale);
  const since = hit.from ? t('search.nameSince', { date: date(hit.from) }) : null;
  const kind = hit.role === 'label' || hit.role === 'full' ? null : label(t, 'search.role', hit.role);
  return since ?? spelling ?? kind;
}

function languageSpelling(code: string, { t, languageName }: Locale): string {
  return t('search.spellingOf', { language: languageName(code) });
}

/** How what was typed met that name. */
function matchReason(hit: SearchHit, query: string, { t, languageName }: Locale): string | null {
  switch (hit.match) {
    case 'exact':
    case 'prefix':
      return null;
    case 'script': {
      const language = languageName(hit.lang);
      return t.maybe(`search.letters.${scriptOf(query)}`, { language }) ?? t('search.match.spelling');
    }
    default:
      return t(`search.match.${hit.match}`);
  }
}
