/** "by noon on Friday", in a report of a Friday: that day itself, and no other a week later. */
import type { Line } from './line.ts';
import type { Found } from './reading.ts';
import { addDays } from '../model/date.ts';
import type { Reference } from './resolve-date.ts';

const WEEK = 7;
const DAYS: ReadonlySet<string> = new Set(['deadline', 'next-talks-date']);

/** The facts, limits and talks told by the report's own weekday on the day of the report. */
export function onDayOfReport(line: Line, found: readonly Found[], { day }: Reference): readonly Found[] {
  if (day === null || !found.some((f) => DAYS.has(f.attribute) && f.isRelative)) return found;
  const next = addDays(day, WEEK);
  return found.map((f) => {
    if (!DAYS.has(f.attribute) || !f.isRelative || f.value?.endsWith(next) !== true) return f;
    const item = line.items.find((i) => i.letter === 't' && line.spanOfItem(i).end === f.end);
    if (item?.letter !== 't' || item.words.kind !== 'weekday' || item.words.relation === 'next') return f;
    return { ...f, value: f.value.replace(next, day) };
  });
}
