/** ISO 8601 durations in words: "P7D" → "7 days", "PT48H" → "48 hours", in the grammar of the language. */
import type { Lang } from './format.ts';
import { formatList, numberTag } from './format.ts';

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** The duration in words; anything else comes back as it stands. */
export function formatDuration(lang: Lang, value: string): string {
  const parts = (ISO.exec(value) ?? []).slice(1).flatMap((amount, i) => {
    const unit = UNITS[i];
    if (amount === undefined || !unit) return [];
    const format = new Intl.NumberFormat(numberTag(lang), { style: 'unit', unit, unitDisplay: 'long' });
    return [format.format(Number(amount))];
  });
  return parts.length > 0 ? formatList(lang, parts) : value;
}
