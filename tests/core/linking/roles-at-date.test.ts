/** The same role on different days is different people; on handover days and in gaps it is nobody (language.md 2.4). */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('Arabic', () => {
  const rows: readonly Row[] = [
    [
      'secretary of state, 2014',
      'وصل وزير الخارجية الأمريكي.',
      '2014-06-20',
      ['وزير الخارجية الأمريكي → john-kerry role'],
    ],
    [
      'secretary of state, 2016',
      'وصل وزير الخارجية الأمريكي.',
      SEPTEMBER_2016,
      ['وزير الخارجية الأمريكي → john-kerry role'],
    ],
    [
      'secretary of state, 2018',
      'وصل وزير الخارجية الأمريكي.',
      '2018-06-20',
      ['وزير الخارجية الأمريكي → mike-pompeo role'],
    ],
    ['masculine title while a woman held it', 'وصل وزير الخارجية الأمريكي.', '2012-06-15', []],
    ['masculine title while a woman holds it', 'وصل رئيس الوزراء البريطاني.', SEPTEMBER_2016, []],
    ['French president, 2012', 'وصل الرئيس الفرنسي.', '2012-05-01', ['الرئيس الفرنسي → nicolas-sarkozy role']],
    ['French president, 2016', 'وصل الرئيس الفرنسي.', SEPTEMBER_2016, ['الرئيس الفرنسي → francois-hollande role']],
    ['French president, 2018', 'وصل الرئيس الفرنسي.', '2018-06-20', ['الرئيس الفرنسي → emmanuel-macron role']],
    ['Russian president, 2011', 'وصل الرئيس الروسي.', '2011-06-20', ['الرئيس الروسي → dmitry-medvedev role']],
    ['Russian president, 2016', 'وصل الرئيس الروسي.', SEPTEMBER_2016, ['الرئيس الروسي → vladimir-putin role']],
    [
      'UN envoy, 2012, spring',
      'تكلم المبعوث الأممي إلى سوريا.',
      '2012-05-15',
      ['المبعوث الأممي إلى سوريا → kofi-annan role', 'سوريا → syria name'],
    ],
    [
      'UN envoy, 2013',
      'تكلم المبعوث الأممي إلى سوريا.',
      '2013-06-20',
      ['المبعوث الأممي إلى سوريا → lakhdar-brahimi role', 'سوريا → syria name'],
    ],
    [
      'UN envoy, 2016',
      'تكلم المبعوث الأممي إلى سوريا.',
      SEPTEMBER_2016,
      ['المبعوث الأممي إلى سوريا → staffan-de-mistura role', 'سوريا → syria name'],
    ],
    [
      'UN envoy, 2019',
      'تكلم المبعوث الأممي إلى سوريا.',
      '2019-06-20',
      ['المبعوث الأممي إلى سوريا → geir-pedersen role', 'سوريا → syria name'],
    ],
    ['gap between two envoys', 'تكلم المبعوث الأممي إلى سوريا.', '2014-06-20', ['سوريا → syria name']],
    ['handover day in Ankara', 'وصل الرئيس التركي.', '2014-08-28', []],
    ['before the base knows anybody', 'وصل وزير الخارجية الروسي.', '1950-01-01', []],
    ['no date at all', 'وصل وزير الخارجية الأمريكي.', null, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('English', () => {
  const rows: readonly Row[] = [
    [
      'prime minister, 2012',
      'The British prime minister arrived.',
      '2012-06-15',
      ['British prime minister → david-cameron role'],
    ],
    [
      'prime minister, 2014',
      'The British prime minister arrived.',
      '2014-06-20',
      ['British prime minister → david-cameron role'],
    ],
    [
      'prime minister, 2016',
      'The British prime minister arrived.',
      SEPTEMBER_2016,
      ['British prime minister → theresa-may role'],
    ],
    [
      'prime minister, 2018',
      'The British prime minister arrived.',
      '2018-06-20',
      ['British prime minister → theresa-may role'],
    ],
    [
      'foreign secretary, 2012',
      'The British foreign secretary arrived.',
      '2012-06-15',
      ['British foreign secretary → william-hague role'],
    ],
    [
      'foreign secretary, 2015',
      'The British foreign secretary arrived.',
      '2015-06-15',
      ['British foreign secretary → philip-hammond role'],
    ],
    [
      'foreign secretary, 2016',
      'The British foreign secretary arrived.',
      SEPTEMBER_2016,
      ['British foreign secretary → boris-johnson role'],
    ],
    [
      'American secretary of state, 2012',
      'The American secretary of state arrived.',
      '2012-06-15',
      ['American secretary of state → hillary-clinton role'],
    ],
    [
      'American secretary of state, 2014',
      'The American secretary of state arrived.',
      '2014-06-20',
      ['American secretary of state → john-kerry role'],
    ],
    [
      'American secretary of state, 2016',
      'The American secretary of state arrived.',
      SEPTEMBER_2016,
      ['American secretary of state → john-kerry role'],
    ],
    [
      'American secretary of state, 2018',
      'The American secretary of state arrived.',
      '2018-06-20',
      ['American secretary of state → mike-pompeo role'],
    ],
    [
      'UN secretary-general, 2016',
      'The UN secretary-general spoke.',
      SEPTEMBER_2016,
      ['UN secretary-general → ban-ki-moon role', 'UN → united-nations name'],
    ],
    [
      'UN secretary-general, 2018',
      'The UN secretary-general spoke.',
      '2018-06-20',
      ['UN secretary-general → antonio-guterres role', 'UN → united-nations name'],
    ],
    ['handover day in Washington', 'The American president spoke.', '2017-01-20', []],
    ['handover day at the ministry', 'The American secretary of state spoke.', '2013-02-01', []],
    [
      'the day after',
      'The American secretary of state spoke.',
      '2013-02-02',
      ['American secretary of state → john-kerry role'],
    ],
    ['no date at all', 'The Russian president spoke.', null, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
