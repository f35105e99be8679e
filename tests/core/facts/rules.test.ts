/** Governing words, row by row: what each family reads, and what it refuses. The sentences are ours. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';

/** A Saturday; the plan was made the day before. */
const DAY = '2016-09-10';
const NAMED = {
  ar: 'ناقش الوزراء الاتفاق الروسي الأمريكي في سوريا.',
  en: 'Ministers discussed the US-Russian agreement on Syria.',
} as const;

/** What a sentence tells in an article that names the Geneva plan: "attribute = value (qualifier)". */
function told(sentence: string): string[] {
  const isArabic = /\p{Script=Arabic}/u.test(sentence);
  const lead = `${isArabic ? 'أخبار' : 'News'}\n\n${isArabic ? NAMED.ar : NAMED.en}\n\n`;
  // the lead names the makers
  const facts = factsOf(`${lead}${sentence}`, DAY).filter((f) => f.start >= lead.length);
  return facts.map((f) => {
    expect(f.agreement).toBe('geneva-plan-2016-09');
    return `${f.attribute} = ${f.value}${f.qualifier ? ` (${f.qualifier})` : ''}`;
  });
}

type Row = readonly [name: string, sentence: string, expected: readonly string[]];

function table(family: string, rows: readonly Row[]): void {
  describe(family, () => {
    test.each(rows)('%s', (_name, sentence, expected) => expect(told(sentence)).toEqual(expected));
  });
}

table('start', [
  ['enters into force', 'يدخل الاتفاق حيز التنفيذ الاثنين.', ['start-date = 2016-09-12']],
  ['begins', 'تبدأ الهدنة في سوريا مساء الاثنين.', ['start-date = 2016-09-12 (evening)']],
  ['from then on', 'وقف إطلاق النار بدءا من الاثنين المقبل.', ['start-date = 2016-09-12/.. (onward)']],
  ['English begins', 'The ceasefire begins on Monday.', ['start-date = 2016-09-12']],
  ['English takes effect', 'The truce will take effect at sunset on Monday.', ['start-date = 2016-09-12 (sunset)']],
  ['in a week', 'يمكن أن تدخل الهدنة حيز التنفيذ بعد أسبوع.', ['start-date = 2016-09-17~ (~)']],
  ['talks begin, not the truce', 'قال إن الهدنة هشة وإن المحادثات تبدأ الاثنين.', ['next-talks-date = 2016-09-12']],
  ['a withdrawal begins', 'Under the deal the withdrawal begins on Monday.', []],
  ['a visit', 'يزور كيري موسكو الاثنين لبحث الهدنة.', []],
  ['broken since', 'انتهكت الهدنة منذ الخميس.', []],
]);

table('deadline and end', [
  ['within', 'وقف الأعمال القتالية خلال أسبوع.', ['deadline = P1W (within)']],
  ['English within', 'The truce must be in place within two weeks.', ['deadline = P2W (within)']],
  ['by a day', 'يستكمل وقف إطلاق النار بحلول 30 أيلول.', ['deadline = ../2016-09-30']],
  ['until', 'تستمر الهدنة حتى الأحد المقبل.', ['end-date = 2016-09-11']],
  ['killed within', 'قتل خمسون شخصا خلال أسبوع.', []],
  ['breaches within', 'سجلت موسكو خروقات للهدنة خلال ثلاثة أيام.', []],
]);

table('duration', [
  ['for', 'هدنة لمدة 48 ساعة.', ['duration = PT48H']],
  ['holds', 'إذا صمدت الهدنة أسبوعا.', ['duration = P1W']],
  ['extended', 'اتفقا على تمديد الهدنة 72 ساعة.', ['duration = PT72H']],
  ['long-term', 'ضمان هدنة طويلة الأمد.', ['duration = long-term']],
  ['English adjective', 'They want a seven-day truce.', ['duration = P7D']],
  ['English holds', 'If the ceasefire holds for a week.', ['duration = P1W']],
  ['persuading takes time', 'إقناع الأطراف بالهدنة سيستغرق سبعة أيام.', ['persuasion-time = P7D']],
  ['talks take time', 'وقال بعد 12 ساعة من المحادثات.', ['talks-length = PT12H']],
  ['English talks', 'They met after 13 hours of talks.', ['talks-length = PT13H']],
  ['a meeting took', 'اللقاء الذي استغرق ثلاث ساعات.', ['talks-length = PT3H']],
  ['preparing takes time', 'نحتاج عشرة أيام للتحضير.', ['preparation-time = P10D']],
  ['the war', 'الحرب المستمرة منذ أكثر من خمس سنوات.', ['conflict-length = P5Y (>)']],
  ['an arrest', 'احتجز لمدة يومين في دمشق.', []],
]);

table('steps', [
  [
    'lengths in order',
    'هدنة لمدة 48 ساعة ثم تمديدها 48 ساعة ثم التزام لمدة سبعة أيام.',
    ['duration = PT48H', 'phases = PT48H,PT48H,P7D', 'duration = PT48H', 'duration = P7D'],
  ],
  [
    'a condition',
    'If the truce holds for a week, both powers will begin military cooperation.',
    ['phases = P1W,cooperation', 'cooperation-start = P1W (after)', 'duration = P1W'],
  ],
]);

