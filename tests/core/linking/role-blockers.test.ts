/** Words before and after a role that make it another person, and names beside it (language.md 2.4, points 11 and 12). */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('blockers in front, Arabic', () => {
  const rows: readonly Row[] = [
    [
      'نائب with his own name',
      'قال نائب وزير الخارجية الروسي غينادي غاتيلوف ذلك.',
      SEPTEMBER_2016,
      ['نائب وزير الخارجية الروسي → gennady-gatilov role', 'غينادي غاتيلوف → gennady-gatilov name'],
    ],
    ['نائب alone: several hold the office', 'قال نائب وزير الخارجية الروسي ذلك.', SEPTEMBER_2016, []],
    ['مساعد and وكيل', 'حضر مساعد وزير الخارجية الأمريكي ووكيل وزير الخارجية الأمريكي.', SEPTEMBER_2016, []],
    [
      'سلف, خلف and زوجة',
      'حضر سلف وزير الخارجية الأمريكي ثم زوجة الرئيس السوري ونجل الرئيس الأمريكي.',
      SEPTEMBER_2016,
      [],
    ],
    [
      'نائب of a president holds an office of his own',
      'حضر نائب الرئيس الأمريكي.',
      SEPTEMBER_2016,
      ['نائب الرئيس الأمريكي → joe-biden role'],
    ],
    [
      'مستشار and مكتب: the role is mentioned, weakly',
      'حضر مستشار الرئيس الروسي، وأعلن مكتب الرئيس الروسي ذلك.',
      SEPTEMBER_2016,
      ['الرئيس الروسي → vladimir-putin role weak', 'الرئيس الروسي → vladimir-putin role weak'],
    ],
    [
      'رئيس مكتب',
      'حضر رئيس مكتب وزير الخارجية الروسي.',
      SEPTEMBER_2016,
      ['وزير الخارجية الروسي → sergey-lavrov role weak'],
    ],
    ['مبعوث of a president', 'حضر مبعوث الرئيس الروسي.', SEPTEMBER_2016, ['الرئيس الروسي → vladimir-putin role weak']],
    [
      "باسم with the spokeswoman's name",
      'قالت المتحدثة باسم الخارجية الروسية ماريا زاخاروفا ذلك.',
      SEPTEMBER_2016,
      [
        'المتحدثة باسم الخارجية الروسية → maria-zakharova role',
        'الخارجية الروسية → russian-mfa name',
        'ماريا زاخاروفا → maria-zakharova name',
      ],
    ],
    [
      'باسم, the spokeswoman alone',
      'قالت المتحدثة باسم الخارجية الروسية ذلك.',
      SEPTEMBER_2016,
      ['المتحدثة باسم الخارجية الروسية → maria-zakharova role', 'الخارجية الروسية → russian-mfa name'],
    ],
    [
      "باسم, a man's title while a woman speaks",
      'قال المتحدث باسم الخارجية الروسية ذلك.',
      SEPTEMBER_2016,
      ['الخارجية الروسية → russian-mfa name'],
    ],
    [
      'باسم an envoy',
      'قالت المتحدثة باسم المبعوث الأممي إلى سوريا خولة مطر ذلك.',
      SEPTEMBER_2016,
      ['المبعوث الأممي إلى سوريا → staffan-de-mistura role', 'سوريا → syria name', 'خولة مطر → khawla-matar name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('blockers in front, English', () => {
  const rows: readonly Row[] = [
    ['deputy', 'The Russian deputy foreign minister left.', SEPTEMBER_2016, []],
    ['former', 'The former American secretary of state left.', SEPTEMBER_2016, []],
    ['acting', 'The acting American secretary of state left.', SEPTEMBER_2016, []],
    [
      'then and ex',
      'The then American secretary of state met ex-US president.',
      SEPTEMBER_2016,
      ['US → united-states name'],
    ],
    ['assistant', 'The assistant American secretary of state left.', SEPTEMBER_2016, []],
    [
      'spokesman with his name',
      'US State Department spokesman John Kirby spoke.',
      SEPTEMBER_2016,
      [
        'US State Department spokesman → john-kirby role',
        'US State Department → us-department-of-state name',
        'John Kirby → john-kirby name',
      ],
    ],
    [
      'spokeswoman alone',
      'The Russian foreign ministry spokeswoman spoke.',
      SEPTEMBER_2016,
      ['Russian foreign ministry spokeswoman → maria-zakharova role', 'Russian foreign ministry → russian-mfa name'],
    ],
    [
      'spokesman of a seat',
      'The Kremlin spokesman spoke.',
      SEPTEMBER_2016,
      ['Kremlin spokesman → dmitry-peskov role', 'Kremlin → russia metonym'],
    ],
    ['aide to', 'An aide to Russian president left.', SEPTEMBER_2016, ['Russian president → vladimir-putin role weak']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('after, and other times', () => {
  const rows: readonly Row[] = [
    ['السابق and الأسبق', 'تكلم وزير الخارجية الأمريكي السابق، ثم وزير الخارجية الأمريكي الأسبق.', SEPTEMBER_2016, []],
    ['المنتخب', 'تكلم الرئيس الأمريكي المنتخب.', SEPTEMBER_2016, []],
    ['elect', 'The US president-elect left.', '2016-12-01', ['US → united-states name']],
    ['المكلف without a state', 'تكلم وزير الخارجية المكلف.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('names beside', () => {
  const rows: readonly Row[] = [
    [
      'role, then name',
      'وصل وزير الخارجية الروسي سيرغي لافروف.',
      SEPTEMBER_2016,
      ['وزير الخارجية الروسي → sergey-lavrov role', 'سيرغي لافروف → sergey-lavrov name'],
    ],
    [
      'name, then role',
      'وصل سيرغي لافروف، وزير الخارجية الروسي، مساء.',
      SEPTEMBER_2016,
      ['سيرغي لافروف → sergey-lavrov name', 'وزير الخارجية الروسي → sergey-lavrov role'],
    ],
    [
      'role, then name, in English',
      'Russian Foreign Minister Sergey Lavrov arrived.',
      SEPTEMBER_2016,
      ['Russian Foreign Minister → sergey-lavrov role', 'Sergey Lavrov → sergey-lavrov name'],
    ],
    [
      'name, then role, in English',
      'Sergey Lavrov, the Russian foreign minister, arrived.',
      SEPTEMBER_2016,
      ['Sergey Lavrov → sergey-lavrov name', 'Russian foreign minister → sergey-lavrov role'],
    ],
    [
      'a comma or a title between',
      'وصل وزير الخارجية الأمريكي، جون كيري. تكلم وزير الخارجية الأمريكي السيد جون كيري.',
      SEPTEMBER_2016,
      [
        'وزير الخارجية الأمريكي → john-kerry role',
        'جون كيري → john-kerry name',
        'وزير الخارجية الأمريكي → john-kerry role',
        'جون كيري → john-kerry name',
      ],
    ],
    [
      "an earlier holder's name is trusted",
      'قالت وزيرة خارجية الولايات المتحدة هيلاري كلينتون ذلك.',
      SEPTEMBER_2016,
      [
        'وزيرة خارجية الولايات المتحدة → hillary-clinton role',
        'الولايات المتحدة → united-states name',
        'هيلاري كلينتون → hillary-clinton name',
      ],
    ],
    [
      'the ministry inside a woman’s title is no mention',
      'قالت وزيرة الخارجية الأمريكية هيلاري كلينتون ذلك.',
      '2012-06-15',
      ['وزيرة الخارجية الأمريكية → hillary-clinton role', 'هيلاري كلينتون → hillary-clinton name'],
    ],
    [
      'a name that never held the office',
      'وصل وزير الخارجية الروسي جون كيري.',
      SEPTEMBER_2016,
      ['جون كيري → john-kerry name'],
    ],
    [
      'a name that never held the office, in English',
      'Russian foreign minister John Kerry arrived.',
      SEPTEMBER_2016,
      ['John Kerry → john-kerry name'],
    ],
    ['a name the base does not know', 'وصل وزير الخارجية الروسي محمد سعيد.', SEPTEMBER_2016, []],
    ['a name the base does not know, in English', 'The Russian president Petr Novak arrived.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
