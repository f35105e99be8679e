/** Facts told by the shape of a text: the name of the deal, labels and questions of explainers, a day that is another truce's, a leak beside the news. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';

const DAY = '2016-09-12';
const LEAD = 'Syria truce: five answers\n\nThe Geneva plan of Kerry and Lavrov was read closely in Aleppo.\n\n';

function told(text: string, date = DAY): string[] {
  return factsOf(text, date)
    .filter((f) => f.value !== null)
    .map((f) => `${f.agreement}: ${f.attribute} = ${f.value}`);
}

const ofPlan = (sentence: string): string[] =>
  factsOf(`${LEAD}${sentence}`, DAY)
    .filter((f) => f.start >= LEAD.length && f.agreement === 'geneva-plan-2016-09')
    .map((f) => `${f.attribute} = ${f.value}`);

describe('who made a deal, told by its name', () => {
  test.each([
    ['two nationalities', 'The US-Russian agreement is a month in the making.'],
    ['a state and a nationality', 'The Russian and US-brokered nationwide ceasefire was quiet at first.'],
    ['two states', 'The US-Russia deal says nothing of it.'],
    ['two ministers', 'The Kerry-Lavrov plan says nothing of it.'],
    ['Arabic nationalities', 'نوقش الاتفاق الروسي الأميركي في بيروت.'],
    ['Arabic capitals', 'نوقش اتفاق واشنطن وموسكو في بيروت.'],
    ['Arabic ministers', 'نوقش اتفاق كيري ولافروف في بيروت.'],
    ['a sponsor', 'نوقشت الهدنة برعاية روسية أميركية في بيروت.'],
    ['peoples', 'The ceasefire, worked out by the Americans and the Russians, was quiet at first.'],
  ])('%s', (_, sentence) => expect(ofPlan(sentence)).toContain('parties = russia,united-states'));

  test.each([
    ['one state', 'The Russian plan was read closely.'],
    ['a comma between', 'He spoke of the ceasefire, Russia and the US.'],
    ['the country of the war', 'The Russian-Syrian agreement on the base is older.'],
    ['two peoples who only talk', 'The Americans and the Russians met again.'],
  ])('refused: %s', (_, sentence) => expect(ofPlan(sentence).filter((f) => f.startsWith('parties'))).toEqual([]));

  test('two of twenty states are not who made what the group decided', () => {
    const text = 'Syria news\n\nThe Munich statement was read closely. The Russian-American deal is to hold.';
    expect(told(text, '2016-02-13').filter((f) => f.startsWith('munich-statement-2016-02: parties'))).toEqual([]);
  });

  test('ministers of many countries are the support group', () => {
    const text = 'MUNICH (Agency) - World powers agreed early on Friday to a cessation of hostilities in Syria.';
    expect(told(`Syria news\n\n${text}`, '2016-02-12')).toContain('munich-statement-2016-02: parties = issg');
  });
});

describe('labels and questions', () => {
  test.each([
    ['Start: Monday, 7 p.m.', 'start-date = 2016-09-12'],
    ['When did it start? On Monday.', 'start-date = 2016-09-12'],
    ['Who is left out? Islamic State and the Nusra Front.', 'excluded-groups = isis,nusra-front'],
    ['Stages: three.', 'phases = 3'],
    ['How long: 48 hours.', 'duration = PT48H'],
    ['Violations: no penalties are foreseen.', 'enforcement = none'],
    ['What about Syrian aircraft? They are to keep away from some areas.', 'syrian-air-force = limited'],
    ['المراحل: ثلاث.', 'phases = 3'],
    ['موعد السريان: 12 سبتمبر.', 'start-date = 2016-09-12'],
    ['الضمانات: لا توجد.', 'guarantee = none'],
    ['سلاح الجو السوري: يحظر عليه القصف.', 'syrian-air-force = out'],
    ['المساعدات: تدخل عبر طريق الكاستيلو.', 'humanitarian-access = castello-road'],
  ])('%s', (text, fact) => expect(ofPlan(text)).toContain(fact));

  test.each([
    ['a speaker before a colon', 'Kerry: three things matter.'],
    ['a long lead before a colon', 'He said this of the start of the school year in Damascus: Monday.'],
    ['a question in a quotation', '“When does it start?” he asked. Monday was wet.'],
    ['an answer without a value', 'When does it start? Nobody knows.'],
    ['an office before a colon', 'UN aid chief: Aleppo must not starve.'],
    ['a trade before a colon', 'Aid worker: Aleppo is hungry.'],
    ['an Arabic one', 'مسؤول مساعدات: حلب جائعة.'],
    ['a government that speaks', 'Damascus: no change in our policy.'],
    ['a government that speaks of agreeing', 'Damascus: the sides agreed to meet in Vienna.'],
    ['an opposition that speaks', 'Opposition: no to a war without end.'],
    ['members of another body', 'Members of the opposition: five were killed on Monday.'],
    ['a refusal of something else', 'What does the government say? No civilian was hit.'],
    ['a consent denied', 'Has the opposition accepted? It has not accepted yet.'],
    ['what nobody knows', 'Who will monitor it? Nobody knows.'],
    ['counts of breaches', 'Violations: 30 were counted by the centre.'],
  ])('refused: %s', (_, text) => {
    const facts = factsOf(`${LEAD}${text}`, DAY).filter((f) => f.start >= LEAD.length);
    expect(facts.filter((f) => f.rule === 'labelled').map((f) => `${f.attribute} = ${f.value}`)).toEqual([]);
  });

  test.each([
    ['Has the government accepted? Yes.', 'government-stance = accepts'],
    ['Government: accepts.', 'government-stance = accepts'],
    ['Members of the group: 17.', 'members-count = 17'],
  ])('read: %s', (text, fact) => expect(ofPlan(text)).toContain(fact));
});

describe('a day or a draft of another agreement', () => {
  test('a truce that came into force in February is that one', () => {
    expect(told(`${LEAD}A partial truce came into force on 27 February.`)).toContain(
      'cessation-of-hostilities: start-date = 2016-02-27',
    );
  });

  test('in the weeks of a draft, a text that speaks of none is not taken for it', () => {
    const text = 'Aleppo waits\n\nTwo documents were signed in the town. A joint room will be set up after seven days.';
    expect(told(text, '2016-07-20').filter((f) => f.startsWith('jig-terms'))).toEqual([]);
  });

  test('a leaked draft beside the news of talks has its own paragraph', () => {
    const text =
      'Kerry and Lavrov agree in Moscow\n\nMOSCOW (Agency) - John Kerry and Sergei Lavrov agreed in Moscow on Friday on steps to save the truce in Syria.\n\nA leaked draft foresees a Joint Implementation Group near Amman.\n\nIn exchange, Damascus would keep its planes on the ground.';
    const facts = told(text, '2016-07-16');
    expect(facts).toContain('jig-terms-2016-07: joint-centre-place = amman');
    expect(facts.some((f) => f.startsWith('jig-terms-2016-07: syrian-air-force'))).toBe(true);
    expect(facts.filter((f) => /^moscow-understanding-2016-07: (?:joint-centre|syrian-air)/u.test(f))).toEqual([]);
    expect(facts).toContain('moscow-understanding-2016-07: parties = russia,united-states');
  });
});
