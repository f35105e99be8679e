import { percentOf } from '@/utils/core/comparison/charts/series.ts';
import type { Locale } from '../locale.ts';

/** "3 of 13 (23 %)"; the percentage only where there is enough to count. */
export function shareText(count: number, total: number, { t, number }: Pick<Locale, 't' | 'number'>): string {
  const percent = percentOf(count, total);
  const share = t('charts.of', { count: number(count), total: number(total) });
  return percent === null ? share : `${share} (${t('charts.percent', { percent: number(percent) })})`;
}
