/** Agreements by name, by description and date, and by generic words (annotation rule 8). */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('by parties and date, Arabic', () => {
  const rows: readonly Row[] = [
    [
      'September 2013: chemical weapons',
      'رحب المجلس بالاتفاق الروسي الأمريكي.',
      '2013-09-16',
      ['الاتفاق الروسي الأمريكي → cw-framework-2013 name'],
    ],
    [
      'July 2016: Moscow',
      'رحب المجلس بالاتفاق الروسي الأمريكي.',
      '2016-07-18',
      ['الاتفاق الروسي الأمريكي → moscow-understanding-2016-07 name'],
    ],
    [
      'September 2016: Geneva',
      'رحب المجلس بالاتفاق الروسي الأمريكي.',
      SEPTEMBER_2016,
      ['الاتفاق الروسي الأمريكي → geneva-plan-2016-09 name'],
    ],
    [
      'the order of the parties does not matter',
      'رحب المجلس بالاتفاق الأميركي الروسي.',
      SEPTEMBER_2016,
      ['الاتفاق الأميركي الروسي → geneva-plan-2016-09 name'],
    ],
    ['no such agreement then', 'رحب المجلس بالاتفاق الروسي الأمريكي.', '2015-06-13', []],
    [
      'the parties as states',
      'نص الاتفاق بين روسيا والولايات المتحدة.',
      SEPTEMBER_2016,
      [
        'الاتفاق بين روسيا والولايات المتحدة → geneva-plan-2016-09 name',
        'روسيا → russia name',
        'الولايات المتحدة → united-states name',
      ],
    ],
    [
      'another noun',
      'رحب المجلس بالتفاهم الأمريكي الروسي.',
      SEPTEMBER_2016,
      ['التفاهم الأمريكي الروسي → geneva-plan-2016-09 name'],
    ],
    [
      'indefinite: weak',
      'يدور الكلام عن خطة روسية أمريكية.',
      SEPTEMBER_2016,
      ['خطة روسية أمريكية → geneva-plan-2016-09 generic weak'],
    ],
    ['one party is no pair', 'رحب المجلس بالاتفاق الروسي.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('by parties and date, English', () => {
  const rows: readonly Row[] = [
    [
      'September 2013: chemical weapons',
      'The US-Russian deal holds.',
      '2013-09-16',
      ['US-Russian deal → cw-framework-2013 name', 'US → united-states name'],
    ],
    [
      'July 2016: Moscow',
      'The US-Russian deal holds.',
      '2016-07-18',
      ['US-Russian deal → moscow-understanding-2016-07 name', 'US → united-states name'],
    ],
    [
      'September 2016: Geneva',
      'The US-Russian deal holds.',
      SEPTEMBER_2016,
      ['US-Russian deal → geneva-plan-2016-09 name', 'US → united-states name'],
    ],
    ['no such agreement then', 'The US-Russian deal holds.', '2015-06-13', ['US → united-states name']],
    [
      'the parties as states',
      'They read the deal between Russia and the United States.',
      SEPTEMBER_2016,
      [
        'deal between Russia and the United States → geneva-plan-2016-09 name',
        'Russia → russia name',
        'United States → united-states name',
      ],
    ],
    [
      'words between',
      'The US-Russia ceasefire plan holds.',
      SEPTEMBER_2016,
      ['US-Russia ceasefire plan → geneva-plan-2016-09 name', 'US → united-states name', 'Russia → russia name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('by place', () => {
  const rows: readonly Row[] = [
    [
      'where it was reached, Arabic',
      'الاتفاق الذي تم التوصل إليه في ميونيخ هش.',
      '2016-02-15',
      ['الاتفاق الذي تم التوصل إليه في ميونيخ → munich-statement-2016-02 name'],
    ],
    [
      'where it was reached, English',
      'The deal reached in Munich is fragile.',
      '2016-02-15',
      ['deal reached in Munich → munich-statement-2016-02 name'],
    ],
    [
      'where it was signed, English',
      'The agreement signed in Geneva is fragile.',
      SEPTEMBER_2016,
      ['agreement signed in Geneva → geneva-plan-2016-09 name'],
    ],
    [
      'a place without an agreement',
      'The deal reached in Lisbon is fragile.',
      SEPTEMBER_2016,
      ['Lisbon → portugal place weak'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('by name', () => {
  const rows: readonly Row[] = [
    [
      'by city, Arabic',
      'ينص بيان ميونيخ على ذلك، وتنص اتفاقات مينسك على غيره.',
      SEPTEMBER_2016,
      ['بيان ميونيخ → munich-statement-2016-02 name', 'اتفاقات مينسك → minsk-agreements name'],
    ],
    [
      'by city, English',
      'The Munich statement says so and the Minsk agreements do not.',
      SEPTEMBER_2016,
      ['Munich statement → munich-statement-2016-02 name', 'Minsk agreements → minsk-agreements name'],
    ],
    [
      'Geneva, Arabic',
      'تنص خطة جنيف الروسية الأمريكية على ذلك.',
      SEPTEMBER_2016,
      ['خطة جنيف الروسية الأمريكية → geneva-plan-2016-09 name'],
    ],
    ['Geneva, English', 'The Geneva plan is new.', SEPTEMBER_2016, ['Geneva plan → geneva-plan-2016-09 name']],
    ['resolution by number, Arabic', 'ينص القرار 2254 على ذلك.', SEPTEMBER_2016, ['القرار 2254 → unscr-2254 name']],
    [
      'resolution by number, English',
      'Resolution 2254 says so.',
      SEPTEMBER_2016,
      ['Resolution 2254 → unscr-2254 name'],
    ],
    ['a number is no resolution', 'وصل 2254 شخصا. 2254 people arrived.', SEPTEMBER_2016, []],
    [
      'cessation of hostilities, Arabic',
      'بدأ وقف الأعمال القتالية ثم وقف الأعمال العدائية، وسوريا تنتظر.',
      SEPTEMBER_2016,
      [
        'وقف الأعمال القتالية → cessation-of-hostilities name',
        'وقف الأعمال العدائية → cessation-of-hostilities name',
        'سوريا → syria name',
      ],
    ],
    [
      'cessation of hostilities, English',
      'The cessation of hostilities began, Syria said.',
      SEPTEMBER_2016,
      ['cessation of hostilities → cessation-of-hostilities name', 'Syria → syria name'],
    ],
    ["another war's truce, Arabic", 'بدأ وقف الأعمال القتالية في اليمن.', SEPTEMBER_2016, ['اليمن → yemen name']],
    [
      "another war's truce, English",
      'The cessation of hostilities in Yemen began.',
      SEPTEMBER_2016,
      ['Yemen → yemen name'],
    ],
    ['a truce before it was made', 'بدأ وقف الأعمال القتالية، وسوريا تنتظر.', '2014-05-13', ['سوريا → syria name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('a name that several agreements share', () => {
  const rows: readonly Row[] = [
    [
      'Moscow, July 2016',
      'صمد اتفاق موسكو.',
      '2016-07-20',
      ['اتفاق موسكو → moscow-understanding-2016-07 name', 'موسكو → russia metonym'],
    ],
    [
      'Moscow, March 2020',
      'صمد اتفاق موسكو.',
      '2020-03-10',
      ['اتفاق موسكو → moscow-protocol-2020-03 name', 'موسكو → russia metonym'],
    ],
    ['Vienna, early November 2015', 'صمد بيان فيينا.', '2015-11-05', ['بيان فيينا → vienna-statement-2015-10-30 name']],
    ['Vienna, later that month', 'صمد بيان فيينا.', '2015-11-20', ['بيان فيينا → vienna-statement-2015-11-14 name']],
    [
      'Vienna, English',
      'The Vienna statement holds.',
      '2015-11-05',
      ['Vienna statement → vienna-statement-2015-10-30 name'],
    ],
    ['Geneva, 2012', 'صمد بيان جنيف.', '2012-07-15', ['بيان جنيف → geneva-communique-2012 name']],
    ['Geneva, 2016', 'صمد اتفاق جنيف.', SEPTEMBER_2016, ['اتفاق جنيف → geneva-plan-2016-09 name']],
    ['Geneva before that agreement', 'صمد اتفاق جنيف.', '2012-07-15', []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('generic words', () => {
  const rows: readonly Row[] = [
    [
      'الاتفاق where one agreement is named',
      'صمد بيان ميونيخ. ثم سقط الاتفاق.',
      SEPTEMBER_2016,
      ['بيان ميونيخ → munich-statement-2016-02 name', 'الاتفاق → munich-statement-2016-02 generic weak'],
    ],
    [
      'the deal where one agreement is named',
      'The Geneva plan is new. The deal is weak.',
      SEPTEMBER_2016,
      ['Geneva plan → geneva-plan-2016-09 name', 'deal → geneva-plan-2016-09 generic weak'],
    ],
    [
      'الاتفاق where two are named',
      'صمد بيان ميونيخ واتفاقات مينسك. ثم سقط الاتفاق.',
      SEPTEMBER_2016,
      ['بيان ميونيخ → munich-statement-2016-02 name', 'اتفاقات مينسك → minsk-agreements name'],
    ],
    [
      'the deal where two are named',
      'The Munich statement and the Minsk agreements hold. The deal is weak.',
      SEPTEMBER_2016,
      ['Munich statement → munich-statement-2016-02 name', 'Minsk agreements → minsk-agreements name'],
    ],
    ['الاتفاق where none is named', 'سقط الاتفاق.', SEPTEMBER_2016, []],
    ['the deal where none is named', 'The deal is weak.', SEPTEMBER_2016, []],
    [
      'an indefinite deal',
      'The Geneva plan is new. A deal is weak.',
      SEPTEMBER_2016,
      ['Geneva plan → geneva-plan-2016-09 name'],
    ],
    [
      'تم الاتفاق على is a verb',
      'صمد بيان ميونيخ. تم الاتفاق على موعد.',
      SEPTEMBER_2016,
      ['بيان ميونيخ → munich-statement-2016-02 name'],
    ],
    [
      'الهدنة in a Syria text',
      'خرقت الهدنة في سوريا.',
      '2016-04-13',
      ['الهدنة → cessation-of-hostilities generic weak', 'سوريا → syria name'],
    ],
    [
      'ceasefire in a Syria text',
      'A ceasefire in Syria began.',
      '2016-04-13',
      ['ceasefire → cessation-of-hostilities generic weak', 'Syria → syria name'],
    ],
    ['الهدنة elsewhere', 'خرقت الهدنة في اليمن.', SEPTEMBER_2016, ['اليمن → yemen name']],
    ['ceasefire elsewhere', 'A ceasefire in Yemen began.', SEPTEMBER_2016, ['Yemen → yemen name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
