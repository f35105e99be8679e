/** Duals, lists, counterparts and short titles (language.md 2.4, points 5 to 8): the two of a pair are linked weakly. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('duals and lists', () => {
  const rows: readonly Row[] = [
    [
      'two ministers, nominative',
      'التقى وزيرا الخارجية الروسي والأمريكي.',
      SEPTEMBER_2016,
      ['الروسي → sergey-lavrov role weak', 'الأمريكي → john-kerry role weak'],
    ],
    [
      'two ministers, genitive',
      'لقاء وزيري الخارجية الروسي والتركي.',
      SEPTEMBER_2016,
      ['الروسي → sergey-lavrov role weak', 'التركي → mevlut-cavusoglu role weak'],
    ],
    [
      'two ministers with their names',
      'اتفق وزيرا الخارجية الأميركي جون كيري والروسي سيرغي لافروف.',
      SEPTEMBER_2016,
      [
        'الأميركي → john-kerry role weak',
        'جون كيري → john-kerry name',
        'الروسي → sergey-lavrov role weak',
        'سيرغي لافروف → sergey-lavrov name',
      ],
    ],
    [
      'two presidents',
      'بحث الرئيسان الروسي والأمريكي الأمر.',
      SEPTEMBER_2016,
      ['الروسي → vladimir-putin role weak', 'الأمريكي → barack-obama role weak'],
    ],
    [
      'two presidents with their names',
      'بحث الرئيسان الروسي فلاديمير بوتين والأمريكي باراك أوباما الأمر.',
      SEPTEMBER_2016,
      [
        'الروسي → vladimir-putin role weak',
        'فلاديمير بوتين → vladimir-putin name',
        'الأمريكي → barack-obama role weak',
        'باراك أوباما → barack-obama name',
      ],
    ],
    [
      'two defence ministers',
      'بحث وزيرا الدفاع الروسي والأمريكي الأمر.',
      SEPTEMBER_2016,
      ['الروسي → sergei-shoigu role weak', 'الأمريكي → ash-carter role weak'],
    ],
    [
      'three ministers',
      'اجتمع وزراء الخارجية الروسي والتركي والإيراني.',
      SEPTEMBER_2016,
      [
        'الروسي → sergey-lavrov role weak',
        'التركي → mevlut-cavusoglu role weak',
        'الإيراني → mohammad-javad-zarif role weak',
      ],
    ],
    [
      'three presidents, in English',
      'The Russian, American and Turkish presidents met.',
      SEPTEMBER_2016,
      [
        'Russian → vladimir-putin role weak',
        'American → barack-obama role weak',
        'Turkish → recep-tayyip-erdogan role weak',
      ],
    ],
    ['one nationality is no pair', 'اجتمع وزراء الخارجية العرب.', SEPTEMBER_2016, []],
    [
      'the date counts',
      'بحث الرئيسان الفرنسي والأمريكي الأمر.',
      '2018-06-20',
      ['الفرنسي → emmanuel-macron role weak', 'الأمريكي → donald-trump role weak'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('counterparts', () => {
  const rows: readonly Row[] = [
    [
      'of a minister named',
      'التقى كيري نظيره الروسي.',
      SEPTEMBER_2016,
      ['كيري → john-kerry name', 'نظيره الروسي → sergey-lavrov role'],
    ],
    [
      'of a minister named, in English',
      'Kerry met his Russian counterpart.',
      SEPTEMBER_2016,
      ['Kerry → john-kerry name', 'Russian counterpart → sergey-lavrov role'],
    ],
    [
      'with the name beside it',
      'التقى لافروف نظيره الأمريكي جون كيري.',
      SEPTEMBER_2016,
      ['لافروف → sergey-lavrov name', 'نظيره الأمريكي → john-kerry role', 'جون كيري → john-kerry name'],
    ],
    [
      'with the name beside it, in English',
      'Lavrov called his US counterpart John Kerry.',
      SEPTEMBER_2016,
      [
        'Lavrov → sergey-lavrov name',
        'US counterpart → john-kerry role',
        'US → united-states name',
        'John Kerry → john-kerry name',
      ],
    ],
    [
      'of a role',
      'التقى وزير الدفاع الروسي نظيره الأمريكي.',
      SEPTEMBER_2016,
      ['وزير الدفاع الروسي → sergei-shoigu role', 'نظيره الأمريكي → ash-carter role'],
    ],
    [
      'of a role, in English',
      'The Turkish foreign minister met his Russian counterpart.',
      SEPTEMBER_2016,
      ['Turkish foreign minister → mevlut-cavusoglu role', 'Russian counterpart → sergey-lavrov role'],
    ],
    [
      'of a president',
      'التقى الرئيس الروسي نظيره التركي.',
      SEPTEMBER_2016,
      ['الرئيس الروسي → vladimir-putin role', 'نظيره التركي → recep-tayyip-erdogan role'],
    ],
    ['of nobody in the sentence', 'التقى نظيره الروسي.', SEPTEMBER_2016, []],
    [
      'of two people with different offices',
      'حضر كيري وأوباما والتقى نظيره الروسي.',
      SEPTEMBER_2016,
      ['كيري → john-kerry name', 'أوباما → barack-obama name'],
    ],
    [
      'the office decides, not the man',
      'التقى كيري نظيره الفرنسي.',
      '2013-06-20',
      ['كيري → john-kerry name', 'نظيره الفرنسي → laurent-fabius role'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('short titles', () => {
  const rows: readonly Row[] = [
    [
      'the minister named before',
      'قال كيري إن الوقت ضيق. وأضاف الوزير الأمريكي أن الأمل باق.',
      SEPTEMBER_2016,
      ['كيري → john-kerry name', 'الوزير الأمريكي → john-kerry role'],
    ],
    [
      'the minister named before, of two',
      'حضر كيري ولافروف. وقال الوزير الروسي كلمته.',
      SEPTEMBER_2016,
      ['كيري → john-kerry name', 'لافروف → sergey-lavrov name', 'الوزير الروسي → sergey-lavrov role'],
    ],
    [
      'no minister of that state named',
      'حضر كيري. وقال الوزير التركي كلمته.',
      SEPTEMBER_2016,
      ['كيري → john-kerry name'],
    ],
    ['زوجة before it', 'حضر كيري. وقالت زوجة الوزير الأمريكي كلمتها.', SEPTEMBER_2016, ['كيري → john-kerry name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
