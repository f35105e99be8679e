/**
 * Aid, Russia's strikes, answers to breaches and guarantees in Arabic: a cue and what it is about, in either order, with
 * nothing between them that denies it.
 */
import { word, type RuleRow } from '../phrases/rule.ts';

/** Aid that did not come, that is kept away or only asked for tells nothing of what the deal lets through. */
const NO_AID = [
  'لم|لن|دون|بدون|عدم|منذ ~3 تصل|يصل|تدخل|يدخل|وصول|دخول|وصلت|وصل|دخلت|دخل|تتلق|يتلق',
  'عرقل*|منع|منعت|يمنع|تمنع|بمنع|اعترض*|تعطيل|احتجاز|احتجز*|نقص|شح|انعدام|نفاد|حرمان|يفتقر|تفتقر|تعاني|يعاني',
  'يعرقل*|تعرقل*|يمنع*|تمنع*|يعطل*|تعطل*',
  'قصف|قصفت|استهداف|استهدفت|غارة|غارات|نهب|أصابت|ضربات|ضربة|تعرضت|تعرض|دمرت|تدمير|هجوم|هجمات|احترقت|يستهدف|تستهدف',
  'أسعار|غلاء|ارتفعت|ارتفاع',
  'جماعة|جماعات|أكثر ~2 إغاثة|إغاثية',
];

/** An answer to breaches that is missing, that is only a side's right, or that is asked for. */
const NO_ANSWER = [
  'لا|لم|بلا|دون|غياب|غير|ليس|ليست|يفتقر|تفتقر|يخلو|تخلو|لن|خلو|خال ≈4 {machinery}',
  'لا|لم|بلا|دون|غياب|غير|ليس|ليست|يفتقر|تفتقر|لن ≈3 {answering}',
  'لا|لم|بلا|دون|غياب|غير|ليس|ليست|لن ≈3 {looksInto}',
  'لا|لم|لن ≈3 {loses}',
  'حق|بحق|حقه|حقها|الحق|بحقه|بحقها|بحقنا ~1 {answering}',
  'لا|لم|بلا|دون ≈9 {breakers}',
  'لا|لم|بلا|دون ≈9 {loses}',
  'من|ومن سيعاقب|يعاقب|سيحاسب|يحاسب',
  'للجيش|لنا|لهم|له|لها|الجيش|القوات أن ~1 {answering}',
  'ومن|وكيف|هل ~1 يحاسب|يراقب|يعاقب|سيحاسب|سيراقب',
];

