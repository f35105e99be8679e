import { describe, expect, test } from 'vitest';
import { PLAIN_SHEET, type SheetQuery } from '@/components/sheet/sheet-query.ts';
import {
  columnsOf,
  defaultColumns,
  liftsOf,
  MAX_DEFAULT_COLUMNS,
  sheetAsShown,
  viewOfSheet,
} from '@/components/sheet/sheet-view.ts';
import { aCell, anEntry, aSheet, aSource } from './sheet-builders.ts';

const sheet = aSheet();
const shown = (query: Partial<SheetQuery>) => viewOfSheet(sheet, { ...PLAIN_SHEET, ...query });
const rows = (query: Partial<SheetQuery>) => shown(query).rows.map(({ row }) => row.attribute);

describe('columns', () => {
  test('as they come: the document and those that tell something', () => {
    expect(defaultColumns(sheet)).toEqual(['document', 'a', 'b']);
    expect(shown({}).hidden.map(({ id }) => id)).toEqual(['quiet']);
  });

  test('the page in front has its column even if it tells nothing', () => {
    const columns = sheet.columns.map((source) =>
      source.id === 'quiet' ? { ...source, kind: 'open' as const } : source,
    );
    expect(defaultColumns({ ...sheet, columns })).toEqual(['document', 'quiet', 'a', 'b']);
  });

  test('of hundreds of kept articles the last ones; the others can be chosen', () => {
    const ids = Array.from({ length: 200 }, (_, i) => `kept-${i}`);
    const row = sheet.rows[0];
    if (!row) throw new Error('the sheet has rows');
    const many = {
      ...sheet,
      columns: [...sheet.columns, ...ids.map((id) => aSource(id, { kind: 'kept' }))],
      rows: [{ ...row, cells: [...row.cells, ...ids.map((id) => aCell(id, [anEntry()]))] }],
    };
    const shownIds = defaultColumns(many);
    expect(shownIds).toHaveLength(MAX_DEFAULT_COLUMNS);
    expect(shownIds.slice(0, 4)).toEqual(['document', 'a', 'b', 'kept-191']);
    expect(viewOfSheet(many, { ...PLAIN_SHEET, columns: ['kept-0'] }).columns).toHaveLength(1);
  });

  test('chosen ones in the order of the reader; one that is no more is passed over', () => {
    const view = shown({ columns: ['b', 'gone', 'document'] });
    expect(view.columns.map(({ id }) => id)).toEqual(['b', 'document']);
    expect(view.hidden.map(({ id }) => id)).toEqual(['a', 'quiet']);
    expect(view.rows[0]?.cells.map(({ cell }) => cell.source)).toEqual(['b', 'document']);
  });

  test('a cell that an address opens brings its column', () => {
    expect(columnsOf(sheet, { columns: [], source: 'quiet' })).toEqual(['document', 'a', 'b', 'quiet']);
    expect(columnsOf(sheet, { columns: ['a'], source: 'b' })).toEqual(['a', 'b']);
    expect(columnsOf(sheet, { columns: [], source: 'a' })).toEqual([]);
    expect(columnsOf(sheet, { columns: ['a'], source: 'gone' })).toEqual(['a']);
  });

  test('if none of the chosen is left they come as they come', () => {
    expect(shown({ columns: ['gone'] }).columns.map(({ id }) => id)).toEqual(['document', 'a', 'b']);
  });
});

describe('filters', () => {
  test.each<[string, Partial<SheetQuery>, string[]]>([
    ['none', {}, ['start-date', 'secrecy', 'joint-centre-place']],
    ['conflicts', { only: ['conflicts'] }, ['start-date']],
    ['rows somebody tells', { only: ['stated'] }, ['start-date', 'secrecy']],
    ['direct quotes', { only: ['direct'] }, ['start-date', 'secrecy']],
    ['one speaker', { speaker: 'john-kerry' }, ['start-date']],
    ['one speaker, quoted', { speaker: 'sergey-lavrov', only: ['direct'] }, ['secrecy']],
    ['told by columns that are not shown', { columns: ['a'], only: ['stated'] }, ['start-date']],
    ['all at once: nothing', { only: ['conflicts', 'direct'], speaker: 'sergey-lavrov' }, []],
  ])('%s', (_name, query, expected) => expect(rows(query)).toEqual(expected));

  test('a cell that tells the row otherwise is not called silent, and the document stays', () => {
    const [first] = shown({ speaker: 'john-kerry' }).rows;
    expect(first?.cells.map(({ entries, isFiltered }) => [entries.length, isFiltered])).toEqual([
      [1, false],
      [1, false],
      [0, true],
    ]);
  });

  test('counts tell what each leaves beside the others that are on', () => {
    expect(Object.fromEntries(shown({}).counts)).toEqual({ conflicts: 1, direct: 2, stated: 2 });
    expect(Object.fromEntries(shown({ speaker: 'sergey-lavrov' }).counts)).toEqual({
      conflicts: 1,
      direct: 1,
      stated: 2,
    });
  });

  test('speakers with the rows they are in, most first; the closest of a silent cell is no statement', () => {
    expect(shown({}).speakers).toEqual([
      { id: 'sergey-lavrov', rows: 2 },
      { id: 'john-kerry', rows: 1 },
    ]);
  });
});

describe('what to lift when nothing is left', () => {
  test('each filter that alone hides everything, the most helpful first', () => {
    const query: SheetQuery = { ...PLAIN_SHEET, only: ['conflicts', 'direct'], speaker: 'sergey-lavrov' };
    expect(liftsOf(sheet, query).map(({ what, rows: left }) => [what, left])).toEqual([
      ['conflicts', 1],
      ['direct', 1],
      ['speaker', 1],
    ]);
  });

  test('all, if none does alone', () => {
    const query: SheetQuery = { ...PLAIN_SHEET, only: ['direct'], speaker: 'nobody', columns: ['quiet'] };
    expect(liftsOf(sheet, query).map(({ what, rows: left }) => [what, left])).toEqual([['all', 3]]);
  });
});

test('what is exported has the chosen columns and the rows that are left, with their cells as they are', () => {
  const query = { ...PLAIN_SHEET, columns: ['b', 'a'], only: ['conflicts'] as const };
  const out = sheetAsShown(sheet, viewOfSheet(sheet, query));
  expect(out.columns.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(out.rows).toHaveLength(1);
  expect(out.rows[0]?.cells.map(({ entries }) => entries.length)).toEqual([1, 2]);
});
