/**
 * When a truce begins and ends, in Arabic, where the strict phrases of timing-rules.ts are silent: the day of a beginning told
 * by a noun, an adjective of planning, a verb without its subject, the guns that rest, or a span from one day to another.
 */
import type { RuleRow } from '../phrases/rule.ts';

const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;
/** Told of another day or of none: "لم يبدأ", "كان يفترض أن تبدأ", "قبل أن تبدأ". */
const DENIED = ['لم|لن|لا ~1 {runs}', 'كان|كانت ~1 يفترض|المفترض|المقرر|مقررا|مقررة', '{otherBegins}'];

export const ARABIC_TIMES: readonly RuleRow[] = [
  {
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    needsDeal: true,
    ar: [
      '{begins} [بعد|اعتبارا|بدءا] {at}*8 =@t',
      '{begins} =@t ~3!otherBegins @a',
      '{begins} [نظام] @a ≈3!notFrom {at}*8 =@t',
      '{begins} [نظام] @a , ≈9!otherBegins , {at}*6 =@t',
      '@a [التي|الذي] ~1 {begins} ≈5!notFrom =@t',
      'الموعد|موعدها|موعده [هو|سيكون] [في] =@t',
      '{cameToTerms} ~2 @a ~3!notFrom =@t',
      'قرر|قررت|قررا|قررتا|أقر|أقرت|أقرا ~2 @a ~3!notFrom =@t',
      '{itsBeginning} {at}*6 =@t',
      '{beginning} [نظام|العمل] @a ~2!otherBegins {at}*8 =@t',
      '@a [التي|الذي] {planned} [له|لها] [أن] [{starting}] {at}*6 =@t',
      '@a ≈6!otherBegins {planned} {beginning} {at}*6 =@t',
      '{planned} {itsBeginning} {at}*6 =@t',
      '=@t ~3 {planned} [أن] {starting} ~2 @a',
    ],
    unlessAr: [
      ...DENIED,
      '@a إنسانية|محلية ≈4 في',
      'إلا|ألا بعد',
      'قبل|قبيل|بعد|بعيد {beginning} ~2 @a',
      '=@t الماضي|الماضية|نفسه',
    ],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    ar: [
      '{zeroHour} ~2 @a ~6!otherBegins =@t',
      'الساعة|ساعة|لحظة الصفر|صفر ~6 =@t',
      'موعد {beginning} ~5!otherBegins {at}*8 =@t',
      '=@t [,] [هو|هي|سيكون|ستكون|كان] [@t] موعد|موعدا|يوم|يوما|تاريخ|تاريخا|موعدها|موعده [مقررا|محددا|متفقا] [عليه] {beginning} ~2 {whatStarts}',
      '=@t ~2 أول|أولى أيام|يوم|ساعات ~1 @a',
      '=@t ~2 اليوم الأول ~1 @a',
      '=@t : بداية|انطلاق|بدء|ساعة|موعد @a',
      '=@t ~2 الموعد|موعدا|موعد المحدد|المقرر|المتفق|المعلن|محددا|مقررا ~2 @a',
      'اختار*|حدد*|عين*|ضرب* ≈7 =@t [,] ~1 {starting} ~1 @a',
      'اختار*|حدد*|عين*|ضرب* ≈7 =@t [,] ~1 لإطلاق|لإعلان @a',
      '=@t [,] [هو|هي] اليوم|الموعد الذي ≈4 {rests}',
      'موعدا|موعد ≈3 @a =@t',
      'أول|أولى أيام|يوم|ساعات|دقائق ~1 @a ≈3 =@t',
      'اليوم|يوم الأول|أول [من] [أيام] @a ≈3 =@t',
      'على موعد ~3 =@t ~2 مع @a',
    ],
    unlessAr: DENIED,
  },
  {
    // the guns rest from that day on: the truce without its name
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    ar: [
      '{quietens} ≈7!notFrom < [{since}] {at}*5 =@t >',
      '< {from} =@t > ≈9!otherBegins {quietens}',
      '{quietens} ~8!otherBegins بحلول أولى|أول|الدقائق|الدقيقة|الساعات ~3 =@t',
      '@a توقف|يوقف|توقفان|تنهي|ينهي|تسكت|يسكت ~2 {fightOrArms} ≈6 =@t',
    ],
    unlessAr: ['لم|لن|لا|ألا {quietens}', 'طالب|طالبت|دعا|دعت|يطالب|تطالب|اقترح|اقترحت|هدد|هددت', '{talks} ~2 =@t'],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    ar: ['=@t [,] ≈6!notFrom {quietens}'],
    unlessAr: [
      'حتى|لغاية|إلى|قبل|بحلول|خلال =@t',
      '=@t أن|إن|بأن|على',
      'أعلن|أعلنت|قال|قالت|أكد|أكدت ~3 =@t',
      'لم|لن|لا|ألا {quietens}',
      'طالب|طالبت|دعا|دعت|يطالب|تطالب|اقترح|اقترحت|هدد|هددت',
    ],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    ar: ['من|بين < =@t > ~1 حتى|لغاية|إلى {at}*3 @t ≈4!otherBegins {quietens}'],
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: AHEAD,
    ar: [
      'من|بين @t ~1 < حتى|لغاية|إلى {at}*3 =@t > ≈4!otherBegins {quietens}',
      '{hush} ≈3!otherBegins < حتى|لغاية {at}*4 =@t >',
    ],
  },
  {
    attribute: 'start-date',
    rule: 'from-then-on',
    value: AHEAD,
    qualifier: 'onward',
    needsDeal: true,
    ar: [
      '@a ≈8!otherBegins < {from} {at}*6 =@t >',
      'قائم|قائما|قائمة|ساري|ساريا|سارية|نافذ|نافذا|نافذة|ملزم|ملزما|ملزمة ~3 < {since} {at}*4 =@t >',
      '< {from} {at}*6 =@t > ≈6!otherBegins @a',
    ],
    unlessAr: ['{otherBegins}', 'لم|لن|لا'],
  },
  {
    // what the sides owe from a day on
    attribute: 'start-date',
    rule: 'from-then-on',
    value: AHEAD,
    qualifier: 'onward',
    ar: [
      'يلتزم|تلتزم|التزم|التزمت|الالتزام|التقيد|يتقيد|تتقيد|احترام|يحترم|تحترم|ملزمة|ملزمون|ملتزمة|ملتزمون ≈10 < {since} {at}*4 =@t >',
      'الأطراف|الأفرقاء|الفرقاء|الطرفان|الجانبان|القوات ~4 < {since} {at}*4 =@t >',
    ],
    unlessAr: ['{otherBegins}', 'لم|لن|لا'],
  },
  {
    // from one day to another
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    needsDeal: true,
    ar: [
      '@a ≈9!otherBegins < من|بين {at}*3 =@t > ~1 حتى|لغاية {at}*3 @t',
      'من {at}*3 < =@t > إلى {at}*3 @t',
      '@a ≈9!otherBegins < بين =@t > @t',
      'بين < =@t > @t ~5!otherBegins @a',
      'من < =@t > ~1 حتى|لغاية {at}*3 @t ≈6!otherBegins @a',
    ],
    unlessAr: ['{otherBegins}'],
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: AHEAD,
    needsDeal: true,
    ar: [
      '@a ≈9!otherBegins {between} {at}*3 @t ~1 < حتى|لغاية {at}*3 =@t >',
      'من {at}*3 @t < إلى {at}*3 =@t >',
      '@a ≈9!otherBegins بين @t < =@t >',
      'بين @t < =@t > ~5!otherBegins @a',
      'أي < حتى|لغاية {at}*3 =@t >',
      '@a ≈9!otherBegins < حتى|لغاية|ولغاية {at}*4 =@t >',
      '{quiet} ≈4!otherBegins < حتى|لغاية {at}*4 =@t >',
      '@p [,] < حتى|لغاية|تنتهي|ينتهي|تنقضي|ينقضي {at}*4 =@t >',
    ],
    unlessAr: [
      '{otherBegins}',
      'باب|الباب|انضمام|الانضمام|للانضمام',
      'لم|لن|لا',
      'مهلة|المهلة|أمهل*|أمام*|أعلن*|يعلن|تعلن|الإعلان',
      '=@t الذي يليه|يليها',
    ],
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: AHEAD,
    ar: [
      '=@t [,] [وهو|هو|أي] موعد|تاريخ|يوم|موعدا {ending} ~3 @a',
      '@a ≈9!otherBegins {between} @t ~1 حتى|إلى|لغاية @t ~2 , الموافق|المصادف|أي =@t',
    ],
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: AHEAD,
    needsDeal: true,
    ar: [
      '{finishes} ≈9!otherBegins @a ≈6!otherBegins {at}*6 =@t',
      '@a ≈14!otherBegins {finishes} ≈4!otherBegins {at}*6 =@t',
      '{finishes} {at}*6 =@t',
      'موعد|تاريخ|يوم|حين|بحلول|لحين {ending} ≈4!otherBegins @a ≈4!otherBegins =@t',
      '{ending} ≈5!otherBegins @a ~2!notFrom {at}*6 =@t',
      '@a ~2 يتعدى|يتجاوز|تتعدى|تتجاوز ~1 =@t',
      'يتعدى|يتجاوز|تتعدى|تتجاوز ~1 @a =@t',
      '=@t ~2 اليوم|يوم الأخير|أخير [من] [أيام] @a',
      '@a ~2 مستمر|مستمرة|باق|باقية|قائم|قائمة|صالح|صالحة|ساري|سارية|نافذ|نافذة حتى|إلى|لغاية {at}*4 =@t',
      'ترفع|يرفع|تلغى|يلغى @a {at}*4 =@t',
      '@a ≈5!otherBegins ما بعد =@t',
      'سقفا|سقف|حدا|أجلا زمنيا|زمني|أقصى ~1 @a ~1 =@t',
      'بحلول|حلول =@t ~1 تكون|يكون @a ~1 انتهت|انتهى|انقضت',
      'يمتد|تمتد|يستمر|تستمر|تدوم|يدوم|يبقى|تبقى @a ~3!otherBegins حتى|إلى|لغاية {at}*4 =@t',
      '=@t [,] ~2!otherBegins {finishes} ~2!otherBegins @a',
      '=@t ~2 آخر|الأخير أيام|يوم|ساعات|من ~1 @a',
      'آخر|الأخير أيام|يوم|ساعات|من|ل ~1 @a ≈3 =@t',
    ],
    unlessAr: [...DENIED, 'مهلة|المهلة', 'إلا|ألا بعد', '=@t الذي يليه|يليها'],
  },
];