export const CLAUSES_AR: readonly RuleRow[] = [
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('besieged-areas'),
    // the besieged quarters of Aleppo are Aleppo
    unlessAr: [...NO_AID, 'حلب [الشرقية|الشرقي] {siege}', 'الأحياء الشرقية {siege}', 'المحاصرين|المحاصرون ~1 حلب'],
    ar: [
      '< {relief} ≈10!denial {siege} >',
      '< {siege} ≈10!denial {relief} >',
      '< {unsiege} >  ≈12 {relief}',
      '{relief} ≈12 < {unsiege} >',
      '< إلقاءها|إلقائها|إلقاؤها|إسقاطها|إنزالها|إيصالها|نقلها|إدخالها ≈6!denial {siege} >',
      '< إغاثة|لإغاثة|إسعاف|إنقاذ|إطعام|إدخالها|إيصالها|إنزال|إسقاط ≈3 {siege} >',
    ],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('all-areas'),
    unlessAr: [...NO_AID, '{siege}', 'حلب'],
    ar: ['< {relief} ≈10!denial {everywhere} >', '< إغاثة|بلوغ|لبلوغ|الوصول|وصول ~1 {everywhere} > ≈12 {relief}'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('all-areas'),
    unlessAr: NO_AID,
    needsDeal: true,
    ar: ['< بلوغ|لبلوغ|الوصول|وصول|إغاثة ~3 {everywhere} >'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('aleppo'),
    unlessAr: [...NO_AID, '{castelloRoad}', 'المحاصرة|محاصرة ≈6 حلب', '{onlyAsked}'],
    ar: [
      '< {relief} ~8!denial {aleppoEast} >',
      '< إغاثة|لإغاثة|إسعاف|إطعام ≈5 {aleppoEast} >',
      '< {aleppoEast} ~4!denial {reach} ~3 {relief} >',
      '< {aleppoEast} ≈8 , @h|@u , ≈4 {reach} ~3 {relief} >',
    ],
  },
  {
    // where the lorries are bound
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('aleppo'),
    unlessAr: [
      'طائرة|طائرات|الطائرة|الطائرات|مقاتلين|مسلحين|قوات|القوات|تعزيزات|النازحين|نازحين|جنود|الرحلة|الوفد|عسكرية',
    ],
    ar: ['< وجهتها|وجهته ~2 {aleppoEast} >', '{relief} ≈9 < المتجهة|متجهة|المتوجهة|متوجهة ~2 {aleppoEast} >'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'road',
    value: word('castello-road'),
    unlessAr: ['طائرة|طائرات|مقاتلين|مسلحين|تعزيزات|النازحين|نازحين|جنود|عسكرية'],
    ar: ['وجهتها|وجهته|المتجهة|متجهة ≈5 < عبر|من ~1 {castelloRoad} >'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'road',
    value: word('castello-road'),
    unlessAr: [
      'لم|لن ~2 تمر|تعبر|تصل|تدخل',
      'لمراقبة|وصلوا|عسكريين|جنود',
      'قصف|قصفت|استهداف|استهدفت|قطع|قطعت|سيطر*|معارك|اشتباكات',
      '{onlyAsked}',
      // troops that move there
      'تموضع|تموضعا',
    ],
    ar: [
      '< {relief} ~10!denial {castelloRoad} >',
      '< {castelloRoad} ≈10!denial {relief} >',
      '< فتح|يفتح|تفتح|إعادة|افتتاح|ستفتح|سيفتح|تشغيل ≈3 {castelloRoad} >',
      '< {castelloRoad} ≈4 ممرا|ممر|معبرا|معبر|شريانا|طريقا ~1 إنسانيا|إنساني|للإغاثة|للمساعدات|آمنا >',
    ],
  },
  {
    attribute: 'air-strikes',
    rule: 'air-operations',
    value: word('continue'),
    unlessAr: [
      'قتل|مقتل|أسفر|أسفرت|المرصد|ناشطون|ناشطين|مستشفى|المستشفيات|القتلى|المدنيين|مدنيين',
      'تركيا|التركي|التركية',
      'دعا|دعت|طالب|طالبت ≈5 وقف',
      // both powers: who goes on behind their names is another
      '@m|@r @r|@m',
      'الروسي|الروسية|@r الأمريكي|الأميركي|الأميركية|الأمريكية|@m',
      'الأمريكي|الأميركي|الأميركية|الأمريكية|@m الروسي|الروسية',
      'إذا|لو|ما ~3 {keepsOn}',
      'هل|إذا|لو ≈4 {goesOn}',
      'قالت|قال|تقول|يقول|أكد|أكدت ~1 المعارضة|المعارض|@o|الفصائل|الأهالي|السكان',
    ],
    ar: [
      '< {russiasRaids} ≈8!notRussia {goesOn} >',
      '< {goesOn} ~3!notRussia {russiasRaids} >',
      '< {russians} ≈8!notRussia {goesOn} ≈3!notRussia {raids} >',
      '< {russians} ≈8!notRussia {raids} ≈6!notRussia {goesOn} >',
      '< {russians} ≈8!notRussia {keepsOn} ~2 {raids} >',
      '< {russians} ≈8!notRussia {neverStops} ~2 {raids} >',
      '< {neverStops} ~2 {russians} ~2 {raids} >',
      '< لا|لم|لن|وليس|دون ~1 {binds} ~4 {russiasRaids} >',
      '< لا|لم|لن|ليس|وليس ≈6 {russians} ≈2 وقف|إيقاف|بوقف|بإيقاف|تعليق ~1 {raids} >',
      '{russians} ≈4 < سلاح|الطيران|القوات|طيرانها [الجو|الجوية] ~1 {keepsOn} >',
      '< لا|لم|لن ~1 يلزم*|تتعهد|تلتزم|تعد ~2 {russians} ~2 وقف|بوقف|تعليق|بتعليق ~1 {raids} >',
      '{russians} ≈14 < لا|لم|لن ~1 يلزم*|يمنع*|يقيد* ~2 وقف|بوقف|تعليق|بتعليق ~1 {raids} >',
      '< لن|لا تستريح|تتوقف|ترتاح|تهدأ|توقف|نوقف ~1 طائراتنا|قواتنا|مقاتلاتنا|ضرباتنا|غاراتنا|قاذفاتنا|عملياتنا >',
      '< {keepsOn} ~1 {russiasRaids} > ≈6 رغم|بالرغم|الرغم',
      '< {stillDoes} ~1 {russiasRaids} > ≈6 رغم|بالرغم|الرغم',
      '< {russians} ≈8!notRussia {stillDoes} ~2 {raids} > ≈8 رغم|بالرغم|الرغم',
      '< {keepsOn} ~2 {raids} ~3 {russians} >',
      '{russiasRaids} ≈8 < إنها|أنها|بأنها باقية|مستمرة|متواصلة|ستستمر|ستتواصل|ماضية >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('none'),
    needsDeal: true,
    unlessAr: ['لا ~1 يخلو|تخلو|يفتقر|تفتقر'],
    ar: [
      '< {lacking} ≈4 {policing} >',
      '< {nothing} ≈4!denial {policing} >',
      '< {policing} ~3 {absent} >',
      '< لا|ليس|ليست|فلا شيء|أحد|هناك|يوجد|ما [ما|من] يعاقب*|يحاسب*|يردع*|يلزم*|يجبر* ~4 >',
      '< ومن|وكيف|ومن يعاقب|سيعاقب|يحاسب|سيحاسب|يردع ~2 {breakers} >',
      '< ما|ماذا|من|كيف ≈4 {breakers} > ≈12 بلا|لم|لا|غير|دون|غامض|معلقا|مفتوحا ~2 جواب|إجابة|تجب|يجيب|واضح|رد',
      '< من|وكيف|كيف يعاقب|سيعاقب|يحاسب|سيحاسب|يراقب|سيراقب|يردع ~3 >  ≈1 |',
      '< لا|لم {says} ~2 {policing} >',
      '< لا|لم ~1 تنص|ينص|يحدد|تحدد|يشر|تشر|يذكر|تذكر|يورد|يتضمن ~3 {policing} >',
      '< لا|فلا|ولا إشارة|ذكر|أثر|حديث|كلام ≈4 {policing} >',
      '< {policing} لا|لم|غير ~1 تذكر|يذكر|ترد|محددة|واضحة|منصوص|موجودة >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('none'),
    ar: [
      '< من|كيف|وماذا|ماذا|ما ~3 {breakers} > | ≈8 جواب|إجابة',
      '< خلو*|يخلو|تخلو|خال|خالية|خاليا|تجرد|مجرد ≈3 {policing} >',
      '< لم|لا تنص|ينص ~1 أي جزاء|عقوبة|عقوبات|إجراء >',
      '< لا ~1 عواقب|عقوبات|جزاءات|عقوبة ≈3 {breakers} >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('response-mechanism'),
    needsDeal: true,
    unlessAr: NO_ANSWER,
    ar: [
      '< {answering} ≈3!denial {violation} >',
      '< {violation} ≈6!denial {answering} >',
      '< {breakers} ≈6!denial {loses} >',
      '< {loses} ≈5!denial {breakers} >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('response-mechanism'),
    unlessAr: NO_ANSWER,
    ar: [
      '< {machinery} ≈6!denial للرد|الرد|رد|لمعالجة|معالجة|لرصد|لمراقبة|للتعامل ~2 {violation} >',
      '< مجموعة|لجنة|فريق|خلية|مركز|المركز|المجموعة|اللجنة ≈8!denial {violation} ≈8 يقرر|تقرر|الرد|رد|تحدد|يحدد >',
      '< {looksInto} ~1 {machinery} ≈8!denial {violation} >',
    ],
  },
  {
    attribute: 'guarantee',
    rule: 'guarantees',
    value: word('none'),
    unlessAr: [
      'لا|ما|فلا تزال|يزال|زالت|زال',
      'فيها|فيه {assurance}',
      '{assures} ~1 رحيل|تنحي|مغادرة|انتقال|حقوق',
      'لا ~1 يخلو|تخلو|يفتقر',
    ],
    ar: [
      '< {nothing} ≈3 {assures} >',
      '< {lacking} ≈9 {assurance} >',
      '< {assurance} ≈3 {absent} >',
      '< من يضمن|يكفل|سيضمن ≈10 > | ~1 أحد|لا',
      '< لم|لا|لن {gives} ~3 {assurance} >',
      '< {unable} ≈3 {assures} >',
      '< {unable} ≈3 {assurance} >',
      '< لا|ليس|لست|لسنا ~1 واثق*|متأكد*|متيقن*|أضمن|نضمن|أعد|نعد ≈3 نجاح*|النجاح|صمود*|بالنجاح|وعود*|شيء|شيئا >',
      '< لا|ولا أقدم|نقدم|يقدم|أعطي|نعطي ~1 وعودا|ضمانات|ضمانة|تعهدات >',
    ],
  },
  {
    attribute: 'guarantee',
    rule: 'guarantees',
    value: word('none'),
    needsDeal: true,
    unlessAr: [
      'لا|ما|فلا تزال|يزال|زالت|زال',
      'فيها|فيه {assurance}',
      '{assures} ~1 رحيل|تنحي|مغادرة|انتقال|حقوق',
      'لا ~1 يخلو|تخلو|يفتقر',
    ],
    ar: ['< {nothing} ≈2 {assurance} >'],
  },
];
