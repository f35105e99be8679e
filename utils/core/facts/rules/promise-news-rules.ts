/** Answers to breaches and guarantees as news words them beside the tables of promise-rules.ts: no price, nobody pays, a hotline. */
import { word, type RuleRow } from '../phrases/rule.ts';

/** An answer that is missing or only asked for. */
const ONLY_WANTED_AR = [
  'طالب|طالبت|يطالب|تطالب|دعا|دعت|يريد|تريد|نريد|اقترح|اقترحت ≈4 {machinery}',
  'لا|لم|لن|بلا|دون|بدون|غياب|غير|ليس|ليست|يفتقر|تفتقر ≈4 {machinery}',
  'لا|لم|لن|بلا|دون|بدون ≈6 {breakers}',
  'قال إن|أن هناك',
];

export const PROMISE_NEWS: readonly RuleRow[] = [
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('none'),
    unlessAr: ['لا ~1 يخلو|تخلو|يفتقر|تفتقر'],
    unlessEn: ['embargo', 'human rights'],
    ar: [
      '< لا|لم|دون|بلا|ولا ≈5 ثمن|كلفة|تكلفة|تبعات|عاقبة ~1 {violation} >',
      '< {lacking} ≈9 {penalty} ~1 على|بحق|لمن|ضد ~1 {breakers} >',
      '< لا عقاب|محاسبة > ~3',
      '< لم|لا|دون|ولا {says} ≈2 من|كيف سيراقب|يراقب|سيعاقب|يعاقب|يحاسب|سيحاسب >',
      '< لم|لا|دون|ولا {says} ≈3 ما|ماذا|كيف|من ≈3 سيحدث|يحدث|سيحصل|يحصل|يترتب|سيترتب|ستكون|سيكون ≈4 {violation} >',
    ],
    en: [
      'nothing|no|nobody|never|not ≈5 < price|cost of|for ~1 {offends} >',
      '< price|cost of|for ~1 breaking|violating|breaching|cheating|ignoring > ≈8 unknown|unclear|unsaid|unnamed',
      '< {silentOn} ~3 price|cost|consequences|consequence of|for ~1 breaking|violating|breaching|cheating|ignoring|flouting >',
      '< nobody|none|no [one] ~2 made|makes|make it|them|him|anyone|violators pay >',
      '< {breach} ≈4 not|never spelled|spelt|specified|defined|explained|laid|stated [out] >',
    ],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('none'),
    needsDeal: true,
    ar: ['@a ≈3 < بلا|دون|بدون أنياب|مخالب|أسنان|حكم|رقيب|شرطي >', '< لا أنياب|مخالب|أسنان ~1 @a >'],
    en: [
      '< nobody|none|no [one|side|party] ~2 made|makes|make|making ~5 pay >',
      '< nobody|no [one] ~2 name|named|state|stated|say|said ~3 price|cost|penalty ≈4 {offends} >',
      '@a ≈8 < without|no referee|policeman|umpire|arbiter|enforcer >',
    ],
    unlessEn: ['make sure'],
  },
  {
    attribute: 'enforcement',
    rule: 'enforces',
    value: word('response-mechanism'),
    unlessAr: ONLY_WANTED_AR,
    unlessEn: ['no|not|without|lack|lacks|nobody|never|unclear|whether|accused|accuses'],
    ar: [
      '< {breakers} ≈6 يحال|تحال|ستحال|سيحال|يرفع|ترفع ~1 أمره|أمرها|إلى|أمرهم >',
      '< أي|كل طرف|فصيل|جهة|مجموعة ≈5 {violation} ≈6 يحال|سيحال|تحال|يستبعد|سيستبعد|تستبعد|يستثنى|يطرد|يفقد|سيفقد|تفقد|تسقط >',
      '< {looksInto} @[mr] ~3 {violation} >',
      '< خط|خطا|خطوط ساخن|ساخنا|ساخنة ≈5 {violation} >',
      '< {centre} ~2 النظر|رصد|لرصد|متابعة|لمتابعة|مراقبة|لمراقبة|التحقيق|للتحقيق|معالجة|لمعالجة|للنظر ~1 الخروقات|الخروق|الانتهاكات|البلاغات >',
    ],
    en: [
      '< any|each|every|a|whichever|those party|side|group|faction|parties|who ~3 {offends} ≈8 would|will|could|can|may|must be reported|referred|excluded|expelled|shut|barred|dropped|struck|punished|thrown|stripped|removed|treated >',
      '< party|side|group|faction|those|anyone|whoever ≈3 {offends} ≈5 would|will|could|can|may forfeit|lose ~2 protection|protections|cover|immunity|place|status >',
      '< violators|offenders|cheats|cheaters|breakers ~1 would|will|could|can|may be reported|referred|excluded|expelled|shut|barred|dropped|struck|thrown|stripped|removed|treated >',
      '< hotline|hot|centre|center|cell|room|line|office ~3 take|takes|receive|receives|field|fields|collect|collects|gather|gathers|log|logs|hear|hears ~2 reports|complaints|word|notice of|about ~2 {breach} >',
      '< steps|measures|action against ~2 parties|sides|groups|factions|party|side|group|those that|who|which ~1 not comply|respect|abide|observe|honour|honor >',
    ],
  },
  {
    attribute: 'guarantee',
    rule: 'guarantees',
    value: word('none'),
    unlessAr: ['لا ~1 يخلو|تخلو|يفتقر', 'لعودة|لسلامة|للعودة|أمنية|لخروج'],
    unlessEn: ['wanted|wants|want|demand|demands|demanded|sought|unless|if'],
    ar: [
      '< لا|لن|لم توجد|يوجد|وجود ~1 ضمانات|ضمانة|ضمان|ضامن >',
      '< لا أحد|طرف ~2 ضامن|ضامنا|كفيل >',
      '< لا|لن|لست ~3 أعد|أعدكم|نعد|نعدكم ~2 بنجاح*|بالنجاح|بأن|بشيء >',
    ],
    en: [
      '< arent|isnt|werent|wasnt [any|a|much|no|really|here] guarantee|guarantees >',
      '< guarantees ~1 dont|doesnt exist >',
    ],
  },
  {
    attribute: 'guarantee',
    rule: 'guarantees',
    value: word('none'),
    needsDeal: true,
    ar: [
      '< لا|فلا شيء مضمون|مضمونا|مؤكد >',
      '< نجاح*|صمود*|تنفيذ*|نجاة|@a ~1 غير|ليس|ليست مضمون|مضمونا|مضمونة|مؤكد|مؤكدا >',
    ],
    en: ['< guarantors|guarantor ~2 neither|none|nobody|no >', '< neither|none|nobody|no ≈4 guarantor|guarantors > ≈4'],
    unlessEn: ['refused|rejected|rejects|refuses|as'],
  },
];
