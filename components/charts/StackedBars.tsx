import { useId, useRef, useState } from 'preact/hooks';
import type { StackRow } from '@/utils/core/comparison/charts/series.ts';
import { useLocale } from '../locale.ts';
import { useWidth } from '../use-width.ts';
import { FillDefs, fillOf } from './fills.tsx';
import { shareText } from './share-text.ts';

export interface StackKey {
  readonly key: string;
  readonly label: string;
}

/** Which segment the reader asked about. */
export interface PickedSegment {
  readonly source: string;
  readonly key: string;
}

interface Props {
  label: string;
  rows: readonly StackRow[];
  /** Parts in the order of the legend. */
  keys: readonly StackKey[];
  nameOf: (source: string) => string;
  /** A line beneath a source's bar, or null. */
  noteOf?: (source: string) => string | null;
  picked: PickedSegment | null;
  onPick: (segment: PickedSegment | null) => void;
}

const HEAD = 20;
const BAR = 22;
const NOTE = 18;
const GAP = 14;
/** Room for the total behind the longest bar. */
const END = 46;
/** A segment narrower than this has no room for its number; its label has it. */
const MIN_NUMBER = 18;

/** Bars of counts, one a source, their parts by pattern. One tab stop; arrows walk the segments, Enter opens one. */
export function StackedBars({ label, rows, keys, nameOf, noteOf, picked, onPick }: Props) {
  const locale = useLocale();
  const { t, dir, number } = locale;
  const box = useRef<HTMLDivElement>(null);
  const chart = useId();
  const width = Math.max(260, useWidth(box, 720));
  const [current, setCurrent] = useState(0);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const scale = (width - END) / most;
  const heights = rows.map(({ source }) => HEAD + BAR + (noteOf?.(source) ? NOTE : 0) + GAP);
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, one) => sum + one, 0));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const places = new Map(keys.map(({ key }, i) => [key, i]));
  const all = rows.flatMap((row) => row.segments.map((segment) => ({ source: row.source, key: segment.key })));
  const mirror = (x: number, length = 0) => (dir === 'rtl' ? width - x - length : x);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(all.length - 1, to));
    setCurrent(next);
    box.current?.querySelector<SVGElement>(`[data-segment="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const segment = all[at];
    if (event.key === forward || event.key === 'ArrowDown') move(at + 1);
    else if (event.key === backward || event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(all.length - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && segment) onPick(segment);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="stacked" ref={box}>
      <ul class="chart-legend" aria-hidden="true">
        {keys.map(({ key, label: name }, i) => (
          <li key={key}>
            <svg viewBox="0 0 20 14" width="20" height="14">
              <rect x="0.5" y="0.5" width="19" height="13" class="segment" fill={fillOf(chart, i)} />
            </svg>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <svg class="chart-drawing" width={width} height={height} role="group" aria-label={label} direction={dir}>
        <FillDefs chart={chart} />
        {rows.map((row, i) => {
          const top = tops[i] ?? 0;
          const note = noteOf?.(row.source);
          let x = 0;
          return (
            <g key={row.source}>
              <text class="bar-head" x={mirror(0)} y={top + 14}>
                {nameOf(row.source)}
              </text>
              {row.segments.map((segment) => {
                const at = all.findIndex(({ source, key }) => source === row.source && key === segment.key);
                const length = segment.count * scale;
                const from = x;
                x += length;
                const isPicked = picked?.source === row.source && picked.key === segment.key;
                const name = keys[places.get(segment.key) ?? -1]?.label ?? segment.key;
                return (
                  <g
                    key={segment.key}
                    class={isPicked ? 'segment-of picked' : 'segment-of'}
                    role="button"
                    data-segment={at}
                    // Lower case: in SVG the name of an attribute is taken as it is written.
                    tabindex={at === current ? 0 : -1}
                    aria-pressed={isPicked}
                    aria-label={`${nameOf(row.source)}: ${name}, ${shareText(segment.count, row.total, locale)}`}
                    onFocus={() => setCurrent(at)}
                    onKeyDown={(event: KeyboardEvent) => onKeyDown(event, at)}
                    onClick={() => onPick(isPicked ? null : { source: row.source, key: segment.key })}
                  >
                    <title>{`${name}: ${shareText(segment.count, row.total, locale)}`}</title>
                    <rect
                      class="segment"
                      x={mirror(from, length)}
                      y={top + HEAD}
                      width={Math.max(1, length - 1)}
                      height={BAR}
                      fill={fillOf(chart, places.get(segment.key) ?? 0)}
                    />
                    {length >= MIN_NUMBER && (
                      <text class="segment-count" x={mirror(from + length / 2)} y={top + HEAD + 15}>
                        {number(segment.count)}
                      </text>
                    )}
                  </g>
                );
              })}
              <text class="bar-total" x={mirror(x + 6)} y={top + HEAD + 15}>
                {row.total > 0 ? number(row.total) : t('charts.none')}
              </text>
              {note && (
                <text class="bar-note" x={mirror(0)} y={top + HEAD + BAR + 14}>
                  {note}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
