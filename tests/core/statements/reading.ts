/** Statements of a text as one-line strings, so that a rule and its exceptions read as a table. */
import { annotate } from '@/utils/core/annotate.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { findStatements } from '@/utils/core/statements/find-statements.ts';
import type { Statement } from '@/utils/core/model/statement.ts';
import { loadEngine } from '@/utils/build/load-engine.ts';

/** Loaded once per test file. */
export const engine = loadEngine();

export const SEPTEMBER_2016 = '2016-09-13';

/** A headline and a paragraph in which nobody speaks, so that the short line under them is body. */
const HEADLINE =
  'عن الهدنة ومسارها\n\nوصلت القافلة الأولى إلى المدينة مساء وفيها طعام ودواء يكفيان شهرا كاملا كما كان مقررا لها منذ البداية.\n\n';

export function statementsIn(text: string, date: string | null = SEPTEMBER_2016): readonly Statement[] {
  const document = readText(text);
  return findStatements(document, annotate(document, engine, { date }), engine);
}

/** Ids joined by "+" in alphabetical order, or "~" and the text's own words. */
export function who(s: Statement): string {
  return s.speaker.length > 0 ? s.speaker.toSorted().join('+') : `~${s.unnamed?.surface ?? ''}`;
}

/** "sergey-lavrov indirect: content" of every statement of a body paragraph, in text order. */
export function read(text: string, date: string | null = SEPTEMBER_2016): string[] {
  const whole = HEADLINE + text;
  return statementsIn(whole, date).map((s) => `${who(s)} ${s.mode}: ${whole.slice(s.start, s.end)}`);
}

/** The statements of a body paragraph themselves; spans are those of the paragraph. */
export function readWhole(text: string): readonly Statement[] {
  const shift = HEADLINE.length;
  return statementsIn(HEADLINE + text).map((s) => ({
    ...s,
    start: s.start - shift,
    end: s.end - shift,
    cue: { ...s.cue, start: s.cue.start - shift, end: s.cue.end - shift },
    quotes: s.quotes.map((q) => ({ start: q.start - shift, end: q.end - shift })),
  }));
}

/** One row of a table: rule, text, statements in text order. */
export type Row = readonly [rule: string, text: string, expected: readonly string[]];
