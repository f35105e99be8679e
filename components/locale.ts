import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateInterval, PartialDate } from '@/utils/core/model/date.ts';
import type { Lang } from '@/utils/locales/format.ts';
import { formatDate, formatInterval, formatList, formatNumber, languageName } from '@/utils/locales/format.ts';
import { createT, type Translate } from '@/utils/locales/i18n.ts';

/** Everything a component needs to speak: messages, and numbers and dates in the interface language. */
export interface Locale {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  readonly t: Translate;
  readonly number: (value: number) => string;
  readonly date: (date: PartialDate) => string;
  readonly interval: (interval: DateInterval) => string;
  readonly list: (items: readonly string[]) => string;
  readonly languageName: (code: string) => string;
}

/** The locale of one interface language; build it once per language. */
export function makeLocale(lang: Lang): Locale {
  const t = createT(lang);
  return {
    lang,
    dir: t.dir,
    t,
    number: (value) => formatNumber(lang, value),
    date: (date) => formatDate(lang, date),
    interval: (interval) => formatInterval(lang, interval),
    list: (items) => formatList(lang, items),
    languageName: (code) => languageName(lang, code),
  };
}

export const LocaleContext = createContext<Locale>(makeLocale('en'));

/** The locale of the surrounding app. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The other of the two interface languages, whose names are shown muted beside ours. */
export function otherLang(lang: Lang): Lang {
  return lang === 'ar' ? 'en' : 'ar';
}

/**
 * A message whose key is made from data: `label(t, 'topic', 'cessation')`. Unknown values are shown as they stand, with
 * hyphens as spaces: newer records may know more than this catalogue.
 */
export function label(t: Translate, prefix: string, value: string): string {
  return t.maybe(`${prefix}.${value}`) ?? value.replaceAll('-', ' ');
}
