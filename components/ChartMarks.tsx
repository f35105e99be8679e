import { certaintyOf } from '@/utils/core/model/edtf.ts';
import type { ChartItem } from './agreements-layout.ts';

/** Height of a row of the agreements' chart. */
export const ROW = 22;
const BAR = 16;

interface Props {
  item: ChartItem;
  /** Top of its row. */
  y: number;
  /** From pixels of the layout, which count from the inline start, to pixels of the drawing. */
  x: (at: number) => number;
  dir: 'rtl' | 'ltr';
}

/** The signs of one agreement in the overview chart, and its name. */
export function ChartMarks({ item, y, x, dir }: Props) {
  const { force, signs, whole, labelX } = item;
  const line = y + ROW / 2;
  const { isApproximate, isUncertain } = certaintyOf(item.agreement.date);
  const isVague = isApproximate || isUncertain || item.width > 3;
  const rect = (from: number, to: number) => ({ x: Math.min(x(from), x(to)), width: Math.max(3, to - from) });
  return (
    <>
      <rect class="hit" {...rect(whole.start - 2, whole.end + 2)} y={y} height={ROW} rx="3" />
      {signs.end - signs.start > ROW && <line class="span" x1={x(signs.start)} x2={x(signs.end)} y1={line} y2={line} />}
      {force && (
        <rect
          class={`force${force.isOpen ? ' open' : ''}`}
          {...rect(force.x, force.end)}
          y={line - BAR / 2}
          height={BAR}
          rx="1"
        />
      )}
      {force?.goesOn && (
        <path
          class="goes-on"
          d={`M${x(force.end - 7)} ${line - 4}L${x(force.end - 3)} ${line}L${x(force.end - 7)} ${line + 4}`}
        />
      )}
      {item.states.map((at) => (
        <line key={at} class="state" x1={x(at)} x2={x(at)} y1={line - 7} y2={line + 7} />
      ))}
      {item.x !== null && (
        <>
          {isVague && <line class="range" x1={x(item.x)} x2={x(item.x + item.width)} y1={line} y2={line} />}
          <path class={isVague ? 'made vague' : 'made'} d={`M${x(item.x)} ${line - 6}l6 6-6 6-6-6z`} />
        </>
      )}
      <text
        class={`item-label ${item.labelSide}`}
        x={x(labelX)}
        y={line + 4}
        text-anchor={item.labelSide === 'before' ? 'end' : 'start'}
        direction={dir}
      >
        {item.label}
      </text>
    </>
  );
}
