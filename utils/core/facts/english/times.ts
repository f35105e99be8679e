/** English: every way in which days and lengths of a truce, and what is due under it, are told. */
import { ENGLISH_DEADLINES } from './deadline-rules.ts';
import { ENGLISH_ENDS } from './end-rules.ts';
import { ENGLISH_LENGTHS } from './length-rules.ts';
import { ENGLISH_REPORT_TIMES } from './report-time-rules.ts';
import { ENGLISH_STARTS } from './start-rules.ts';
import { ENGLISH_STEPS } from './step-rules.ts';
import type { RuleRow } from '../phrases/rule.ts';

export const ENGLISH_TIMES: readonly RuleRow[] = [
  ...ENGLISH_STARTS,
  ...ENGLISH_ENDS,
  ...ENGLISH_DEADLINES,
  ...ENGLISH_LENGTHS,
  ...ENGLISH_STEPS,
  ...ENGLISH_REPORT_TIMES,
];
