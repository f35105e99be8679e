import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf, edtfDays, edtfEnds, isEdtf } from '@/utils/core/model/edtf.ts';

/** What the `edtf` package makes of a value: the days it covers, or null if it refuses it. */
function oracle(value: string): { from: string; to: string } | null {
  try {
    const date = edtf(value);
    return { from: dayOf(date.min), to: dayOf(date.max) };
  } catch {
    return null;
  }
}

/** Open ends are ±Infinity or a zero in the package; tests of open intervals do not ask it. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const realDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const partial = realDay.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
const qualified = fc.tuple(partial, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));

describe('edtf against the package edtf', () => {
  it('agrees on the days of a year, month or day, qualified or not', () => {
    fc.assert(
      fc.property(qualified, (value) => {
        expect(isEdtf(value)).toBe(true);
        expect(edtfDays(value)).toEqual(oracle(value));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees on intervals, and on which are out of order', () => {
    fc.assert(
      fc.property(qualified, qualified, (a, b) => {
        // The package takes the millisecond 0 for no date; and years before 1000 it reads as of the last century.
        fc.pre(![a, b].some((end) => /^19(?:69|70)/.test(end)));
        // It also refuses an interval whose ends start on one day; here that is a long way of writing a date.
        fc.pre(edtfDays(a).from !== edtfDays(b).from);
        const value = `${a}/${b}`;
        const theirs = oracle(value);
        expect([value, isEdtf(value)]).toEqual([value, theirs !== null]);
        if (theirs) expect(edtfDays(value)).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees on sets', () => {
    fc.assert(
      fc.property(fc.array(realDay, { minLength: 2, maxLength: 4 }), (days) => {
        const value = `[${days.toSorted().join(',')}]`;
        expect(edtfDays(value)).toEqual(oracle(value));
      }),
      { numRuns: 100 },
    );
  });

  it('accepts no string that the package refuses', () => {
    const scraps = fc.constantFrom(
      '2016',
      '-',
      '09',
      '12',
      '31',
      '/',
      '..',
      '~',
      '?',
      'T',
      '19:00',
      'Z',
      '[',
      ',',
      ']',
      '00',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 8 }), (parts) => {
        const value = parts.join('');
        if (!isEdtf(value)) return;
        const { from, to } = edtfEnds(value);
        // Ends that start on one day: see above.
        fc.pre(!value.includes('/') || !from || !to || edtfDays(from).from !== edtfDays(to).from);
        expect([value, accepts(value)]).toEqual([value, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses days that do not exist (the package lets 29 February of any year pass)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 29, max: 31 }),
        (y, m, d) => {
          const value = `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
          const date = new Date(0);
          date.setUTCFullYear(y, m - 1, d);
          expect([value, isEdtf(value)]).toEqual([value, date.getUTCDate() === d]);
        },
      ),
    );
  });
});

function accepts(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

describe('isEdtf', () => {
  it.each([
    '2016',
    '2016-09',
    '2016-09-12',
    '2016-02-29',
    '2016-09-12T19:00:00+03:00',
    '2016-09-12T19:00+14:00',
    '2016-09-12T00:00Z',
    '2016-09-12T23:59:59',
    '2016~',
    '2016-09?',
    '2016-09-12%',
    '2016-02-11/2016-02-12',
    '2016-02-27/..',
    '2016-02-27/',
    '../2016-08',
    '2016-09/2016-09-12',
    '2016-09-12/2016-09-12',
    '2016-02-27/2016-07~',
    '[2016-09-11,2016-09-12]',
    '[2016-09-11, 2016-09-12, 2016-09-14]',
  ])('accepts %s', (value) => {
    expect(isEdtf(value)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['2016-9', 'one digit'],
    ['2016-13', 'month 13'],
    ['2016-00', 'month 0'],
    ['2015-02-29', 'no leap year'],
    ['1900-02-29', 'no leap century'],
    ['2016-09-31', 'day 31'],
    ['2016-09-12T24:00:00Z', 'hour 24'],
    ['2016-09-12T19:60:00Z', 'minute 60'],
    ['2016-09-12T19', 'no minutes'],
    ['2016-09-12T19:00:00+15:00', 'no such zone'],
    ['2016-09-12T19:00:00+14:30', 'no such zone'],
    ['2016-09T19:00:00Z', 'instant of a month'],
    ['2016-09-12T19:00:00Z~', 'qualified instant'],
    ['2016-09-12T19:00:00Z/2016-09-19', 'interval of instants'],
    ['2016-09-19/2016-09-12', 'backwards'],
    ['2016-09-12/2016-09', 'may be backwards'],
    ['../..', 'open on both sides'],
    ['/', 'open on both sides'],
    ['2016/2017/2018', 'three ends'],
    ['[2016-09-11]', 'a set of one'],
    ['[2016-09-11..2016-09-14]', 'a range in a set'],
    ['[2016~,2017]', 'a qualifier in a set'],
    ['[2016,2017', 'no end'],
    ['{2016,2017}', 'all of a list'],
    ['2016-21', 'a season'],
    ['201X', 'an unspecified digit'],
    ['Y20160', 'a long year'],
    ['-0500', 'before year 0'],
    ['2016~?', 'two qualifiers'],
    [' 2016', 'a space'],
    ['not-2016-02-25', 'a denial'],
  ])('refuses %j (%s)', (value) => {
    expect(isEdtf(value)).toBe(false);
    expect(() => edtfDays(value)).toThrow(RangeError);
  });
});

describe('edtfDays', () => {
  it.each([
    ['2016-09-12T23:30:00-05:00', '2016-09-12', '2016-09-12'],
    ['2016-02-27/..', '2016-02-27', '9999-12-31'],
    ['../2016-08', '0000-01-01', '2016-08-31'],
    ['2016-02~/2016-07', '2016-02-01', '2016-07-31'],
    ['[2016-09-12,2016-09-11]', '2016-09-11', '2016-09-12'],
    ['[2016-02,2016-03-05]', '2016-02-01', '2016-03-05'],
  ])('%s covers %s to %s', (value, from, to) => {
    expect(edtfDays(value)).toEqual({ from, to });
  });
});

describe('certaintyOf', () => {
  it.each([
    ['2016-09-12', false, false],
    ['2016~', true, false],
    ['2016?', false, true],
    ['2016%', true, true],
    ['2016-02/2016-07~', true, false],
    ['[2016-09-11,2016-09-12]', false, true],
  ])('%s: about %s, perhaps %s', (value, isApproximate, isUncertain) => {
    expect(certaintyOf(value)).toEqual({ isApproximate, isUncertain });
  });
});

describe('edtfEnds', () => {
  it.each([
    ['2016-02-27/2016-09-19', '2016-02-27', '2016-09-19'],
    ['2016-02-27/..', '2016-02-27', null],
    ['../2016-08~', null, '2016-08~'],
    ['2016', '2016', '2016'],
  ])('%s', (value, from, to) => {
    expect(edtfEnds(value)).toEqual({ from, to });
  });
});
