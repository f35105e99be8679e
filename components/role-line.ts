import type { EntityBrief } from '@/utils/extension/messages.ts';
import { label, type Locale } from './locale.ts';

/** A no-break space after the dot: at the end of a line it goes along with what follows. */
const DOT = ' ·\u00a0';

/**
 * The second line of a row: what the entity was on the article's date. Offices of a person ("… of Russia, since 2004"),
 * the name then in use, date of an agreement and what had become of it by then, otherwise the description. Never empty for a known entity:
 * what is not known is said.
 */
export function roleLine(brief: EntityBrief, locale: Locale): string {
  const { lang, t } = locale;
  if (brief.type === 'agreement') {
    const parts = [brief.date && locale.edtf(brief.date), brief.status && label(t, 'agreementState', brief.status)];
    return parts.filter(Boolean).join(DOT) || brief.description[lang];
  }
  if (brief.labelThen && brief.labelThen[lang] !== brief.labels[lang]) {
    return t('row.then', { name: brief.labelThen[lang] });
  }
  const [first, ...more] = brief.roles;
  if (!first) return brief.rolesUnknown ? t('row.roleUnknown') : brief.description[lang];
  const title = first.acting ? `${first.title[lang]} (${t('row.acting')})` : first.title[lang];
  const years = periodOf(first.from?.slice(0, 4), first.to?.slice(0, 4), locale);
  const rest = more.length > 0 ? t('row.moreRoles', { count: more.length }) : '';
  return [title, years, rest].filter(Boolean).join(DOT);
}

/** "2013–2017", "since 2004", "until May 2011"; '' if neither end is known. */
export function periodOf(from: string | undefined, to: string | undefined, locale: Locale): string {
  const { t, date } = locale;
  if (from && to) {
    const [start, end] = [date(from), date(to)];
    if (start === end) return start;
    return /\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`;
  }
  if (from) return t('period.since', { from: date(from) });
  return to ? t('period.until', { to: date(to) }) : '';
}
