/** Aid and roads: to whom it goes, which road, which zones are left. */
import { PROSE, word, type RuleRow } from '../phrases/rule.ts';

export const ACCESS: readonly RuleRow[] = [
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('all-areas'),
    ar: [
      '< {reach} [ل|كافة|كل] ~1 {aid} ≈6 إلى|ل|في {all} [أنحاء] المناطق|مناطق|أنحاء|المحتاجين|الأراضي >',
      '< {reach} ~4 إلى|ل {all} من يحتاج*|هم|هو >',
      '< {reach} ~4 {all} المحتاجين|المتضررين|المدنيين >',
    ],
    en: [
      '< {reach} ~4 {aid} ~6 [to] all ~2 areas|parts|@s|regions|country >',
      '< {aid} ~4 {reach} ~4 all ~2 areas|parts|regions|@s|country >',
      '< access to|throughout all ~3 areas|parts|regions|@s|country >',
      '< {aid} ~4 {reach} ≈4 throughout|across [all] [of] [the] @s|country >',
      '< {aid} ≈4 everyone|everybody|people|all in need >',
      '< {open} [and|,] [{open}] ~2 access to|throughout|across|for ~2 areas|country|regions|territory|territories|@y|all|everyone|population >',
      '< {reach} ~4 {aid} ~3 wherever|anywhere ~4 >',
      '< {aid} ~6 to|in|into|across all ~1 parts|areas|regions|corners|provinces|towns ~3 >',
      '< access ~6 to|throughout|across everyone|everybody|anyone|all ~5 >',
    ],
    unlessEn: ['besieged|blockaded|encircled|siege|aleppo|hard'],
    unlessAr: ['المحاصرة|محاصرة|المحاصرين'],
  },
  {
    // "to the besieged towns, then to all who need it"
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('all-areas'),
    ar: ['{reach} ~2 {aid} ≈20 < إلى|ل {all} من|محتاج|المحتاجين|محتاجيها [يحتاج|يحتاجها|يحتاجون|هم|هو] ~3 >'],
    unlessAr: ['لم|لن|دون|لا تصل|يصل|تدخل|يدخل|وصول|دخول|وصلت|وصل'],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('besieged-areas'),
    ar: [
      '< {reach} [ل|كافة|كل|جميع] ~1 {aid} ≈8 المحاصرة|محاصرة|المحاصرين|المحاصر >',
      '{reach} ≈6 إلى < المناطق المحاصرة >',
      '< توسيع ~2 {aid} ≈5 المحاصرة|المحاصرين|محاصرة >',
      '< {aid} ≈6 {reach} ≈5 المحاصرة|محاصرة|المحاصرين >',
      '< رفع|فك|برفع|بفك|لرفع|لفك الحصار|الحصارات > ≈16 {aid}',
    ],
    en: [
      '< {reach} ~10 besieged|blockaded|encircled|sealed ~4 areas|towns|communities|community|settlements|cities|zones|neighbourhoods|neighborhoods|aleppo >',
      '< {aid} ≈8 areas|towns|places|communities|settlements under|in siege >',
      '< deliveries|delivery of|to ~3 blocked|blockaded|besieged settlements|towns|areas >',
      '< {aid} ~3 for ~1 sealed off towns|areas >',
      '< {aid} ~6 besieged ~3 areas|towns|communities|cities >',
      '< {aid} ~5 {reach} ~6 besieged ~2 areas|towns|communities|cities|neighbourhoods|neighborhoods >',
      '< lift|lifting|end|ending ~2 sieges >',
      '< {aid} ≈6 hard to reach ~2 areas >',
      '< {aid} ~6 to|into|for|reach|reaching ~3 besieged|blockaded|encircled ~4 {places} >',
      '< {reach} ~6 besieged|blockaded|encircled|sealed ~4 {places} >',
      '< {aid} ≈6 {places} ~2 under siege|blockade >',
      '< food|medicine|medicines|medical|water ~6 to|into|for|reach|reaching ~3 besieged|blockaded|encircled ~3 {places} >',
      '< food|medicine|medicines|medical|water ~6 to|into|for|reach|reaching ~3 {places} under siege|blockade >',
      '< access to|into ~3 besieged|blockaded|encircled ~3 {places} >',
      '< access to|into ~3 {places} under siege|blockade >',
      '< {aid} ~4 to|for|into|reach|reaching ~4 {places} ~2 trapped|besieged|encircled|blockaded >',
      '< food|medicine|medicines ~3 to|for|into|reach ~3 {places} ~2 trapped|besieged|encircled|blockaded >',
    ],
    unlessAr: ['لم|لن|لا {letIn}', 'الذين يعيشون|يحتاجون', 'لم|لن|دون تصل|يصل|تدخل|يدخل|وصول|دخول'],
    unlessEn: [
      'not|never|no|cannot|cant|couldnt|unable|struggling ~3 reached|reach|delivered|deliver|entered|enter|get',
      'yet to',
      'no|without|denied|denying|blocked|blocking|stalled|stuck|cut|lack|short|shortage ~3 aid|relief|access|food|medicine',
    ],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('aleppo'),
    ar: [
      '< {reach} ~1 {aid} ≈6 حلب >',
      '< {aid} ≈5 {reach} ~4 حلب >',
      '< {aid} ≈4 إلى ~2 حلب >',
      '{aid} ≈14 < بينها|منها|ومنها|فيها|خصوصا|خاصة|سيما|أولها [أحياء|شرق|شرقي|مدينة] حلب [الشرقية] >',
      '< {reach} ~1 {aid} ≈5 إلى|نحو الأحياء الشرقية >',
      '< {aid} ≈3 {reach} ~5 إلى|نحو الأحياء الشرقية >',
    ],
    en: [
      '< {aid} ≈8 {reach} ~5 aleppo >',
      '< {reach} ~3 {aid} ~5 aleppo >',
      '< {aid} ~5 to|into|reach ~3 aleppo >',
      '< aleppo ≈5 {reach} ~2 {aid} >',
      '< food|medicine|medicines|medical|water ~5 to|into|reach|reaching ~3 aleppo >',
    ],
    unlessAr: [
      '{onlyAsked}',
      'لم|لن|لا {letIn}',
      'المحاصرة ≈6 حلب',
      'عرقل*|منع*|بمنع|اعترض*|تعطيل',
      'لم|لن|دون تصل|يصل|تدخل|يدخل|وصول|دخول',
    ],
    unlessEn: [
      'besieged',
      'block|blocked|blocking|hindered|prevented|stuck|stopped|bombed|attacked|hit|struck|destroyed',
      'not|never|no|without|yet',
      // what somebody only asks for
      'call|called|calls|calling|urged|urges|appealed|appeals|demanded|demands|demanding|pleaded|begged',
      // fighters and their supplies go there, too
      'fighters|rebels|troops|soldiers|reinforcements|weapons ~3 {reach}',
    ],
  },
  {
    attribute: 'humanitarian-access',
    rule: 'aid-reaches',
    value: word('aleppo'),
    en: [
      '{reach} ≈12 < beginning|starting|first [with|in|from|of|all] ~2 aleppo >',
      '{aid} ≈14 < among them|these|those ~1 aleppo >',
    ],
    unlessEn: ['not|never|no|without|blocked|blocking|bombed|attacked|hit'],
  },
  {
    // the road by which aid is to come
    attribute: 'humanitarian-access',
    rule: 'road',
    value: word('castello-road'),
    en: [
      '{aid} ≈4 < use|using|take|taking|travel|travelling|traveling|roll|rolling|drive|driving|pass|passing|move|moving|come|enter ~3 castello road >',
      '{aid} ≈16 < via|by|along|through|over|down|on|using|up [way] [of] ~1 castello road >',
      '< castello road ≈10 {aid} >',
    ],
    unlessEn: ['block|blocked|blocking|shelled|fighting|withdraw|pull|not|never|no|cut|closed|bombed|attacked'],
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
