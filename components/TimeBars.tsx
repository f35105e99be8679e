/** The pieces charts over time are drawn from. Positions in per cent, mirrored for Arabic, so that no width is measured. */
import type { DateInterval } from '@/utils/core/model/date.ts';
import { useLocale } from './locale.ts';
import { endAt, type TimeScale } from './time-scale.ts';

interface BarProps {
  scale: TimeScale;
  /** Article's days: a line through every row; null without an article. */
  on: DateInterval | null;
  bars: readonly { readonly days: DateInterval; readonly look: 'certain' | 'possible' | 'gap' }[];
}

/** One row of bars, filling its table cell. The cell's text says the same, so the drawing is hidden from readers. */
export function BarCell({ scale, on, bars }: BarProps) {
  const { dir } = useLocale();
  return (
    <svg class="bars" aria-hidden="true" focusable="false">
      {scale.ticks.map((day) => (
        <line key={day} class="bar-grid" {...vertical(scale.at(day), dir)} />
      ))}
      {bars.map(({ days, look }) => {
        const [start, end] = [scale.at(days.from), endAt(scale, days.to)];
        return (
          <rect
            key={`${look} ${days.from}`}
            class={`bar-${look}${end - start < 0.02 ? ' slight' : ''}`}
            x={percent(dir === 'rtl' ? 1 - end : start)}
            width={percent(Math.max(0.006, end - start))}
            y="50%"
            height="10"
            transform="translate(0 -5)"
          />
        );
      })}
      {on && <line class="bar-article" {...vertical((scale.at(on.from) + scale.at(on.to)) / 2, dir)} />}
    </svg>
  );
}

/** The years (or months) above the bars. */
export function AxisCell({ scale }: { scale: TimeScale }) {
  const { dir, date, dayMonth } = useLocale();
  const name = tickName(scale, date, dayMonth);
  return (
    <svg class="axis" aria-hidden="true" focusable="false">
      {scale.ticks.map((day) => {
        const at = scale.at(day);
        const edge = at < 0.1 ? 'start' : at > 0.9 ? 'end' : 'middle';
        return (
          <text key={day} x={percent(dir === 'rtl' ? 1 - at : at)} y="1em" text-anchor={edge}>
            {name(day)}
          </text>
        );
      })}
    </svg>
  );
}

/** Years, months or days, whichever the ticks stand on. */
function tickName(scale: TimeScale, date: (day: string) => string, dayMonth: (day: string) => string) {
  if (scale.ticks.every((day) => day.endsWith('-01-01'))) return (day: string) => day.slice(0, 4);
  return scale.ticks.every((day) => day.endsWith('-01')) ? (day: string) => date(day.slice(0, 7)) : dayMonth;
}

export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}

function vertical(at: number, dir: 'rtl' | 'ltr') {
  const x = percent(dir === 'rtl' ? 1 - at : at);
  return { x1: x, x2: x, y1: '0', y2: '100%' };
}
