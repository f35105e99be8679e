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
  /** Day of the making; null where that lies before the axis. `width` of more than a day, where it is not exact. */
  readonly x: number | null;
  readonly width: number;
  readonly force: {
    readonly x: number;
    readonly end: number;
    readonly isOpen: boolean;
    /** In force after the last day of the axis, or nobody knows until when. */
    readonly goesOn: boolean;
  } | null;
  readonly states: readonly number[];
  /** From the first sign to the last, without the label. */
  readonly signs: Stretch;
  /** All that belongs to it, with the label. */
  readonly whole: Stretch;
  /** The label stands behind the signs, before them, or in the bar; it begins at `labelX`, or ends there if 'before'. */
  readonly labelSide: 'after' | 'before' | 'inside';
  readonly labelX: number;
}

/** Pixels from the inline start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
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
const AIR = 12;
/** Half of a diamond, and the air between a sign and its label. */
const HALF = 6;
const PAD = 6;
/** Signs that reach further than this from the making would leave their label far from it. */
const FAR = 90;

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
    const drawn = mine.map((agreement) => ({ ...place(agreement, scale, width), agreement, name: labelOf(agreement) }));
    // Names behind their marks read best; where marks crowd, a name before one and behind the next share a row.
    const [behind, before] = [pack(drawn, 'after', width), pack(drawn, 'before', width)];
    return [{ key, ...(before.rows < behind.rows ? before : behind) }];
  });
}

type Named = Drawn & { readonly agreement: Agreement; readonly name: { text: string; width: number } };

/** Gives each item, in order, the first row with room for it. */
function pack(all: readonly Named[], first: 'after' | 'before', width: number): Pick<Lane, 'rows' | 'items'> {
  const rows: Stretch[][] = [];
  const items = all.map(({ name, ...drawn }): ChartItem => {
    const options = labelPlaces(drawn, name.width, first, width);
    for (let row = 0; ; row++) {
      const taken = (rows[row] ??= []);
      const option = options.find(({ whole }) =>
        taken.every(({ start, end }) => whole.end + AIR <= start || end + AIR <= whole.start),
      );
      if (!option) continue;
      taken.push(option.whole);
      return { ...drawn, ...option, label: name.text, row };
    }
  });
  return { rows: rows.length, items };
}

/** The agreements made or in force in the years of the axis, by the day of their making. */
export function within(agreements: readonly Agreement[], { from, to }: DateInterval): Agreement[] {
  return agreements
    .filter(({ date, inForce }) => {
      const made = edtfDays(date).from;
      return made <= to && (made >= from || (inForce !== undefined && (edtfEnds(inForce).to ?? to) >= from));
    })
    .toSorted((a, b) => (edtfDays(a.date).from < edtfDays(b.date).from ? -1 : 1));
}

type Drawn = Pick<ChartItem, 'x' | 'width' | 'force' | 'states' | 'signs'>;

function place(agreement: Agreement, scale: TimeScale, width: number): Drawn {
  const days = edtfDays(agreement.date);
  const x = days.from < scale.from ? null : scale.at(days.from) * width;
  const force = forceOf(agreement, scale, width);
  const states = (agreement.timeline ?? []).flatMap(({ date, state }) => {
    const day = edtfDays(date).from;
    return state && day >= scale.from && day <= scale.to ? [scale.at(day) * width] : [];
  });
  const end = endAt(scale, days.to) * width;
  const all = [x, force?.x, force?.end, ...states, x === null ? null : end].filter((one) => typeof one === 'number');
  return {
    x,
    width: x === null ? 0 : Math.max(0, end - x),
    force,
    states,
    signs: { start: Math.min(...all) - (x === null ? 0 : HALF), end: Math.max(...all, x === null ? 0 : x + HALF) },
  };
}

type LabelPlace = Pick<ChartItem, 'labelSide' | 'labelX' | 'whole'>;

/** Where the label may stand, best first: in its bar, then `first` of behind and before the signs. At least one place. */
function labelPlaces(
  { x, force, states, signs }: Drawn,
  label: number,
  first: 'after' | 'before',
  width: number,
): LabelPlace[] {
  const places: LabelPlace[] = [];
  const inside = Math.max(force?.x ?? 0, x === null ? 0 : x + HALF) + PAD;
  const isCrossed = states.some((at) => at > inside - PAD && at < inside + label + PAD);
  if (force && inside + label + PAD <= force.end && !isCrossed) {
    places.push({ labelSide: 'inside', labelX: inside, whole: signs });
  }
  const behind = signs.end + PAD;
  const after: LabelPlace = {
    labelSide: 'after',
    labelX: behind,
    whole: { start: signs.start, end: behind + label },
  };
  const ahead = signs.start - PAD;
  const before: LabelPlace = {
    labelSide: 'before',
    labelX: ahead,
    whole: { start: ahead - label, end: signs.end },
  };
  const isFar = signs.end - signs.start > FAR;
  const sides = isFar || first === 'before' ? [before, after] : [after, before];
  // A sign on the last day may reach a little over the edge; a name may not.
  places.push(
    ...sides.filter(({ labelSide, whole }) => (labelSide === 'before' ? whole.start >= 0 : whole.end <= width)),
  );
  return places.length > 0 ? places : [after];
}

function forceOf({ inForce }: Agreement, scale: TimeScale, width: number): ChartItem['force'] {
  if (!inForce) return null;
  const days = edtfDays(inForce);
  const { to } = edtfEnds(inForce);
  if (days.from > scale.to || (to !== null && to < scale.from)) return null;
  return {
    x: scale.at(days.from) * width,
    end: endAt(scale, days.to) * width,
    isOpen: to === null,
    goesOn: to === null || to > scale.to,
  };
}
