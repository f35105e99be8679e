/**
 * How Arabic news tells what the sides say to a deal when it was named before: the object fused to the verb, the other side
 * that "did likewise", who is accused of what, clauses nobody kept.
 */
import type { Attribute } from '../../model/attributes.ts';
import { word, type RuleRow } from '../phrases/rule.ts';
import { NO_CONSENT, NO_REFUSAL } from './stance-doubts.ts';

/** Only feared, asked, denied or conditional: nobody says that a side broke or hindered anything. */
const NOT_BROKEN = [
  'لم|لن|عدم|نفى|نفت|ينفي|تنفي|دون|قد|ربما|إذا|لو|هل|خشية|لئلا|أن ~1 {spoils}',
  'نفى|نفت|ينفي|تنفي|نفي|نافيا',
  'إذا|لو|هل ~5 {notKept}',
  'تركيا|التركي|الحوثي|الحوثيين|اليمن|ليبيا',
];

function sideRows(attribute: Attribute, side: string, turn: string, others: string): RuleRow[] {
  const who = `{${side}}`;
  return [
    {
      attribute,
      rule: 'consents',
      value: word('accepts'),
      unlessAr: [...NO_CONSENT, '{foreign}'],
      ar: [
        // the deal is the object of the verb and was told before
        `< ${who} {yesFused} > ≈1 منذ|فورا|رسميا|بلا|دون|,|كما|في|لكن|مع|من|أيضا|@t`,
        `{dealNoun} ~2 < {yesFused} ~1 ${who} >`,
        `< ${who} ~2 {declares} {ownYes} > ~1 @t|منذ|أول|أمس|,|رسميا|فور|قبل|يوم|مساء|صباح|بلا|من`,
        `< ${who} موافقة|موافقون|موافق > بلا|دون|,|أيضا|لكن|من|بدورها|@t`,
        // the other side did likewise
        `{yes} ≈12 < كذلك|كما|مثلما|وكذا ~1 فعلت|فعل|فعلوا ~2 ${who} >`,
        `{yes} ≈12 < شأنها|شأنه|أسوة|ومثلها|حذوها|حذوه ~2 ${who} >`,
        `{ownYes} ≈8 < شأنها|شأنه|أسوة|ومثلها|حذوها|حذوه ~2 ${who} >`,
        `< ${who} ~1 التي|الذي|الذين {declares} ~2 {yesNoun} ~3 فصيل|فصيلا|فصائل|مجموعة|جماعة >`,
        `{consented} ${others} < ${who} > ~1 {dealNoun}`,
        `بعلم|بموافقة ${who} < وموافقتها|وموافقته|وقبولها|وقبوله|ورضاها >`,
        `< {declares} ~1 ${who} ~1 تعليق|تجميد|وقف ~1 {ownFire} >`,
        `< ${who} {declares} ~1 تعليق|تجميد|وقف ~1 {ownFire} >`,
        `< موقف ${who} : ~1 قبول|موافق|موافقة|إيجابي|نعم >`,
      ],
    },
    {
      attribute,
      rule: 'consents',
      value: word('accepts'),
      unlessAr: NO_CONSENT,
      needsDeal: true,
      ar: [
        `< ${who} ≈6!${turn} أبدت|أبدى|أبدوا|أكدت|أكد|أكدوا|سجلت ~1 التزامها|التزامه|التزامهم|استعدادها|استعدادهم >`,
        `< سلم|سلمت|سلموا|بعث|بعثت|أرسل|أرسلت ~1 ${who} ~2 {positively} >`,
        `@a ≈6 < بتوقيع|موقعا|موقعة ≈3 ${who} >`,
      ],
    },
    {
      attribute,
      rule: 'refuses',
      value: word('rejects'),
      unlessAr: [...NO_REFUSAL, '{foreign}'],
      ar: [
        `< {noFused} ~1 ${who} >`,
        `< ${who} {noFused} >`,
        `{dealNoun} ~1 < مرفوض|مرفوضة|مرفوضا ~1 من|لدى|عند ~1 ${who} >`,
      ],
    },
    {
      attribute,
      rule: 'obstructs',
      value: word('obstructs'),
      unlessAr: NOT_BROKEN,
      ar: [
        // "it is the opposition that …"
        `< ${who} هي|هو|هم ~1 التي|الذي|الذين|من ~1 {spoils} ~2 {dealNoun} >`,
        `< ${who} هي|هو|هم ~1 التي|الذي|الذين|من ~1 {hampers} ~3 {relief} >`,
        `< ${who} ~1 {notKept} >`,
        `< {notKept} ~1 ${who} > `,
        `< {accuses} ≈6 ${who} {spoiling} ~2 {dealNoun} >`,
        `< {accuses} ≈5 ${who} بأنها|بأنه|بأنهم ~1 {hampers} ~3 {relief} >`,
        `${who} ≈14 < اتهمها|اتهمته|اتهمتها|اتهمه|يتهمها|يتهمه بأنها|بأنه ~1 {hampers} ~3 {relief} >`,
        `< {accuses} ≈6 ${who} بالتلكؤ|بالمماطلة|بالتباطؤ >`,
        `< {accuses} ≈6 ${who} بالامتناع|بتأخير|بحجب|برفض|بمنع|بعرقلة ≈3 {paperwork} >`,
        `< لم|لا تحصل|يحصل|تتلق|تتسلم|يتلق ≈5 {paperwork} ~1 ${who} ≈4 {relief} >`,
        `< {blames} ≈4 ${who} ~1 مسؤولية ~2 {failure} >`,
        `< ${who} ~1 مسؤولة|مسؤول|مسؤولين|مسؤولون ~1 عن ~1 {failure} ~2 {dealNoun} >`,
        `< لم|لا تقدم|يقدم|تسلم|يسلم|ترسل|تصدر|تمنح|توقع ${who} ~1 {paperwork} >`,
        `< ${who} ~2 {exploited} ~1 @a >`,
        `< {exploited} ~1 ${who} ~1 @a >`,
        `< ${who} ~2 لم|لا تنسحب|ينسحب|ينسحبوا ~6 كما|وفق|حسب|مثلما ~1 نص|ينص|تنص|يقتضي|يقضي|@a|نصت >`,
        `< ارتكب|ارتكبت|ارتكبوا ~1 ${who} ~4 خرق|خرقا|خروقات|انتهاكات|انتهاكا > ~3 {dealNoun}`,
      ],
    },
  ];
}

