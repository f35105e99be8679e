/** Time expressions told from the article's day, and what they are that day. */
import { describe, expect, test } from 'vitest';
import { resolveTime } from '@/utils/core/facts/resolve-date.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { findTimeWords } from '@/utils/core/text/relative-dates.ts';

/** A Saturday. */
const DAY = '2016-09-10';

function times(text: string, tense: 'past' | 'future', day: string | null = DAY): string[] {
  const interval = day === null ? null : { from: day, to: day };
  return findTimeWords(`${fold(text)} `).map(({ words }) => {
    const item = { letter: 't', words, date: null, from: 0, to: 1 } as const;
    const time = resolveTime(item, { day, interval }, tense);
    return time ? [time.value, time.part].filter(Boolean).join(' ') : '?';
  });
}

describe('times seen from before', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['next weekday', 'الاثنين المقبل', ['2016-09-12']],
    ['a bare weekday', 'يبدأ الاثنين', ['2016-09-12']],
    ['the same weekday, bare', 'يبدأ السبت', ['2016-09-10']],
    ['the same weekday, next', 'السبت القادم', ['2016-09-17']],
    ['a part of the day', 'مساء الاثنين', ['2016-09-12 evening']],
    ['midnight of a day', 'منتصف ليلة الأحد القادم', ['[2016-09-11,2016-09-12] midnight']],
    ['midnight between two days', 'منتصف ليل الأحد الاثنين', ['2016-09-12 midnight']],
    ['midnight of today', 'منتصف ليل السبت', ['2016-09-11 midnight']],
    ['sunset', 'غروب شمس يوم الاثنين', ['2016-09-12 sunset']],
    ['the clock', 'الساعة السابعة من مساء غد الأحد', ['2016-09-11 evening']],
    ['a day of this month', 'في 21 من الشهر الجاري', ['2016-09-21']],
    ['tomorrow', 'غدا', ['2016-09-11']],
    ['the two of them is no Monday', 'اثنين من الوزراء', []],
    ['one of them is no Sunday', 'أحد الوزراء', []],
    ['English', 'begins Monday', ['2016-09-12']],
    ['English sundown', 'at sundown Monday', ['2016-09-12 sunset']],
    ['English midnight', 'midnight on sunday', ['[2016-09-11,2016-09-12] midnight']],
    ['English next', 'next saturday', ['2016-09-17']],
    ['a sun is no Sunday', 'the sun rose', []],
  ])('%s', (_name, text, expected) => expect(times(text, 'future')).toEqual(expected));
});

describe('times seen from after', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a bare weekday', 'أعلنت الجمعة', ['2016-09-09']],
    ['the same weekday', 'أعلن السبت', ['2016-09-10']],
    ['the same weekday, last', 'السبت الماضي', ['2016-09-03']],
    ['yesterday with its weekday', 'أمس الجمعة', ['2016-09-09']],
    ['the weekday wins', 'أمس الخميس', ['2016-09-08']],
    ['with a clitic', 'بالأمس', ['2016-09-09']],
    ['last night', 'الليلة الماضية', ['2016-09-09']],
    ['a whole week stays untold', 'الأسبوع الماضي', ['?']],
    ['English', 'early saturday', ['2016-09-10 early']],
    ['English morning', 'friday morning', ['2016-09-09 morning']],
    ['yesterday', 'reached yesterday', ['2016-09-09']],
  ])('%s', (_name, text, expected) => expect(times(text, 'past')).toEqual(expected));

  test('a possessive says so', () => {
    expect(findTimeWords('saturday s plan ')[0]?.words.isPossessive).toBe(true);
    expect(findTimeWords('saturdays plan ')[0]?.words.isPossessive).toBe(true);
    expect(findTimeWords('on saturday ')[0]?.words.isPossessive).toBe(false);
  });

  test('nothing is told without the article’s day', () => {
    expect(times('أمس', 'past', null)).toEqual(['?']);
    expect(times('الاثنين المقبل', 'future', null)).toEqual(['?']);
  });
});
