/** Rules found on articles that other people wrote, each with what it must not take. */
import { describe, expect, it } from 'vitest';
import { readWhole, read, type Row } from './reading.ts';

const table = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (_rule, text, expected) => expect(read(text).toSorted()).toEqual(expected.toSorted()));
};

describe('English', () => {
  table([
    [
      'what somebody else hoped is content of the one who tells it',
      'Stephane Dujarric said Ban Ki-moon hoped the truce would hold.',
      ['stephane-dujarric indirect: Ban Ki-moon hoped the truce would hold'],
    ],
    [
      'a body relays what a person told: both, one inside the other',
      'The Kremlin said Vladimir Putin told Barack Obama that the text would stay secret.',
      [
        'russia indirect: Vladimir Putin told Barack Obama that the text would stay secret',
        'vladimir-putin indirect: the text would stay secret',
      ],
    ],
    [
      'a contrast is the outlet’s',
      'John Kerry said the truce was holding, but Sergey Lavrov said it was not.',
      ['john-kerry indirect: the truce was holding', 'sergey-lavrov indirect: it was not'],
    ],
    [
      'an earlier promise inside the content',
      'Russia said its planes were far away and Damascus had promised safe passage.',
      ['russia indirect: its planes were far away and Damascus had promised safe passage'],
    ],
    [
      'which, of a body, up to its comma',
      'Damascus, which vowed on Thursday to fight on, was not at the table.',
      ['syrian-government indirect: fight on'],
    ],
    ['which, of a thing', 'The plan, which said nothing of aid, failed in a week.', []],
    [
      'groups of a body are the body',
      'The Free Syrian Army groups say they will cooperate.',
      ['free-syrian-army indirect: they will cooperate'],
    ],
    [
      'its fighters are not',
      'Free Syrian Army fighters say they will cooperate.',
      ['~Free Syrian Army fighters indirect: they will cooperate'],
    ],
    [
      'an office behind a possessive',
      '"No state would sit still," said Syria\'s ambassador.',
      ["~Syria's ambassador direct: No state would sit still"],
    ],
    [
      'a paper about somebody',
      'A statement on Syria said the talks had failed.',
      ['~A statement on Syria indirect: the talks had failed'],
    ],
    [
      'a clause without that',
      'John Kerry confirmed thirteen factions were in.',
      ['john-kerry indirect: thirteen factions were in'],
    ],
    ['an object is no clause', 'John Kerry confirmed the death of two soldiers.', []],
    ['yes is no content', 'Damascus said yes to the plan on Tuesday.', []],
    [
      'an entry with its hour',
      '17.05 The White Helmets: four people died in Handarat.',
      ['white-helmets unmarkedDirect: four people died in Handarat'],
    ],
    ['a present that may be a noun', 'Some rebels dispute the latter.', []],
    ['the same verb with that', 'Rebels dispute that the truce has begun.', ['~Rebels indirect: the truce has begun']],
  ]);
});

