/** The joint body: what it is called, where it sits, what it is for. */
import { PROSE, word, type RuleRow } from '../phrases/rule.ts';

/** Seats that have a closed word (attributes.ts), as both languages write them. */
const SEATS: readonly { readonly value: string; readonly ar: string; readonly en: string }[] = [
  { value: 'amman', ar: 'عمان', en: 'amman' },
  { value: 'geneva', ar: 'جنيف', en: 'geneva' },
];

const seat = ({ value, ar, en }: (typeof SEATS)[number]): RuleRow => ({
  attribute: 'joint-centre-place',
  rule: 'joint-body',
  value: word(value),
  ar: [
    `{centre} ≈4 مقرها|مقره|يتخذ|تتخذ ~1 < [العاصمة] [الأردنية|السويسرية] [,] ${ar} >`,
    `{centre} < في ~2 ${ar} >`,
    `مقر {centre} [في] < ${ar} >`,
    `{centre} : ≈9 مقره|مقرها|مقر ~1 < ${ar} >`,
    `{centre} ≈6 تضعها|تضعه|وضعتها|وضعته|يضعها|يضعه|جعلتها|اقترحتها < ~1 ${ar} >`,
    `مسودة|المسودة|وثيقة|الوثيقة|خطة|الخطة|@a ≈6 غرفة|مركز عمليات|تنسيق|تنفيذ [مشتركة|مشترك] < في|قرب ~2 ${ar} >`,
    ...(value === 'amman' ? ['{centre} ≈4 مقرها|مقره < ~1 العاصمة الأردنية >'] : []),
    `{centre} ~2 < من ~1 ${ar} مقرا|مقره|مقرها >`,
    `< ${ar} مقرا|مقر > ~1 {centre}`,
  ],
  en: [
    `{centre} ≈4 based|headquartered|located|sited|housed|set|seat|hosted|run [up] < in|near|at|outside|from ~1 ${en} >`,
    `{centre} < in|near|outside ~1 ${en} >`,
    `{centre} ≈4 headquarters|seat|base|offices < in|near|at|outside|close [to] ~1 ${en} >`,
    ...(value === 'amman' ? ['{centre} ≈6 < in|near the jordanian capital >'] : []),
    `the center|centre , ≈4 based|headquartered|located|housed < in|near|at|outside ~1 ${en} >`,
    `the center|centre ~3 based|headquartered|located|housed < in|near|at|outside ~1 ${en} >`,
  ],
});

export const BODIES: readonly RuleRow[] = [
  {
    attribute: 'joint-centre-name',
    rule: 'joint-body',
    value: word('joint-implementation-center'),
    ar: [
      '< @c >',
      '{establish} ≈9 < مركز|مركزا|مجموعة|غرفة|خلية {joint} >',
      '< مركز|مركزا|المركز|مجموعة|المجموعة|خلية|الخلية|هيئة|غرفة|الغرفة مشترك|المشترك|مشتركا|مشتركة|المشتركة للتنفيذ|التنفيذ|لتنفيذ >',
      '< مركز|مركزا|خلية|غرفة|هيئة|مجموعة مشترك|مشتركا|مشتركة لتنسيق|لتحديد|لتبادل|لاختيار|لتخطيط|لإدارة ~1 الأهداف|الضربات|الغارات|المعلومات|العمليات|ضربات|غارات >',
      '< هيئة|خلية|غرفة|الخلية|الغرفة التنفيذ|تنفيذ المشتركة|مشتركة >',
      '< مجموعة|المجموعة|مركز|المركز التنفيذ|تنفيذ المشتركة|مشتركة|مشترك|المشترك >',
    ],
    en: [
      '< @c >',
      '{establish} ~2 < joint ~1 center|centre|group|cell >',
      '< joint implementation group|center|centre|cell|unit|body|board|team|committee|headquarters >',
      '< joint [military|operations|coordination|co|targeting|intelligence|command|monitoring] [ordination] center|centre|headquarters|cell >',
      '< center|centre|cell|headquarters for joint|shared ~2 implementation|operations|targeting|intelligence|planning|strikes|coordination >',
      '< jic|jig >',
      '< joint operations|targeting|military|command room >',
      '< shared|common operations|command room|headquarters|center|centre|cell >',
    ],
    // another body of four states shares intelligence there
    unlessAr: ['بغداد', 'إيران ≈2 العراق', 'العراق ≈2 إيران'],
    unlessEn: [
      'no|nobody|never|denied|baghdad|iraq|turkish|jordanian|border ~6 {centre}',
      '{centre} ~2 in|for baghdad|iraq|ankara|@s',
      '@o|rebels|rebel|factions|opposition|insurgents ~6 room',
      'room ~6 @o|rebels|rebel|factions|opposition|insurgents',
    ],
  },
  ...SEATS.map(seat),
  {
    attribute: 'joint-centre-task',
    rule: 'joint-body',
    value: PROSE,
    ar: [
      '{centre} ~2 < للفصل|لفصل|لتنسيق|للتنسيق|لتبادل ≈5 @j|الإرهابية|الإرهابيين|الضربات|المعتدلة|المعلومات >',
      '{centre} ≈9 مهمتها|مهمته < توسيع|تنسيق|الفصل|تبادل ≈12 @j >',
    ],
    // data or strikes alone are shared by many bodies; this one's are on the groups left out
    en: ['{centre} ≈4 < to coordinate|share|exchange|separate|target ≈8 @j >'],
  },
];
