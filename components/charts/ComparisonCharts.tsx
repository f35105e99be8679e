import { useId, useMemo, useState } from 'preact/hooks';
import { type ActorRow } from '@/utils/core/comparison/charts/actors.ts';
import { namingCharts } from '@/utils/core/comparison/charts/names.ts';
import { toldDates, type ToldDate } from '@/utils/core/comparison/charts/told-dates.ts';
import type { VoiceRow } from '@/utils/core/comparison/charts/voices.ts';
import type { BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import type { LayerName } from '@/utils/core/model/layer.ts';
import { label, useLocale } from '../locale.ts';
import type { Names } from '../provision-values.ts';
import { LAYERS_SHOWN } from '../reading/naming-list.ts';
import { ActorMatrix } from './ActorMatrix.tsx';
import { type ChartContext, ChartFigure } from './ChartFigure.tsx';
import { dateWords } from './date-words.ts';
import { NamingChart } from './NamingChart.tsx';
import { ToldTimeline } from './ToldTimeline.tsx';
import { VoiceChart } from './VoiceChart.tsx';

interface Props {
  sheet: Sheet;
  bundled: Pick<BundledComparison, 'naming'>;
  /** Bundled sources that tell of the agreement. */
  sources: readonly string[];
  /** Kept and open articles that tell of it. */
  accounts: readonly Account[];
  voices: readonly VoiceRow[];
  actors: readonly ActorRow[];
  /** The columns of the matrix of actors. */
  actorSources: readonly string[];
  entities: Names;
  typeOf: (entity: string) => string;
  entityHref: (entity: string) => string;
  dateHref: (date: ToldDate) => string;
  context: ChartContext;
}

/** The pictures of one agreement: dates as told, share of voice, names, who is mentioned where. */
export function ComparisonCharts(props: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { sheet, bundled, sources, accounts, voices, actors, actorSources, context } = props;
  const [layers, setLayers] = useState<ReadonlySet<LayerName>>(new Set(LAYERS_SHOWN));
  const dates = useMemo(() => toldDates(sheet), [sheet]);
  const charts = useMemo(() => namingCharts(bundled, sources, accounts, layers), [bundled, sources, accounts, layers]);
  const namesId = useId();
  const { nameOf } = context;
  const toggle = (layer: LayerName) => {
    const next = new Set(layers);
    if (!next.delete(layer)) next.add(layer);
    setLayers(next);
  };
  const axes = charts.filter(({ isHouseStyle }) => !isHouseStyle);
  const styles = charts.filter(({ isHouseStyle }) => isHouseStyle);
  return (
    <>
      {dates.length > 0 && (
        <ChartFigure
          title={t('charts.dates')}
          help={t('charts.datesHelp')}
          name="dates"
          context={context}
          table={{
            columns: [t('charts.attribute'), t('charts.source'), t('charts.date'), t('charts.places')],
            rows: dates.map((date) => [
              label(t, 'attribute', date.attribute),
              nameOf(date.source),
              dateWords(date, props.entities, locale),
              locale.list(date.entries.flatMap(({ paragraph }) => paragraph ?? [])) || '–',
            ]),
          }}
        >
          <ToldTimeline
            name={t('charts.dates')}
            dates={dates}
            nameOf={nameOf}
            entities={props.entities}
            hrefOf={props.dateHref}
          />
        </ChartFigure>
      )}
      {voices.length > 0 && (
        <div class="c-organisation">
          <VoiceChart rows={voices} context={context} />
        </div>
      )}
      {actors.length > 0 && (
        <ChartFigure
          title={t('charts.actors')}
          help={t('charts.actorsHelp')}
          name="actors"
          context={context}
          table={{
            columns: [t('charts.actor'), ...actorSources.map(nameOf), t('charts.total')],
            rows: actors.map(({ entity, counts, total }) => [
              context.personOf(entity),
              ...counts.map((count) => locale.number(count)),
              locale.number(total),
            ]),
          }}
        >
          <ActorMatrix
            label={t('charts.actors')}
            rows={actors}
            sources={actorSources.map((id) => ({ id, name: nameOf(id) }))}
            nameOf={context.personOf}
            typeOf={props.typeOf}
            hrefOf={props.entityHref}
          />
        </ChartFigure>
      )}
      <section class="charts-names" aria-labelledby={namesId}>
        <h2 id={namesId}>{t('charts.names')}</h2>
        <fieldset class="layer-choice">
          <legend>{t('charts.layers')}</legend>
          {LAYERS_SHOWN.map((layer) => (
            <label key={layer}>
              <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />
              {t(`layer.${layer}`)}
            </label>
          ))}
        </fieldset>
        {axes.length === 0 && <p class="muted">{t('charts.noNames')}</p>}
        <div class="c-state">
          {axes.map((chart) => (
            <NamingChart key={chart.axis} chart={chart} context={context} />
          ))}
        </div>
        {styles.length > 0 && (
          <>
            <h2>{t('names.style')}</h2>
            <p class="muted">{t('names.styleHelp')}</p>
            <div class="c-event">
              {styles.map((chart) => (
                <NamingChart key={chart.axis} chart={chart} context={context} />
              ))}
            </div>
          </>
        )}
      </section>
    </>
  );
}
