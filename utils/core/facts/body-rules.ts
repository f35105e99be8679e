/** The joint body: what it is called, where it sits, what it is for. */
import { PROSE, word, type RuleRow } from './rule.ts';

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
  ],
  en: [`{centre} ≈4 based|headquartered|located|sited|set [up] < in|near ~1 ${en} >`, `{centre} < in|near ~1 ${en} >`],
});

export const BODIES: readonly RuleRow[] = [
  {
    attribute: 'joint-centre-name',
    rule: 'joint-body',
    value: word('joint-implementation-center'),
    ar: [
      '< @c >',
      '{establish} ~4 < مركز|مركزا|مجموعة|غرفة [تنفيذ|تنسيق|عمليات|استخباراتي|استخباري] {joint} >',
      '< مجموعة|المجموعة|مركز|المركز التنفيذ|تنفيذ المشتركة|مشتركة|مشترك|المشترك >',
    ],
    en: [
      '< @c >',
      '{establish} ~2 < joint ~1 center|centre|group|cell >',
      '< joint implementation group|center|centre >',
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
    en: ['{centre} ≈4 < to coordinate|share|exchange|separate|target ~4 >'],
  },
];
