import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { edtfDays } from '@/utils/core/model/edtf.ts';
import { ChartMarks, ROW } from './ChartMarks.tsx';
import { type Lane, type LaneBy, layOut, within } from './agreements-layout.ts';
import { AgreementsTable } from './AgreementsTable.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { withoutBracket } from './EntityName.tsx';
import { label, type Locale, useLocale } from './locale.ts';
import { timeScale } from './time-scale.ts';
import { useWidth } from './use-width.ts';

interface Props {
  agreements: readonly Agreement[];
  /** Years of the axis. */
  years: DateInterval;
  by: LaneBy;
  on: DateInterval | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
}

const LANE_HEAD = 22;
const AXIS = 26;
const MARGIN = 14;
/** Narrower than this the chart scrolls sideways instead of stacking every label. */
const MIN_WIDTH = 720;
const MAX_LABEL = 38;
/** Where a chart wider than its box opens, if no article says otherwise: half of all agreements lie behind this day. */
const OPENS_AT = '2015-07-01';

/** Agreements over the years in swim lanes. One tab stop: arrow keys walk by date, Enter opens; the table says the same. */
export function AgreementsChart({ agreements, years, by, on, hrefOf, onOpen }: Props) {
  const locale = useLocale();
  const { t, dir } = locale;
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(MIN_WIDTH, useWidth(box, 960));
  const [current, setCurrent] = useState<string | null>(null);
  const scale = useMemo(() => timeScale(years, 12), [years]);
  const plot = width - 2 * MARGIN;
  const lanes = useMemo(
    () => layOut(agreements, by, scale, plot, (agreement) => shortLabel(agreement, locale)),
    [agreements, by, scale, plot, locale],
  );
  const order = within(agreements, scale);
  const height = AXIS + lanes.reduce((sum, { rows }) => sum + LANE_HEAD + rows * ROW, 0);
  const [scrolled, setScrolled] = useState(0);
  const x = (at: number) => (dir === 'rtl' ? width - MARGIN - at : MARGIN + at);
  const tops = lanes.map((_, i) => AXIS + lanes.slice(0, i).reduce((sum, { rows }) => sum + LANE_HEAD + rows * ROW, 0));

  // On a phone the chart would open on its emptiest years.
  useLayoutEffect(() => {
    const target = box.current;
    if (!target || target.scrollWidth <= target.clientWidth) return;
    const at = scale.at(on?.from ?? OPENS_AT) * plot - (on ? target.clientWidth / 2 : 0);
    target.scrollLeft = dir === 'rtl' ? -at : at;
    setScrolled(Math.abs(target.scrollLeft));
  }, [scale, plot, on, dir]);

  const move = (to: number) => {
    const next = order[Math.max(0, Math.min(order.length - 1, to))];
    if (!next) return;
    setCurrent(next.id);
    box.current?.querySelector<SVGElement>(`[data-id="${next.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = order.findIndex(({ id }) => id === current);
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward || event.key === 'ArrowDown') move(at + 1);
    else if (event.key === backward || event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(order.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = order.find(({ id }) => id === current) ?? null;
  const first = order[0]?.id;
  return (
    <figure class="chart">
      <figcaption class="visually-hidden">{t('chart.agreementsHelp')}</figcaption>
      <ChartLegend />
      <div class="chart-scroll" ref={box} onScroll={(event) => setScrolled(Math.abs(event.currentTarget.scrollLeft))}>
        <svg
          class="agreements-chart"
          width={width}
          height={height}
          role="group"
          aria-label={t('chart.agreements', { from: years.from.slice(0, 4), to: years.to.slice(0, 4) })}
          onKeyDown={onKeyDown}
        >
          {scale.ticks.map((day) => (
            <g key={day} class="chart-tick">
              <line x1={x(scale.at(day) * plot)} x2={x(scale.at(day) * plot)} y1={AXIS - 6} y2={height} />
              <text x={x(scale.at(day) * plot) + (dir === 'rtl' ? -4 : 4)} y={AXIS - 10}>
                {locale.date(day.slice(0, day.endsWith('-01-01') ? 4 : 7))}
              </text>
            </g>
          ))}
          {lanes.map((lane, i) => (
            <LaneOf
              key={lane.key}
              lane={lane}
              name={label(t, by, lane.key)}
              top={tops[i] ?? 0}
              width={width}
              nameAt={scrolled}
              x={x}
              tabStop={current ?? first ?? ''}
              on={on}
              hrefOf={hrefOf}
              onOpen={onOpen}
              onCurrent={setCurrent}
            />
          ))}
          {on && on.from >= years.from && on.to <= years.to && (
            <line
              class="bar-article"
              x1={x(scale.at(on.from) * plot)}
              x2={x(scale.at(on.from) * plot)}
              y1={AXIS - 6}
              y2={height}
            />
          )}
        </svg>
      </div>
      <p class="chart-said">
        {shown ? describe(shown, locale) : <span class="muted">{t('chart.agreementsHelp')}</span>}
      </p>
      <AgreementsTable agreements={agreements} hrefOf={hrefOf} />
    </figure>
  );
}

interface LaneProps extends Pick<Props, 'on' | 'hrefOf' | 'onOpen'> {
  lane: Lane;
  name: string;
  top: number;
  width: number;
  /** Its name stays in sight while the chart is scrolled sideways. */
  nameAt: number;
  x: (at: number) => number;
  tabStop: string;
  onCurrent: (id: string | null) => void;
}

function LaneOf({ lane, name, top, width, nameAt, x, tabStop, hrefOf, onOpen, onCurrent }: LaneProps) {
  const locale = useLocale();
  const { dir } = locale;
  return (
    <g class={`lane lane-${lane.key}`}>
      <rect class="lane-back" x="0" y={top} width={width} height={LANE_HEAD + lane.rows * ROW} />
      <text class="lane-name" x={x(nameAt)} y={top + 16}>
        {name}
      </text>
      {lane.items.map((item) => (
        <a
          key={item.agreement.id}
          class="chart-item"
          href={hrefOf(item.agreement.id)}
          data-id={item.agreement.id}
          // Lower case: in SVG the name of an attribute is taken as it is written.
          tabindex={item.agreement.id === tabStop ? 0 : -1}
          aria-label={describe(item.agreement, locale)}
          onFocus={() => onCurrent(item.agreement.id)}
          onMouseEnter={() => onCurrent(item.agreement.id)}
          onClick={(event: MouseEvent) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(item.agreement.id);
          }}
        >
          <ChartMarks item={item} y={top + LANE_HEAD + item.row * ROW} x={x} dir={dir} />
        </a>
      ))}
    </g>
  );
}

/** "Geneva plan, 9 Sep 2016, Ceasefire, in force 12–19 Sep 2016, collapsed" */
function describe(agreement: Agreement, { t, lang, edtf }: Locale): string {
  const { from } = edtfDays(agreement.date);
  const parts = [
    // What a resolution is about stands in its bracket.
    agreement.form === 'resolution' ? agreement.labels[lang] : withoutBracket(agreement.labels[lang]),
    edtf(agreement.date) || from,
    label(t, 'form', agreement.form),
    agreement.inForce && `${t('agreement.inForce')}: ${edtf(agreement.inForce)}`,
    label(t, 'status', agreement.status),
  ];
  return parts.filter(Boolean).join(lang === 'ar' ? '، ' : ', ');
}

/** Pixels a letter takes at the chart's size, on average: measured on the labels of the knowledge base, with some air. */
const LETTER = { en: 6.4, ar: 6.2 } as const;

/** A resolution goes by its number: the words before it are the same for all and would be all there is room for. */
function shortLabel(agreement: Agreement, { t, lang }: Locale): { text: string; width: number } {
  // Other agreements may have a resolution for their document: the six-point plan is annexed to 2042.
  const symbol = agreement.form === 'resolution' ? agreement.document?.symbol : undefined;
  const [, number] = /^S\/RES\/(\d+)/.exec(symbol ?? '') ?? [];
  const whole = number ? t('chart.resolution', { number }) : withoutBracket(agreement.labels[lang]);
  const text = whole.length > MAX_LABEL ? `${whole.slice(0, MAX_LABEL - 1).replace(/\s+\S*$/u, '')}…` : whole;
  return { text, width: text.length * LETTER[lang] };
}
