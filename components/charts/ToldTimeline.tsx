import { useId, useMemo, useRef } from 'preact/hooks';
import { type DateAttribute, daysTold, type ToldDate } from '@/utils/core/comparison/charts/told-dates.ts';
import { addDays, daysBetween } from '@/utils/core/model/date.ts';
import { label, useLocale } from '../locale.ts';
import { dateWords } from './date-words.ts';
import { endAt, timeScale } from '../time-scale.ts';
import { useWidth } from '../use-width.ts';
import type { Names } from '../provision-values.ts';

interface Props {
  name: string;
  dates: readonly ToldDate[];
  nameOf: (source: string) => string;
  entities: Names;
  /** Opens the cell of the sheet that the date stands in. */
  hrefOf: (date: ToldDate) => string;
}

const AXIS = 24;
const HEAD = 26;
const ROW = 24;
/** Empty days on either side, so that no sign sits on the edge. */
const MARGIN_DAYS = 2;
const LABEL = 330;
/** Length of an arrow: it says that it goes on; how far, nobody said. */
const REACH = 36;
/** Narrower than this, names stand above their signs. */
const WIDE = 820;

/** The dates each source tells, attribute by attribute on one axis of days: what differs stands apart. */
export function ToldTimeline({ name, dates, nameOf, entities, hrefOf }: Props) {
  const locale = useLocale();
  const { dir } = locale;
  const box = useRef<HTMLDivElement>(null);
  const arrow = useId();
  const width = Math.max(280, useWidth(box, 720));
  const isWide = width >= WIDE;
  const groups = useMemo(() => groupsOf(dates), [dates]);
  const days = daysTold(dates);
  if (!days) return null;
  const scale = timeScale(
    {
      from: addDays(days.from, -MARGIN_DAYS),
      to: addDays(days.to, MARGIN_DAYS + Math.ceil(daysBetween(days.from, days.to) / 4)),
    },
    isWide ? 8 : 4,
  );
  const lead = isWide ? LABEL : 0;
  const row = isWide ? ROW : ROW + 16;
  const plot = width - lead;
  const x = (at: number) => (dir === 'rtl' ? plot - at * plot : lead + at * plot);
  const start = dir === 'rtl' ? width : 0;
  const later = dir === 'rtl' ? -1 : 1;
  const heights = groups.map(({ items }) => HEAD + items.length * row);
  const tops = heights.map((_, i) => AXIS + heights.slice(0, i).reduce((sum, one) => sum + one, 0));
  const height = AXIS + heights.reduce((sum, one) => sum + one, 0) + 4;
  return (
    <div class="told-timeline" ref={box}>
      <svg class="chart-drawing" width={width} height={height} role="group" aria-label={name} direction={dir}>
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 0l8 4-8 4z" class="told-arrow" />
          </marker>
        </defs>
        {scale.ticks.map((day) => (
          <g key={day} class="chart-tick">
            <line x1={x(scale.at(day))} x2={x(scale.at(day))} y1={AXIS - 4} y2={height} />
            <text x={x(scale.at(day))} y={AXIS - 9} text-anchor="middle">
              {locale.dayMonth(day)}
            </text>
          </g>
        ))}
        {groups.map(({ attribute, items }, i) => {
          const top = tops[i] ?? 0;
          return (
            <g key={attribute}>
              <line class="told-rule" x1="0" x2={width} y1={top + 4} y2={top + 4} />
              <text class="bar-head" x={start} y={top + 20}>
                {label(locale.t, 'attribute', attribute)}
              </text>
              {items.map((date, at) => {
                const middle = top + HEAD + at * row + row - ROW / 2;
                const words = dateWords(date, entities, locale);
                const signs = { from: x(scale.at(date.days.from)), to: x(endAt(scale, date.days.to)) };
                return (
                  <a key={at} class="told-date" href={hrefOf(date)} aria-label={`${nameOf(date.source)}: ${words}`}>
                    <rect class="hit" x="0" y={middle - row / 2} width={width} height={row} />
                    <text class="told-source" x={start} y={isWide ? middle + 4 : middle - 14}>
                      {short(nameOf(date.source), isWide ? 48 : 60)}
                    </text>
                    <Sign date={date} y={middle} {...signs} arrow={arrow} later={later} />
                    <text
                      class="told-words"
                      x={signs.to + later * (8 + (date.open === 'from' ? REACH : 0))}
                      y={middle + 4}
                    >
                      {words}
                    </text>
                  </a>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface SignProps {
  date: ToldDate;
  y: number;
  /** Where its days begin and end. */
  from: number;
  to: number;
  arrow: string;
  /** Towards later days: 1 to the right, -1 to the left. */
  later: 1 | -1;
}

/** A bar over the days it may mean; an arrow where it is open; struck through where the source denies it. */
function Sign({ date, y, from, to, arrow, later }: SignProps) {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const kind = `told-bar${date.isUncertain ? ' uncertain' : ''}${date.isDenied ? ' denied' : ''}`;
  const [begins, reach] = date.open === 'from' ? [to, later * REACH] : [from, -later * REACH];
  return (
    <>
      <rect class={kind} x={left} y={y - 6} width={Math.max(4, right - left)} height="12" rx="2" />
      {date.open && (
        <line class="told-open" x1={begins} x2={begins + reach} y1={y} y2={y} marker-end={`url(#${arrow})`} />
      )}
      {date.isDenied && <line class="told-strike" x1={left - 3} x2={right + 3} y1={y + 8} y2={y - 8} />}
    </>
  );
}

function groupsOf(dates: readonly ToldDate[]): { attribute: DateAttribute; items: ToldDate[] }[] {
  const attributes = [...new Set(dates.map(({ attribute }) => attribute))];
  return attributes
    .map((attribute) => ({ attribute, items: dates.filter((date) => date.attribute === attribute) }))
    .toSorted((a, b) => ((a.items[0]?.days.from ?? '') < (b.items[0]?.days.from ?? '') ? -1 : 1));
}

function short(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
}
