/** Aid and roads: to whom it goes, which road, which zones are left. */
import { PROSE, word, type RuleRow } from './rule.ts';

export const ACCESS: readonly RuleRow[] = [
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('all-areas'),
    ar: ['< {reach} [ل|كافة|كل] ~1 {aid} ≈6 إلى|ل|في {all} [أنحاء] المناطق|مناطق|أنحاء|المحتاجين|الأراضي >'],
    en: [
      '< {reach} ~4 {aid} ~6 [to] all ~2 areas|parts|@s|regions|country >',
      '< {aid} ~4 {reach} ~4 all ~2 areas|parts|regions|@s|country >',
      '< access to|throughout all ~3 areas|parts|regions|@s|country >',
      '< {aid} ~4 {reach} ≈4 throughout|across [all] [of] [the] @s|country >',
      '< {aid} ≈4 everyone|everybody|people|all in need >',
    ],
    unlessEn: ['besieged|blockaded|encircled'],
    unlessAr: ['المحاصرة|محاصرة|المحاصرين'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('besieged-areas'),
    ar: [
      '< {reach} [ل|كافة|كل|جميع] ~1 {aid} ≈8 المحاصرة|محاصرة|المحاصرين|المحاصر >',
      '{reach} ≈6 إلى < المناطق المحاصرة >',
      '< {aid} ≈6 {reach} ≈5 المحاصرة|محاصرة|المحاصرين >',
      '< رفع|فك|برفع|بفك|لرفع|لفك الحصار|الحصارات > ≈16 {aid}',
    ],
    en: [
      '< {reach} ~10 besieged|blockaded|encircled|sealed ~4 areas|towns|communities|cities|zones|neighbourhoods|neighborhoods|aleppo >',
      '< {aid} ~3 for ~1 sealed off towns|areas >',
      '< {aid} ~6 besieged ~3 areas|towns|communities|cities >',
      '< {aid} ~5 {reach} ~6 besieged ~2 areas|towns|communities|cities|neighbourhoods|neighborhoods >',
      '< lift|lifting|end|ending ~2 sieges >',
      '< {aid} ≈6 hard to reach ~2 areas >',
    ],
    unlessAr: ['الذين يعيشون|يحتاجون', 'لم|لن|دون تصل|يصل|تدخل|يدخل|وصول|دخول'],
    unlessEn: ['not|never|no ~3 reached|reach|delivered|entered', 'yet to'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('aleppo'),
    ar: ['< {reach} ~1 {aid} ≈6 حلب >', '< {aid} ≈5 {reach} ~4 حلب >', '< {aid} ≈4 إلى ~2 حلب >'],
    en: ['< {reach} ~5 aleppo >', '< {aid} ~5 to|into|reach ~3 aleppo >'],
    unlessAr: ['المحاصرة ≈6 حلب', 'عرقل*|منع*|بمنع|اعترض*|تعطيل', 'لم|لن|دون تصل|يصل|تدخل|يدخل|وصول|دخول'],
    unlessEn: ['besieged', 'block|blocked|blocking|hindered|prevented|stuck|stopped'],
  },
  {
    attribute: 'castello-road',
    rule: 'road',
    value: word('demilitarised'),
    ar: [
      '< طريق الكاستيلو|الكاستلو|كاستيلو|كاستلو ≈8 منزوع|منزوعة|نزع|خال|خالية [السلاح|سلاح|من] [السلاح|الأسلحة] >',
      '< نزع|منزوعة|منزوع السلاح|سلاح ~4 الكاستيلو|الكاستلو|كاستيلو >',
    ],
    en: [
      '< castello road ≈10 demilitarized|demilitarised|demilitarised|demilitarization >',
      '< demilitari* ~6 castello road >',
    ],
  },
  {
    attribute: 'castello-road',
    rule: 'road',
    value: PROSE,
    ar: ['< قافلة|قوافل|القافلة|القوافل ≈5 الكاستيلو|الكاستلو|كاستيلو|كاستلو >'],
    en: ['< convoy|convoys ≈8 castello road >'],
  },
  {
    attribute: 'demilitarised-zones',
    rule: 'leaves-zones',
    value: PROSE,
    ar: ['< انسحاب|الانسحاب|سحب|إقامة|إنشاء ~6 منطقة|مناطق|المنطقة|المناطق [عازلة] منزوعة|المنزوعة السلاح >'],
    en: [
      '< leave|withdraw|pull|withdrawal|set|create [back|up] [from] [a|the] demilitarized|demilitarised zone|zones >',
    ],
  },
];