export const STANCE_NEWS_AR: readonly RuleRow[] = [
  ...sideRows('government-stance', 'regime', 'turnG', '{opponents}'),
  ...sideRows('opposition-stance', 'opponents', 'turnO', '{regime}'),
  {
    attribute: 'opposition-stance',
    rule: 'consents',
    value: word('accepts'),
    unlessAr: ['لم|لن|لا|هل|إذا|بشرط', '{foreign}', '{whether} ~3 {declares}'],
    ar: ['< فصيلا|فصيل|فصائل ~3 {declares} {ownYes} >', '< فصيلا|فصيل|فصائل ~2 وافقت|قبلت|التزمت > ,|على'],
  },
  {
    // what a government or its ally calls those who fight it
    attribute: 'opposition-stance',
    rule: 'obstructs',
    value: word('obstructs'),
    unlessAr: NOT_BROKEN,
    ar: [
      '< {gunmen} ~1 {notKept} >',
      '< {gunmen} ~2 {exploited} ~1 @a >',
      '< {gunmen} ~1 {broke} ~1 @a >',
      '< {accuses} ≈6 {gunmen} ~1 {spoiling} ~2 {dealNoun} >',
      '@a ≈4 < أفشلته|أفشلتها|خرقته|خرقتها|عطلته|نسفته|نسفتها ~1 {gunmen} >',
    ],
  },
  {
    attribute: 'government-stance',
    rule: 'consents',
    value: word('accepts'),
    unlessAr: [...NO_CONSENT, 'انتهاء|انقضاء|انهيار|نهاية|التركي|العراقي|الروسي'],
    ar: [
      '< أعلن|أعلنت|تعلن|يعلن ~3 للجيش|الجيش @g|السوري [عن] ~1 نظام تهدئة|التهدئة >',
      '< أعلن|أعلنت|تعلن|يعلن القيادة العامة ~2 @g [عن] ~1 @a > @p|لمدة|مدته|مدتها|اعتبارا|تبدأ|يبدأ|يستمر|تستمر|من|على|في',
    ],
  },
  {
    attribute: 'un-stance',
    rule: 'welcomes',
    value: word('welcomes'),
    unlessAr: ['لم|لن|لا|ليس|غير|قد'],
    ar: [
      '< وصف|وصفت|يصف ~1 {nations} ~1 {dealNoun} ~2 {goodThing} >',
      '< وصف|وصفت|يصف ~1 {nations} ~1 التمديد|الخطوة|النتائج|التهدئة ~2 {goodThing} >',
      '< {nations} ≈4!denial وصف|وصفت|يصف ~1 {dealNoun} ~2 {goodThing} >',
    ],
  },
];
