/** "ليل الأحد الاثنين": an agreement told to begin in the night between two days begins at its midnight, on the second. Arabic. */
import { addDays } from '../../model/date.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

const DAY = /^\d{4}-\d\d-\d\d/u;

/** The facts, beginnings in such a night on the second day. What was agreed in it stays with the first. */
export function withStartsAfterNight(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'ar') return [...found];
  return found.map((f) => {
    const day = DAY.exec(f.value ?? '')?.[0];
    if (f.attribute !== 'start-date' || f.value === null || day === undefined) return f;
    const item = line.items.find((i) => i.letter === 't' && line.spanOfItem(i).end === f.end);
    if (item?.letter !== 't' || !item.words.isBetween || item.words.part !== 'night') return f;
    return { ...f, value: f.value.replace(day, addDays(day, 1)) };
  });
}
