/** Roles that stand for a person (language.md 2.4, points 1, 2, 4, 9, 10): the wording. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('Arabic', () => {
  const rows: readonly Row[] = [
    [
      'office with the article and nationality',
      'وصل وزير الخارجية الروسي مساء.',
      SEPTEMBER_2016,
      ['وزير الخارجية الروسي → sergey-lavrov role'],
    ],
    [
      'both spellings of America',
      'وصل وزير الخارجية الأمريكي، ثم تكلم وزير الخارجية الأميركي.',
      SEPTEMBER_2016,
      ['وزير الخارجية الأمريكي → john-kerry role', 'وزير الخارجية الأميركي → john-kerry role'],
    ],
    [
      'final ya without dots',
      'وصل وزير الخارجية الروسى مساء.',
      SEPTEMBER_2016,
      ['وزير الخارجية الروسى → sergey-lavrov role'],
    ],
    [
      'الرئيس',
      'تكلم الرئيس الأمريكي والرئيس الروسي والرئيس السوري.',
      SEPTEMBER_2016,
      [
        'الرئيس الأمريكي → barack-obama role',
        'الرئيس الروسي → vladimir-putin role',
        'الرئيس السوري → bashar-al-assad role',
      ],
    ],
    ['رئيس الوزراء', 'وصل رئيس الوزراء الروسي.', SEPTEMBER_2016, ['رئيس الوزراء الروسي → dmitry-medvedev role']],
    [
      'feminine head, masculine title',
      'تكلم رئيس الدبلوماسية الروسية.',
      SEPTEMBER_2016,
      ['رئيس الدبلوماسية الروسية → sergey-lavrov role'],
    ],
    [
      "a woman's title",
      'وصلت المستشارة الألمانية ورئيسة الوزراء البريطانية.',
      SEPTEMBER_2016,
      ['المستشارة الألمانية → angela-merkel role', 'رئيسة الوزراء البريطانية → theresa-may role'],
    ],
    [
      'construct with the state',
      'وصل وزير خارجية روسيا ورئيس وزراء روسيا.',
      SEPTEMBER_2016,
      [
        'وزير خارجية روسيا → sergey-lavrov role',
        'روسيا → russia name',
        'رئيس وزراء روسيا → dmitry-medvedev role',
        'روسيا → russia name',
      ],
    ],
    [
      "construct with the government's naming",
      'تكلم وزير خارجية النظام السعودي ورئيس النظام السوري.',
      SEPTEMBER_2016,
      [
        'وزير خارجية النظام السعودي → adel-al-jubeir role',
        'النظام السعودي → saudi-arabia name',
        'رئيس النظام السوري → bashar-al-assad role',
        'النظام السوري → syrian-government name',
      ],
    ],
    [
      'construct with the government',
      'تكلم وزير خارجية الحكومة السورية.',
      SEPTEMBER_2016,
      ['وزير خارجية الحكومة السورية → walid-muallem role', 'الحكومة السورية → syrian-government name'],
    ],
    [
      'monarchs and leaders',
      'وصل العاهل الأردني وأمير قطر وولي العهد السعودي والمرشد الأعلى الإيراني.',
      SEPTEMBER_2016,
      [
        'العاهل الأردني → abdullah-ii-jordan role',
        'أمير قطر → tamim-bin-hamad role',
        'قطر → qatar name',
        'ولي العهد السعودي → mohammed-bin-nayef role',
        'المرشد الأعلى الإيراني → ali-khamenei role',
      ],
    ],
    [
      'ministry, not minister',
      'رحبت الخارجية الأمريكية بالخطوة.',
      SEPTEMBER_2016,
      ['الخارجية الأمريكية → us-department-of-state name'],
    ],
    ["another ministry is nobody's", 'وصل وزير الطاقة الروسي ووزير العدل الأمريكي.', SEPTEMBER_2016, []],
    ['الوزير and الرئيس alone', 'تكلم الوزير ثم تكلم الرئيس، وسوريا تنتظر.', SEPTEMBER_2016, ['سوريا → syria name']],
    [
      'على after a role is no name',
      'وصل وزير الخارجية الروسي على متن طائرة خاصة.',
      SEPTEMBER_2016,
      ['وزير الخارجية الروسي → sergey-lavrov role'],
    ],
    [
      'the longer of two titles with one head: not the minister of «the Kingdom»',
      'وصل وزير خارجية المملكة المتحدة مساء.',
      SEPTEMBER_2016,
      ['وزير خارجية المملكة المتحدة → boris-johnson role', 'المملكة المتحدة → united-kingdom name'],
    ],
    [
      'Putin as master of the Kremlin',
      'تكلم سيد الكرملين.',
      SEPTEMBER_2016,
      ['سيد الكرملين → vladimir-putin role', 'الكرملين → russia metonym'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('United Nations', () => {
  const rows: readonly Row[] = [
    [
      'envoy by mandate',
      'تكلم المبعوث الأممي إلى سوريا.',
      SEPTEMBER_2016,
      ['المبعوث الأممي إلى سوريا → staffan-de-mistura role', 'سوريا → syria name'],
    ],
    [
      'envoy of the Secretary-General',
      'تكلم المبعوث الخاص للأمين العام للأمم المتحدة إلى سوريا.',
      SEPTEMBER_2016,
      [
        'المبعوث الخاص للأمين العام للأمم المتحدة إلى سوريا → staffan-de-mistura role',
        'للأمين العام للأمم المتحدة → ban-ki-moon role',
        'للأمم المتحدة → united-nations name',
        'سوريا → syria name',
      ],
    ],
    [
      'موفد الأمم المتحدة',
      'تكلم موفد الأمم المتحدة إلى سورية.',
      SEPTEMBER_2016,
      [
        'موفد الأمم المتحدة إلى سورية → staffan-de-mistura role',
        'الأمم المتحدة → united-nations name',
        'سورية → syria name',
      ],
    ],
    [
      'short, in a Syria text',
      'تنتظر سوريا الجولة. وقال المبعوث الأممي إن الموعد قريب.',
      SEPTEMBER_2016,
      ['سوريا → syria name', 'المبعوث الأممي → staffan-de-mistura role'],
    ],
    [
      'to another country, in Arabic',
      'تكلم المبعوث الأممي إلى ليبيا، ثم المبعوث الدولي إلى اليمن.',
      SEPTEMBER_2016,
      ['ليبيا → libya name', 'اليمن → yemen name'],
    ],
    [
      'Secretary-General',
      'تكلم الأمين العام للأمم المتحدة.',
      SEPTEMBER_2016,
      ['الأمين العام للأمم المتحدة → ban-ki-moon role', 'للأمم المتحدة → united-nations name'],
    ],
    [
      'another secretary-general',
      'تكلم الأمين العام لحزب الله.',
      SEPTEMBER_2016,
      ['الأمين العام لحزب الله → hassan-nasrallah role', 'حزب الله → hezbollah name'],
    ],
    [
      "a state's seat",
      'تكلم مندوب روسيا لدى الأمم المتحدة.',
      SEPTEMBER_2016,
      [
        'مندوب روسيا لدى الأمم المتحدة → vitaly-churkin role',
        'روسيا → russia name',
        'الأمم المتحدة → united-nations name',
      ],
    ],
    ['an ambassador elsewhere', 'غادر السفير الأمريكي في دمشق.', SEPTEMBER_2016, ['دمشق → syria place weak']],
    [
      "a state's envoy is not the UN's",
      'وصل المبعوث الأمريكي الخاص إلى سوريا.',
      SEPTEMBER_2016,
      ['المبعوث الأمريكي الخاص إلى سوريا → michael-ratney role', 'سوريا → syria name'],
    ],
    [
      'Secretary-General, in English',
      'The UN secretary-general spoke, and the UN chief left.',
      SEPTEMBER_2016,
      [
        'UN secretary-general → ban-ki-moon role',
        'UN → united-nations name',
        'UN chief → ban-ki-moon role',
        'UN → united-nations name',
      ],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('English', () => {
  const rows: readonly Row[] = [
    [
      'nationality and office',
      'The Russian foreign minister arrived with the American secretary of state.',
      SEPTEMBER_2016,
      ['Russian foreign minister → sergey-lavrov role', 'American secretary of state → john-kerry role'],
    ],
    [
      'capitals of a title',
      'The US Secretary of State arrived.',
      SEPTEMBER_2016,
      ['US Secretary of State → john-kerry role', 'US → united-states name'],
    ],
    [
      'possessive',
      "Russia's foreign minister arrived with Iran's president.",
      SEPTEMBER_2016,
      [
        "Russia's foreign minister → sergey-lavrov role",
        'Russia → russia name',
        "Iran's president → hassan-rouhani role",
        'Iran → iran name',
      ],
    ],
    [
      'of',
      'The foreign minister of Russia arrived.',
      SEPTEMBER_2016,
      ['foreign minister of Russia → sergey-lavrov role', 'Russia → russia name'],
    ],
    [
      'president',
      'The US president met the Russian president.',
      SEPTEMBER_2016,
      ['US president → barack-obama role', 'US → united-states name', 'Russian president → vladimir-putin role'],
    ],
    [
      'prime minister and foreign secretary',
      'The British prime minister sent the British foreign secretary.',
      SEPTEMBER_2016,
      ['British prime minister → theresa-may role', 'British foreign secretary → boris-johnson role'],
    ],
    [
      'chancellor, king, emir and leader',
      "The German chancellor met the Saudi king, the Qatari emir and Iran's supreme leader.",
      SEPTEMBER_2016,
      [
        'German chancellor → angela-merkel role',
        'Saudi king → king-salman role',
        'Qatari emir → tamim-bin-hamad role',
        "Iran's supreme leader → ali-khamenei role",
        'Iran → iran name',
      ],
    ],
    [
      'vice president',
      'The US vice president spoke.',
      SEPTEMBER_2016,
      ['US vice president → joe-biden role', 'US → united-states name'],
    ],
    [
      'top diplomat',
      "Russia's top diplomat spoke.",
      SEPTEMBER_2016,
      ["Russia's top diplomat → sergey-lavrov role", 'Russia → russia name'],
    ],
    [
      'seats',
      'The White House and Foggy Bottom agreed.',
      SEPTEMBER_2016,
      ['White House → united-states metonym', 'Foggy Bottom → us-department-of-state metonym'],
    ],
    ['no state, no text about it', 'The foreign minister arrived with the president.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
