import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateInterval, PartialDate } from '@/utils/core/model/date.ts';
import type { Edtf } from '@/utils/core/model/edtf.ts';
import { formatDuration } from '@/utils/locales/duration.ts';
import { formatEdtf } from '@/utils/locales/edtf.ts';
import type { Lang } from '@/utils/locales/format.ts';
import {
  AR_MONTHS,
  formatDate,
  formatDayMonth,
  formatInterval,
  formatList,
  formatNumber,
  languageName,
} from '@/utils/locales/format.ts';
import { createT, type Translate } from '@/utils/locales/i18n.ts';

/** Everything a component needs to speak: messages, and numbers and dates in the interface language. */
export interface Locale {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  readonly t: Translate;
  readonly number: (value: number) => string;
  readonly date: (date: PartialDate) => string;
  readonly interval: (interval: DateInterval) => string;
  /** "12 Sep", where the year is said elsewhere */
  readonly dayMonth: (day: string) => string;
  /** A record's own sentence, with its dates kept on one line. */
  readonly prose: (text: string) => string;
  readonly edtf: (date: Edtf) => string;
  /** "P7D" → "7 days" */
  readonly duration: (iso: string) => string;
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
    date: (date) => unbroken(formatDate(lang, date)),
    interval: (interval) => unbroken(formatInterval(lang, interval)),
    dayMonth: (day) => unbroken(formatDayMonth(lang, day)),
    prose: (text) => unbrokenDates(text),
    edtf: (date) => unbroken(formatEdtf(t, date)),
    duration: (iso) => unbroken(formatDuration(lang, iso)),
    list: (items) => formatList(lang, items),
    languageName: (code) => languageName(lang, code),
  };
}

export const LocaleContext = createContext<Locale>(makeLocale('en'));

/** The locale of the surrounding app. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/**
 * A date stays on one line: "10" at the end of one and the month on the next is read twice, in Arabic from the wrong
 * side. No-break spaces, and a word joiner after the slash of the two month names; round the dash of a range and before a clock time it may break.
 */
function unbroken(date: string): string {
  return date.replace(/(?<![–,،]) (?!–)/gu, '\u00a0').replaceAll('/', '/\u2060');
}

const MONTH_NAMES = AR_MONTHS.map(([levant, international]) => `${levant}/${international}`).join('|');
const DATE_IN_PROSE = new RegExp(`(?:\\d{1,2} )?(?:${MONTH_NAMES})(?: \\d{4})?`, 'gu');

function unbrokenDates(text: string): string {
  return text.replace(DATE_IN_PROSE, unbroken);
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
