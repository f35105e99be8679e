/** Proclitics before names (language.md 2.1): the span is the name, except for the fused لل. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('each clitic and combination', () => {
  const rows: readonly Row[] = [
    ['و', 'وموسكو مستعدة.', SEPTEMBER_2016, ['موسكو → russia metonym']],
    ['ف', 'فموسكو مستعدة.', SEPTEMBER_2016, ['موسكو → russia metonym']],
    ['ب', 'التقى الوفد بكيري.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['ك', 'ليس الناس ككيري.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['ل', 'سلم الرسالة لكيري.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['وب', 'وبكيري التقى.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['وك', 'وككيري آخرون.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['ول', 'ولكيري رأي.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['فب', 'فبكيري التقى.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['فك', 'فككيري آخرون.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['فل', 'فلكيري رأي.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['وال', 'والسعودية مستعدة.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['فال', 'فالسعودية مستعدة.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['بال', 'مر بالسعودية.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['كال', 'دولة كالسعودية.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['وبال', 'وبالسعودية مر.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['وكال', 'وكالسعودية دول.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['فبال', 'فبالسعودية مر.', SEPTEMBER_2016, ['السعودية → saudi-arabia name']],
    ['لل: the whole word, the article is fused', 'رسالة للسعودية.', SEPTEMBER_2016, ['للسعودية → saudi-arabia name']],
    ['ولل', 'وللسعودية رأي.', SEPTEMBER_2016, ['للسعودية → saudi-arabia name']],
    ['فلل', 'فللسعودية رأي.', SEPTEMBER_2016, ['للسعودية → saudi-arabia name']],
    ['لل before a longer name', 'رسالة للولايات المتحدة.', SEPTEMBER_2016, ['للولايات المتحدة → united-states name']],
    ['ولل before a longer name', 'وللأمم المتحدة رأي.', SEPTEMBER_2016, ['للأمم المتحدة → united-nations name']],
    ['ل before a name in ل', 'دعم لليبيا ثم للبنان.', SEPTEMBER_2016, ['ليبيا → libya name', 'لبنان → lebanon name']],
    ['ول before a name in ل', 'ولليبيا وللبنان رأي.', SEPTEMBER_2016, ['ليبيا → libya name', 'لبنان → lebanon name']],
    [
      'a name in ل as it stands',
      'لبنان وليبيا ولندن.',
      SEPTEMBER_2016,
      ['لبنان → lebanon name', 'ليبيا → libya name', 'لندن → united-kingdom metonym'],
    ],
    [
      'clitic before the first word of a name',
      'التقى بجون كيري وبالأمم المتحدة.',
      SEPTEMBER_2016,
      ['جون كيري → john-kerry name', 'الأمم المتحدة → united-nations name'],
    ],
    ['و before بان كي مون', 'وبان كي مون حاضر.', SEPTEMBER_2016, ['بان كي مون → ban-ki-moon name']],
    ['ب before بان كي مون', 'التقى ببان كي مون.', SEPTEMBER_2016, ['بان كي مون → ban-ki-moon name']],
    [
      'second half of a pair takes و',
      'بين روسيا والولايات المتحدة.',
      SEPTEMBER_2016,
      ['روسيا → russia name', 'الولايات المتحدة → united-states name'],
    ],
    [
      'clitics before a description',
      'رحبت بالحكومة السورية ثم للحكومة السورية وكالجيش السوري.',
      SEPTEMBER_2016,
      [
        'الحكومة السورية → syrian-government name',
        'للحكومة السورية → syrian-government name',
        'الجيش السوري → syrian-armed-forces name',
      ],
    ],
    [
      'clitics before a role',
      'لوزير الخارجية الروسي ثم وللرئيس الأمريكي.',
      SEPTEMBER_2016,
      ['وزير الخارجية الروسي → sergey-lavrov role', 'للرئيس الأمريكي → barack-obama role'],
    ],
    [
      'clitics before a group',
      'ضربات للنصرة وبجبهة النصرة وبداعش.',
      SEPTEMBER_2016,
      ['للنصرة → nusra-front name', 'جبهة النصرة → nusra-front name', 'داعش → isis name'],
    ],
    [
      'clitics before a metonym',
      'رسالة للكرملين ولموسكو.',
      SEPTEMBER_2016,
      ['للكرملين → russia metonym', 'موسكو → russia metonym'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('not a clitic', () => {
  const rows: readonly Row[] = [
    ['two conjunctions', 'ووكيري فوكيري.', SEPTEMBER_2016, []],
    ['two prepositions', 'بلكيري كبكيري.', SEPTEMBER_2016, []],
    ['future س, oath ت and question أ', 'سكيري تكيري أكيري أوكيري.', SEPTEMBER_2016, []],
    ['inside a name', 'جون وكيري والأمم والمتحدة.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['a longer word', 'كيريان لافروفي.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('detached clitics', () => {
  const rows: readonly Row[] = [
    ['ل with tatweel, a space apart', 'رد لـ كيري.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    [
      'ل with tatweel',
      'رد لـكيري وبــلافروف.',
      SEPTEMBER_2016,
      ['كيري → john-kerry name', 'لافروف → sergey-lavrov name'],
    ],
    ['ب with tatweel and marks', 'التقى بـ”كيري”.', SEPTEMBER_2016, ['كيري → john-kerry name']],
    ['و and marks', 'كيري و”لافروف”.', SEPTEMBER_2016, ['كيري → john-kerry name', 'لافروف → sergey-lavrov name']],
    [
      'ل between slashes',
      'رد ل/المعارضة/ في سوريا.',
      SEPTEMBER_2016,
      ['المعارضة → syrian-opposition name', 'سوريا → syria name'],
    ],
    [
      'و and marks before a body',
      'في سوريا الجيش و”المعارضة”.',
      SEPTEMBER_2016,
      ['سوريا → syria name', 'المعارضة → syrian-opposition name'],
    ],
    [
      'ب with tatweel before marks of three kinds',
      'بـ”داعش” ولـ«داعش» ول/داعش/.',
      SEPTEMBER_2016,
      ['داعش → isis name', 'داعش → isis name', 'داعش → isis name'],
    ],
    ['a joiner that cannot be seen', 'رد ل‍كيري.', SEPTEMBER_2016, ['كيري → john-kerry name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
