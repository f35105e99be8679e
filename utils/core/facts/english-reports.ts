/** English: days of making and of talks, lengths of talks, and how many papers, members, points, steps and dead are told. */
import { ENGLISH_ANNOUNCED } from './english-announced-rules.ts';
import { ENGLISH_COUNTS } from './english-count-rules.ts';
import { ENGLISH_PLACES } from './english-places.ts';
import { ENGLISH_TALKS } from './english-talks-rules.ts';
import { ENGLISH_TALKS_LENGTHS } from './english-talks-length-rules.ts';
import type { RuleRow } from './rule.ts';

export const ENGLISH_REPORTS: readonly RuleRow[] = [
  ...ENGLISH_ANNOUNCED,
  ...ENGLISH_TALKS,
  ...ENGLISH_TALKS_LENGTHS,
  ...ENGLISH_COUNTS,
  ...ENGLISH_PLACES,
];
