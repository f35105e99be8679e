import { useState } from 'preact/hooks';
import { AgreementsChart } from '@/components/AgreementsChart.tsx';
import type { LaneBy } from '@/components/agreements-layout.ts';
import { within } from '@/components/agreements-layout.ts';
import { useLocale } from '@/components/locale.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { hrefOf } from './routes.ts';

interface Props {
  base: KnowledgeBase;
  on: DateInterval | null;
  onOpen: (id: string) => void;
}

const LANES: readonly LaneBy[] = ['form', 'stage'];
/** The whole story, the months in which most of it was agreed, and the year of the truces. */
const SPANS: readonly DateInterval[] = [
  { from: '2011-01-01', to: '2018-12-31' },
  { from: '2015-07-01', to: '2017-02-28' },
  { from: '2016-01-01', to: '2016-12-31' },
];

/** All agreements of 2011–2018 on one axis; the buttons look closer. */
export function Timeline({ base, on, onOpen }: Props) {
  const { t, interval } = useLocale();
  const [by, setBy] = useState<LaneBy>('form');
  const [span, setSpan] = useState(SPANS[0] as DateInterval);
  const agreements = base.agreements();
  const outside = agreements.length - within(agreements, span).length;
  return (
    <div class="page">
      <h1 tabIndex={-1} data-focus="title">
        {t('chart.agreements', { from: '2011', to: '2018' })}
      </h1>
      <div class="chart-tools">
        <div role="group" aria-label={t('chart.lanes')} class="choice">
          {LANES.map((one) => (
            <button key={one} type="button" class="letter" aria-pressed={by === one} onClick={() => setBy(one)}>
              {t(`agreement.${one}`)}
            </button>
          ))}
        </div>
        <div role="group" aria-label={t('chart.years')} class="choice">
          {SPANS.map((one) => (
            <button
              key={one.from}
              type="button"
              class="letter"
              aria-pressed={span === one}
              onClick={() => setSpan(one)}
            >
              {interval(one)}
            </button>
          ))}
        </div>
      </div>
      <AgreementsChart
        agreements={agreements}
        years={span}
        by={by}
        on={on}
        hrefOf={(id) => hrefOf({ kind: 'entity', id })}
        onOpen={onOpen}
      />
      {outside > 0 && <p class="muted chart-note">{t('chart.outside', { count: outside })}</p>}
    </div>
  );
}
