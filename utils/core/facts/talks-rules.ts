/** Talks to come, and the meetings at which an agreement was made. */
import { FUTURE, PAST, type RuleRow } from './rule.ts';

export const TALKS: readonly RuleRow[] = [
  {
    attribute: 'next-talks-date',
    rule: 'next-round',
    value: FUTURE,
    ar: [
      '=@t [موعدا|كموعد] لاستئناف|لانطلاق|لبدء|لعقد|استئناف|انطلاق {peaceTalks}',
      'جلسة|اجتماع ~4 [في] =@t ~4 لمناقشة|لبحث|لتحديد ≈5 {peaceTalks}',
      '{peaceTalks} ~6! ستستأنف|تستأنف|يستأنف|سيستأنف|ستنطلق|تنطلق|ستعقد|تعقد|يعقد|سيعقد|ستبدأ|تبدأ|سيبدأ ~3 =@t',
      'استئناف|انطلاق|عقد|بدء {peaceTalks} ~4! =@t',
      'ستستأنف|تستأنف|ستنطلق|تنطلق|ستعقد|تعقد {peaceTalks} ~4 =@t',
      '{meetAgain} ~6 =@t',
    ],
    en: [
      '{peaceTalks} ≈7 [will|to|would|should] resume|restart|reconvene|begin|start|open ~4 =@t',
      '{peaceTalks} ~3 scheduled|due|planned|set|expected ~4 =@t',
      '{peaceTalks} ≈9 scheduled|pencilled|penciled|slated|planned|set|due [in] [to] [resume|restart|begin|start] for|on|in =@t',
      '{meetAgain} ~6 =@t',
      'resumption|resume|resuming|restart|relaunch [of] ~2 {peaceTalks} ~4 =@t',
      'next ~2 round ~8 =@t',
      '=@t date for ~1 {peaceTalks}',
      '=@t [target|date|deadline] [for] resumption|resuming|restart|start ~3 {peaceTalks}',
    ],
    unlessAr: ['@a ~4 =@t', 'من|اعتبارا|بدءا =@t'],
    unlessEn: ['@a ~4 =@t', 'since =@t'],
  },
  {
    attribute: 'next-talks-date',
    rule: 'next-round',
    value: { from: 'within' },
    qualifier: 'within',
    ar: [
      '{willMeet} ≈6 {peaceTalks} ~4 < خلال|غضون =@p >',
      '{peaceTalks} ~3 {willMeet} ~4 < خلال|غضون =@p >',
      '{willMeet} {peaceTalks} ~4 < بعد =@p >',
    ],
    en: [
      '{willMeet} ≈6 {peaceTalks} ~4 < within|in =@p >',
      '{peaceTalks} ~2 {willMeet} ~4 < within|in =@p >',
      '{peaceTalks} ~3 {willMeet} < =@p > from now|later',
    ],
    unlessAr: ['لم|لن', 'الماضي|الماضية|الأخيرة'],
    unlessEn: ['not|never|last|past|previous'],
  },
  {
    attribute: 'meeting-date',
    rule: 'talks-took',
    value: PAST,
    ar: ['{talks} ≈12 انتهى|انتهت|اختتم|اختتمت|انتهيا =@t'],
    en: ['{talks} ≈10 ended|concluded|finished|wrapped [up] [on|in] =@t'],
    unlessEn: ['announced ≈3 @a'],
  },
  {
    attribute: 'arrival-date',
    rule: 'travel',
    value: PAST,
    ar: ['@h ≈3 وصل|وصلت|وصوله|وصولها إلى ~2 =@t', 'وصل|وصلت @h ~1 إلى ~2 =@t'],
    en: ['he|she arrived in ~2 =@t', '@h ≈3 arrived in ~2 =@t', '@h ~2 landed in ~2 =@t'],
  },
];
