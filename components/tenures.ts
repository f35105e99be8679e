/** From tenures to bars on an axis: what is certain, what is only possible, and the gaps nobody is known for. */
import { addDays, intervalOf, type DateInterval } from '@/utils/core/model/date.ts';
import type { Holder, Office } from '@/utils/core/knowledge/schema.ts';
import { timeScale, wholeYears, type TimeScale } from './time-scale.ts';

/** A stretch of an office's line without a known holder. */
export type Gap = DateInterval;

export interface Bar {
  /** Days the tenure surely covers; null if no day is certain. */
  readonly certain: DateInterval | null;
  /** Days it may cover beyond these: partial dates read generously, open ends to the edge of the axis. */
  readonly possible: readonly DateInterval[];
}

/** The axis of some tenures: whole years, up to the day of the knowledge base where somebody may still be in office. */
export function tenureScale(holders: readonly Holder[], on: DateInterval | null, asOf: string): TimeScale {
  const isOpen = holders.some((holder) => !holder.to);
  const days = holders.flatMap(({ from, to, lastSeen }) =>
    [from && intervalOf(from).from, to && intervalOf(to).to, lastSeen && intervalOf(lastSeen).to].filter(isText),
  );
  if (on) days.push(on.from, on.to);
  if (isOpen || days.length === 0) days.push(asOf);
  const years = wholeYears(days);
  return timeScale(years.to > asOf && !days.some((day) => day > asOf) ? { from: years.from, to: asOf } : years);
}

/** A missing end is certain only up to the day it was last confirmed. */
export function barOf({ from, to, lastSeen }: Holder, scale: TimeScale): Bar {
  const longest = { from: from ? intervalOf(from).from : scale.from, to: to ? intervalOf(to).to : scale.to };
  if (!from) return { certain: null, possible: [longest] };
  const start = intervalOf(from).to;
  const end = to ? intervalOf(to).from : lastSeen ? intervalOf(lastSeen).from : start;
  if (start > end) return { certain: null, possible: [longest] };
  const before = { from: longest.from, to: addDays(start, -1) };
  const after = { from: addDays(end, 1), to: longest.to };
  return { certain: { from: start, to: end }, possible: [before, after].filter((days) => days.from <= days.to) };
}

/** Stretches between two holders that no tenure can cover; [] for offices several people hold at once. */
export function gapsOf(office: Office): Gap[] {
  if (office.plural) return [];
  const gaps: Gap[] = [];
  let reached: string | null = null;
  for (const { from, to, lastSeen } of office.holders.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const start = from ? intervalOf(from).from : null;
    if (reached && start && start > addDays(reached, 1))
      gaps.push({ from: addDays(reached, 1), to: addDays(start, -1) });
    // Without an end the office may have been held until the next holder came: only what was confirmed counts as held.
    const end = to ?? lastSeen ?? from;
    const last = end ? intervalOf(end).to : null;
    if (last && (!reached || last > reached)) reached = last;
  }
  return gaps;
}

function isText(value: string | undefined): value is string {
  return Boolean(value);
}
