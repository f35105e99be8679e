/** A first name before a surname tells another bearer of it; a wrong person is worse than none. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('Arabic', () => {
  const rows: readonly Row[] = [
    [
      "the bearer's own first name",
      'تكلم بشار الأسد ثم باراك أوباما.',
      SEPTEMBER_2016,
      ['بشار الأسد → bashar-al-assad name', 'باراك أوباما → barack-obama name'],
    ],
    ['a brother without a record', 'تكلم باسل الأسد.', SEPTEMBER_2016, []],
    ['a sister', 'رحلت بشرى الأسد.', SEPTEMBER_2016, []],
    ['a wife', 'تكلمت بشرى الأسد ثم ميشيل أوباما.', SEPTEMBER_2016, []],
    ['after و', 'تكلم الوالي وباسل الأسد.', SEPTEMBER_2016, []],
    ['a brother with a record', 'تكلم ماهر الأسد.', SEPTEMBER_2016, ['ماهر الأسد → maher-al-assad name']],
    ['a father with a record', 'رحل حافظ الأسد.', SEPTEMBER_2016, ['حافظ الأسد → hafez-al-assad name']],
    ['a wife with a record, after ل', 'رسالة لأسماء الأسد.', SEPTEMBER_2016, ['أسماء الأسد → asma-al-assad name']],
    ['a husband of a bearer with context', 'تكلم بيل كلينتون.', SEPTEMBER_2016, []],
    ['a title instead of a first name', 'تكلم الرئيس أوباما.', SEPTEMBER_2016, ['أوباما → barack-obama name']],
    [
      'a surname alone',
      'تكلم أوباما ثم بوتين.',
      SEPTEMBER_2016,
      ['أوباما → barack-obama name', 'بوتين → vladimir-putin name'],
    ],
    [
      'على is a preposition, not Ali',
      'تزداد الضغوط على أوباما وعلى بوتين.',
      SEPTEMBER_2016,
      ['أوباما → barack-obama name', 'بوتين → vladimir-putin name'],
    ],
    ['Ali is Ali', 'تكلم علي أوباما.', SEPTEMBER_2016, []],
    ['لصالح is a preposition, not Saleh', 'صبت النتيجة لصالح بوتين.', SEPTEMBER_2016, ['بوتين → vladimir-putin name']],
    ['both bearers', 'تكلمت ميشيل أوباما ثم باراك أوباما.', SEPTEMBER_2016, ['باراك أوباما → barack-obama name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('English', () => {
  const rows: readonly Row[] = [
    [
      "the bearer's own first name",
      'Bashar Assad and Barack Obama spoke.',
      SEPTEMBER_2016,
      ['Bashar Assad → bashar-al-assad name', 'Barack Obama → barack-obama name'],
    ],
    ['a cousin without a record', 'Ribal Assad spoke.', SEPTEMBER_2016, []],
    ['a brother with a record', 'Maher Assad spoke.', SEPTEMBER_2016, ['Maher Assad → maher-al-assad name']],
    ['a wife', 'Michelle Obama and Melania Trump spoke.', SEPTEMBER_2016, []],
    ['a daughter', 'Ivanka Trump met Donald Trump.', SEPTEMBER_2016, ['Donald Trump → donald-trump name']],
    ['a husband', 'Bill Clinton spoke.', SEPTEMBER_2016, []],
    ["a state's name as a surname", 'Michael Jordan spoke.', SEPTEMBER_2016, []],
    [
      'a first name that begins the sentence before',
      'She met John. Obama left.',
      SEPTEMBER_2016,
      ['Obama → barack-obama name'],
    ],
    ['a month is no first name', 'In April Obama left.', SEPTEMBER_2016, ['Obama → barack-obama name']],
    [
      'a surname alone',
      'Obama met Putin.',
      SEPTEMBER_2016,
      ['Obama → barack-obama name', 'Putin → vladimir-putin name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
