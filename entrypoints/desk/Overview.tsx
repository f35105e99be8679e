import { BROWSE_TYPES, countByType } from '@/components/browse-index.ts';
import { useLocale } from '@/components/locale.ts';
import { TypeMark } from '@/components/TypeMark.tsx';
import { AgreementsChart } from '@/components/AgreementsChart.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { hrefOf } from './routes.ts';

interface Props {
  base: KnowledgeBase;
  on: DateInterval | null;
  onOpen: (id: string) => void;
}

const YEARS: DateInterval = { from: '2011-01-01', to: '2018-12-31' };

/** The desk's first page: what is in the knowledge base, how old it is, and the story's agreements at a glance. */
export function Overview({ base, on, onOpen }: Props) {
  const { t, number, date } = useLocale();
  const counts = countByType(base);
  return (
    <div class="page">
      <h1 tabIndex={-1} data-focus="title">
        {t('desk.title')}
      </h1>
      <p class="lead">{t('desk.intro')}</p>
      <ul class="tiles">
        {BROWSE_TYPES.filter((type) => counts[type] > 0).map((type) => (
          <li key={type} class={`c-${type}`}>
            <a href={hrefOf({ kind: 'browse', type })}>
              <b>{number(counts[type])}</b>
              <span>
                {type !== 'office' && <TypeMark type={type} />} {t(`browse.${type}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <h2>{t('chart.agreements', { from: '2011', to: '2018' })}</h2>
      <AgreementsChart
        agreements={base.agreements()}
        years={YEARS}
        by="form"
        on={on}
        hrefOf={(id) => hrefOf({ kind: 'entity', id })}
        onOpen={onOpen}
      />
      <p class="muted chart-note">
        {t('detail.knowledgeDated', { version: base.version, date: date(base.asOf) })}
        {on === null && <> · {t('desk.noArticle')}</>}
      </p>
    </div>
  );
}
