/**
 * The offices of west-lines.ts as the press words them, through the whole pass: on every day the role stands for the
 * right person or for nobody. Titles that agree with their holder fit only a man or only a woman.
 */
import { describe, expect, it } from 'vitest';
import { annotationsOf, engine, mentionsOf, unlinkedOf } from '../core/linking/reading.ts';
import { WEST_LINES } from './west-lines.ts';

/** Wordings that must find the holder whenever the title fits; ♂ and ♀ mark titles of one gender. */
const WORDINGS: readonly (readonly [office: string, ...wordings: string[]])[] = [
  ['us.president', 'the US president', 'the American president', 'the president of the United States'],
  ['us.secstate', 'the top American diplomat', '♂وزير الخارجية الأميركية', '♂رئيس الديبلوماسية الأميركية'],
  ['us.un', '♀المندوبة الدائمة للولايات المتحدة لدى الأمم المتحدة', '♂مندوب واشنطن لدى مجلس الأمن'],
  ['us.nsa', '♂مستشار البيت الأبيض للأمن القومي', '♀مستشارة الأمن القومي الأميركية'],
  ['uk.fm', "the UK's top diplomat", '♂وزير خارجية المملكة المتحدة'],
  ['nato.sg', 'the secretary general of NATO'],
  ['un.sg', 'the secretary-general of the United Nations', "the UN's secretary-general"],
  ['us.president', '♂الرئيس الأمريكي', '♂الرئيس الأميركي', '♂رئيس الولايات المتحدة'],
  ['us.secstate', 'the US Secretary of State', 'the U.S. secretary of state', "America's top diplomat"],
  ['us.secstate', 'the American secretary of state', 'the top US diplomat', "Washington's top diplomat"],
  ['us.secstate', '♂وزير الخارجية الأمريكي', '♂وزير الخارجية الأميركي', '♀وزيرة الخارجية الأميركية'],
  ['us.secstate', '♂وزير خارجية الولايات المتحدة', '♂وزير خارجية أمريكا', '♂رئيس الدبلوماسية الأميركية'],
  ['us.secdef', 'the US defence secretary', 'the US Secretary of Defense', 'the Pentagon chief'],
  ['us.secdef', '♂وزير الدفاع الأمريكي', '♂وزير الدفاع الأميركي', '♂رئيس البنتاغون'],
  ['us.un', 'the US ambassador to the UN', 'the US ambassador to the United Nations', "Washington's envoy to the UN"],
  ['us.un', '♀مندوبة الولايات المتحدة لدى الأمم المتحدة', '♂السفير الأمريكي لدى الأمم المتحدة'],
  ['us.nsa', 'the US national security adviser', '♂مستشار الأمن القومي الأمريكي', '♀مستشارة الأمن القومي الأميركي'],
  ['us.cia', 'the CIA director', 'the CIA chief', '♂مدير وكالة المخابرات المركزية'],
  ['us.cjcs', 'the chairman of the Joint Chiefs of Staff', '♂رئيس هيئة الأركان الأمريكية المشتركة'],
  ['us.pressec', 'the White House press secretary', '♂المتحدث باسم البيت الأبيض', '♀المتحدثة باسم البيت الأبيض'],
  ['us.statespox', '♂the State Department spokesman', '♀the State Department spokeswoman'],
  ['us.statespox', '♂المتحدث باسم الخارجية الأمريكية', '♀المتحدثة باسم وزارة الخارجية الأميركية'],
  ['uk.pm', 'the British prime minister', '♂رئيس الوزراء البريطاني', '♀رئيسة الوزراء البريطانية'],
  ['uk.fm', 'the British Foreign Secretary', "Britain's foreign secretary", 'the UK foreign secretary'],
  ['uk.fm', '♂وزير الخارجية البريطاني', '♂وزير خارجية بريطانيا', '♀وزيرة الخارجية البريطانية'],
  ['uk.defsec', 'the British defence secretary', '♂وزير الدفاع البريطاني', '♀وزيرة الدفاع البريطانية'],
  ['fr.president', 'the French president', '♂الرئيس الفرنسي', '♂رئيس فرنسا'],
  ['fr.pm', 'the French prime minister', '♂رئيس الوزراء الفرنسي', '♀رئيسة الوزراء الفرنسية'],
  ['fr.fm', 'the French foreign minister', '♂وزير الخارجية الفرنسي', '♀وزيرة الخارجية الفرنسية'],
  ['fr.defmin', 'the French defence minister', '♂وزير الدفاع الفرنسي', '♀وزيرة الجيوش الفرنسية'],
  ['de.chancellor', 'the German chancellor', '♀المستشارة الألمانية', '♂المستشار الألماني'],
  ['de.fm', 'the German foreign minister', '♂وزير الخارجية الألماني', '♀وزيرة الخارجية الألمانية'],
  ['de.defmin', 'the German defence minister', '♂وزير الدفاع الألماني', '♀وزيرة الدفاع الألمانية'],
  ['it.pm', 'the Italian prime minister', '♂رئيس الوزراء الإيطالي', '♀رئيسة الوزراء الإيطالية'],
  ['it.defmin', 'the Italian defence minister', '♀وزيرة الدفاع الإيطالية'],
  ['eu.hr', 'the EU foreign policy chief', "the EU's top diplomat", '♀مسؤولة السياسة الخارجية في الاتحاد الأوروبي'],
  ['nato.sg', 'the NATO secretary-general', 'the NATO chief', '♂الأمين العام لحلف شمال الأطلسي'],
  ['un.sg', 'the UN secretary-general', 'the UN chief', '♂الأمين العام للأمم المتحدة', '♂أمين عام الأمم المتحدة'],
  ['un.syriaenvoy', 'the UN envoy for Syria', 'the UN special envoy for Syria', '♂المبعوث الأممي إلى سوريا'],
  ['un.syriaenvoy', '♂المبعوث الدولي إلى سوريا', '♂مبعوث الأمم المتحدة إلى سوريا'],
  ['un.erc', 'the UN humanitarian chief'],
  ['un.spox', '♂the UN spokesman', '♂المتحدث باسم الأمم المتحدة'],
  ['al.sg', 'the Arab League chief', '♂الأمين العام لجامعة الدول العربية', '♂أمين عام الجامعة العربية'],
  ['opcw.dg', 'the OPCW director-general', '♂المدير العام لمنظمة حظر الأسلحة الكيميائية'],
  ['cn.fm', 'the Chinese foreign minister', '♂وزير الخارجية الصيني', '♂وزير خارجية الصين'],
  ['ua.president', 'the Ukrainian president', '♂الرئيس الأوكراني'],
  ['kr.fm', 'the South Korean foreign minister', '♂وزير الخارجية الكوري الجنوبي'],
];

