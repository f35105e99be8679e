/** By when a single clause of the agreement is due: "hand over its stocks by November", "ستسحب أسلحتها قبل 10 أكتوبر". */
import { LENGTH, type RuleRow } from './rule.ts';

/** A day still to come: a report of what was done by some day is no deadline. */
const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;

export const DEADLINES: readonly RuleRow[] = [
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
      'مهلة|المهلة ~3 تنتهي|تنقضي|حتى < =@t >',
      'تنتهي|انتهاء|تنقضي المهلة|مهلة < =@t >',
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
      '@[gosrf]|rebels|sides|factions|groups|fighters|parties have|has|had|given|gave < until =@t > to',
      'gone|ready|out|complete|completed|operational|empty|finished|place [from] [@a] < by|before =@t >',
    ],
    unlessAr: ['قتل|مقتل|قال|قالت|انتخابات|الانتخابات', 'لم|لن'],
    unlessEn: ['killed|election|elections', 'wanted|demanded|proposed|hoped|hopes|hope', 'said|told =@t'],
  },
  {
    attribute: 'deadline',
    rule: 'within',
    value: LENGTH,
    qualifier: 'within',
    ar: [
      'أمهل|أمهلت|تمهل|يمهل|يمنح|تمنح|منح|منحت ~3 @g|@o|@s|@r|الفصائل|الأطراف [مهلة|مدة] < =@p >',
      'أمام @g|@o|الفصائل|الأطراف < =@p > [فقط] ل*',
      'يجب|ينبغي|يتعين|يتوجب|على ≈3 {dueVerb} ≈12 < خلال|غضون =@p >',
    ],
    en: [
      '@g|@o|@s|@r|rebels|sides|factions [are|is|was|were|has|have] [been] given|gets|get|has|have < =@p > to {dueVerb}',
      'give|gives|gave|giving @g|@o|@s|@r|rebels|sides|factions < =@p > to {dueVerb}',
      '{oblige} ~2 {dueVerb} ≈12 < within =@p >',
      'groups|fighters|parties [are|is|was|were|has|have] [been] given|get|have < =@p > to {dueVerb}',
      'calls|provides ≈4 fighting|hostilities|violence|combat to halt|stop|end|cease ~2 < within =@p >',
    ],
    unlessAr: ['=@p الماضي|الماضية|الأخيرة|الأخير'],
    unlessEn: ['last|past =@p'],
  },
];
