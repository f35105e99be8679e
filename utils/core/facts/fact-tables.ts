/** Every table of phrases that tell facts. */
import { ACCESS } from './rules/access-rules.ts';
import { AIR } from './rules/air-rules.ts';
import { ANNOUNCED } from './rules/announced-rules.ts';
import { ARABIC_AFTERWARDS } from './arabic/told-after-rules.ts';
import { ARABIC_ANNOUNCED } from './arabic/announced-rules.ts';
import { ARABIC_COUNTS, ARABIC_SEATS } from './arabic/count-rules.ts';
import { ARABIC_DEADLINES } from './arabic/deadline-rules.ts';
import { ARABIC_LENGTHS } from './arabic/length-rules.ts';
import { ARABIC_REPORT_TIMES } from './arabic/report-time-rules.ts';
import { ARABIC_TALKS } from './arabic/talks-rules.ts';
import { ARABIC_TIMES } from './arabic/time-rules.ts';
import { BODIES } from './rules/body-rules.ts';
import { CLAUSES_AR } from './arabic/clause-rules.ts';
import { COUNTS } from './rules/count-rules.ts';
import { DEADLINES } from './rules/deadline-rules.ts';
import { DEMANDS } from './rules/demand-rules.ts';
import { ENGLISH_AFTERWARDS } from './english/told-after-rules.ts';
import { ENGLISH_REPORTS } from './english/reports.ts';
import { ENGLISH_TIMES } from './english/times.ts';
import { GOVERNMENT } from './rules/government-rules.ts';
import { LENGTHS } from './rules/length-rules.ts';
import { PROMISE_NEWS } from './rules/promise-news-rules.ts';
import { PROMISES } from './rules/promise-rules.ts';
import { STANCES_AR } from './arabic/stance-rules.ts';
import { STANCE_NEWS_AR } from './arabic/stance-news-rules.ts';
import { STANCE_NEWS } from './rules/stance-news-rules.ts';
import { STANCES } from './rules/stance-rules.ts';
import { TALKS } from './rules/talks-rules.ts';
import { TIMING } from './rules/timing-rules.ts';
import type { RuleRow } from './phrases/rule.ts';

/** In the order they are tried. */
export const FACT_TABLES: readonly RuleRow[] = [
  ...ENGLISH_AFTERWARDS,
  ...ARABIC_AFTERWARDS,
  ...TIMING,
  ...ARABIC_TIMES,
  ...ANNOUNCED,
  ...ARABIC_ANNOUNCED,
  ...DEADLINES,
  ...ARABIC_DEADLINES,
  ...LENGTHS,
  ...ARABIC_LENGTHS,
  ...COUNTS,
  ...ARABIC_COUNTS,
  ...GOVERNMENT,
  ...STANCES,
  ...STANCES_AR,
  ...STANCE_NEWS_AR,
  ...STANCE_NEWS,
  ...BODIES,
  ...ARABIC_SEATS,
  ...AIR,
  ...ACCESS,
  ...TALKS,
  ...ARABIC_TALKS,
  ...PROMISES,
  ...PROMISE_NEWS,
  ...CLAUSES_AR,
  ...DEMANDS,
  ...ARABIC_REPORT_TIMES,
  ...ENGLISH_TIMES,
  ...ENGLISH_REPORTS,
];
