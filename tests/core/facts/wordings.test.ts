/** Sentences of an article that names its agreement: all that each tells, and nothing else. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';
import { ARABIC_CLAUSE_ROWS } from './wordings/arabic-clauses.ts';
import { ARABIC_NEWS_ROWS } from './wordings/arabic-news.ts';
import { ARABIC_REPORT_ROWS } from './wordings/arabic-reports.ts';
import { ARABIC_SPAN_ROWS } from './wordings/arabic-spans.ts';
import { ARABIC_STANCE_ROWS } from './wordings/arabic-stances.ts';
import { ARABIC_TERM_ROWS } from './wordings/arabic-terms.ts';
import { ARABIC_TIME_ROWS } from './wordings/arabic-times.ts';
import { CLAUSE_ROWS } from './wordings/clauses.ts';
import { COUNT_ROWS } from './wordings/counts.ts';
import { ENGLISH_CUE_ROWS } from './wordings/english-clause-cues.ts';
import { ENGLISH_CLAUSE_ROWS } from './wordings/english-clauses.ts';
import { ENGLISH_REPORT_ROWS } from './wordings/english-reports.ts';
import { ENGLISH_TIME_ROWS } from './wordings/english-times.ts';
import { ENGLISH_TRUCE_ROWS } from './wordings/english-truce-times.ts';
import { LENGTH_ROWS } from './wordings/lengths.ts';
import { MAKER_ROWS } from './wordings/makers.ts';
import type { Row } from './wordings/row.ts';
import { STANCE_NEWS_ROWS } from './wordings/stance-news.ts';
import { STANCE_ROWS } from './wordings/stances.ts';
import { TIMING_ROWS } from './wordings/timing.ts';
import { TOLD_AFTER_ROWS } from './wordings/told-after.ts';

const DAY = '2016-09-10';
const NAMED = {
  ar: 'أخبار\n\nناقش الوزراء الاتفاق الروسي الأمريكي في سوريا.',
  en: 'News\n\nMinisters discussed the US-Russian agreement on Syria.',
} as const;

/** Facts with a value; those told by their words alone are tested where their rules are. */
function told(sentence: string): string[] {
  const named = NAMED[/\p{Script=Arabic}/u.test(sentence) ? 'ar' : 'en'];
  // the sentence that names the agreement tells who made it, too
  const facts = factsOf(`${named}\n\n${sentence}`, DAY).filter((f) => f.value !== null && f.start > named.length);
  expect(facts.map((f) => f.agreement)).toEqual(facts.map(() => 'geneva-plan-2016-09'));
  return [...new Set(facts.map((f) => `${f.attribute} = ${f.value}`))].toSorted();
}

describe.each<readonly [string, readonly Row[]]>([
  ['timing', TIMING_ROWS],
  ['makers and counts', MAKER_ROWS],
  ['lengths', LENGTH_ROWS],
  ['counts and makers', COUNT_ROWS],
  ['clauses', CLAUSE_ROWS],
  ['stances and promises', STANCE_ROWS],
  ['stances and promises in news', STANCE_NEWS_ROWS],
  ['English times and numbers', ENGLISH_TIME_ROWS],
  ['English days and lengths of a truce', ENGLISH_TRUCE_ROWS],
  ['English reports', ENGLISH_REPORT_ROWS],
  ['English clauses and stances', ENGLISH_CLAUSE_ROWS],
  ['English words far apart', ENGLISH_CUE_ROWS],
  ['Arabic times', ARABIC_TIME_ROWS],
  ['Arabic terms and stances', ARABIC_TERM_ROWS],
  ['Arabic beginnings and spans', ARABIC_SPAN_ROWS],
  ['Arabic clauses', ARABIC_CLAUSE_ROWS],
  ['Arabic stances', ARABIC_STANCE_ROWS],
  ['Arabic reports', ARABIC_REPORT_ROWS],
  ['Arabic news of the agreement', ARABIC_NEWS_ROWS],
  ['times told afterwards', TOLD_AFTER_ROWS],
])('%s', (_family, rows) => {
  test.each(rows.map(([sentence, ...facts]) => [sentence, facts] as const))('%s', (sentence, facts) =>
    expect(told(sentence)).toEqual(facts.toSorted()),
  );
});
