/** Mentions inside mentions: different entities may nest, one entity is marked once, fixed names keep their parts. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from '../linking/reading.ts';

describe('nested', () => {
  const rows: readonly Row[] = [
    [
      'resolution and Security Council, Arabic',
      'ينص قرار مجلس الأمن رقم 2254 على ذلك.',
      SEPTEMBER_2016,
      ['قرار مجلس الأمن رقم 2254 → unscr-2254 name', 'مجلس الأمن → un-security-council name'],
    ],
    [
      'resolution and Security Council, English',
      'Security Council Resolution 2254 says so.',
      SEPTEMBER_2016,
      ['Security Council Resolution 2254 → unscr-2254 name', 'Security Council → un-security-council name'],
    ],
    [
      'spokeswoman and ministry',
      'تكلمت المتحدثة باسم وزارة الخارجية الروسية.',
      SEPTEMBER_2016,
      ['المتحدثة باسم وزارة الخارجية الروسية → maria-zakharova role', 'وزارة الخارجية الروسية → russian-mfa name'],
    ],
    [
      'spokesman and department',
      'The State Department spokesman spoke.',
      SEPTEMBER_2016,
      ['State Department spokesman → john-kirby role', 'State Department → us-department-of-state name'],
    ],
    [
      'government and leader',
      'تقدم نظام الأسد. The Assad regime advanced.',
      SEPTEMBER_2016,
      [
        'نظام الأسد → syrian-government name',
        'الأسد → bashar-al-assad name',
        'Assad regime → syrian-government name',
        'Assad → bashar-al-assad name',
      ],
    ],
    [
      'coalition and leader, Arabic',
      'قصف التحالف الذي تقوده الولايات المتحدة.',
      SEPTEMBER_2016,
      ['التحالف الذي تقوده الولايات المتحدة → us-led-coalition name', 'الولايات المتحدة → united-states name'],
    ],
    [
      'coalition and leader, English',
      'The US-led coalition struck.',
      SEPTEMBER_2016,
      ['US-led coalition → us-led-coalition name', 'US → united-states name'],
    ],
    [
      'agreement and parties',
      'نص الاتفاق بين روسيا والولايات المتحدة.',
      SEPTEMBER_2016,
      [
        'الاتفاق بين روسيا والولايات المتحدة → geneva-plan-2016-09 name',
        'روسيا → russia name',
        'الولايات المتحدة → united-states name',
      ],
    ],
    [
      'role and state',
      'وصل وزير خارجية روسيا.',
      SEPTEMBER_2016,
      ['وزير خارجية روسيا → sergey-lavrov role', 'روسيا → russia name'],
    ],
    [
      'envoy, Secretary-General, body and state',
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
      'backer of rebels',
      'Syria met US-backed rebels.',
      SEPTEMBER_2016,
      ['Syria → syria name', 'US-backed rebels → syrian-opposition name', 'US → united-states name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('not nested: a state inside the fixed name of a body', () => {
  const rows: readonly Row[] = [
    [
      'support group, Arabic',
      'اجتمعت المجموعة الدولية لدعم سورية.',
      SEPTEMBER_2016,
      ['المجموعة الدولية لدعم سورية → issg name'],
    ],
    [
      'support group, English',
      'The International Syria Support Group met.',
      SEPTEMBER_2016,
      ['International Syria Support Group → issg name'],
    ],
    [
      'Islamic State, Arabic',
      'انسحب تنظيم الدولة الإسلامية في العراق والشام.',
      SEPTEMBER_2016,
      ['تنظيم الدولة الإسلامية في العراق والشام → isis name'],
    ],
    [
      'Islamic State, English',
      'The Islamic State of Iraq and Syria retreated.',
      SEPTEMBER_2016,
      ['Islamic State of Iraq and Syria → isis name'],
    ],
    [
      'Syrian Democratic Forces',
      'تقدمت قوات سوريا الديمقراطية.',
      SEPTEMBER_2016,
      ['قوات سوريا الديمقراطية → syrian-democratic-forces name'],
    ],
    [
      'an outlet',
      'نقل تلفزيون سوريا ذلك. The Washington Post and Russia Today reported it.',
      SEPTEMBER_2016,
      ['تلفزيون سوريا → syria-tv name', 'Washington Post → washington-post name', 'Russia Today → rt name'],
    ],
    [
      'Security Council inside its longer name',
      'The UN Security Council met.',
      SEPTEMBER_2016,
      ['UN Security Council → un-security-council name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('the longest of one entity', () => {
  const rows: readonly Row[] = [
    [
      'full name over surname',
      'تكلم سيرغي لافروف. Sergey Lavrov spoke.',
      SEPTEMBER_2016,
      ['سيرغي لافروف → sergey-lavrov name', 'Sergey Lavrov → sergey-lavrov name'],
    ],
    [
      'group with its type',
      'انسحبت جبهة النصرة. The Nusra Front left.',
      SEPTEMBER_2016,
      ['جبهة النصرة → nusra-front name', 'Nusra Front → nusra-front name'],
    ],
    [
      'government over its shorter forms',
      'رحبت الحكومة السورية.',
      SEPTEMBER_2016,
      ['الحكومة السورية → syrian-government name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
