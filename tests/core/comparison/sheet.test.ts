/** The sheet of an agreement: its document, bundled columns and accounts; and one page beside the others. */
import { describe, expect, test } from 'vitest';
import { EARLIER_TEXT, NOT_READ_FOR, sheetOf, type SheetParts } from '@/utils/core/comparison/sheet.ts';
import { pageAgainstRest } from '@/utils/core/comparison/this-page.ts';
import { rowOfTwo } from '@/utils/core/comparison/two-columns.ts';
import type { Cell, Row, Sheet } from '@/utils/core/model/comparison.ts';
import { account, agreement, DEAL, entry, fact, source } from './builders.ts';

const PROVISIONS = [
  {
    id: `${DEAL}#p1`,
    topic: 'cessation',
    summary: { ar: 'تبدأ الاثنين', en: 'It begins on Monday.' },
    values: [
      { attribute: 'start-date', value: '2016-09-12' },
      { attribute: 'separation', value: '–' },
    ],
  },
] as const;
const RIVER = agreement({ provisions: [...PROVISIONS] as never });

const reason = { ar: 'كُتب باليد', en: 'written by hand' };
function handRow(attribute: Row['attribute'], cells: Partial<Cell>[], relation: Row['relation']): Row {
  return {
    attribute,
    relation,
    reason,
    cells: cells.map((cell, i) => ({
      source: `b${i}`,
      status: cell.entries?.length ? 'stated' : 'silent',
      because: null,
      entries: [],
      relation: cell.entries?.length ? relation : null,
      against: [],
      ...cell,
    })) as Cell[],
  };
}
const paraphrase = { ar: 'الاثنين', en: 'Monday' };
const monday = { entries: [entry('start-date', '2016-09-12', { paraphrase })] };
const BUNDLED: Sheet = {
  agreement: DEAL,
  columns: ['b0', 'b1'].map((id) => ({ ...source(id), kind: 'bundled' as const })),
  rows: [
    handRow('start-date', [monday, monday], 'same'),
    handRow('duration', [{ entries: [entry('duration', 'P1W', { paraphrase })] }, {}], 'single'),
    handRow('joint-centre-place', [{}, {}], null),
  ],
};

const sheet = (more: Partial<SheetParts>): Sheet => sheetOf({ agreement: RIVER, bundled: null, accounts: [], ...more });
const rowIn = ({ rows }: Sheet, attribute: string): Row => {
  const row = rows.find((r) => r.attribute === attribute);
  if (!row) throw new Error(`no row ${attribute}`);
  return row;
};
const cellIn = (one: Sheet, attribute: string, id: string): Cell | undefined =>
  rowIn(one, attribute).cells.find((cell) => cell.source === id);

describe('columns and rows', () => {
  test('the document comes first, then bundled sources, then accounts', () => {
    const { columns } = sheet({ bundled: BUNDLED, accounts: [account('mine', [])] });
    expect(columns.map(({ id }) => id)).toEqual(['document', 'b0', 'b1', 'mine']);
  });

  test('the document tells its provisions with their summaries, and the day of its making', () => {
    const one = sheet({});
    expect(one.rows.map(({ attribute }) => attribute)).toEqual(['announced-date', 'start-date', 'separation']);
    expect(cellIn(one, 'announced-date', 'document')?.entries[0]).toMatchObject({
      value: '2016-09-09',
      evidence: null,
    });
    const told = cellIn(one, 'start-date', 'document')?.entries[0];
    expect(told?.paraphrase).toEqual({ ar: 'تبدأ الاثنين', en: 'It begins on Monday.' });
    expect(cellIn(one, 'separation', 'document')?.entries[0]?.value).toBeNull();
  });

  test('without a bundled sheet rows are what is told, in the order of the vocabulary', () => {
    const facts = [fact('trust', null), fact('start-date', '2016-09-12')];
    const one = sheet({ accounts: [account('mine', facts)], withDocument: false });
    expect(one.rows.map(({ attribute }) => attribute)).toEqual(['start-date', 'trust']);
    expect(one.columns.map(({ id }) => id)).toEqual(['mine']);
  });

  test('with one its rows come first, told or not, and others only if an article tells them', () => {
    const one = sheet({ bundled: BUNDLED, accounts: [account('mine', [fact('trust', null)])] });
    expect(one.rows.map(({ attribute }) => attribute)).toEqual([
      'start-date',
      'duration',
      'joint-centre-place',
      'trust',
    ]);
    expect(cellIn(one, 'trust', 'b0'), 'nobody read it for that').toMatchObject({
      status: 'silent',
      because: NOT_READ_FOR,
    });
  });

  test('facts of other agreements stay out', () => {
    const other = fact('duration', 'P2W', { agreement: 'another-deal' });
    expect(cellIn(sheet({ bundled: BUNDLED, accounts: [account('mine', [other])] }), 'duration', 'mine')?.status).toBe(
      'silent',
    );
  });
});

