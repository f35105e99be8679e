/** By when a single clause of the agreement is due: "hand over its stocks by November", "ستسحب أسلحتها قبل 10 أكتوبر". */
import { FUTURE, LENGTH, type RuleRow } from '../phrases/rule.ts';

/** A day still to come: a report of what was done by some day is no deadline. */
const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;

export const DEADLINES: readonly RuleRow[] = [
  {
    // "وكانتا طلبتا … قبل ظهر الجمعة": what was due by a day gone by
    attribute: 'deadline',
    rule: 'by-then',
    value: { from: 'time', tense: 'past' },
    ar: [
      'كان|كانت|كانا|كانتا ≈20 طلب|طلبت|طلبا|طلبتا|أمهل|أمهلت|منح|منحت ≈14 < قبل|حتى =@t >',
      'كان|كانت ~2 مهلة|المهلة ≈4 < تنتهي|حتى|قبل =@t >',
      'كان على {rebels} ≈6 < قبل|حتى =@t >',
      'كان على {sides} ≈6 < قبل|حتى =@t >',
      'كان|كانت|كانا|كانتا ≈20 حدد|حددت|حددا|حددتا ~2 < =@t > موعدا|مهلة ~1 أقصى|نهائيا|أخيرا|لإعلان|لانضمام|للانضمام|لإبلاغ',
    ],
    unlessAr: ['قتل|مقتل', 'لم|لن'],
  },
  {
    attribute: 'deadline',
    rule: 'within',
    value: LENGTH,
    qualifier: 'within',
    needsDeal: true,
    ar: ['المقرر|يفترض|المفترض|المنتظر ~1 {dueVerb} ≈12 < خلال|غضون =@p >'],
  },
  {
    attribute: 'deadline',
    rule: 'by-then',
    value: AHEAD,
    needsDeal: true,
    ar: [
      'طلب|طلبت|طلبا|طلبتا|طالب|طالبت|دعا|دعت|دعوا ~2 الأطراف|أطراف|الفصائل|فصائل|المجموعات|الجماعات|الفرقاء|@o|@g ≈14 < قبل|بحلول =@t >',
    ],
    unlessAr: ['لم|لن'],
  },
  {
    attribute: 'deadline',
    rule: 'by-then',
    value: AHEAD,
    ar: [
      '{due} ≈14 < بحلول =@t >',
      '{due} ≈9 < قبل =@t >',
      '< قبل|بحلول =@t > ≈9 {dueVerb}',
      'يجب|ينبغي|يتعين|يتوجب|على|يفترض ≈14 < بحلول =@t >',
      '< موعد|أجل|تاريخ أقصاه|أقصاها =@t >',
      '< موعد|أجل|تاريخ لا يتجاوز|يتعدى =@t >',
      'الموعد النهائي|الأقصى ~5 < =@t >',
      '< =@t > كحد|بحد|حد أقصى|أقصاه',
      '< =@t > موعدا|مهلة أقصى|نهائيا|نهائية|أخيرا|أخيرة',
      'مهلة|المهلة ~3 تنتهي|تنقضي|حتى < =@t >',
      'تنتهي|انتهاء|تنقضي المهلة|مهلة ~5 < =@t >',
      'أمام|أمهل|أمهلت|تمهل|منح|منحت ≈4 < حتى =@t >',
    ],
    en: [
      '{oblige} ≈16 < by|before =@t >',
      '{must} ~2 start|begin|open|resume ~3 < by =@t >',
      '{dueVerb} ≈8 < by|before =@t >',
      '< no|not later than =@t >',
      '< by|before =@t > [,] ~6 {must} ~2 {dueVerb}',
      '{due} [is|are|was|were] [to] [be] ~3 {done} < by|before =@t >',
      'deadline ~4 < =@t >',
      '@[gosrf]|rebels|sides|factions|groups|fighters|parties [are|is|was|were|have|has|had] [been] have|has|had|given|gave|got|get < until =@t > to',
      '< =@t as the|a|its [new|target|final] target|deadline|goal|date|cutoff > [date|day] for|to|by ~6',
      '{must} ≈12 < until =@t [at] [the] latest >',
      'wrap|finish|complete|finalise|finalize|conclude|settle|iron ~5 rest|details|arrangements|work|text|terms|modalities|preparations|outstanding ~3 < by|before =@t >',
      'gone|ready|out|complete|completed|operational|empty|finished|place [from] [@a] < by|before =@t >',
    ],
    unlessAr: ['قتل|مقتل|قال|قالت|انتخابات|الانتخابات', 'لم|لن', 'كان|كانت ~2 مهلة|المهلة', 'كان على'],
    unlessEn: [
      'killed|election|elections|parliament|congress|senate|court',
      'date for ~1 {guns}',
      'wanted|demanded|proposed|hoped|hopes|hope',
      'said|told =@t',
    ],
  },
  {
    // "were given until noon on Friday": the report may be of that Friday
    attribute: 'deadline',
    rule: 'by-then',
    value: FUTURE,
    en: [
      'sides|factions|groups|fighters|parties|rebels|@[go] [are|is|was|were|have|has|had] [been] given|got|have|had < until =@t > to',
      'give|gives|gave|giving ~4 < until =@t > to',
      'have|has|had|given|got [only] < until =@t > to say|declare|join|sign|reply|respond|accept|confirm|notify|make|inform|leave|surrender|comply|decide',
    ],
  },
  {
    attribute: 'deadline',
    rule: 'within',
    value: LENGTH,
    qualifier: 'within',
    ar: [
      'أمهل|أمهلت|تمهل|يمهل|يمنح|تمنح|منح|منحت ~3 @g|@o|@s|@r|الفصائل|الأطراف [مهلة|مدة] < =@p >',
      'أمام @g|@o|الفصائل|الأطراف < =@p > [فقط] ل*',
      '{due} ≈9 < خلال|غضون =@p > من|على توقيع|إقرار|إعلان|بدء|دخول|سريان|تاريخ|اعتماد',
      'الطرفان|الجانبان|البلدان|الدولتان|الخبراء|خبراء ~8 < خلال|غضون =@p > من|على توقيع|إقرار|إعلان|بدء|دخول|سريان|تاريخ|اعتماد',
      'يجب|ينبغي|يتعين|يتوجب|على ≈3 {dueVerb} ≈12 < خلال|غضون =@p >',
      '< خلال|غضون =@p > ~2 ستتوقف|سيتوقف ~1 القتال|العدائية|النار|الأعمال|المعارك|العمليات',
      'على أن ≈9 < بعد|في =@p > من|على توقيع|إقرار|إبرام|اعتماد',
    ],
    en: [
      '@g|@o|@s|@r|@f|rebels|sides|factions|militia|forces|militants [are|is|was|were|has|have] [been] given|gets|get|has|have < =@p > to {dueVerb}',
      'give|gives|gave|giving @g|@o|@s|@r|rebels|sides|factions < =@p > to {dueVerb}',
      '{oblige} ~2 {dueVerb} ≈12 < within =@p >',
      'groups|fighters|parties [are|is|was|were|has|have] [been] given|get|have < =@p > to {dueVerb}',
      'calls|provides ≈4 fighting|hostilities|violence|combat to halt|stop|end|cease ~2 < within =@p >',
      '[to] be drafted|worked|drawn|agreed|decided|finalised|finalized|defined|settled|prepared|set|decided ~1 < within|inside|in =@p >',
      'modalities|details|mechanism|mechanisms|terms|conditions|arrangements|ways|@a ≈8 < in|over|inside|within [the] course|space|matter of =@p >',
      '< no|not later than =@p > after|from|of',
      'would|will|must|shall|should ~2 share|swap|exchange|trade|hand|finish|complete|settle|finalise|finalize|draft|submit ≈8 < within|inside =@p >',
      'would|will|must|shall|should ~2 share|swap|exchange|trade|hand|finish|complete|settle|finalise|finalize|submit ≈8 < in =@p >',
      '< within =@p > of ~4 , ~3 are|is|must|will|would|shall|should [to]',
      '< within =@p > , ~6 {oblige} ~1 {dueVerb}',
      '< within =@p > , ~6 {oblige} ~1 be|begin|start|hold|exchange|share|trade',
      'foresaw|foreseen|foresees|envisaged|envisages|envisioned|promised ~3 @a|halt|end|stop ~3 < within =@p >',
    ],
    unlessAr: ['=@p الماضي|الماضية|الأخيرة|الأخير'],
    unlessEn: ['last|past =@p', 'killed|died|wounded|elections', 'talks ~5 within|in|inside =@p'],
  },
];
