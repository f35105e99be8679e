import type { EntityBrief } from '@/utils/extension/messages.ts';
import type { Locale } from '../locale.ts';

/** The first office held on the article's date, that it is not told, or '' for whoever holds none. */
export function officeThen(brief: EntityBrief, { t, lang }: Locale): string {
  const [first] = brief.roles;
  if (!first) return brief.rolesUnknown ? t('row.roleUnknown') : '';
  return first.acting ? `${first.title[lang]} (${t('row.acting')})` : first.title[lang];
}
