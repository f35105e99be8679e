import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';
import { pngFile, svgFile } from './export-svg.ts';

/** What a chart draws, in words: the first column heads the rows. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Hands a picture to the reader as a file. */
export type SaveFile = (name: string, type: string, content: string | Blob) => void;

interface Props {
  title: string;
  /** What is counted, and what is not. */
  help: string;
  /** Name of the files, without an ending. */
  fileName: string;
  table: ChartTable;
  onSave: SaveFile;
  /** The drawing (one SVG) and what belongs to it. */
  children: ComponentChildren;
}

/** A chart with its title, its table and the buttons that take it away. */
export function ChartFigure({ title, help, fileName, table, onSave, children }: Props) {
  const { t } = useLocale();
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