describe('what answers for a row', () => {
  const told = (...facts: Parameters<typeof account>[1]): Sheet =>
    sheet({ bundled: BUNDLED, accounts: [account('mine', facts)] });

  test('the place belongs to the announcement and states it', () => {
    const one = told(fact('announced-place', null));
    expect(cellIn(one, 'announced-date', 'mine')).toMatchObject({ status: 'stated' });
    expect(cellIn(one, 'announced-date', 'mine')?.entries[0]?.attribute).toBe('announced-place');
  });

  test('the time to persuade stands in the row of the duration and is no duration', () => {
    const cell = cellIn(told(fact('persuasion-time', 'P7D')), 'duration', 'mine');
    expect(cell).toMatchObject({ status: 'silent', relation: null });
    expect(cell?.entries[0]).toMatchObject({ attribute: 'persuasion-time', isNearest: true });
  });

  test('an attribute with a row of its own stays there', () => {
    const own = { ...BUNDLED, rows: [...BUNDLED.rows, handRow('announced-place', [{}, {}], null)] };
    const one = sheet({ bundled: own, accounts: [account('mine', [fact('announced-place', null)])] });
    expect(cellIn(one, 'announced-place', 'mine')?.status).toBe('stated');
  });
});

describe('steps', () => {
  test('a document in steps is not contradicted by who tells the whole', () => {
    const values = [
      { attribute: 'duration', value: 'PT48H' },
      { attribute: 'phases', value: 'PT48H,PT48H,P7D,joint-centre' },
    ];
    const stepwise = agreement({ provisions: [{ ...PROVISIONS[0], values }] as never });
    const one = sheet({ agreement: stepwise, accounts: [account('mine', [fact('duration', 'P1W')])] });
    expect(rowIn(one, 'duration')).toMatchObject({ relation: 'different-clause', why: { key: 'steps-of-a-chain' } });
  });
});

describe('silence', () => {
  test.each([
    ['a text of the day before', '2016-09-08', EARLIER_TEXT],
    ['a text of the day', '2016-09-09', null],
    ['a text of days around it', '2016-09-07/2016-09-11', null],
    ['a text of an unknown day', null, null],
  ])('%s', (_name, date, because) => {
    const one = sheet({ bundled: BUNDLED, accounts: [account('mine', [], date)] });
    expect(cellIn(one, 'start-date', 'mine')).toMatchObject({ status: 'silent', because, relation: null, entries: [] });
  });
});

