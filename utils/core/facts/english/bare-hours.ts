/** English: "on Saturday at midnight", "at midnight Damascus time on Saturday" are one time in two tags; the bare hour is no day. */
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

const HOUR = /^(?:midnight|noon|midday|sunset|sundown|dusk|dawn|nightfall|daybreak|sunrise|evening|morning|night)$/u;
/** Words between a day and its hour: "at around", "Damascus time on". */
const NEAR = 3;

/** The facts without days told by such an hour alone. */
export function withoutBareHours(line: Line, found: readonly Found[]): readonly Found[] {
  const { words } = line.sentence;
  const times = line.items.filter((item) => item.letter === 't');
  const isHour = ({ from, to }: Place): boolean =>
    to > from && words.slice(from, to).every(({ key }) => HOUR.test(key));
  const bare = times.filter((item) => isHour(item) && times.some((day) => !isHour(day) && isNear(day, item)));
  if (bare.length === 0) return found;
  const spans = bare.map((item) => line.spanOfItem(item));
  return found.filter(
    (f) => !f.attribute.endsWith('-date') || !spans.some(({ start, end }) => f.start >= start && f.end <= end),
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function isNear(a: Place, b: Place): boolean {
  const between = a.to <= b.from ? b.from - a.to : a.from - b.to;
  return between >= 0 && between <= NEAR;
}