table('counts', [
  ['documents', 'أسفرت المحادثات عن توقيع خمس وثائق.', ['documents-count = 5']],
  ['English documents', 'The two sides agreed five documents.', ['documents-count = 5']],
  ['points', 'تم التفاهم على ثلاث نقاط.', ['points-count = 3']],
  ['members', 'المجموعة الدولية لدعم سوريا التي تضم 17 دولة.', ['members-count = 17']],
  ['English members', 'The 17-nation International Syria Support Group met.', ['members-count = 17']],
  ['the dead of the war', 'About 300,000 people have been killed in the war.', ['death-toll = 300000 (~)']],
  ['Arabic dead', 'أسفرت الحرب عن مقتل أكثر من 300 ألف شخص.', ['death-toll = 300000 (>)']],
  ['the dead of an attack', 'At least 40 people were killed in an air strike.', []],
  ['papers of an archive', 'نشر الموقع خمسين صورة ونقلتها عشر دول.', []],
]);

table('groups', [
  ['excluded', 'الهدنة لا تشمل داعش وجبهة النصرة.', ['excluded-groups = isis,nusra-front']],
  ['except', 'وقف القتال باستثناء تنظيم الدولة الإسلامية.', ['excluded-groups = isis']],
  ['English', 'The truce does not cover Islamic State and the Nusra Front.', ['excluded-groups = isis,nusra-front']],
  ['the branch', "The deal excludes al-Qaeda's affiliate in Syria.", ['excluded-groups = nusra-front']],
  ['and others', 'الهدنة لا تشمل داعش وغيره.', ['excluded-groups = isis (and others)']],
  [
    'joint strikes',
    'اتفقت روسيا والولايات المتحدة على ضرب جبهة النصرة.',
    ['parties = russia,united-states', 'excluded-groups = nusra-front'],
  ],
  ['fighting alone', 'قالت تركيا إنها ستواصل محاربة داعش.', []],
  ['included', 'The offensive includes Islamic State positions.', []],
]);

table('stances', [
  ['the government agrees', 'الحكومة السورية وافقت على الاتفاق.', ['government-stance = accepts']],
  ['is ready', 'أكد أن الحكومة السورية مستعدة لتنفيذ الاتفاق.', ['government-stance = accepts']],
  ['English', 'The Syrian government has accepted the deal.', ['government-stance = accepts']],
  ['rejects', 'المعارضة السورية رفضت الاتفاق.', ['opposition-stance = rejects']],
  ['opposition accepts', 'The Syrian opposition agreed to the truce.', ['opposition-stance = accepts']],
  ['the UN', 'رحب المبعوث الدولي إلى سوريا ستيفان دي ميستورا بالاتفاق.', ['un-stance = welcomes']],
  ['an ally is not the government', "Iran, Assad's ally, welcomed the deal.", []],
  ['another state', 'رحبت تركيا بالاتفاق.', []],
]);

table('air and aid', [
  [
    'without the air force',
    'ضربات من الطيران الروسي والأمريكي دون مشاركة سلاح الجو السوري.',
    ['syrian-air-force = out'],
  ],
  [
    'over zones',
    'The Syrian government would not fly over the agreed zones.',
    ['syrian-air-force = barred-from-agreed-areas'],
  ],
  ['strikes go on', 'Russia will continue its air strikes.', ['air-strikes = continue']],
  ['all areas', 'إيصال المساعدات الإنسانية إلى كل المناطق.', ['humanitarian-access = all-areas']],
  ['besieged areas', 'Aid would be delivered to besieged areas.', ['humanitarian-access = besieged-areas']],
  ['the road', 'The Castello Road would be demilitarised.', ['castello-road = demilitarised']],
]);

table('promises', [
  ['no guarantee', 'لا يستطيع أحد إعطاء ضمانات بأن الجميع سينفذ الاتفاق.', ['guarantee = none']],
  ['English', 'Nobody can give a 100 percent guarantee.', ['guarantee = none']],
  ['procedures', 'اتفقا على إجراءات الرد على انتهاك الهدنة.', ['enforcement = response-mechanism']],
  ['no mechanism', 'The plan lacks enforcement mechanisms.', ['enforcement = none']],
  ['kept secret', 'The documents would not be made public.', ['secrecy = secret']],
]);

table('the joint body', [
  [
    'named',
    'سيتم إنشاء مركز مشترك في جنيف.',
    ['joint-centre-name = joint-implementation-center', 'joint-centre-place = geneva'],
  ],
  [
    'after',
    'بعد سبعة أيام ينشأ مركز مشترك.',
    ['joint-centre-start = P7D (after)', 'joint-centre-name = joint-implementation-center'],
  ],
  ['a shopping centre', 'افتتح مركز تجاري في دمشق.', []],
]);

table('talks', [
  ['next round', 'ستستأنف محادثات السلام في 21 أيلول.', ['next-talks-date = 2016-09-21']],
  ['English', 'Peace talks are due to resume on September 21.', ['next-talks-date = 2016-09-21']],
  ['doubted', 'تحديد 25 أيلول لاستئناف المفاوضات غير واقعي.', ['next-talks-date = 2016-09-25 (unrealistic)']],
]);
