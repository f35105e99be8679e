/** Where every agreement stands in the overview chart: lanes by kind, and rows in a lane so that no two overlap. */
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { edtfDays, edtfEnds } from '@/utils/core/model/edtf.ts';
import { endAt, type TimeScale } from './time-scale.ts';

/** What the lanes are made of. */
export type LaneBy = 'form' | 'stage';

/** One agreement; positions in pixels from the inline start. */
export interface ChartItem {
  readonly agreement: Agreement;
  readonly label: string;
  readonly row: number;
  /** Day of the making; `width` of more than one day, where the date is not exact. */
  readonly x: number;
  readonly width: number;
  readonly force: { readonly x: number; readonly end: number; readonly isOpen: boolean } | null;
  readonly states: readonly number[];
  /** The label begins at `x`, or ends there, where it would leave the chart. */
  readonly labelSide: 'after' | 'before';
}

export interface Lane {
  readonly key: string;
  readonly rows: number;
  /** By date. */
  readonly items: readonly ChartItem[];
}

/** Lanes from top to bottom. A table of all, since an agreement whose lane is missing would not be drawn. */
const LANES = {
  form: { ceasefire: 1, framework: 2, implementation: 3, statement: 4, resolution: 5, draft: 6 },
  stage: {
    'pre-negotiation': 1,
    ceasefire: 2,
    'framework-partial': 3,
    'framework-comprehensive': 4,
    implementation: 5,
    renewal: 6,
    other: 7,
  },
} as const satisfies { [By in LaneBy]: Record<Agreement[By], number> };
/** Between the end of one item and the start of the next in a row. */
const AIR = 10;

/**
 * @param width - of the plot, in pixels
 * @param labelOf - the name to draw and how many pixels it takes
 */
export function layOut(
  agreements: readonly Agreement[],
  by: LaneBy,
  scale: TimeScale,
  width: number,
  labelOf: (agreement: Agreement) => { text: string; width: number },
): Lane[] {
  return Object.keys(LANES[by]).flatMap((key): Lane[] => {
    const mine = within(agreements, scale).filter((agreement) => agreement[by] === key);
    if (mine.length === 0) return [];
    const ends: number[] = [];
    const items = mine.map((agreement) => {
      const item = place(agreement, scale, width, labelOf(agreement));
      const row = ends.findIndex((end) => end + AIR <= item.start);
      const at = row < 0 ? ends.length : row;
      ends[at] = item.end;
      return { ...item.drawn, row: at };
    });
    return [{ key, rows: ends.length, items }];
  });
}

/** The agreements made in the years of the axis, by date. */
export function within(agreements: readonly Agreement[], { from, to }: DateInterval): Agreement[] {
  return agreements
    .filter(({ date }) => edtfDays(date).from >= from && edtfDays(date).from <= to)
    .toSorted((a, b) => (edtfDays(a.date).from < edtfDays(b.date).from ? -1 : 1));
}

function place(agreement: Agreement, scale: TimeScale, width: number, label: { text: string; width: number }) {
  const days = edtfDays(agreement.date);
  const x = scale.at(days.from) * width;
  const force = forceOf(agreement, scale, width);
  const states = (agreement.timeline ?? []).flatMap(({ date, state }) => {
    const day = edtfDays(date).from;
    return state && day >= scale.from && day <= scale.to ? [scale.at(day) * width] : [];
  });
  const labelSide = x + label.width > width ? ('before' as const) : ('after' as const);
  const reached = Math.max(x + AIR, force?.end ?? 0, ...states);
  return {
    drawn: {
      agreement,
      label: label.text,
      x,
      width: Math.max(0, endAt(scale, days.to) * width - x),
      force,
      states,
      labelSide,
    },
    start: labelSide === 'before' ? x - label.width : x,
    end: labelSide === 'before' ? reached : Math.max(reached, x + label.width),
  };
}

function forceOf({ inForce }: Agreement, scale: TimeScale, width: number): ChartItem['force'] {
  if (!inForce) return null;
  const days = edtfDays(inForce);
  const { to } = edtfEnds(inForce);
  return {
    x: scale.at(days.from) * width,
    end: endAt(scale, days.to) * width,
    isOpen: to === null,
  };
}
