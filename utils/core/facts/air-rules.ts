/** What may fly and strike: Syria's air force under the agreement, Russia's strikes, operations by both powers. */
import { PROSE, word, type RuleRow } from './rule.ts';

const STRIKE_AR =
  'قصف|بقصف|القصف|ضرب|بضرب|استهداف|باستهداف|مهاجمة|التحليق|تحليق|الطيران|غارات|الغارات|طلعات|الطلعات|الضربات';

export const AIR: readonly RuleRow[] = [
  {
    attribute: 'syrian-air-force',
    rule: 'air-operations',
    value: word('out'),
    ar: [
      '< دون|بدون|من [دون] مشاركة سلاح|الطيران|القوات|@g [الجو|الجوية|الحربي] [السوري|السورية] >',
      '< @g|الطيران|سلاح [الجو] [السوري|@g] ~3 لن يشارك|تشارك >',
    ],
    en: [
      '< without ~3 participation|involvement ~3 @g|air >',
      '< ground|grounding|grounded|grounds ~2 {syrianAir} >',
      '< {syrianAir} [,] [be] [to] [would] [be] grounded >',
    ],
  },
  {
    attribute: 'syrian-air-force',
    rule: 'air-operations',
    value: word('barred-from-agreed-areas'),
    ar: [
      `< منع|منعت|يمنع|تمنع|حظر|يحظر|تحظر|امتناع|وقف ~1 @g|الطيران|سلاح ~3 ${STRIKE_AR} >  ≈6 مناطق|المناطق ~6 متفق|اتفق|المتفق|محددة|المحددة|تسيطر|المعارضة|@o`,
      '< @g ~2 لن|لا تحلق|يحلق|تنفذ|ينفذ ~4 المناطق|مناطق ~3 >',
      `< يتوقف|تتوقف|توقف|وقف|يوقف|توقفت|تكف|يكف [عن] ${STRIKE_AR} @g|سلاح|الطيران ~3 في|فوق مناطق|المناطق ~5 >`,
      '< يتوقف|تتوقف|تمتنع|يمتنع @g|سلاح|الطيران ~3 عن ~3 في|فوق مناطق|المناطق ~5 >',
      `< {ban} ~2 {fly} ~1 {syrianAir} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق|مناطقها ~3 >`,
      `< {stopAir} ~2 {fly} ~1 {syrianAir} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق ~2 متفق|المتفق|يتفق|اتفق|محددة|المحددة >`,
      `< {ban} ~1 {syrianAir} ~3 {fly} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق|مناطقها ~3 >`,
      `< {stopAir} ~1 {syrianAir} ~3 {fly} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق ~2 متفق|المتفق|يتفق|اتفق|محددة|المحددة >`,
      `< {syrianAir} ~4 {ban} ~2 {fly} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق|مناطقها ~3 >`,
      `< {syrianAir} ~4 {stopAir} ~2 {fly} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق ~2 متفق|المتفق|يتفق|اتفق|محددة|المحددة >`,
      `< لن يسمح|تحلق|يحلق|ينفذ|تنفذ ~6 @g|السوري|السورية ~6 مناطق|المناطق ~3 متفق|المتفق|محددة|المحددة|تتواجد|توجد >`,
    ],
    en: [
      '< @g|syrian ~4 barred|prohibited|banned|prevented from flying|bombing|conducting|carrying ≈8 areas|zones >',
      '< keep|bar|stop|prevent|prohibit ~2 @g|syrian ~3 from flying|bombing|conducting ≈8 areas|zones >',
      '< @g ~2 to ground ~2 air|planes|warplanes|aircraft ~6 areas|zones >',
      '< @g ~2 not fly|bomb|operate|strike over|in ~3 zones|areas >',
      '< {syrianAir} ~3 [to|must|would|will|should] stop|halt|cease|end|refrain|suspend|desist ~3 {fly} ~3 over|in ~2 agreed|designated|specified|certain {zones} >',
      '< {syrianAir} ~3 not|never|longer ~4 {fly} ≈6 {zones} >',
      '< {syrianAir} ~3 [be] barred|banned|prohibited|prevented|stopped from ~3 {fly} ≈6 {zones} >',
      '< {bar} ~2 {syrianAir} ~2 from ~2 {fly} ≈6 {zones} >',
      '< @g|syrian ~3 not fly|conduct|carry ~5 missions|sorties|raids ≈8 areas|zones|anywhere|opposition >',
    ],
  },
  {
    attribute: 'syrian-air-force',
    rule: 'air-operations',
    value: word('limited'),
    ar: [
      `< {syrianAir} ~4 {stopAir} ~2 {fly} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق|مناطقها ~3 >`,
      `< {stopAir} ~1 {syrianAir} ~3 {fly} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق|مناطقها ~3 >`,
      `< {stopAir} ~2 {fly} ~1 {syrianAir} ~2 فوق|في|على|أجواء ~2 مناطق|المناطق|مناطقها ~3 >`,
      '< {limit} ~1 {fly} ~2 {syrianAir} >',
      '< {syrianAir} ~2 لن|لا ~1 يستهدف|تستهدف|يقلع|تقلع|يضرب|تضرب|يقصف|تقصف سوى|إلا ~3 >',
      `< عدم السماح|سماح @g ~2 ${STRIKE_AR} ~2 >`,
      '< عدم استهداف*|قصف* ~3 من قبل|جانب سلاح|الطيران|القوات|@g [الجو|الجوية] [السوري|السورية] >',
      '< وقف @g ~1 غاراتها|قصفها|ضرباتها|طلعاتها|غاراته|قصفه > ≈3 المعارضة|مناطق|مدن|المدن|@o|مواقع',
      `< @g ~4 [عن] عدم|بوقف|توقف|يوقف|وقف|تتوقف|يتوقف [عن] ${STRIKE_AR} > ≈3 المعارضة|مناطق|مدن|المدن|@o|مواقع`,
    ],
    en: [
      '< {syrianAir} ~3 [to|must|would|will|should] stop|halt|cease|end|refrain|suspend|desist ~3 {fly} ~3 over|in|on|against ≈4 {zones} >',
      '< end|halt|stop|ban to|on|of ~2 {syrianAir} ~1 {fly} ~2 over|in|on|against ≈4 {zones} >',
      '< restrict|curb|limit|restricts|curbs|limits|restricting|curbing|limiting ~2 {syrianAir} ~2 >',
      '< {syrianAir} ~3 stay|keep|stays|kept away|clear from|of > ~6',
      '< keep ~1 {syrianAir} ~2 on the ground > ',
      '@g ~2 to < halt|stop|cease|end ~3 operations|bombing|strikes|airstrikes|raids|missions|flights|sorties >',
      '@g ≈2 < no longer permitted|allowed to target|bomb|strike|fly ~2 @j >',
      '@g ≈8 < stop bombing ~3 opposition|rebel|civilian|@o [held] [cities|areas|towns] >',
    ],
  },
  {
    attribute: 'air-strikes',
    rule: 'air-operations',
    value: word('continue'),
    ar: [
      '@r ≈3 ينبغي|يجب < ألا|لا توقف|توقف ~1 ضرباتها|غاراتها|عملياتها الجوية >',
      '@r ~4 < ستواصل|تواصل|سنواصل|مواصلة ~1 ضرباتها|غاراتها|الضربات|الغارات|قصف|القصف|عملياتها الجوية >',
      '@r ~3 < لن توقف|تتوقف [عن] ~1 ضرباتها|غاراتها|القصف|الضربات|عملياتها >',
      'المطلوب ≈12 < لا وقف [عمليات] القصف|الضربات|الغارات >',
    ],
    en: [
      '@r ~5 < continue|continuing ~2 air|bombing|strikes|airstrikes|raids >',
      '@r ~3 < press|presses|pressing|push|carry|carries|keep|keeps [on|ahead] [with] ~1 air|bombing|strikes|airstrikes|raids >',
      '@r ~5 < no|never|not ~1 intention|plans to stop|halt|end|suspend ~3 air|bombing|strikes|airstrikes|raids >',
      '@r ~3 < bombing|air|strikes|airstrikes ~2 will|would continue >',
      '@r ~4 < not stop|halt|end|suspend ~3 air|bombing|strikes|airstrikes|raids >',
    ],
  },
  {
    attribute: 'joint-operations',
    rule: 'air-operations',
    value: PROSE,
    ar: ['< عمليات|ضربات|غارات [عسكرية|جوية] مشتركة ضد ~2 @j >', '< @j ~1 عمليات مشتركة >'],
    en: [
      '< joint [military|air] strikes|operations|airstrikes|raids ~2 against|on ~3 @j >',
      '< teaming up to ~6 @j >',
      '< military partnership to ~3 >',
    ],
  },
];
