/** How many: documents, points, member states, places reached by aid, the dead of the war. */
import { NUMBER, type RuleRow } from './rule.ts';

export const COUNTS: readonly RuleRow[] = [
  {
    attribute: 'documents-count',
    rule: 'counted',
    value: NUMBER,
    ar: [
      'توقيع|التوقيع|وقع|وقعا|وقعت|وقعوا|الموقعة|إبرام|إعداد|أعدا|صياغة|إقرار|اعتماد|اتفق|اتفقا|اتفاق ~4 < =@n {document} >',
      '< =@n {document} > ~3 اتفق|توافق|وقع|تتضمن|تضم|تحتوي|تنص|تشكل',
      '{document} ~2 < عددها =@n >',
      '@a ≈5 < =@n {document} >',
      '< {document} =@n > ~3 @a|اتفق*|وقع*|أعد*',
    ],
    en: [
      'signed|signing|agreed|agree|approved|drafted|prepared|concluded|finalised|finalized|package|set|adopted [on|of] [a] [set|package] [of] ~1 < =@n ~1 {document} >',
      '@a ≈6 < =@n ~1 {document} >',
      '< =@n ~1 {document} > ~4 agreed|signed|secret|public|published|@a',
    ],
  },
  {
    attribute: 'points-count',
    rule: 'counted',
    value: NUMBER,
    ar: ['{agreed} ~4 < =@n {point} >', 'التفاهم|تفاهم|الاتفاق|اتفاق ~3 < =@n {point} >', '@a ~3 < =@n {point} >'],
    en: ['agreed|agree|agreement|understanding|consensus ~4 < =@n ~1 {point} >', '@a ~4 < =@n ~1 {point} >'],
  },
  {
    attribute: 'members-count',
    rule: 'counted',
    value: NUMBER,
    ar: [
      '@b ≈7 {member} ~2 < =@n {country} >',
      '{member} @b [من] < =@n {country} >',
      'المجموعة|مجموعة ≈9 {member} ~2 < =@n {country} >',
      '< =@n {country} > ~4 أعضاء|في|ضمن @b',
      'الدول|دول [ال] < =@n > [الأعضاء|الاعضاء|المشاركة|المنضوية] [في] @b',
      '@b ~2 المؤلفة|المكونة|المؤلف|المكون من < =@n {country} >',
    ],
    en: [
      '@b ≈7 {member} ~2 < =@n ~1 {country} >',
      '@[bm] ≈3 < =@n nation|member|country|strong >',
      '< =@n nation|member|country|state group|grouping|bloc >',
      'group|bloc|coalition of [some] < =@n {country} >',
      '< =@n nation|member|country > ~3 @b',
      '< =@n {country} > ~3 of|in the @b',
    ],
  },
  {
    attribute: 'aid-areas-count',
    rule: 'counted',
    value: NUMBER,
    ar: [
      '{reach} ~1 {aid} ~2 إلى|ل < =@n ~2 المحاصرة|محاصرة >',
      '{aid} ~4 إلى|ل < =@n [من] مناطق|المناطق|بلدات|مدن محاصرة|المحاصرة >',
    ],
    en: [
      '{aid} ~6 < =@n [of] [the] besieged areas|towns|communities >',
      '{reach} ~5 < =@n [of] [the] besieged areas|towns|communities >',
    ],
  },
  {
    attribute: 'death-toll',
    rule: 'killed',
    value: NUMBER,
    ar: [
      '< {killed} ~3 =@n ~1 شخص|قتيل|سوري|مدني|إنسان|شخصا >',
      '< =@n ~1 قتيل|قتيلا >',
      '{war} ≈8 < {killed} ~4 =@n >',
    ],
    en: [
      '< [around|about|nearly|over|some] =@n people ~3 killed|died|dead|perished >',
      '{killed} ~2 of < =@n ~1 people|syrians|civilians >',
      '{killed} < =@n ~1 people|syrians|civilians >',
      'death toll ~5 < =@n >',
      '< =@n and|or more ~1 killed|dead >',
      '< =@n [people|syrians|civilians|lives] ~1 killed|dead > ~6 {war}',
      'claimed|claiming|cost|costing < [the] [lives] [of] =@n [lives|people|syrians] >',
    ],
  },
];