describe('Arabic', () => {
  table([
    [
      'an object behind an unnamed source',
      'وأكد مسؤول أممي رفيع دخول القافلة إلى المدينة.',
      ['~مسؤول أممي رفيع indirect: دخول القافلة إلى المدينة'],
    ],
    [
      'no object where a name follows',
      'وأكد المسؤول الرفيع محمد الحلبي أن القافلة دخلت المدينة.',
      ['~المسؤول الرفيع محمد الحلبي indirect: القافلة دخلت المدينة'],
    ],
    [
      'an object behind its day',
      'وأعلن مصدر رسمي في الوزارة اليوم قبول الاتفاق.',
      ['~مصدر رسمي في الوزارة indirect: قبول الاتفاق'],
    ],
    ['a denial is no report', 'ولم يؤكد كيري أن المحادثات ستستأنف.', []],
    [
      'a counterpart nobody named',
      'قال كيري إن العمل بدأ. واعتبر نظيره الإيراني أن القرار يكفي.',
      ['john-kerry indirect: العمل بدأ'],
    ],
    [
      'a clause with a subject of its own',
      'قال كيري إن العمل بدأ. ويستثني القرار تنظيم داعش، ويدعو إلى رفع الحصار.',
      ['john-kerry indirect: العمل بدأ'],
    ],
    [
      'the speaker’s own next verb',
      'قال كيري إن العمل بدأ، ويدعو إلى رفع الحصار.',
      ['john-kerry indirect: العمل بدأ', 'john-kerry indirect: رفع الحصار'],
    ],
    ['conceding', 'وأقر كيري بصعوبة المهمة.', ['john-kerry indirect: صعوبة المهمة']],
    ['adopting a text is no concession', 'وأقر مجلس الأمن، مساء السبت، القرار الذي يلزم الأطراف بوقف القتال.', []],
    ['preparing is no promise', 'وتعد باريس مشروع قرار ينتظر أن يصوت عليه المجلس.', []],
    [
      'a verb that is also a noun, before a person and “that”',
      'وهو بند رأى كيري أنه مهم.',
      ['john-kerry indirect: مهم'],
    ],
    ['على ما ذكر', 'ولن تتحرك القافلة غدا، على ما ذكر يان إيغلاند.', ['jan-egeland indirect: ولن تتحرك القافلة غدا']],
    [
      'the outlet takes the word again',
      'قال كيري إن الهدنة صامدة، فيما تواصل القصف على حلب.',
      ['john-kerry indirect: الهدنة صامدة'],
    ],
    [
      'not inside marks',
      'قال كيري: «الهدنة صامدة، فيما تواصل القصف على حلب أيضا».',
      ['john-kerry direct: الهدنة صامدة، فيما تواصل القصف على حلب أيضا'],
    ],
    ['ذهب إلى a place', 'وذهب كيري إلى موسكو مساء الأحد.', []],
    ['ألقى a speech', 'وألقى كيري كلمة على منبر الأمم المتحدة.', []],
    [
      'purpose of the sentence’s subject',
      'وفي دمشق أطل الرئيس بشار الأسد في شريط مصور ليعلن أن حلب صبرت.',
      ['bashar-al-assad indirect: حلب صبرت'],
    ],
    ['purpose of somebody else', 'وفي ختام لقاء جون كيري مع المعارضة خرج الوفد ليعلن أن الحوار مستمر.', []],
    [
      'an unnamed subject behind a particle',
      'غير أن دبلوماسيا عربيا لفت إلى خلو القرار من أي ضمانة.',
      ['~دبلوماسيا عربيا indirect: خلو القرار من أي ضمانة'],
    ],
    ['a thing there', 'لكن القرار لفت الأنظار إلى حلب.', []],
    [
      'who tells what a state does',
      'طهران تمسكت، وفق رواية دبلوماسي غربي، بأن تخرج القافلة أولا.',
      ['~دبلوماسي غربي indirect: تخرج القافلة أولا'],
    ],
    ['a memorandum', 'ووقع كيري مذكرة بأن العمل بدأ.', []],
    [
      'reminding',
      'وقال كيري إن العمل بدأ، مذكرا بأن الحصار طويل.',
      ['john-kerry indirect: العمل بدأ', 'john-kerry indirect: الحصار طويل'],
    ],
    [
      'of whom it is said, written on to the verb',
      'أما رئيس الائتلاف خالد خوجة فاعتبره التفافا على البيان.',
      ['khaled-khoja indirect: التفافا على البيان'],
    ],
  ]);
});

describe('depth and certainty', () => {
  it('what a body relays is one step deeper, carried by it', () => {
    const [, inner] = readWhole('The Kremlin said Vladimir Putin told Barack Obama that the text would stay secret.');
    expect(inner).toMatchObject({ speaker: ['vladimir-putin'], via: ['russia'], depth: 1 });
  });

  it('a counterpart worked out from the last people named is not sure', () => {
    const text = 'التقى كيري ولافروف في موسكو. وقال كيري إن العمل بدأ. واعتبر نظيره الروسي أن القرار يكفي.';
    expect(readWhole(text).map((s) => [s.speaker, s.certainty])).toEqual([
      [['john-kerry'], 'sure'],
      [['sergey-lavrov'], 'likely'],
    ]);
  });

  it('a body through its spokesman: the body speaks, the spokesman carries', () => {
    const [s] = readWhole('وأكدت موسكو على لسان ماريا زاخاروفا أن القصف لن يتوقف.');
    expect(s).toMatchObject({ speaker: ['russia'], via: ['maria-zakharova'] });
  });
});
