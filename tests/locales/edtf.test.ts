import { describe, expect, test } from 'vitest';
import { formatDuration } from '@/utils/locales/duration.ts';
import { formatEdtf, isAfter } from '@/utils/locales/edtf.ts';
import { createT } from '@/utils/locales/i18n.ts';

const en = createT('en');
const ar = createT('ar');

describe('formatEdtf', () => {
  test.each([
    ['year', '2016', '2016', '2016'],
    ['month', '2016-09', 'Sep 2016', 'أيلول/سبتمبر 2016'],
    ['day', '2016-09-12', '12 Sep 2016', '12 أيلول/سبتمبر 2016'],
    ['about', '2016-09~', 'about Sep 2016', 'نحو أيلول/سبتمبر 2016'],
    ['uncertain', '2016-09-12?', 'perhaps 12 Sep 2016', 'ربما 12 أيلول/سبتمبر 2016'],
    ['both', '2016%', 'perhaps about 2016', 'ربما نحو 2016'],
    [
      'clock and offset',
      '2016-09-12T19:00:00+03:00',
      '12 Sep 2016, 19:00 (UTC+3)',
      '12 أيلول/سبتمبر 2016، الساعة 19:00 (\u2068UTC+3\u2069)',
    ],
    [
      'half-hour offset',
      '2016-09-12T19:00+04:30',
      '12 Sep 2016, 19:00 (UTC+04:30)',
      '12 أيلول/سبتمبر 2016، الساعة 19:00 (\u2068UTC+04:30\u2069)',
    ],
    ['UTC', '2016-09-12T19:00:00Z', '12 Sep 2016, 19:00 (UTC)', '12 أيلول/سبتمبر 2016، الساعة 19:00 (\u2068UTC\u2069)'],
    ['no offset', '2016-09-12T19:00', '12 Sep 2016, 19:00', '12 أيلول/سبتمبر 2016، الساعة 19:00'],
    ['days of a month', '2016-09-12/2016-09-19', '12–19 Sep 2016', '12–19 أيلول/سبتمبر 2016'],
    ['months', '2016-02/2016-09', 'Feb 2016 – Sep 2016', 'شباط/فبراير 2016 – أيلول/سبتمبر 2016'],
    ['years', '2015/2016', '2015–2016', '2015–2016'],
    [
      'an end that is not exact',
      '2016-02-27/2016-09~',
      '27 Feb 2016 – about Sep 2016',
      '27 شباط/فبراير 2016 – نحو أيلول/سبتمبر 2016',
    ],
    ['open end', '2016-02-27/..', 'since 27 Feb 2016', 'منذ 27 شباط/فبراير 2016'],
    ['open start', '../2016-08', 'until Aug 2016', 'حتى آب/أغسطس 2016'],
    ['one of two days', '[2016-09-11,2016-09-12]', '11 or 12 Sep 2016', '11 أو 12 أيلول/سبتمبر 2016'],
    [
      'one of days of two months',
      '[2016-08-31,2016-09-01]',
      '31 Aug 2016 or 1 Sep 2016',
      '31 آب/أغسطس 2016 أو 1 أيلول/سبتمبر 2016',
    ],
    ['no date: as it stands', 'soon', 'soon', 'soon'],
    ['no such day: as it stands', '2016-02-30', '2016-02-30', '2016-02-30'],
  ])('%s', (_name, value, english, arabic) => {
    expect(formatEdtf(en, value)).toBe(english);
    expect(formatEdtf(ar, value)).toBe(arabic);
  });
});

describe('isAfter: only what begins later is unknown to an article', () => {
  test.each([
    ['2016-09-12', true],
    ['2016-09-10', false],
    ['2016-09', false],
    ['2016-10~', true],
    ['2016-09-05/2016-09-30', false],
    ['../2016-12', false],
    ['[2016-09-10,2016-09-12]', false],
    ['soon', false],
  ])('%s', (value, later) => expect(isAfter(value, '2016-09-10')).toBe(later));
});

describe('formatDuration', () => {
  test.each([
    ['P7D', '7 days', '7 أيام'],
    ['PT48H', '48 hours', '48 ساعة'],
    ['P1M', '1 month', 'شهر'],
    ['P2W', '2 weeks', 'أسبوعان'],
    ['P15Y', '15 years', '15 سنة'],
    ['P1DT12H', '1 day and 12 hours', 'يوم و12 ساعة'],
    ['P', 'P', 'P'],
    ['long-term', 'long-term', 'long-term'],
  ])('%s', (value, english, arabic) => {
    expect(formatDuration('en', value)).toBe(english);
    expect(formatDuration('ar', value)).toBe(arabic);
  });
});
