import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Place } from '@/utils/core/comparison/charts/series.ts';
import type { FigureTable } from '@/utils/core/comparison/export/figure.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { useLocale } from '../locale.ts';
import { ChartExport } from './ChartExport.tsx';
import { pngFile, svgFile } from './export-svg.ts';

/** What every chart of a comparison needs of its surroundings. */
export interface ChartContext {
  /** Id of the agreement. */
  agreement: string;
  base: KnowledgeBase;
  /** Name of a source, as the sheet's columns have it. */
  nameOf: (source: string) => string;
  personOf: (entity: string) => string;
  /** Address of the words in their page, or null. */
  placeHref: (place: Place) => string | null;
  /** Hands a file to the reader. */
  onSave: (name: string, type: string, content: string | Blob) => void;
}

interface Props {
  title: string;
  /** What is counted, and what is not. */
  help: string;
  /** End of the files' names. */
  name: string;
  table: Pick<FigureTable, 'columns' | 'rows'>;
  context: ChartContext;
  /** The drawing (one SVG) and what belongs to it. */
  children: ComponentChildren;
}

/** A chart with its title, its table and the buttons that take it away. */
export function ChartFigure({ title, help, name, table, context, children }: Props) {
  const { t } = useLocale();
  const { agreement, base, onSave } = context;
  const fileName = `${agreement}-${name}`;
  const figure = useRef<HTMLElement>(null);
  const titleId = useId();
  const [hasFailed, setHasFailed] = useState(false);
  const drawing = () => figure.current?.querySelector<SVGSVGElement>('svg.chart-drawing') ?? null;
  const saveSvg = () => {
    const svg = drawing();
    if (svg) onSave(`${fileName}.svg`, 'image/svg+xml', svgFile(svg, title));
  };
  const savePng = () => {
    const svg = drawing();
    if (!svg) return;
    setHasFailed(false);
    pngFile(svg, title).then(
      (blob) => onSave(`${fileName}.png`, 'image/png', blob),
      () => setHasFailed(true),
    );
  };
  return (
    <figure class="chart comparison-chart" ref={figure} aria-labelledby={titleId}>
      <div class="chart-head">
        <h2 id={titleId}>{title}</h2>
        <span class="chart-tools">
          <button type="button" class="button small" onClick={saveSvg}>
            {t('charts.saveSvg')}
          </button>
          <button type="button" class="button small" onClick={savePng}>
            {t('charts.savePng')}
          </button>
          <ChartExport
            figure={{ title, help, ...table }}
            agreement={agreement}
            fileName={`isnad-${fileName}`}
            base={base}
            onDownload={onSave}
          />
        </span>
      </div>
      <p class="muted chart-help">{help}</p>
      {hasFailed && (
        <p role="alert" class="chart-failed">
          {t('charts.pngFailed')}
        </p>
      )}
      {children}
      <details class="chart-table">
        <summary>{t('chart.table')}</summary>
        <div class="chart-scroll" tabIndex={0} role="region" aria-label={t('charts.tableOf', { title })}>
          <table>
            <thead>
              <tr>
                {table.columns.map((column, i) => (
                  <th key={i} scope="col">
                    <bdi>{column}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([head, ...cells], i) => (
                <tr key={i}>
                  <th scope="row">
                    <bdi>{head}</bdi>
                  </th>
                  {cells.map((cell, j) => (
                    <td key={j}>
                      <bdi>{cell}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
