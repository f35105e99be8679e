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
    unlessEn: ['@g s|ally|allies|backer|backers|opponents|foes|opponent'],
    ar: [
      `< @g ~3! ${AGREES_AR} > ~3 @a`,
      `< @g @o ~2 ${AGREES_AR} > ~3 @a`,
      `${AGREES_AR} < @g > ~3 @a`,
      '{announce} [عن] < موافقة @g >',
      '< موافقة @g > على @a',
      '< @g ≈9 مستعد|مستعدة|استعدادها|استعداده|جاهزة|التزامها|التزامه ~2 تنفيذ*|لتنفيذ*|تطبيق*|لتطبيق*|بتنفيذ*|بتطبيق*|التزام|للالتزام|@a >',
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
    ar: ['< رفض|رفضت @g > ~3 @a', '< @g ~3 رفض|رفضت|يرفض|ترفض > ~3 @a'],
    en: ['< @g ~3 rejected|rejects|refused|refuses|dismissed > ~4 @a'],
  },
  {
    attribute: 'government-stance',
    rule: 'welcomes',
    value: word('welcomes'),
    unlessEn: ['@g s|ally|allies|backer|backers|opponents|foes|opponent'],
    ar: ['< رحب|رحبت @g > ~3 @a', '< @g ~3 رحب|رحبت|ترحب|يرحب > ~2 @a'],
    en: ['< @g ≈3 welcomed|welcomes|hailed > ~3 @a'],
  },
  {
    attribute: 'opposition-stance',
    rule: 'welcomes',
    value: word('welcomes'),
    ar: ['< رحب|رحبت @o > ~3 @a', '< @o ~3 رحب|رحبت|ترحب|يرحب > ~2 @a'],
    en: ['< @o ≈6 welcomed|welcomes|hailed > ~3 @a'],
  },
  {
    attribute: 'opposition-stance',
    rule: 'consents',
    value: word('accepts'),
    ar: [
      `< @o ~3! ${AGREES_AR} > ~3 @a`,
      `${AGREES_AR} < @o > ~3 @a`,
      '< @o ≈2 أعلن|أعلنت|أعلنوا|أبدى|أبدت|أكدت استعدادها|استعدادهم|التزامها|التزامهم ~2 @a|تنفيذ*|لتنفيذ*|بتنفيذ*|تطبيق*|لتطبيق*|للالتزام|@a >',
      '< @o ~3 مستعدة|جاهزة|ملتزمة ~2 تنفيذ*|لتنفيذ*|تطبيق*|لتطبيق*|@a >',
    ],
    en: [
      `< @o ~3 ${AGREES_EN} [to] > ~3 @a`,
      '< @o ≈6 would|will cooperate ~2 with > ~1 @a',
      '< @o ~4 prepared|ready|willing|committed to ~2 comply|implement|abide|respect|observe|honor|honour|fulfil|fulfill|apply >',
    ],
  },
  {
    attribute: 'opposition-stance',
    rule: 'refuses',
    value: word('rejects'),
    ar: ['< رفض|رفضت @o > ~3 @a', '< @o ~3 رفض|رفضت|ترفض|يرفض > ~3 @a'],
    en: ['< @o ~3 rejected|rejects|refused|refuses|dismissed > ~4 @a'],
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
