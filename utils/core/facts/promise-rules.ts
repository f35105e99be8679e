/** What is promised or not: guarantees, answers to breaches, publication. */
import { word, type RuleRow } from './rule.ts';

export const PROMISES: readonly RuleRow[] = [
  {
    attribute: 'guarantee',
    rule: 'guarantees',
    value: word('none'),
    ar: [
      '< لا|لن يستطيع|نستطيع|يمكن|يمكننا|أستطيع|يستطيعان ≈3 ضمان|ضمانات|يضمن|نضمن|أضمن|ضمانة [ب] ~4 >',
      '< لا ضمانات|ضمانة|ضمان|توجد|يوجد [أي] [ضمانات|ضمانة|ضمان] >',
      '< ما|ليس|ليست من|هناك|ثمة ~1 ضمانات|ضمانة|ضمان >',
    ],
    en: [
      '< nobody can|could ~3 guarantee|guarantees|promise >',
      '< no one|body can|could [give] [a] ~3 guarantee|guarantees|guaranteed|promise >',
      '< nobody|cannot|cant|couldnt|not [can|could] [give|offer|provide] [a] ~2 guarantee|guarantees >',
      '< [there] [are|is] no guarantee|guarantees > ~4',
    ],
    needsDeal: true,
  },
  {
    attribute: 'guarantee',
    rule: 'guarantees',
    value: word('none'),
    ar: [
      '< لا|ليس|ليست|ليس [لدينا|هناك|لدي|ثمة] [أي|أية|من] ضمانات|ضمانة [لدينا|لدي|لدى|بأن|بنجاح*|بصمود*] >',
      '< لا|لن ~3 ضمان|يضمن|أضمن|نضمن نجاح >',
      '< لا|لن ~4 ضمان|ضمانات|يضمن|أضمن|نضمن ~2 @n [@n] >',
    ],
    en: [
      '< cannot|cant|not guarantee ~1 success|compliance >',
      '< there|we|i are|is|have|see|offer no guarantee|guarantees > [that|of] ~1 it|this|success|all|@a',
      '< no|nobody|cannot|cant|not ~5 @n percent|per [cent] guarantee|guarantees >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('none'),
    ar: [
      '< تفتقر|يفتقر|تفتقد|يفتقد|لا ~2 [إلى] آلية|آليات ~1 تنفيذ|إلزام|التنفيذ|مراقبة|رقابة|عقاب|محاسبة >',
      '< دون آلية|آليات ~1 تنفيذ|إلزام|رقابة|مراقبة|محاسبة >',
    ],
    en: [
      '< lack|lacks|lacked|lacking|without|no ~2 enforcement ~1 >',
      '< no mechanism|mechanisms|way to enforce|punish >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('response-mechanism'),
    ar: [
      '< إجراءات|آلية|آليات|تدابير ~1 الرد|للرد|رد|الاستجابة|للاستجابة|التعامل|للتعامل ~2 انتهاك*|الانتهاك*|خرق*|الخرق*|خروقات|الخروقات|@a >',
      '< آلية|آليات [مشتركة] مراقبة|لمراقبة|للمراقبة|رصد|لرصد ~3 @a|انتهاك*|الانتهاك*|خروقات|الخروقات >',
    ],
    en: [
      '< mechanism|mechanisms|procedures|procedure|measures|arrangements to|for|of ~1 respond|responding|response|deal|dealing|monitor|monitoring|address ~4 violations|breaches|violation|@a >',
      '< monitoring|verification mechanism|mechanisms|centre|center|centers > ~6 @a|violations|breaches',
    ],
  },
  {
    attribute: 'secrecy',
    rule: 'withholds',
    value: word('secret'),
    ar: [
      '< لا|لن يمكننا|يمكن|نستطيع|ننشر|تنشر|ينشر|يتم ~1 الإعلان|الكشف|نشر|نشرها|الإفصاح ~3 >',
      '< دون|من [دون] الكشف|الإفصاح|كشف [عن] [ال] تفاصيل* >',
      '< رفض|رفضت|رفضا|امتنع|امتنعا الكشف|الإفصاح|كشف عن تفاصيل* >',
      '< لم|لن يعلن|تعلن|يكشف|تكشف|ينشر|تنشر [عنه|عنها|عن] [تفاصيل*|مضمون*|نص*|مسبقا] >',
    ],
    en: [
      '< not|never be made public|published >',
      '< not make ~3 public >',
      '< not be published|released|disclosed|revealed > ',
      '< without disclosing|revealing|giving [any|further] details >',
      '< remain|remains|kept|keep secret|confidential|classified >',
      '< details|text|documents|contents ~3 not [been|be] disclosed|released|published|revealed|made >',
    ],
    needsDeal: true,
  },
];
