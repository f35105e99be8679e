/**
 * Forms of the naming axes (language.md 6.1), Arabic and English. The ids are message keys (`naming.<form>`).
 * Words about language and of the story's field; names of people and bodies come from the knowledge base.
 */
import type { PhraseTable } from './phrases.ts';

/** Phrases of one form, separated by bars, Arabic first. */
function both(ar: string, en: string): string[] {
  return [...ar.split('|'), ...en.split('|')].map((phrase) => phrase.trim().replace(/\s+/gu, ' ')).filter(Boolean);
}

/** N1: the Syrian state authority. */
export const AUTHORITY: PhraseTable = {
  regime: both(
    'النظام السوري|النظام في سوريا|النظام في دمشق|نظام دمشق|النظام الحاكم في سوريا',
    `syrian regime|damascus regime|regime in damascus|syria's regime`,
  ),
  'leader-regime': both(
    'نظام [الرئيس] [السوري] [بشار] الأسد|نظام بشار',
    `[al] assad regime|[al] assad's regime|regime of [president] [bashar] [al] assad`,
  ),
  government: both(
    'الحكومة السورية|الحكومة في سوريا',
    `syrian government|government of syria|syrian govt|syria's government`,
  ),
  'leader-government': both(
    'حكومة [الرئيس] [السوري] [بشار] الأسد',
    `[al] assad's government|assad government|government of [president] [bashar] [al] assad`,
  ),
  'backed-government': both(
    '',
    `[syria's] russian backed [syrian] government|[syria's] russia backed [syrian] government
     |[syria's] russian backed govt|[syria's] russia backed govt
     |[syria's] iranian backed [syrian] government|[syria's] iran backed [syrian] government`,
  ),
  'government-forces': both(
    'القوات الحكومية [السورية]|قوات الحكومة [السورية]',
    'syrian government forces|syrian government troops',
  ),
  'leader-forces': both(
    'قوات [الرئيس] [بشار] الأسد|جيش الأسد',
    `[al] assad's forces|[al] assad's army|[al] assad's troops|[al] assad's military
     |forces loyal to [president] [bashar] [al] assad`,
  ),
  'regime-forces': both(
    'قوات النظام|جيش النظام|طيران النظام|طائرات النظام',
    'regime forces|regime troops|regime army|regime jets|regime warplanes',
  ),
  authorities: both('السلطات السورية|السلطات في دمشق', 'syrian authorities'),
  state: both('الدولة السورية|القيادة السورية', 'syrian state|syrian leadership'),
};

/** N1: "government" alone counts where it stands beside the other side or its own forces. */
export const BARE_GOVERNMENT: PhraseTable = {
  'bare-government': both(
    '',
    `government and rebel|government and opposition|government forces|government troops|government side|government held
     |government controlled|government warplanes|government jets`,
  ),
};

/** N2: titles right before the president's name. */
export const TITLES_OF_HEAD: PhraseTable = {
  'head-of-regime': both('رئيس النظام [السوري]', 'regime leader|head of the [syrian] regime'),
  president: both('الرئيس [السوري]', `[syrian] president|syria's president`),
  leader: both('الزعيم السوري', `[syrian] leader|[syrian] strongman|syria's leader`),
  dictator: both('الطاغية|الدكتاتور', '[syrian] dictator'),
};

/** N3: the opposition. Bare المعارضة and "opposition" come from the mentions. */
export const OPPOSITION: PhraseTable = {
  'moderate-groups': both(
    'المجموعات المعتدلة|الفصائل المعتدلة|الجماعات المعتدلة|القوى المعتدلة',
    'moderate groups|moderate factions|moderate fighters|moderate forces',
  ),
  'opposition-groups': both(
    `فصائل المعارضة [السورية] [المسلحة] [المعتدلة]|فصائل معارضة|الفصائل المعارضة|المجموعات المعارضة|مجموعات معارضة
     |مجموعات المعارضة [المسلحة] [المعتدلة]|جماعات المعارضة [المسلحة]|الجماعات المعارضة|قوى المعارضة [السورية] [المسلحة]
     |قوات المعارضة [السورية] [المسلحة] [المعتدلة]|مقاتلي المعارضة [المسلحة]|مقاتلو المعارضة|مسلحي المعارضة`,
    'opposition forces|opposition groups|opposition fighters|opposition factions|moderate opposition forces',
  ),
  'armed-groups': both('الفصائل المسلحة|المجموعات المسلحة', 'armed groups|armed factions'),
  opponents: both(
    'المعارضين|المعارضون|معارضي الأسد|معارضو الأسد',
    `[al] assad's opponents|opponents of [president] [bashar] [al] assad|[al] assad's foes`,
  ),
  rebels: both('المتمردين|المتمردون|مقاتلي المتمردين', 'moderate rebels|rebels|rebel|insurgents'),
  revolutionaries: both('الثوار|فصائل الثورة|قوى الثورة', 'revolutionaries'),
};

