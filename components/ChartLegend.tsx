import type { ComponentChildren } from 'preact';
import { useLocale } from './locale.ts';

/** What the signs of the agreements' chart mean: shapes, so that a grey print tells as much. */
export function ChartLegend() {
  const { t } = useLocale();
  return (
    <ul class="chart-legend" aria-hidden="true">
      <li>
        <Sign>
          <path class="made" d="M10 1l6 6-6 6-6-6z" />
        </Sign>
        {t('chart.legendMade')}
      </li>
      <li>
        <Sign>
          <path class="made vague" d="M10 1l6 6-6 6-6-6z" />
        </Sign>
        {t('chart.legendUncertain')}
      </li>
      <li>
        <Sign>
          <rect class="force" x="0" y="3" width="20" height="8" />
        </Sign>
        {t('chart.legendForce')}
      </li>
      <li>
        <Sign>
          <rect class="force open" x="1" y="3" width="18" height="8" />
        </Sign>
        {t('chart.legendOpen')}
      </li>
      <li>
        <Sign>
          <line class="state" x1="10" x2="10" y1="0" y2="14" />
        </Sign>
        {t('chart.legendState')}
      </li>
    </ul>
  );
}

function Sign({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 20 14" width="20" height="14">
      {children}
    </svg>
  );
}
