import { expect, test } from 'vitest';
import { besideRows } from '@/components/sheet/beside-rows.ts';
import type { Account, AccountStatement } from '@/utils/core/model/account.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { aCell, anEntry, aRow, aSheet, aSource } from './sheet-builders.ts';

const none = () => null;

function rowsOf(sheet: Sheet, a: string, b: string, accounts: Account[] = []) {
  const of = (id: string) => sheet.columns.find((source) => source.id === id) ?? aSource(id);
  return besideRows({ sheet, a: of(a), b: of(b), accounts, entity: none, lang: 'en' }).rows;
}

test('rows that both tell come first; rows nobody of the two tells are left out', () => {
  const sheet = aSheet();
  expect(rowsOf(sheet, 'document', 'b').map(({ row }) => row.attribute)).toEqual(['start-date', 'secrecy']);
  expect(rowsOf(sheet, 'quiet', 'b').map(({ row }) => row.cells.map(({ status }) => status))).toEqual([
    ['silent', 'stated'],
    ['silent', 'stated'],
  ]);
});

test('the relation is that of the two alone', () => {
  const cells = [
    aCell('a', [anEntry({ value: '2016-09-12' })]),
    aCell('b', [anEntry({ value: '2016-09-12' })]),
    aCell('c', [anEntry({ value: '2016-09-20' })]),
  ];
  const columns = ['a', 'b', 'c'].map((id) => aSource(id));
  const sheet: Sheet = { agreement: 'x', columns, rows: [aRow('start-date', cells, { relation: 'conflict' })] };
  expect(rowsOf(sheet, 'a', 'b')[0]?.row.relation).toBe('same');
  expect(rowsOf(sheet, 'a', 'c')[0]?.row.relation).toBe('conflict');
});

test('numbers and speakers that both tell are shared, across languages', () => {
  const english = anEntry({ paraphrase: null, keyPhrase: 'for seven days, then 48 hours', speaker: ['sergey-lavrov'] });
  const arabic = anEntry({ paraphrase: null, keyPhrase: 'سبعة أيام', speaker: ['sergey-lavrov'], via: ['tass'] });
  const sheet: Sheet = {
    agreement: 'x',
    columns: [aSource('a'), aSource('b')],
    rows: [aRow('duration', [aCell('a', [english]), aCell('b', [arabic])])],
  };
  expect([...(rowsOf(sheet, 'a', 'b')[0]?.shared ?? [])].toSorted()).toEqual(['#7', 'sergey-lavrov']);
});

test('an article read by rule brings the shortest statement that holds the words', () => {
  const statement = (start: number, end: number): AccountStatement => ({
    start,
    end,
    speaker: [],
    speakerSpans: [],
    unnamed: null,
    via: [],
    cue: { start: 0, end: 0, verb: '' },
    act: 'neutral',
    mode: 'indirect',
    quotes: [],
    depth: 0,
    certainty: 'sure',
    rule: 'verb-subject',
    evidence: `${start}–${end}`,
    isWhole: true,
    paragraph: 'P1',
  });
  const account: Account = {
    source: aSource('a'),
    textLength: 100,
    mentions: [],
    statements: [statement(0, 90), statement(5, 40), statement(12, 30)],
    facts: [],
    naming: [],
  };
  const [first] = rowsOf(aSheet(), 'a', 'b', [account]);
  // Its entries stand at 10–21: outside the third.
  expect(first?.a.map((place) => place.statement?.evidence)).toEqual(['5–40', '5–40']);
  expect(first?.b.map((place) => place.statement)).toEqual([null]);
});
