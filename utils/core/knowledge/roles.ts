import { addDays, intervalOf, type DateInterval } from '../model/date.ts';
import type { Holder, Office } from './schema.ts';

/** Open ends of a tenure: before and after every date a news article can carry. */
const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/**
 * The longest span of days a tenure may cover: partial dates are read generously ("2016" starts on 1 January and ends
 * on 31 December), a missing date is open. Both ends included.
 */
export function possibleTenure(holder: Holder): DateInterval {
  return {
    from: holder.from === undefined ? EARLIEST : intervalOf(holder.from).from,
    to: holder.to === undefined ? LATEST : intervalOf(holder.to).to,
  };
}

/** Chosen: whoever was seen in office may be believed for a year; longer, and a change may have been missed. */
const SEEN_FOR_DAYS = 366;

/**
 * The days a tenure covers whatever its partial dates stand for: "2016" starts for certain on 31 December and ends for
 * certain not before 1 January. null if no day is certain. A missing start is never certain; without an end it is
 * certain for a year after the holder was last seen in office (for ever if nobody noted when that was).
 */
export function certainTenure(holder: Holder): DateInterval | null {
  if (holder.from === undefined) return null;
  const from = intervalOf(holder.from).to;
  const to = holder.to === undefined ? seenUntil(holder) : intervalOf(holder.to).from;
  return from <= to ? { from, to } : null;
}

function seenUntil({ lastSeen }: Holder): string {
  return lastSeen === undefined ? LATEST : addDays(intervalOf(lastSeen).to, SEEN_FOR_DAYS);
}

/**
 * Everyone who may have held the office on a day of the interval.
 *
 * The interval is the article's, never today's: reports are read years later. On a handover day both holders come back.
 *
 * @returns by start date, earliest first; [] when the base knows nobody (callers must not guess)
 */
export function holdersOn(office: Office, interval: DateInterval): Holder[] {
  return office.holders
    .filter((holder) => {
      const tenure = possibleTenure(holder);
      return tenure.from <= interval.to && tenure.to >= interval.from;
    })
    .toSorted((a, b) => (possibleTenure(a).from < possibleTenure(b).from ? -1 : 1));
}

/**
 * The one person the office stands for on every day of the interval, or null.
 *
 * null on a handover day (two people touch it), in a gap, when the interval reaches past a tenure, when a partial
 * date leaves it open, and always for offices several people hold at once. A wrong person is worse than none.
 */
export function soleHolder(office: Office, interval: DateInterval): Holder | null {
  if (office.plural) return null;
  const touching = holdersOn(office, interval);
  const only = touching[0];
  if (!only || touching.length !== 1) return null;
  const tenure = certainTenure(only);
  return tenure && tenure.from <= interval.from && tenure.to >= interval.to ? only : null;
}
