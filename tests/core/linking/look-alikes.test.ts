/** People, bodies and words that look like ours and are not, and ours that hide: each row was once wrong. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, type Row } from './reading.ts';

const S = '2016-09-13';

const rows: readonly Row[] = [
  [
    'envoy to another country, English',
    'The UN envoy to Libya spoke.',
    S,
    ['UN → united-nations name', 'Libya → libya name'],
  ],
  [
    'envoy in a text about another country',
    'The UN envoy met Libyan leaders in Tripoli.',
    S,
    ['UN → united-nations name', 'Tripoli → libya place weak'],
  ],
  ['بالوكالة', 'تكلم وزير الخارجية الأمريكي بالوكالة.', S, []],
  ['القائم بأعمال', 'تكلم القائم بأعمال وزير الخارجية الأمريكي.', S, []],
  ['a brother, English', 'Bassel al-Assad died.', S, []],
  ['a cousin with the article', 'Ribal al-Assad spoke.', S, []],
  ['a first name after ل', 'رسالة لبشرى الأسد.', S, []],
  ['an unknown name that begins like a known one', 'تكلم الرئيس الأمريكي رونالد ريغان.', S, []],
  ['an unknown western first name', 'تكلم وزير الخارجية الأمريكي كولن باول.', S, []],
  [
    "a state's UN envoy",
    "Syria's UN envoy spoke.",
    S,
    ["Syria's UN envoy → bashar-jaafari role", 'Syria → syria name', 'UN → united-nations name'],
  ],
  [
    'a seat elsewhere',
    'تكلم المندوب الروسي لدى منظمة حظر الأسلحة الكيميائية.',
    S,
    ['منظمة حظر الأسلحة الكيميائية → opcw name'],
  ],
  ['الأسد as a lion', 'هجم الأسد على الغزال.', S, []],
  ['a lake and a family', 'فاضت بحيرة الأسد في سوريا.', S, ['سوريا → syria name']],
  [
    'the ministry in وزيرة',
    'وصلت وزيرة الخارجية الأمريكية هيلاري كلينتون.',
    '2012-06-15',
    ['وزيرة الخارجية الأمريكية → hillary-clinton role', 'هيلاري كلينتون → hillary-clinton name'],
  ],
  [
    'by capitals, English',
    'The deal between Washington and Moscow holds.',
    S,
    [
      'deal between Washington and Moscow → geneva-plan-2016-09 name',
      'Washington → united-states metonym',
      'Moscow → russia metonym',
    ],
  ],
  ['an adjective after a plural', 'انسحبت المجموعات المعارضة من سوريا.', S, ['سوريا → syria name']],
  [
    'two oppositions',
    'رحبت المعارضة السورية، وانتقدت المعارضة التركية ذلك في سوريا.',
    S,
    ['المعارضة السورية → syrian-opposition name', 'سوريا → syria name'],
  ],
  ['an indefinite government', 'شكلوا حكومة سورية جديدة.', S, []],
  ['قطر after ونصف', 'هذا خط، ونصف قطر الدائرة معروف.', S, []],
  ['a chain of accusative adjectives', 'أطلقوا حوارا سوريا سوريا جديدا.', S, []],
  ['a diet', 'النظام الغذائي في سوريا تغير.', S, ['سوريا → syria name']],
  ['a river', 'فاض نهر الأردن.', S, []],
  [
    'Russian-American deal, February 2016',
    'رحب المجلس بالاتفاق الروسي الأمريكي.',
    '2016-02-24',
    ['الاتفاق الروسي الأمريكي → cessation-of-hostilities name'],
  ],
  [
    'US-Russian deal, February 2016',
    'The US-Russian deal holds.',
    '2016-02-24',
    ['US-Russian deal → cessation-of-hostilities name', 'US → united-states name'],
  ],
  ['head of the cabinet', 'وصل رئيس الحكومة الروسية.', S, ['رئيس الحكومة الروسية → dmitry-medvedev role']],
  [
    'a lost apostrophe in a role',
    'Russias foreign minister and Kerrys team arent here.',
    S,
    ['Russias foreign minister → sergey-lavrov role', 'Russia → russia name', 'Kerry → john-kerry name'],
  ],
  [
    'two ministers in construct',
    'اتفق وزيرا خارجية روسيا والولايات المتحدة.',
    S,
    [
      'روسيا → russia name',
      'روسيا → sergey-lavrov role weak',
      'الولايات المتحدة → united-states name',
      'الولايات المتحدة → john-kerry role weak',
    ],
  ],
  [
    'dual in construct is no accusative',
    'التقى رئيسا روسيا وتركيا.',
    S,
    [
      'روسيا → russia name',
      'روسيا → vladimir-putin role weak',
      'تركيا → turkey name',
      'تركيا → recep-tayyip-erdogan role weak',
    ],
  ],
  ['IS with a group noun', 'IS militants fled.', S, ['IS → isis name']],
  ['a resolution in lower case', 'They read resolution 2254.', S, ['resolution 2254 → unscr-2254 name']],
  [
    'president of, in lower case',
    'The president of Russia spoke.',
    S,
    ['president of Russia → vladimir-putin role', 'Russia → russia name'],
  ],
  ['العاصمة الأردنية عمان', 'اجتمعوا في العاصمة الأردنية عمان.', S, ['عمان → jordan place weak']],
  [
    'the opposition in Syria',
    'The opposition in Syria agreed.',
    S,
    ['opposition → syrian-opposition name', 'Syria → syria name'],
  ],
  ['aide to the', 'An aide to the Russian president left.', S, ['Russian president → vladimir-putin role weak']],
  [
    'ينص الاتفاق على is no verbal noun',
    'صمد بيان ميونيخ. ينص الاتفاق على موعد.',
    S,
    ['بيان ميونيخ → munich-statement-2016-02 name', 'الاتفاق → munich-statement-2016-02 generic weak'],
  ],
];

describe('look-alikes', () => {
  it.each(rows)('%s: %s', (_name, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });

  it.each([
    [
      'a role does not look beyond its line',
      'Talks end for Russian foreign minister\nJohn Kerry leaves the hotel in the evening after many hours of talks.',
      ['Russian foreign minister → sergey-lavrov role', 'John Kerry → john-kerry name'],
    ],
    [
      'the same, Arabic',
      'القمة تجمع الرئيس الروسي\nجون كيري يغادر الفندق مساء بعد محادثات طويلة مع الوفد المشارك.',
      ['الرئيس الروسي → vladimir-putin role', 'جون كيري → john-kerry name'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(mentionsOf(text, S)).toEqual(expected);
  });
});