/** N5: the group told by whose branch it is; the Arabic wordings are names of its record. */
export const BRANCH_OF_QAEDA: PhraseTable = {
  'al-qaeda-branch': ['qaida', 'qaeda'].flatMap((name) =>
    ['affiliate', 'branch', 'arm', 'wing', 'offshoot'].flatMap((noun) =>
      both('', `[al] ${name}'s [syria] ${noun}|[al] ${name}'s [syrian] ${noun}|[al] ${name} ${noun}`),
    ),
  ),
};

/** N7: the pause in fighting. */
export const PAUSE: PhraseTable = {
  ceasefire: both(
    `وقف إطلاق النار|وقف إطلاق نار|وقف لإطلاق النار|وقفا لإطلاق النار|وقف لإطلاق نار|وقف النار
     |وقف شامل لإطلاق النار`,
    'ceasefire|cease fire|ceasefires|cease fires',
  ),
  truce: both('الهدنة|هدنة|الهدن', 'truce|truces'),
  'cessation-of-hostilities': both(
    'وقف الأعمال القتالية|وقف للأعمال القتالية|وقفا للأعمال القتالية',
    'cessation of [the] hostilities',
  ),
  'combat-operations': both(
    'وقف العمليات القتالية|وقف العمليات العسكرية|وقف للعمليات القتالية',
    'halt to combat operations|halt of combat operations',
  ),
  'hostile-acts': both('وقف الأعمال العدائية|وقف العمليات العدائية|وقف للأعمال العدائية', 'halt to hostile acts'),
  'halt-of-clashes': both(
    'وقف الاشتباكات|وقف القتال',
    'halt to [the] fighting|halt in [the] fighting|end to [the] fighting',
  ),
  calm: both('نظام التهدئة|التهدئة|نظام الصمت', 'regime of calm|lull in fighting'),
};

/** N9: the war. */
export const WAR: PhraseTable = {
  crisis: both(
    'الأزمة السورية|الأزمة في سوريا|أزمة سوريا',
    `syrian crisis|syria crisis|crisis in syria|syria's crisis`,
  ),
  conflict: both(
    'الصراع السوري|الصراع في سوريا|النزاع السوري|النزاع في سوريا',
    `syrian conflict|syria conflict|conflict in syria|syria's conflict`,
  ),
  'civil-war': both('الحرب الأهلية [السورية]|حرب أهلية|الحرب الأهلية في سوريا', 'civil war'),
  war: both('الحرب السورية|الحرب في سوريا|الحرب على سوريا', `syrian war|syria war|war in syria|syria's war`),
  revolution: both('الثورة السورية|الثورة في سوريا', 'syrian revolution|syrian uprising|uprising in syria'),
  events: both('الأحداث في سوريا|الأحداث السورية', 'events in syria'),
};

/** N10: the political track. */
export const TRACK: PhraseTable = {
  dialogue: both('الحوار السوري [السوري]|حوار سوري سوري', '[intra] syrian dialogue'),
  talks: both(
    `المحادثات السورية [السورية]|محادثات السلام [السورية]|مفاوضات السلام [السورية]|المفاوضات السورية [السورية]
     |مفاوضات جنيف|محادثات جنيف|محادثات أستانا|محادثات أستانة`,
    '[syrian] peace talks|intra syrian talks|syria talks|geneva talks|astana talks|peace negotiations',
  ),
  transition: both(
    'الانتقال السياسي|عملية الانتقال السياسي|عملية انتقالية|المرحلة الانتقالية',
    'political transition|transitional period',
  ),
  settlement: both(
    'التسوية السياسية|تسوية سياسية|الحل السياسي|حل سياسي|التسوية السورية',
    'political settlement|political solution',
  ),
  process: both('العملية السياسية', 'political process'),
};
