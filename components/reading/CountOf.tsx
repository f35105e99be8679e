import { useLocale } from '../locale.ts';

/** Below this a percentage says more than the count does (language.md 6.2, rule 3). */
const MIN_FOR_PERCENT = 5;

/** "14 of 31", and how many per cent where there are enough to say so. */
export function CountOf({ count, total }: { count: number; total: number }) {
  const { t } = useLocale();
  return (
    <>
      {t('reading.nOfM', { count, total })}
      {total >= MIN_FOR_PERCENT && (
        <span class="percent muted"> {t('reading.percent', { percent: Math.round((100 * count) / total) })}</span>
      )}
    </>
  );
}
