/** Governments, ministries and armies by their nationality word (language.md 2.3), and adjectives, which are off by default. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('governments', () => {
  const rows: readonly Row[] = [
    [
      'Syrian government, in Arabic',
      'رحبت الحكومة السورية والسلطات السورية.',
      SEPTEMBER_2016,
      ['الحكومة السورية → syrian-government name', 'السلطات السورية → syrian-government name'],
    ],
    [
      'the regime, in Arabic',
      'رحب النظام السوري ونظام الأسد.',
      SEPTEMBER_2016,
      ['النظام السوري → syrian-government name', 'نظام الأسد → syrian-government name', 'الأسد → bashar-al-assad name'],
    ],
    [
      'Syrian government, in English',
      'The Syrian government and the Assad regime agreed.',
      SEPTEMBER_2016,
      [
        'Syrian government → syrian-government name',
        'Assad regime → syrian-government name',
        'Assad → bashar-al-assad name',
      ],
    ],
    [
      'a possessive',
      "Assad's government and Syria's government agreed.",
      SEPTEMBER_2016,
      [
        "Assad's government → syrian-government name",
        'Assad → bashar-al-assad name',
        "Syria's government → syrian-government name",
        'Syria → syria name',
      ],
    ],
    [
      'a backing in between',
      "Syria's Russian-backed government held.",
      SEPTEMBER_2016,
      ["Syria's Russian-backed government → syrian-government name", 'Syria → syria name'],
    ],
    [
      'other governments are their states, in Arabic',
      'رحبت الحكومة التركية والنظام السعودي والإدارة الأمريكية والقيادة الروسية.',
      SEPTEMBER_2016,
      [
        'الحكومة التركية → turkey name',
        'النظام السعودي → saudi-arabia name',
        'الإدارة الأمريكية → united-states metonym',
        'القيادة الروسية → russia metonym',
      ],
    ],
    [
      'other governments are their states, in English',
      'The Turkish government and the US administration agreed.',
      SEPTEMBER_2016,
      ['Turkish government → turkey name', 'US administration → united-states name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('ministries', () => {
  const rows: readonly Row[] = [
    [
      'foreign ministries, in Arabic',
      'قالت الخارجية الأمريكية ووزارة الخارجية الروسية ذلك.',
      SEPTEMBER_2016,
      ['الخارجية الأمريكية → us-department-of-state name', 'وزارة الخارجية الروسية → russian-mfa name'],
    ],
    [
      'both spellings of America',
      'قالت الخارجية الأميركية ووزارة الخارجية الأميركية ذلك.',
      SEPTEMBER_2016,
      ['الخارجية الأميركية → us-department-of-state name', 'وزارة الخارجية الأميركية → us-department-of-state name'],
    ],
    [
      'foreign ministries, in English',
      'The State Department and the Russian Foreign Ministry said so.',
      SEPTEMBER_2016,
      ['State Department → us-department-of-state name', 'Russian Foreign Ministry → russian-mfa name'],
    ],
    [
      'defence ministries, in Arabic',
      'قالت وزارة الدفاع الروسية والبنتاغون ذلك.',
      SEPTEMBER_2016,
      ['وزارة الدفاع الروسية → russia-mod name', 'البنتاغون → us-armed-forces metonym'],
    ],
    [
      'defence ministries, in English',
      'The Russian Defence Ministry and the Pentagon said so.',
      SEPTEMBER_2016,
      ['Russian Defence Ministry → russia-mod name', 'Pentagon → us-armed-forces metonym'],
    ],
    [
      'the French ministry',
      'قالت وزارة الخارجية الفرنسية ذلك. The French Foreign Ministry agreed.',
      SEPTEMBER_2016,
      ['وزارة الخارجية الفرنسية → french-mfa name', 'French Foreign Ministry → french-mfa name'],
    ],
    ['the minister is not the ministry', 'قال وزير الخارجية الكندي كلمته.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('armies', () => {
  const rows: readonly Row[] = [
    [
      'armies, in Arabic',
      'تقدم الجيش السوري والجيش الروسي والقوات الأمريكية.',
      SEPTEMBER_2016,
      [
        'الجيش السوري → syrian-armed-forces name',
        'الجيش الروسي → russian-armed-forces name',
        'القوات الأمريكية → us-armed-forces name',
      ],
    ],
    [
      'air forces, in Arabic',
      'قصف سلاح الجو الروسي والقوات الجوية السورية.',
      SEPTEMBER_2016,
      ['سلاح الجو الروسي → russian-armed-forces name', 'القوات الجوية السورية → syrian-armed-forces name'],
    ],
    [
      'armies, in English',
      'The Syrian army, the Russian air force and US forces advanced.',
      SEPTEMBER_2016,
      [
        'Syrian army → syrian-armed-forces name',
        'Russian air force → russian-armed-forces name',
        'US forces → us-armed-forces name',
      ],
    ],
    [
      'forces of a person',
      'تقدمت قوات الأسد.',
      SEPTEMBER_2016,
      ['قوات الأسد → syrian-armed-forces name', 'الأسد → bashar-al-assad name'],
    ],
    [
      'forces against a state are not its forces',
      'Anti-Syrian government forces advanced.',
      SEPTEMBER_2016,
      ['Syrian government → syrian-government name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('nationality words', () => {
  const rows: readonly Row[] = [
    ['off by default, in Arabic', 'مسؤول روسي وآخر أمريكي في القمة العربية.', SEPTEMBER_2016, []],
    ['off by default, in English', 'A Russian official met an American diplomat.', SEPTEMBER_2016, []],
    [
      'both spellings of a state',
      'سوريا وسورية وأمريكا وأميركا.',
      SEPTEMBER_2016,
      ['سوريا → syria name', 'سورية → syria name', 'أمريكا → united-states name', 'أميركا → united-states name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
