import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/utils/core/model/date.ts';
import type { FoundDate } from '@/utils/core/text/dates.ts';
import { findDates, parseDateText } from '@/utils/core/text/dates.ts';

/** "surface=year-month-day/weekday", parts that the text leaves out as "?". */
function show(text: string, date: FoundDate): string {
  const { year = '?', month = '?', day = '?', weekday = '', calendar } = date;
  return `${text.slice(date.start, date.end)}=${year}-${month}-${day}${weekday === '' ? '' : `/${weekday}`}${calendar === 'hijri' ? ' hijri' : ''}`;
}

describe('findDates', () => {
  it.each([
    ['Levant month', 'في ١٢ أيلول ٢٠١٦.', ['١٢ أيلول ٢٠١٦=2016-9-12']],
    ['pair of one month, weekday', 'يوم الجمعة 9 أيلول/سبتمبر 2016 في', ['الجمعة 9 أيلول/سبتمبر 2016=2016-9-9/5']],
    ['pair with a space', '10 سبتمبر/ أيلول 2016', ['10 سبتمبر/ أيلول 2016=2016-9-10']],
    ['pair in brackets', '25 فبراير (شباط) الجاري', ['25 فبراير (شباط)=?-2-25']],
    ['range of two months', '9 أيلول/تشرين الأول', ['9 أيلول=?-9-9']],
    ['two-word month', '1 تشرين الثاني/نوفمبر', ['1 تشرين الثاني/نوفمبر=?-11-1']],
    ['Maghreb month', '4 غشت 2016', ['4 غشت 2016=2016-8-4']],
    ['misspelt alef, tatweel, marks', '10 ايلـول 2016 و3 آذارَ', ['10 ايلـول 2016=2016-9-10', '3 آذار=?-3-3']],
    ['ordinal day', 'في الحادي والثلاثين من تموز الجاري', ['الحادي والثلاثين من تموز=?-7-31']],
    ['شهر', 'خلال شهر آب الماضي', ['شهر آب=?-8-?']],
    ['month and year', 'منذ أيلول 2016', ['أيلول 2016=2016-9-?']],
    ['month pair alone', 'في سبتمبر/أيلول', ['سبتمبر/أيلول=?-9-?']],
    ['month words that are words', 'مارس ضغطا على آب وتشرين', []],
    ['stamp', 'السبت، 10 سبتمبر 2016 - 08:57', ['السبت، 10 سبتمبر 2016=2016-9-10/6']],
    ['year first, slashes', '2016/09/10 نص', ['2016/09/10=2016-9-10']],
    ['year first, dots', '2019.12.08 08:57', ['2019.12.08=2019-12-8']],
    ['day first in Arabic', 'بتاريخ 10-09-2016', ['10-09-2016=2016-9-10']],
    ['bidi marks inside', 'نشر \u200F10\u200F/9\u200F/2016', ['10\u200F/9\u200F/2016=2016-9-10']],
    ['Islamic calendar kept apart', '8 ذو الحجة 1437 هـ', ['8 ذو الحجة 1437=1437-12-8 hijri']],
    ['identifier', 'القرار 2254 والبند 5', []],
    ['caption', 'Munich, Friday, Feb. 12, 2016. (AP)', ['Friday, Feb. 12, 2016=2016-2-12/5']],
    ['day month year', 'on 12 September 2016', ['12 September 2016=2016-9-12']],
    ['ordinal', 'the 9th of Sept and August 26th', ['9th of Sept=?-9-9', 'August 26th=?-8-26']],
    ['ISO instant', '2016-09-10T08:57+03:00', ['2016-09-10=2016-9-10']],
    ['modal verb and walk', 'They may 12 times march 5 miles', []],
    ['capital month', 'On March 5 and in May 2016', ['March 5=?-3-5', 'May 2016=2016-5-?']],
    ['number after a month is a count', 'In May 20,000 people', []],
    ['ambiguous figures in English', 'on 10/09/2016', []],
    ['figures with one part above 12', '13/09/2016 and 9/13/2016', ['13/09/2016=2016-9-13', '9/13/2016=2016-9-13']],
    ['no such day', '31 September and 45 May', []],
    ['not across lines', 'page 5\nMarch', []],
  ])('%s', (_, text, expected) => {
    expect(findDates(text).map((date) => show(text, date))).toEqual(expected);
  });

  it('reads ambiguous figures day first when told so', () => {
    expect(parseDateText('10/09/2016', { dayFirst: true })).toBe('2016-09-10');
  });

  it('gives ordered spans without overlap for any text', () => {
    const word = fc.constantFrom(
      '12',
      '٩',
      'أيلول',
      '/',
      'سبتمبر',
      '2016',
      'الجمعة',
      ',',
      'Sept',
      'May',
      '-',
      '\u200F',
      'ـ',
      '31',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('', ' '), (words, gap) => {
        const text = words.join(gap);
        let end = 0;
        for (const date of findDates(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          ({ end } = date);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('spaces', () => {
  it.each([
    ['up to three between two words', '9   أيلول /   سبتمبر   من   عام   2016', '2016-09-09'],
    ['no-break spaces', '9\u00A0\u00A0تشرين\u00A0\u00A0الثاني\u00A02016', '2016-11-09'],
    ['in English', 'Feb.   12,   2016', '2016-02-12'],
    ['eight are two columns of a table', '9        أيلول        2016', null],
    ['four in English', '12    September    2016', null],
  ])('%s', (_, text, day) => {
    expect(parseDateText(text)).toBe(day);
  });
});

describe('hostile text', () => {
  const UNITS = 300_000;
  // Each pattern's beginning, then what it may back up over. The first took time by the square of its length.
  it.each([
    ['a day, a month, no-break spaces', '9 أيلول', '\u00A0'],
    ['شهر and spaces', 'شهر', ' '],
    ['a month and spaces', 'أيلول', ' '],
    ['half of a month of two words', '', 'كانون   '],
    ['months and slashes', '', 'أيلول / '],
    ['months and years to come', '', 'أيلول عام '],
    ['ordinal days', '', 'الأول من '],
    ['clitics', '', 'وفبلك'],
    ['digits', '', '9'],
    ['digits and dashes', '', '9-'],
    ['digits, dashes and spaces', '', '9 - '],
    ['years and slashes', '', '2016/'],
    ['English months and spaces', '12 Sept', ' '],
    ['English months', '', 'Sept  '],
    ['ordinals of English', '', '9th of '],
    ['weekdays before nothing', '', 'الجمعة   '],
    ['dates of one another', '', 'الجمعة 9 أيلول 2016 '],
    ['dropped marks', '9', '\u200F'],
  ])('%s', (_, head, unit) => {
    const text = head + unit.repeat(Math.floor(UNITS / unit.length));
    const started = performance.now();
    const dates = findDates(text);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(dates.every(({ start, end }) => end - start < 60)).toBe(true);
  });
});

describe('month names agree with CLDR', () => {
  const locales = ['ar-SY', 'ar-IQ', 'ar-LB', 'ar-EG', 'ar-SA', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-MR', 'en-GB', 'en-US'];
  it.each(locales)('%s', (locale) => {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2016, month - 1, 15));
      const options = { timeZone: 'UTC', calendar: 'gregory', day: 'numeric', year: 'numeric' } as const;
      for (const style of ['long', 'short'] as const) {
        const text = new Intl.DateTimeFormat(locale, { ...options, month: style }).format(date);
        expect(parseDateText(text), text).toBe(dayOf(2016, month, 15));
      }
    }
  });
});
