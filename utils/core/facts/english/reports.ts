/** English: days of making and of talks, lengths of talks, and how many papers, members, points, steps and dead are told. */
import { ENGLISH_ANNOUNCED } from './announced-rules.ts';
import { ENGLISH_COUNTS } from './count-rules.ts';
import { ENGLISH_PLACES } from './places.ts';
import { ENGLISH_TALKS } from './talks-rules.ts';
import { ENGLISH_TALKS_LENGTHS } from './talks-length-rules.ts';
import type { RuleRow } from '../phrases/rule.ts';

export const ENGLISH_REPORTS: readonly RuleRow[] = [
  ...ENGLISH_ANNOUNCED,
  ...ENGLISH_TALKS,
  ...ENGLISH_TALKS_LENGTHS,
  ...ENGLISH_COUNTS,
  ...ENGLISH_PLACES,
];
