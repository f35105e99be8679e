/** What the government, the opposition and the United Nations say to the agreement. */
import { word, type RuleRow } from './rule.ts';

const AGREES_AR =
  'وافق|وافقت|وافقوا|قبل|قبلت|موافق|موافقة|موافقتها|موافقته|قبول|قبولها|قبوله|ملتزم|ملتزمة|التزمت|أيد|أيدت';
const AGREES_EN = 'supported|supports|agreed|agrees|accepted|accepts|approved|approves|endorsed|endorses|backed|backs';

export const STANCES: readonly RuleRow[] = [
  {
    attribute: 'government-stance',
    rule: 'consents',
    value: word('accepts'),
    unlessAr: ['بلاده|بلادها'],
    unlessEn: ['@g s|ally|allies|backer|backers|opponents|foes|opponent'],
    ar: [
      `< @g ~3! ${AGREES_AR} > ~3 @a`,
      `< @g @o ~2 ${AGREES_AR} > ~3 @a`,
      `${AGREES_AR} < @g > ~3 @a`,
      '{announce} [عن] < موافقة @g >',
      '< أعلن|أعلنت @g > [عن] وقف|وقفا [كامل|كاملا|شامل|شاملا] @a|للعمليات|للأعمال|العمليات|الأعمال',
      '< أعلن|أعلنت @g > , ~4 , وقف|وقفا [كامل|كاملا|شامل|شاملا] @a|للعمليات|للأعمال|العمليات|الأعمال',
      '< موافقة @g > على @a',
      '< @g ~7! مستعد|مستعدة|استعدادها|استعداده|جاهزة|التزامها|التزامه ~2 تنفيذ*|لتنفيذ*|تطبيق*|لتطبيق*|بتنفيذ*|بتطبيق*|التزام|للالتزام|@a >',
    ],
    en: [
      `< @g ~3 ${AGREES_EN} [to] > ~3 @a`,
      `< @g and ~3 @o ~2 ${AGREES_EN} [to] > ~3 @a`,
      'persuaded|convinced < @g ~2 to agree|accept >',
      '< @g ≈9 prepared|ready|willing|committed to ~2 comply|implement|abide|respect|observe|honor|honour|fulfil|fulfill|apply >',
      '< @g ~4 will|would abide|comply|respect|observe > ~3 @a',
    ],
  },
  {
    attribute: 'government-stance',
    rule: 'refuses',
    value: word('rejects'),
    unlessEn: ['@g s|ally|allies|backer|backers|opponents|foes|opponent'],
    ar: ['< {refuse} @g > ~3 @a', '< @g ~3 {refuse} > ~3 @a'],
    en: ['< @g ~3 {refuse} > ~4 {terms}'],
  },
  {
    attribute: 'government-stance',
    rule: 'welcomes',
    value: word('accepts'),
    unlessEn: ['@g s|ally|allies|backer|backers|opponents|foes|opponent'],
    ar: ['< رحب|رحبت @g > ~3 @a', '< @g ~3 رحب|رحبت|ترحب|يرحب > ~2 @a'],
    en: [
      '< @g ~3 welcomed|welcomes|hailed|hails|praised|praises|cheered|cheers > ~3 {terms}',
      '< the government welcomed|accepted|accepts|welcomes > ~1 {terms}',
    ],
  },
  {
    attribute: 'opposition-stance',
    rule: 'welcomes',
    value: word('accepts'),
    ar: ['< رحب|رحبت {rebels} > ~3 @a', '< {rebels} ~3 رحب|رحبت|ترحب|يرحب > ~2 @a'],
    en: [
      '< {rebels} ≈6 welcomed|welcomes|hailed|hails > ~3 @a',
      '< {rebels} ~3 praised|praises|welcome|back > ~2 {terms}',
    ],
  },
  {
    attribute: 'opposition-stance',
    rule: 'consents',
    value: word('accepts'),
    ar: [
      `< {rebels} ~3! ${AGREES_AR} > ~3 @a`,
      `${AGREES_AR} < {rebels} > ~3 @a`,
      '< {rebels} ~4! وقعت|وقعوا|وقع > على @a',
      'وقعت|وقع|وقعوا < {rebels} ~2 > على @a',
      '< @o ≈2 أعلن|أعلنت|أعلنوا|أبدى|أبدت|أكدت استعدادها|استعدادهم|التزامها|التزامهم ~2 @a|تنفيذ*|لتنفيذ*|بتنفيذ*|تطبيق*|لتطبيق*|للالتزام|@a >',
      '< @o ~3 مستعدة|جاهزة|ملتزمة ~2 تنفيذ*|لتنفيذ*|تطبيق*|لتطبيق*|@a >',
    ],
    en: [
      `< {rebels} ~3 ${AGREES_EN} [to|on|up] > ~3 @a`,
      '< {rebels} [groups|factions|fighters] will|would respect|observe|honour|honor|abide ~3 > @a',
      '< {rebels} ~3 signed|sign [on|up] [to] > ~2 @a',
      '< @o ≈6 would|will cooperate ~2 with > ~1 @a',
      '< @o ~4 prepared|ready|willing|committed to ~2 comply|implement|abide|respect|observe|honor|honour|fulfil|fulfill|apply >',
    ],
  },
  {
    attribute: 'opposition-stance',
    rule: 'refuses',
    value: word('rejects'),
    ar: ['< {refuse} {rebels} > ~3 @a', '< {rebels} ~3 {refuse} > ~3 @a'],
    en: [
      '< {rebels} ~3 {refuse} > ~4 {terms}',
      '< {rebels} ≈3 said|says|say ~4 {cannot} accept|sign|join > ~5 {terms}',
    ],
  },
  {
    attribute: 'opposition-stance',
    rule: 'obstructs',
    value: word('obstructs'),
    ar: [
      '< المجموعات|الفصائل|الجماعات|القوى المعارضة ~3 عرقلة|عرقل|عرقلت|منع|منعت|منعها|عرقلتها ~2 {aid} >',
      '< @o ~3 عرقلة|عرقل|عرقلت|تعرقل|منع|منعت ~3 {aid} >',
    ],
    en: ['< @o ~4 blocked|blocking|obstructed|obstructing|prevented|hindered ~4 {aid} >'],
  },
  {
    attribute: 'opposition-stance',
    rule: 'is-needed',
    value: word('needed'),
    en: ['@a ≈6 < require|requires|needs|need support|backing|consent from ≈8 @g ≈10 @o >'],
    ar: ['@a ≈6 < يتطلب|تتطلب|يحتاج|تحتاج موافقة|دعم ~4 @g ~3 @o >'],
  },
  {
    attribute: 'un-stance',
    rule: 'welcomes',
    value: word('welcomes'),
    ar: ['< رحب|رحبت|رحبا ≈9 @u ~2 [ب] @a >', '< @u ~3 رحب|رحبت|يرحب|ترحب ~2 @a >', '< رحب|رحبت @u ~4 @a >'],
    en: ['< @u ≈8 welcomed|welcomes|hailed|hails ~5 @a >'],
  },
];
