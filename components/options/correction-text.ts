/** A correction in words, and its labels from the knowledge base. */
import type { Correction } from '@/utils/core/corrections/correction.ts';
import { sameWordsKey } from '@/utils/core/corrections/correction.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Locale } from '../locale.ts';

/** "“the minister” is not Sergey Lavrov"; ids stand for names the base does not have. */
export function sentenceOf(correction: Correction, base: KnowledgeBase | null, { t, lang, interval }: Locale): string {
  const { kind, entity, surface, office, instead, on } = correction;
  const name = (id: string | undefined) => (id && base?.entity(id)?.labels[lang]) ?? id ?? '';
  switch (kind) {
    case 'not-this':
      return t('correction.notThis', { surface, name: name(entity) });
    case 'other-entity':
      return t('correction.otherEntity', { surface, name: name(entity), instead: name(instead) });
    case 'wrong-role': {
      const known = office ? base?.office(office) : null;
      const isFemale = actorGender(base, entity) === 'female';
      const title = known ? (lang === 'ar' && isFemale && known.title.ar_f) || known.title[lang] : (office ?? '');
      const params = { name: name(entity), office: title };
      return on ? t('correction.wrongRoleOn', { ...params, date: interval(on) }) : t('correction.wrongRole', params);
    }
  }
}

/** "news.example/politics/talks", without the scheme and what only machines read. */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // No UTF-8 behind the percent signs: shown as it stands.
  }
  return `${host.replace(/^www\./, '')}${path === '/' ? '' : path}`;
}

/** True if the reader's query stands in the sentence, the words, the address or the note. */
export function isFound(correction: Correction, sentence: string, query: string): boolean {
  const wanted = sameWordsKey(query);
  const { url = '', note = '', surface } = correction;
  return (
    wanted === '' || [sentence, surface, shortAddress(url), note].some((text) => sameWordsKey(text).includes(wanted))
  );
}

function actorGender(base: KnowledgeBase | null, id: string): string | undefined {
  const entity = base?.entity(id);
  return entity && entity.type !== 'agreement' ? entity.gender : undefined;
}
