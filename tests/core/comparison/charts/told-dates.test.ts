/** The dates of a sheet, as the timeline draws them. */
import { describe, expect, test } from 'vitest';
import { daysTold, toldDates } from '@/utils/core/comparison/charts/told-dates.ts';
import type { Entry, Sheet } from '@/utils/core/model/comparison.ts';
import { anAccount, anEntry } from './builders.ts';

function sheetOf(entries: readonly Entry[], attribute = entries[0]?.attribute ?? 'start-date'): Sheet {
  return {
    agreement: 'geneva-plan-2016-09',
    columns: [anAccount('a').source],
    rows: [
      {
        attribute,
        relation: 'single',
        reason: null,
        cells: [{ source: 'a', status: 'stated', because: null, entries, relation: 'single', against: [] }],
      },
    ],
  };
}

describe('told dates', () => {
  const one = (value: string, parts: Partial<Entry> = {}) => toldDates(sheetOf([anEntry(value, parts)]))[0];

  test.each<[string, { from: string; to: string }, Partial<ReturnType<typeof one>>]>([
    ['2016-09-12', { from: '2016-09-12', to: '2016-09-12' }, { open: null, isUncertain: false }],
    ['2016-09-12/..', { from: '2016-09-12', to: '2016-09-12' }, { open: 'from' }],
    ['../2016-08', { from: '2016-08-31', to: '2016-08-31' }, { open: 'until' }],
    ['[2016-09-11,2016-09-12]', { from: '2016-09-11', to: '2016-09-12' }, { isUncertain: true }],
    ['2016-02-19~', { from: '2016-02-19', to: '2016-02-19' }, { isUncertain: true }],
    ['not-2016-02-25', { from: '2016-02-25', to: '2016-02-25' }, { isDenied: true, value: '2016-02-25' }],
  ])('%s', (value, days, more) => {
    expect(one(value)).toMatchObject({ days, ...more });
  });

  test('lengths of time, words and nearest entries are no dates', () => {
    const entries = [anEntry('P1W', { attribute: 'deadline' }), anEntry(null, { attribute: 'deadline' })];
    expect(toldDates(sheetOf(entries))).toEqual([]);
    expect(toldDates(sheetOf([anEntry('2016-09-12', { isNearest: true })]))).toEqual([]);
  });

  test('one date told at two places is one sign, two dates are two', () => {
    const told = toldDates(sheetOf([anEntry('2016-09-12'), anEntry('2016-09-11'), anEntry('2016-09-12')]));
    expect(told.map(({ value, entries }) => [value, entries.length])).toEqual([
      ['2016-09-12', 2],
      ['2016-09-11', 1],
    ]);
    expect(daysTold(told)).toEqual({ from: '2016-09-11', to: '2016-09-12' });
    expect(daysTold([])).toBeNull();
  });
});