describe('what was written by hand', () => {
  test('stands while the bundled columns are alone', () => {
    expect(rowIn(sheet({ bundled: BUNDLED }), 'start-date')).toMatchObject({ relation: 'same', reason });
  });

  test('stands in a row no account joins', () => {
    const one = sheet({ bundled: BUNDLED, accounts: [account('mine', [fact('start-date', '2016-09-11')])] });
    expect(rowIn(one, 'duration')).toMatchObject({ relation: 'single', reason });
    expect(rowIn(one, 'start-date')).toMatchObject({ relation: 'conflict', reason: null });
    expect(cellIn(one, 'start-date', 'mine')?.against).toEqual(['document', 'b0', 'b1']);
  });

  test('two bundled texts that exclude each other still do when a third joins them', () => {
    const prose = { entries: [entry('enforcement', null, { paraphrase })], relation: 'conflict' } as const;
    const cells = [
      { ...prose, against: ['b1'] },
      { ...prose, against: ['b0'] },
    ];
    const bundled = { ...BUNDLED, rows: [handRow('enforcement', cells, 'conflict')] };
    const one = sheet({ bundled, accounts: [account('mine', [fact('enforcement', 'none')])] });
    expect(rowIn(one, 'enforcement')).toMatchObject({ relation: 'conflict', reason: null });
    expect(cellIn(one, 'enforcement', 'b0')).toMatchObject({ relation: 'conflict', against: ['b1'] });
    expect(cellIn(one, 'enforcement', 'mine')).toMatchObject({ relation: 'differs-in-precision', against: [] });
  });

  test('a row that only the document states is its alone', () => {
    const place = { ...PROVISIONS[0], values: [{ attribute: 'joint-centre-place', value: 'amman' }] };
    const one = sheet({ agreement: agreement({ provisions: [place] as never }), bundled: BUNDLED });
    expect(rowIn(one, 'joint-centre-place').relation).toBe('single');
  });
});

describe('two columns alone', () => {
  const facts = [fact('start-date', '2016-09-11')];
  const three = sheet({
    accounts: [account('a', facts), account('b', facts), account('c', [fact('start-date', '2016-09-12')])],
    withDocument: false,
  });

  test('stand to each other, whatever the third says', () => {
    const row = rowIn(three, 'start-date');
    expect(row.relation).toBe('conflict');
    expect(rowOfTwo(three, row, 'b', 'a')).toMatchObject({
      relation: 'same',
      cells: [{ source: 'b' }, { source: 'a' }],
    });
    expect(rowOfTwo(three, row, 'a', 'c')).toMatchObject({
      relation: 'conflict',
      cells: [{ against: ['c'] }, { against: ['a'] }],
    });
  });

  test('keep a conflict that was read by hand', () => {
    const prose = { entries: [entry('enforcement', null, { paraphrase })], relation: 'conflict' } as const;
    const cells = [
      { ...prose, against: ['b1'] },
      { ...prose, against: ['b0'] },
    ];
    const one = sheet({ bundled: { ...BUNDLED, rows: [handRow('enforcement', cells, 'conflict')] } });
    expect(rowOfTwo(one, rowIn(one, 'enforcement'), 'b0', 'b1').relation).toBe('conflict');
  });
});

describe('this page and the rest', () => {
  const page = (facts: Parameters<typeof account>[1], date?: string): ReturnType<typeof pageAgainstRest> =>
    pageAgainstRest(sheet({ bundled: BUNDLED, accounts: [account('mine', facts, date)] }), 'mine');
  const names = (rows: readonly Row[]): string[] => rows.map(({ attribute }) => attribute);

  test('what differs, what is told only here, what others tell', () => {
    const { tellsDifferently, onlyHere, toldElsewhere } = page([
      fact('start-date', '2016-09-11'),
      fact('separation', null),
    ]);
    expect(names(tellsDifferently)).toEqual(['start-date']);
    expect(names(onlyHere)).toEqual(['separation']);
    expect(names(toldElsewhere)).toEqual(['duration']);
  });

  test('the most different comes first', () => {
    const { tellsDifferently } = page([fact('start-date', '2016-09-12 sunset'), fact('duration', 'P2W')]);
    expect(names(tellsDifferently)).toEqual(['duration', 'start-date']);
  });

  test('what agrees is in no list', () => {
    const { tellsDifferently, onlyHere } = page([fact('start-date', '2016-09-12')]);
    expect([tellsDifferently, onlyHere]).toEqual([[], []]);
  });

  test('an earlier text owes nothing, and a page about another deal is not compared', () => {
    const early = page([fact('separation', null)], '2016-09-01');
    expect(names(early.toldElsewhere)).toEqual([]);
    expect(page([])).toEqual({ tellsDifferently: [], onlyHere: [], toldElsewhere: [] });
  });
});
