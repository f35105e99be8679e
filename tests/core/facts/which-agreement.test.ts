/** Which agreement a fact is told of, and which day "yesterday" is where the page has none. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';

function told(text: string, date: string | null): string[] {
  return factsOf(text, date)
    .filter((f) => f.value !== null)
    .map((f) => `${f.agreement}: ${f.attribute} = ${f.value}`);
}

describe('the agreement', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    [
      'named in the sentence',
      '2016-09-13',
      'أخبار سوريا\n\nنص اتفاق ميونيخ على وقف الأعمال العدائية خلال أسبوع. وبدأ سريان الاتفاق الروسي الأمريكي مساء الاثنين.',
      [
        'munich-statement-2016-02: deadline = P1W',
        'geneva-plan-2016-09: parties = russia,united-states',
        'geneva-plan-2016-09: start-date = 2016-09-12',
      ],
    ],
    [
      'the only one that is news',
      '2016-09-13',
      'أخبار سوريا\n\nيستمر العمل بالاتفاق الروسي الأمريكي بعد فشل اتفاق ميونيخ.\n\nوتستثني الهدنة داعش.',
      ['geneva-plan-2016-09: parties = russia,united-states', 'geneva-plan-2016-09: excluded-groups = isis'],
    ],
    [
      'a truce word in news of a newer deal',
      '2016-09-10',
      'أخبار سوريا\n\nاتفقتا بموجب الاتفاق الروسي الأمريكي على وقف الأعمال القتالية في سوريا بدءا من الاثنين المقبل.',
      ['geneva-plan-2016-09: parties = russia,united-states', 'geneva-plan-2016-09: start-date = 2016-09-12/..'],
    ],
    [
      'not where a body comes from',
      '2016-02-13',
      'أخبار سوريا\n\nنص بيان ميونيخ على هدنة. وقالت الهيئة المنبثقة عن مؤتمر الرياض إن موافقة الفصائل ضرورية قبل بدء أي هدنة.',
      ['munich-statement-2016-02: opposition-stance = needed'],
    ],
    ['none', '2016-08-20', 'Syria news\n\nFighting in Aleppo will stop for 48 hours from Monday.', []],
    [
      'an old truce named in the days of a new deal that is not named: nobody',
      '2016-09-10',
      'Syria news\n\nThe cessation of hostilities of February is to return. Both sides accepted the cessation of hostilities.',
      [],
    ],
    [
      'the same with what only the new deal has: the new one',
      '2016-09-10',
      'Syria news\n\nThe cessation of hostilities of February is to return. A joint centre will be set up after seven days.',
      [
        'geneva-plan-2016-09: joint-centre-name = joint-implementation-center',
        'geneva-plan-2016-09: joint-centre-start = P7D',
      ],
    ],
    [
      'an old truce where no other deal is near: still itself',
      '2016-04-10',
      'Syria news\n\nThe cessation of hostilities excludes Islamic State and the Nusra Front.',
      ['cessation-of-hostilities: excluded-groups = isis,nusra-front'],
    ],
    [
      'told only by who made it',
      '2017-05-04',
      'Syria news\n\nRussia, Turkey and Iran signed a deal in Astana on Thursday.',
      [
        'astana-memorandum-2017-05: parties = iran,russia,turkey',
        'astana-memorandum-2017-05: announced-date = 2017-05-04',
      ],
    ],
    [
      'the same words a month later',
      '2017-06-20',
      'Syria news\n\nRussia, Turkey and Iran signed a deal on Monday.',
      [],
    ],
    [
      'an announcement of another day is of another deal',
      '2016-09-23',
      'Syria news\n\nThe US-Russian agreement failed. Both sides agreed on Thursday to meet again.',
      ['geneva-plan-2016-09: parties = russia,united-states'],
    ],
  ])('%s', (_name, date, text, expected) => expect(told(text, date)).toEqual(expected));
});

describe('the day of an article without one', () => {
  const text = `لافروف: خطوات في سوريا

قال وزير الخارجية الروسي سيرغي لافروف ونظيره الأمريكي جون كيري إن الاتفاق الذي تم التوصل إليه أمس في ميونيخ مهم.

وتبدأ الهدنة الجمعة.`;

  test('comes from what is said of the agreement', () => {
    const facts = factsOf(text, null);
    expect(facts.map((f) => `${f.attribute} = ${f.value}`)).toEqual([
      'announced-date = 2016-02-11',
      'start-date = 2016-02-12',
    ]);
    expect(facts.map((f) => f.certainty)).toEqual(['likely', 'likely']);
  });

  test('stays open where nothing of the kind is said', () => {
    expect(told(text.replace(' أمس', ''), null)).toEqual([]);
  });
});

describe('an agreement told without its name', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    [
      'makers and place in the days of its making',
      '2016-09-11',
      'Syria news\n\nKerry and Lavrov agreed on a truce in Geneva.\n\nIt does not apply to Islamic State and the Nusra Front.',
      [
        'geneva-plan-2016-09: parties = russia,united-states',
        'geneva-plan-2016-09: excluded-groups = isis,nusra-front',
      ],
    ],
    [
      'the place of the dateline and the group that decided',
      '2016-02-12',
      'أخبار\n\nميونيخ - وكالات: اتفقت المجموعة الدولية لدعم سوريا على وقف القتال خلال أسبوع.',
      ['munich-statement-2016-02: parties = issg', 'munich-statement-2016-02: deadline = P1W'],
    ],
    [
      'a vote without the number of the resolution',
      '2018-02-25',
      'Syria news\n\nThe Security Council on Saturday voted for a resolution that demands a ceasefire for 30 days.',
      [
        'unscr-2401: parties = un-security-council',
        'unscr-2401: announced-date = 2018-02-24',
        'unscr-2401: duration = P30D',
      ],
    ],
    [
      'makers alone are too little a month later',
      '2016-10-20',
      'Syria news\n\nKerry and Lavrov agreed on a truce in Lausanne. It does not apply to Islamic State.',
      [],
    ],
    [
      'a resolution named in passing is not the news',
      '2016-03-20',
      'Syria news\n\nTalks mandated by resolution 2254 went on. The truce in the valley does not apply to Islamic State.',
      ['cessation-of-hostilities: legal-basis = unscr-2254', 'cessation-of-hostilities: excluded-groups = isis'],
    ],
  ])('%s', (_name, date, text, expected) => expect(told(text, date)).toEqual(expected));
});

describe('an older agreement that a report recalls', () => {
  const NEWS = 'Syria news\n\nThe US-Russian agreement on Syria is a week old.\n\n';

  test.each<readonly [string, string, readonly string[]]>([
    [
      'by month and makers',
      `${NEWS}A ceasefire brokered by Washington and Moscow in February was to last two weeks.`,
      [
        'cessation-of-hostilities: parties = russia,united-states',
        'cessation-of-hostilities: announced-date = 2016-02',
        'cessation-of-hostilities: duration = P2W',
      ],
    ],
    ['one nobody can tell', `${NEWS}An earlier truce lasted ten days.`, []],
    ['made by others', `${NEWS}A ceasefire brokered by Egypt and Jordan will last ten days.`, []],
  ])('%s', (_name, text, expected) =>
    expect(told(text, '2016-09-16').filter((f) => !f.startsWith('geneva-plan-2016-09: parties'))).toEqual(expected),
  );
});

describe('an agreement that is weeks old', () => {
  const of = (text: string, date: string): string[] => [
    ...new Set(told(text, date).map((line) => line.split(':')[0] ?? '')),
  ];

  test('is told of where nothing newer is', () => {
    const text =
      'Talks in Lausanne\n\nMinisters met in Switzerland on Saturday without a result. The truce that Kerry and Lavrov had sealed in Geneva last month was to exclude Islamic State and the Nusra Front.';
    expect(of(text, '2016-10-16')).toEqual(['geneva-plan-2016-09']);
    expect(of(text.replace('Geneva', 'Cairo').replace('Kerry and Lavrov', 'two envoys'), '2016-10-16')).toEqual([]);
  });

  test('is recalled by "last month" and the place', () => {
    const text = (when: string): string =>
      `Geneva talks\n\nGENEVA – The ministers parted without a deal. Fighters left Daraya. The understanding that the United States and Russia reached in Moscow ${when} is aimed at Islamic State and the Nusra Front.`;
    expect(of(text('last month'), '2016-08-27')).toEqual(['moscow-understanding-2016-07']);
    expect(of(text('last year'), '2016-08-27')).not.toContain('moscow-understanding-2016-07');
  });
});

describe('an article that tells nothing of its day', () => {
  const content = (text: string): string[] => [...new Set(told(text, null).map((line) => line.split(':')[0] ?? ''))];

  test('is known by what it tells: makers, place, papers and weekdays', () => {
    const text =
      'أخبار سوريا\n\nتوصل كيري ولافروف في جنيف إلى اتفاق لوقف الأعمال القتالية في سوريا يبدأ مساء الاثنين المقبل، ووقعا خمس وثائق تبقى سرية.\n\nوقال لافروف إن الهدنة تستمر 48 ساعة ثم تمدد.';
    expect(content(text)).toEqual(['geneva-plan-2016-09']);
    expect(told(text, null)).toContain('geneva-plan-2016-09: start-date = 2016-09-12');
  });

  test('the group of seventeen states in Munich is another one', () => {
    const text =
      'Syria news\n\nThe International Syria Support Group of 17 nations agreed in Munich early on Friday to a cessation of hostilities within a week.';
    expect(content(text)).toEqual(['munich-statement-2016-02']);
  });

  test('a truce word and nothing else: nobody', () => {
    expect(told('Syria news\n\nThe ceasefire is to last 72 hours. Both sides accepted the ceasefire.', null)).toEqual(
      [],
    );
  });

  test('weekdays that fit no day of it speak against it', () => {
    const text =
      'Syria news\n\nKerry and Lavrov announced a ceasefire deal in Geneva on Tuesday, December 6. It begins on Wednesday.';
    expect(told(text, null)).toEqual([]);
  });

  const MOSCOW =
    'Kerry leaves with concrete steps\n\nMOSCOW (Agency) - U.S. Secretary of State John Kerry flew out of Moscow on Saturday after two days of talks. He and Foreign Minister Sergei Lavrov told reporters late Friday that the United States and Russia had agreed on steps to save the truce in Syria. It was negotiated in February. Kerry had met President Vladimir Putin on his arrival.\n\nIslamic State and the Nusra Front are not covered by the agreement.';

  test('somebody who comes, meets or leaves was there; a month long past is no day of the report', () => {
    expect(content(MOSCOW)).toContain('moscow-understanding-2016-07');
    expect(told(MOSCOW, null)).toContain('moscow-understanding-2016-07: announced-date = 2016-07-15');
  });

  test('a city by another name is the place as well; one spoken for by its government is not', () => {
    const text = (where: string): string =>
      `خطوات لإنقاذ الهدنة\n\nغادر وزير الخارجية الأميركي جون كيري ${where} بعد لقاء الرئيس الروسي فلاديمير بوتين، وقد خرج مع نظيره الروسي سيرغي لافروف بتفاهم على خطوات في سوريا. ولا يشمل الاتفاق داعش وجبهة النصرة.`;
    expect(content(text('العاصمة الروسية'))).toEqual(['moscow-understanding-2016-07']);
    expect(content(text('الاجتماع'))).toEqual([]);
  });

  test('a draft told beside the visit has its paragraphs, the deal its own', () => {
    const text = `${MOSCOW}\n\nThe visit was overshadowed by a leaked draft. The document proposes a Joint Implementation Group near Amman, and would ground the Syrian air force.`;
    expect(content(text)).toEqual(['moscow-understanding-2016-07', 'jig-terms-2016-07']);
    expect(told(text, null)).toContain('jig-terms-2016-07: joint-centre-place = amman');
  });

  test('a deal struck over the telephone was made in no place', () => {
    const text =
      'Syria news\n\nThe United States and Russia announced in Moscow that they had agreed on a truce. Both sides accepted it.';
    expect(content(text)).not.toContain('cessation-of-hostilities');
  });

  test('the resolution that took a truce up tells which truce it was', () => {
    const text = (resolution: string): string =>
      `هدوء في سوريا\n\nأعلنت واشنطن وموسكو شروط اتفاق هدنة في سوريا. واعتمد مجلس الأمن القرار ${resolution} بالإجماع. ولا تشمل الهدنة تنظيم داعش وجبهة النصرة.`;
    expect(content(text('2268'))).toEqual(['cessation-of-hostilities']);
    expect(content(text('2118'))).not.toContain('cessation-of-hostilities');
  });

  test('words of its story decide between deals of the same makers', () => {
    const text = (story: string): string =>
      `دي ميستورا عن المساعدات\n\nقال المبعوث ستافان دي ميستورا إن ما تفاهمت عليه روسيا والولايات المتحدة لا يزال قائما. ${story} ولا تشمل الهدنة داعش.`;
    const castello =
      'وتمر القوافل في طريق الكاستيلو إلى شرق حلب بعد انسحاب القوات منه، ويضرب الجيشان جبهة فتح الشام من مركز التنفيذ المشترك بعد سبعة أيام من الهدوء، وبقيت وثائق الاتفاق الخمس سرية منذ عيد الأضحى.';
    expect(content(text(castello))).toEqual(['geneva-plan-2016-09']);
    expect(content(text(''))).toEqual([]);
  });

  test('a leaked draft that stands alone is the news', () => {
    const text =
      'Leaked paper\n\nA draft leaked to the Washington Post would set up a Joint Implementation Group near Amman. US and Russian officers would trade coordinates of the Nusra Front within five days. The Syrian air force would stay out of agreed areas. The eight-page document sets 31 July for restoring the truce.';
    expect(content(text)).toEqual(['jig-terms-2016-07']);
  });

  test('a truce told to have begun "last February" is background', () => {
    const text =
      'خطوات لإنقاذ الهدنة\n\nغادر وزير الخارجية الأميركي جون كيري العاصمة الروسية بعد لقاء الرئيس الروسي فلاديمير بوتين، وقد خرج مع نظيره الروسي سيرغي لافروف بتفاهم على خطوات في سوريا. ولا يشمل الاتفاق داعش وجبهة النصرة.\n\nوكانت هدنة بدأت في 27 شباط الماضي.';
    expect(content(text)).toContain('moscow-understanding-2016-07');
  });

  test('a vote of the Security Council is no day of the deal it backs', () => {
    const text =
      'هدوء في سوريا\n\nأعلنت واشنطن وموسكو الإثنين الماضي شروط اتفاق هدنة في سوريا. واعتمد مجلس الأمن مساء الجمعة قرارا يؤيد الاتفاق. ولا تشمل الهدنة تنظيم داعش وجبهة النصرة.';
    expect(content(text)).toEqual(['cessation-of-hostilities']);
  });

  test('a resolution the text rests on is not its news because the text may be of any year', () => {
    const text =
      'Kerry on Syria\n\nU.S. Secretary of State John Kerry said of Syria that Resolution 2254 stands. The truce does not extend to Islamic State.';
    expect(content(text)).not.toContain('unscr-2254');
  });
});

test('the day of a dateline is that of the report, not of the deal', () => {
  const text = (lead: string): string =>
    `Syria deal\n\n${lead} The United States and Russia have agreed on a truce in Syria.\n\nThe US-Russian agreement was reached in Geneva.`;
  const days = (lead: string) => told(text(lead), '2016-09-10').filter((line) => line.includes('announced-date'));
  expect(days('GENEVA, 10 September 2016 –')).toEqual([]);
  expect(days('On 10 September 2016,')).not.toEqual([]);
});
