/** English: every way in which days and lengths of a truce, and what is due under it, are told. */
import { ENGLISH_DEADLINES } from './english-deadline-rules.ts';
import { ENGLISH_ENDS } from './english-end-rules.ts';
import { ENGLISH_LENGTHS } from './english-length-rules.ts';
import { ENGLISH_STARTS } from './english-start-rules.ts';
import { ENGLISH_STEPS } from './english-step-rules.ts';
import type { RuleRow } from './rule.ts';

export const ENGLISH_TIMES: readonly RuleRow[] = [
  ...ENGLISH_STARTS,
  ...ENGLISH_ENDS,
  ...ENGLISH_DEADLINES,
  ...ENGLISH_LENGTHS,
  ...ENGLISH_STEPS,
];
