/** Arabic words that look like names of actors, and what defuses them (language.md 1.3): one row a rule, one an exception. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('people: short names and common words', () => {
  const rows: readonly Row[] = [
    [
      'بان is a person only inside the full name',
      'رحب بان كي مون بالخطوة.',
      SEPTEMBER_2016,
      ['بان كي مون → ban-ki-moon name'],
    ],
    ['بان as "that"', 'قال المصدر بان المهلة تنتهي غدا.', SEPTEMBER_2016, []],
    ['بان as "that" before a definite noun', 'أبلغ الوزير الحضور بان الباب مفتوح.', SEPTEMBER_2016, []],
    ['مون alone is nobody', 'بلغ مون آخر رسالة من البلدة.', SEPTEMBER_2016, []],
    ['يان with its surname', 'وصل يان إيغلاند إلى الاجتماع.', SEPTEMBER_2016, ['يان إيغلاند → jan-egeland name']],
    ['يان inside بيان and كيان', 'صدر بيان عن الكيان الجديد، وبيان ثان بعده.', SEPTEMBER_2016, []],
    ['ليان is a word of its own', 'ليان طفلة من المدينة.', SEPTEMBER_2016, []],
    [
      'مطر with her first name, then with her title',
      'حضرت خولة مطر، ثم تكلمت المتحدثة مطر طويلا.',
      SEPTEMBER_2016,
      ['خولة مطر → khawla-matar name', 'مطر → khawla-matar name'],
    ],
    ['مطر as rain', 'هطل مطر غزير، وتوقف السير بمطر متواصل.', SEPTEMBER_2016, []],
    ['الأسد with his first name', 'استقبل بشار الأسد الوفد.', SEPTEMBER_2016, ['بشار الأسد → bashar-al-assad name']],
    ['الأسد after a title', 'استقبل الرئيس الأسد الوفد.', SEPTEMBER_2016, ['الأسد → bashar-al-assad name']],
    [
      'الأسد bare where Syria is in the text',
      'قال الأسد إن سوريا باقية.',
      SEPTEMBER_2016,
      ['الأسد → bashar-al-assad name', 'سوريا → syria name'],
    ],
    ['الأسد without the article', 'هرب أسد جائع من القفص.', SEPTEMBER_2016, []],
    ['فاسد and كاسد are not clitic + name', 'هذا طعام فاسد في سوق كاسد.', SEPTEMBER_2016, []],
    [
      'المعلم after the full name',
      'حضر وليد المعلم، ثم خرج المعلم مبتسما.',
      SEPTEMBER_2016,
      ['وليد المعلم → walid-muallem name', 'المعلم → walid-muallem name'],
    ],
    ['المعلم as a teacher', 'دخل المعلم إلى الصف وشرح الدرس.', SEPTEMBER_2016, []],
    [
      'حجاب after the full name',
      'وصل رياض حجاب، وقال حجاب كلمته.',
      SEPTEMBER_2016,
      ['رياض حجاب → riyad-hijab name', 'حجاب → riyad-hijab name'],
    ],
    ['حجاب as a veil', 'حجاب المرأة موضوع قديم.', SEPTEMBER_2016, []],
    ['كارتر after a title', 'أكد الوزير كارتر ذلك.', SEPTEMBER_2016, ['كارتر → ash-carter name']],
    ['كارتر as anyone', 'فاز كارتر بالبطولة.', SEPTEMBER_2016, []],
    ['كلينتون without context', 'ربح كلينتون الرهان.', SEPTEMBER_2016, []],
    [
      'كلينتون with her first name',
      'فازت هيلاري كلينتون بالترشيح.',
      SEPTEMBER_2016,
      ['هيلاري كلينتون → hillary-clinton name'],
    ],
    ['سجون, سهيل and سبان hide no name', 'امتلأت سجون البلد، وسهيل نجم، وسبان كلمة.', SEPTEMBER_2016, []],
    ['ظريف as "funny"', 'هذا رجل ظريف جدا.', SEPTEMBER_2016, []],
    [
      'ظريف with his first name',
      'وصل جواد ظريف مساء، وصافح ظريف المستقبلين.',
      SEPTEMBER_2016,
      ['جواد ظريف → mohammad-javad-zarif name', 'ظريف → mohammad-javad-zarif name'],
    ],
    [
      'a word that begins with a clitic letter is not taken apart',
      'التقى بوتين وكيري ولافروف في باريس.',
      SEPTEMBER_2016,
      [
        'بوتين → vladimir-putin name',
        'كيري → john-kerry name',
        'لافروف → sergey-lavrov name',
        'باريس → france place weak',
      ],
    ],
    ['وليد is a name by itself', 'وليد جنبلاط من لبنان.', SEPTEMBER_2016, ['لبنان → lebanon name']],
    ['على is not علي', 'التقى علي محمد على الطاولة.', SEPTEMBER_2016, []],
    ['لأن and كأن with their hamza lost', 'كان الوقت ضيقا لان السير بطيء.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('armed groups and outlets with everyday names', () => {
  const rows: readonly Row[] = [
    [
      'النصرة where Syria is in the text',
      'انسحبت النصرة من بلدة في سوريا.',
      SEPTEMBER_2016,
      ['النصرة → nusra-front name', 'سوريا → syria name'],
    ],
    ['نصرة without the article', 'كتب رسالة نصرة للمظلومين في سوريا.', SEPTEMBER_2016, ['سوريا → syria name']],
    ['القاعدة after a group word', 'بايع المقاتلون تنظيم القاعدة.', SEPTEMBER_2016, ['تنظيم القاعدة → al-qaeda name']],
    ['القاعدة after ارتباط', 'أنهت الجماعة ارتباطها بالقاعدة.', SEPTEMBER_2016, ['القاعدة → al-qaeda name']],
    ['القاعدة as an air base', 'أصابت الصواريخ القاعدة الجوية، ثم القاعدة العسكرية الروسية.', SEPTEMBER_2016, []],
    ['القاعدة as a rule', 'لكل قاعدة استثناء إلا هذه القاعدة.', SEPTEMBER_2016, []],
    ['تاس after its type word', 'أفادت وكالة تاس بإقلاع الطائرات.', SEPTEMBER_2016, ['تاس → tass name']],
    ['تاس in marks', 'نقلت “تاس” كلام المصدر.', SEPTEMBER_2016, ['تاس → tass name']],
    ['تاس bare', 'وقع تاس في الماء.', SEPTEMBER_2016, []],
    ['سانا after its type word', 'ذكرت وكالة سانا أن الطريق مفتوح.', SEPTEMBER_2016, ['سانا → sana name']],
    [
      'سانا in a dateline',
      'دمشق-سانا\nأعلن المصدر أن القافلة وصلت إلى الحي الشرقي من المدينة.',
      SEPTEMBER_2016,
      ['دمشق → syria place weak', 'سانا → sana name'],
    ],
    ['لسانا is a tongue', 'كان يملك لسانا طويلا وقد ساءنا كلامه.', SEPTEMBER_2016, []],
    ['الحياة after its type word', 'ذكرت صحيفة الحياة أن القافلة توقفت.', SEPTEMBER_2016, ['الحياة → al-hayat name']],
    ['الحياة, الثورة and الوطن as words', 'الحياة صعبة، والثورة مستمرة، والوطن غال.', SEPTEMBER_2016, []],
    ['الجزيرة after its type word', 'قالت قناة الجزيرة إن القصف توقف.', SEPTEMBER_2016, ['الجزيرة → al-jazeera name']],
    ['الجزيرة as an island', 'تقع الجزيرة وسط البحر.', SEPTEMBER_2016, []],
    [
      'النهار after its type word, and as daytime',
      'كتبت جريدة النهار أن النهار قصير.',
      SEPTEMBER_2016,
      ['النهار → an-nahar name'],
    ],
    ['تشرين as a month', 'يبدأ البرد في تشرين الثاني.', SEPTEMBER_2016, []],
    ['تشرين after its type word', 'نشرت صحيفة تشرين مقالا.', SEPTEMBER_2016, ['تشرين → tishreen name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('states with everyday names', () => {
  const rows: readonly Row[] = [
    ['عمان after سلطنة', 'زار الوفد سلطنة عمان أمس.', SEPTEMBER_2016, ['سلطنة عمان → oman name']],
    ['عمّان with shadda', 'عاد الوفد إلى عمّان بعد الجولة.', SEPTEMBER_2016, ['عمّان → jordan place weak']],
    ['عُمان with damma', 'وصل الوفد إلى عُمان مساء.', SEPTEMBER_2016, ['عُمان → oman name']],
    [
      'عمان where only Jordan is in the text',
      'قال الأردن إن القمة ستعقد في عمان.',
      SEPTEMBER_2016,
      ['الأردن → jordan name', 'عمان → jordan place weak'],
    ],
    ['عمان where nothing tells', 'وصل الوفد إلى عمان مساء.', SEPTEMBER_2016, []],
    ['سورية after a preposition', 'بدأ العام الدراسي في سورية.', SEPTEMBER_2016, ['سورية → syria name']],
    ['سورية after an annexed noun', 'أعلن المجتمعون دعم سورية.', SEPTEMBER_2016, ['سورية → syria name']],
    ['سورية after و', 'اتفق العراق وسورية على موعد.', SEPTEMBER_2016, ['العراق → iraq name', 'سورية → syria name']],
    ['سورية after an indefinite plural', 'انسحبت قوات سورية من التلة.', SEPTEMBER_2016, []],
    ['سورية after an indefinite feminine', 'هذه أزمة سورية طويلة.', SEPTEMBER_2016, []],
    ['السورية with the article', 'وصلت القافلة السورية صباحا.', SEPTEMBER_2016, []],
    ['سوريا after an indefinite accusative', 'أطلقوا حوارا سوريا جديدا.', SEPTEMBER_2016, []],
    ['سوريا after a preposition', 'بدأ الحوار من أجل سوريا.', SEPTEMBER_2016, ['سوريا → syria name']],
    ['روسيا and أمريكيا as accusative adjectives', 'وقعا اتفاقا روسيا أمريكيا جديدا.', SEPTEMBER_2016, []],
    ['روسياً with tanwin', 'أبرم الطرفان اتفاقاً روسياً مهما.', SEPTEMBER_2016, []],
    [
      'تركيا after a verb in dual is the state',
      'هاجمت الطائرات تركيا ثم ابتعدت.',
      SEPTEMBER_2016,
      ['تركيا → turkey name'],
    ],
    ['مصرّ على أن', 'إنه مصر على أن يرحل.', SEPTEMBER_2016, []],
    ['مصر as the state', 'رحبت مصر بالخطوة.', SEPTEMBER_2016, ['مصر → egypt name']],
    ['قطر with a number', 'أنبوب قطر 20 سنتيمترا.', SEPTEMBER_2016, []],
    ['قطر after نصف', 'هذا نصف قطر الدائرة.', SEPTEMBER_2016, []],
    ['قطر as the state', 'قالت قطر إنها ترحب.', SEPTEMBER_2016, ['قطر → qatar name']],
    ['المغرب as a prayer', 'حان وقت صلاة المغرب.', SEPTEMBER_2016, []],
    ['المغرب as the state', 'أعلن المغرب موقفه.', SEPTEMBER_2016, ['المغرب → morocco name']],
    [
      'تونس and اليمن are free',
      'شاركت تونس واليمن في القمة.',
      SEPTEMBER_2016,
      ['تونس → tunisia name', 'اليمن → yemen name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
