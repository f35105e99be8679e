/** English: what a line tells of a truce's days and lengths, beyond what the phrases of the tables found. */
import { withoutBareHours } from './bare-hours.ts';
import { dayRoles } from './day-roles.ts';
import { lengthRoles } from './length-roles.ts';
import { ofThisTruce } from './other-truces.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import type { Reference } from '../resolve-date.ts';
import { endsAfterStart } from '../truce-end.ts';

/** What was found, without the times of other truces, and with those that no phrase tells. */
export function withTruceTimes(line: Line, found: readonly Found[], reference: Reference): readonly Found[] {
  if (line.sentence.language !== 'en') return found;
  const all = [...found, ...dayRoles(line, found, reference), ...lengthRoles(line, found)];
  return endsAfterStart(ofThisTruce(withoutBareHours(line, all), line, reference), reference);
}
