/**
 * Fills of stacked bars. Colour means the type of a thing here, so parts of a bar differ by pattern and weight in one
 * colour, which a grey print and a reader without colours keep apart as well.
 */
import type { JSX } from 'preact';

interface Fill {
  /** Opacity of the ground. */
  readonly ground: number;
  readonly lines: JSX.Element | null;
}

const line = (d: string, width = 1.5) => <path d={d} stroke="currentColor" stroke-width={width} fill="none" />;

/** In the order in which parts are given them: the first are the easiest to tell apart. */
const FILLS: readonly Fill[] = [
  { ground: 0.9, lines: null },
  { ground: 0.1, lines: line('M-2 2l4-4M0 8l8-8M6 10l4-4') },
  { ground: 0.4, lines: null },
  { ground: 0.1, lines: <circle cx="4" cy="4" r="1.6" fill="currentColor" /> },
  { ground: 0.15, lines: line('M0 4h8') },
  { ground: 0.06, lines: null },
  { ground: 0.25, lines: line('M0 0l8 8M8 0l-8 8', 1) },
  { ground: 0.3, lines: line('M4 0v8') },
];

/** How many parts have a fill of their own; more of them share, and their labels tell them apart. */
export const FILL_COUNT = FILLS.length;

const idOf = (chart: string, at: number): string => `${chart}-fill-${at % FILL_COUNT}`;

/** `fill` of the part at this place of the legend. @param chart - the id given to FillDefs */
export function fillOf(chart: string, at: number): string {
  return `url(#${idOf(chart, at)})`;
}

/** The patterns of one chart, once in its drawing. */
export function FillDefs({ chart }: { chart: string }) {
  return (
    <defs>
      {FILLS.map(({ ground, lines }, at) => (
        <pattern key={at} id={idOf(chart, at)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" class="fill-paper" />
          <rect width="8" height="8" fill="currentColor" fill-opacity={ground} />
          {lines}
        </pattern>
      ))}
    </defs>
  );
}
