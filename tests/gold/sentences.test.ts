/** What the reader finds in single sentences written blind (tests/gold/sentences/README.md), in both halves of each bank. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsOf } from '../core/facts/reading.ts';

const DIR = join(import.meta.dirname, 'sentences');

interface Context {
  readonly day: string;
  readonly en: string;
  readonly ar: string;
}

const CONTEXTS: Readonly<Record<string, Context>> = {
  G: { day: '2016-09-10', en: 'US-Russian agreement on Syria', ar: 'الاتفاق الروسي الأمريكي في سوريا' },
  M: { day: '2016-02-12', en: 'Munich agreement on Syria', ar: 'اتفاق ميونيخ بشأن سوريا' },
  T: { day: '2016-02-23', en: 'cessation of hostilities in Syria', ar: 'اتفاق وقف الأعمال العدائية في سوريا' },
  J: { day: '2016-07-16', en: 'Moscow agreement on Syria', ar: 'تفاهم موسكو بشأن سوريا' },
};

interface Row {
  readonly context: Context;
  readonly sentence: string;
  readonly facts: readonly { readonly attribute: string; readonly values: readonly string[]; readonly need: boolean }[];
}

/** Values that say the same: a week is seven days, "from the 12th on" begins on the 12th. */
function plain(value: string): string {
  const week = /^P(\d+)W$/u.exec(value)?.[1];
  if (week !== undefined) return `P${String(Number(week) * 7)}D`;
  const hours = /^PT(\d+)H$/u.exec(value)?.[1];
  if (hours !== undefined && Number(hours) % 24 === 0) return `P${String(Number(hours) / 24)}D`;
  if (value === 'barred-from-agreed-areas') return 'out';
  return value
    .replace(/\/\.\.$|^\.\.\//u, '')
    .split(',')
    .toSorted()
    .join(',');
}

function rowsOf(bank: string): Row[] {
  return readFileSync(join(DIR, `${bank}.tsv`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [letter = '', facts = '', sentence = ''] = line.split('\t');
      const context = CONTEXTS[letter];
      if (!context) return [];
      const all = facts === '-' ? [] : facts.split(';').map((fact) => fact.trim());
      return {
        context,
        sentence,
        facts: all.filter(Boolean).map((fact) => {
          const [attribute = '', values = ''] = fact.replace('?', '').split('=');
          return { attribute, values: values.split('|').map(plain), need: !fact.startsWith('?') };
        }),
      };
    });
}

function count(rows: readonly Row[]): { recall: number; precision: number } {
  let [found, missed, wrong] = [0, 0, 0];
  for (const { context, sentence, facts } of rows) {
    const isArabic = /\p{Script=Arabic}/u.test(sentence);
    const lead = isArabic ? `أخبار\n\nناقش الوزراء ${context.ar}.` : `News\n\nMinisters discussed the ${context.en}.`;
    const told = factsOf(`${lead}\n\n${sentence}`, context.day).filter(
      (f) => f.start > lead.length && f.value !== null,
    );
    const isOf = (f: (typeof told)[number], fact: Row['facts'][number]): boolean =>
      f.attribute === fact.attribute && (f.attribute === 'phases' || fact.values.includes(plain(f.value ?? '')));
    const hits = facts.map((fact) => told.some((f) => isOf(f, fact)));
    found += facts.filter(({ need }, i) => need && hits[i]).length;
    missed += facts.filter(({ need }, i) => need && !hits[i]).length;
    const others = told.filter((f) => !facts.some((fact) => isOf(f, fact)));
    wrong += new Set(others.map((f) => `${f.attribute}=${f.value}`)).size;
  }
  return { recall: found / (found + missed), precision: found / (found + wrong) };
}

/** Recall and precision of the half that was read and of the half held back: floors a little below what was measured. */
test.each<readonly [string, readonly [number, number], readonly [number, number]]>([
  ['en-times', [0.88, 0.95], [0.58, 0.86]],
  ['en-clauses', [0.92, 0.95], [0.64, 0.87]],
  ['ar-times', [0.92, 0.95], [0.72, 0.91]],
  ['ar-clauses', [0.9, 0.94], [0.58, 0.87]],
])(
  '%s',
  (bank, read, held) => {
    const rows = rowsOf(bank);
    expect(rows.length).toBeGreaterThan(300);
    for (const [half, [recall, precision]] of [
      [0, read],
      [1, held],
    ] as const) {
      const counted = count(rows.filter((_, i) => i % 2 === half));
      console.info(
        `${bank}, ${half === 0 ? 'read' : 'held back'}: R ${counted.recall.toFixed(3)} P ${counted.precision.toFixed(3)}`,
      );
      expect(counted.recall).toBeGreaterThan(recall);
      expect(counted.precision).toBeGreaterThan(precision);
    }
  },
  120_000,
);
