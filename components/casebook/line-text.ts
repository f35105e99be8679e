/** A kept article's line in words. */
import type { KeptLine } from '@/utils/core/casebook/kept-article.ts';
import type { Locale } from '../locale.ts';

/** What names are asked of: the knowledge base, or the little a test has. */
export interface Labels {
  entity: (id: string) => { readonly labels: { readonly ar: string; readonly en: string } } | null | undefined;
}

export function titleOf({ metadata }: KeptLine, { t }: Locale): string {
  return metadata.headline?.value ?? t('casebook.untitled');
}

/** The outlet as the base names it, else as the page does, else its host. */
export function outletOf({ metadata, url }: KeptLine, base: Labels | null, { lang, t }: Locale): string {
  const known = metadata.outlet ? base?.entity(metadata.outlet.value)?.labels[lang] : null;
  return known ?? metadata.siteName?.value ?? (URL.canParse(url) ? new URL(url).hostname : t('casebook.outletUnknown'));
}

/** The article's day or days, or that they are unknown. */
export function dateOf({ articleDate }: KeptLine, { interval, t }: Locale): string {
  return articleDate.interval ? interval(articleDate.interval) : t('casebook.dateUnknown');
}

/** The reader's own day of an instant: what was kept at midnight was kept on the day their clock showed. */
export function dayOf(instant: string, { date }: Locale): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const two = (value: number) => String(value).padStart(2, '0');
  return date(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** "1.4 MB": to be read, not reckoned with. */
export function sizeOf(bytes: number, { lang }: Locale): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [bytes / 1_000, 'kilobyte']
      : bytes < 1e9
        ? [bytes / 1e6, 'megabyte']
        : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : 'en', {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