const isArabic = (wording: string): boolean => /\p{Script=Arabic}/u.test(wording);
const sentence = (wording: string): string =>
  isArabic(wording)
    ? `قال ${wording} إن الهدنة في سوريا يجب أن تصمد.`
    : `${wording[0]?.toUpperCase()}${wording.slice(1)} said on Tuesday that the truce in Syria must hold.`;

function genderOf(person: string): string {
  const record = engine.base.entity(person);
  return record && record.type !== 'agreement' && record.gender === 'female' ? '♀' : '♂';
}

/** Whom the role stands for; null if nobody. */
function roleIn(wording: string, day: string): string | null {
  const roles = annotationsOf(sentence(wording), day).mentions.filter((m) => m.kind === 'role');
  expect(roles.length).toBeLessThan(2);
  return roles[0]?.entity ?? null;
}

describe.each(WORDINGS)('%s', (office, ...wordings) => {
  it.each(wordings)('%s', (marked) => {
    const gender = /^[♂♀]/u.exec(marked)?.[0];
    const wording = marked.replace(/^[♂♀]/u, '');
    const days = WEST_LINES.get(office) ?? [];
    const found = days.map(([day]) => [day, roleIn(wording, day)]);
    const expected = days.map(([day, holder]) => [
      day,
      holder !== null && (gender === undefined || gender === genderOf(holder)) ? holder : null,
    ]);
    expect(days.length).toBeGreaterThan(2);
    expect(found).toEqual(expected);
  });
});

describe('wordings that name nobody by date', () => {
  it.each([
    ['one of several', 'A top US diplomat said the truce must hold in Syria.'],
    ['one of several', 'A White House spokesman said the truce must hold in Syria.'],
    ['any holder', 'No truce in Syria would survive another US president.'],
    ["another state's", "Britain's National Security Adviser said the truce in Syria must hold."],
    ["another state's", 'The British National Security Adviser said the truce in Syria must hold.'],
    ['a longer title', 'The Secretary of State for Defence said the truce in Syria must hold.'],
    ['earlier', 'وصل وزير الخارجية الأمريكي السابق إلى جنيف.'],
    ['several at once', 'The Pentagon spokesman said the truce in Syria must hold.'],
  ])('%s: %s', (_rule, text) => {
    expect(mentionsOf(text, '2016-09-13').filter((m) => m.endsWith(' role'))).toEqual([]);
  });

  it('say why where a reader may wonder', () => {
    expect(unlinkedOf('A top US diplomat spoke in Geneva.', '2016-09-13')).toEqual(['top US diplomat: shared-office']);
    expect(unlinkedOf('وصل المبعوث الأمريكي إلى سوريا.', '2019-07-17')).toEqual([
      'المبعوث الأمريكي إلى سوريا: several-offices [joel-rayburn, james-jeffrey]',
    ]);
  });

  it('but a name beside them is enough', () => {
    expect(mentionsOf('A White House spokesman, Josh Earnest, said the truce in Syria must hold.')).toContain(
      'White House spokesman → josh-earnest role',
    );
  });
});
