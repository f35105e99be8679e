import { describe, expect, test } from 'vitest';
import { AR_MONTHS, formatDate, formatInterval, formatNumber, languageName } from '@/utils/locales/format.ts';

describe('formatDate', () => {
  test.each([
    ['day', '2016-09-10', '10 Sep 2016', '10 أيلول/سبتمبر 2016'],
    ['month', '2016-02', 'Feb 2016', 'شباط/فبراير 2016'],
    ['year', '2016', '2016', '2016'],
    ['instant, cut to its day as written', '2016-09-10T23:30:00-05:00', '10 Sep 2016', '10 أيلول/سبتمبر 2016'],
    ['month of two words', '2015-11-14', '14 Nov 2015', '14 تشرين الثاني/نوفمبر 2015'],
    ['no such day: shown as it stands', '2016-02-30', '2016-02-30', '2016-02-30'],
    ['no date at all', 'yesterday', 'yesterday', 'yesterday'],
  ])('%s', (_name, date, en, ar) => {
    expect(formatDate('en', date)).toBe(en);
    expect(formatDate('ar', date)).toBe(ar);
  });
});

describe('formatInterval', () => {
  test.each([
    ['one day', '2016-09-10', '2016-09-10', '10 Sep 2016', '10 أيلول/سبتمبر 2016'],
    ['days of a month', '2016-09-09', '2016-09-12', '9–12 Sep 2016', '9–12 أيلول/سبتمبر 2016'],
    ['a whole month', '2016-09-01', '2016-09-30', 'Sep 2016', 'أيلول/سبتمبر 2016'],
    ['February of a leap year', '2016-02-01', '2016-02-29', 'Feb 2016', 'شباط/فبراير 2016'],
    ['not the whole of it', '2016-02-01', '2016-02-28', '1–28 Feb 2016', '1–28 شباط/فبراير 2016'],
    ['a year', '2016-01-01', '2016-12-31', '2016', '2016'],
    ['years', '2013-01-01', '2017-12-31', '2013–2017', '2013–2017'],
    ['months', '2016-09-01', '2016-10-31', 'Sep 2016 – Oct 2016', 'أيلول/سبتمبر 2016 – تشرين الأول/أكتوبر 2016'],
    [
      'across months',
      '2016-09-30',
      '2016-10-02',
      '30 Sep 2016 – 2 Oct 2016',
      '30 أيلول/سبتمبر 2016 – 2 تشرين الأول/أكتوبر 2016',
    ],
  ])('%s', (_name, from, to, en, ar) => {
    expect(formatInterval('en', { from, to })).toBe(en);
    expect(formatInterval('ar', { from, to })).toBe(ar);
  });
});

function monthNames(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return AR_MONTHS.map((_, month) => format.format(Date.UTC(2016, month, 15)));
}

test('the Arabic month pairs are those of full CLDR: ar-SY and ar-EG', () => {
  expect(AR_MONTHS.map(([levant]) => levant)).toEqual(monthNames('ar-SY'));
  expect(AR_MONTHS.map(([, international]) => international)).toEqual(monthNames('ar-EG'));
});

test('digits are the same on every platform', () => {
  expect(formatNumber('ar', 1234)).toBe('1,234');
  expect(formatNumber('en', 1234)).toBe('1,234');
});

test('a code that is no language is shown as it stands', () => {
  expect(languageName('ar', 'en')).toBe('الإنجليزية');
  expect(languageName('en', '??')).toBe('??');
});
