/** The weekday by which a truce ends lies after the one on which it begins. */
import { addDays, daysBetween } from '../model/date.ts';
import type { Found } from './reading.ts';
import type { Reference } from './resolve-date.ts';

const WEEK = 7;

/** "It starts on Monday and ends on Sunday": the Sunday after that Monday. */
export function endsAfterStart(found: readonly Found[], { day }: Reference): Found[] {
  const starts = found.flatMap((f) => (f.attribute === 'start-date' && f.value !== null ? [f.value.slice(0, 10)] : []));
  const start = starts.toSorted().at(-1) ?? '';
  return found.map((f) => {
    const { attribute, value, isRelative } = f;
    if (attribute !== 'end-date' || !isRelative || value === null || !/^\d{4}-\d\d-\d\d$/u.test(value)) return f;
    const isOver = day !== null && value <= day;
    if (isOver || start === '' || value > start) return f;
    return { ...f, value: addDays(value, Math.ceil((daysBetween(value, start) + 1) / WEEK) * WEEK) };
  });
}
