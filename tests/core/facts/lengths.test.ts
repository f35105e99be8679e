/** Lengths with halves, counts told as parts of a million, and months without a day. */
import { describe, expect, test } from 'vitest';
import { findCounts } from '@/utils/core/facts/counts.ts';
import { findLengths } from '@/utils/core/facts/half-lengths.ts';
import { findPeriods, periodDate } from '@/utils/core/facts/periods.ts';
import { fold } from '@/utils/core/text/fold.ts';

describe('lengths', () => {
  test.each<readonly [string, readonly string[]]>([
    ['ثلاث ساعات ونصف الساعة', ['PT3H30M']],
    ['أربع ساعات', ['PT4H']],
    ['نصف عام', ['P6M']],
    ['سنة ونصف السنة', ['P18M']],
    ['three and a half hours', ['PT3H30M']],
    ['a year and a half', ['P18M']],
    ['half a year', ['P6M']],
    ['a fortnight', ['P2W']],
    ['half of the city', []],
    ['نصف المدينة', []],
  ])('%s', (words, expected) => expect(findLengths(`${fold(words)} `).map((f) => f.length.iso)).toEqual(expected));
});

describe('counts', () => {
  test.each<readonly [string, readonly (readonly [number, string | null])[]]>([
    ['نحو ربع مليون', [[250_000, '~']]],
    ['over a quarter of a million', [[250_000, '>']]],
    ['more than 290,000', [[290_000, '>']]],
    ['a quarter of the city', []],
  ])('%s', (words, expected) =>
    expect(findCounts(`${fold(words)} `).map((f) => [f.number, f.bound])).toEqual(expected),
  );
});

describe('months without a day, on 2016-09-10', () => {
  test.each<readonly [string, 'past' | 'future', readonly (string | null)[]]>([
    ['in february', 'past', ['2016-02']],
    ['in may last year', 'past', ['2015-05']],
    ['in early october', 'future', ['2016-10']],
    ['in august', 'future', ['2017-08']],
    ['في آب المقبل', 'future', ['2017-08']],
    ['منتصف تشرين الأول المقبل', 'future', ['2016-10']],
    ['في أواخر شباط/فبراير الماضي', 'past', ['2016-02']],
    ['they may march', 'future', []],
    ['مارس ضغوطا', 'past', []],
  ])('%s', (words, tense, expected) => {
    const line = `${fold(words).replaceAll('/', ' ')} `;
    const reference = { day: '2016-09-10', interval: null };
    expect(findPeriods(line).map(({ period }) => periodDate(period, reference, tense))).toEqual(expected);
  });
});
