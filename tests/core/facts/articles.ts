/**
 * News as outlets write it, on agreements beside the seeds', with what each tells. All sentences are ours.
 * A fact is written "attribute = value"; facts without a value are left out of the comparison.
 */
export interface Article {
  readonly name: string;
  readonly date: string;
  readonly agreement: string;
  readonly text: string;
  readonly facts: readonly string[];
}

export const ARTICLES: readonly Article[] = [
  {
    name: 'Ankara ceasefire, an Arabic agency, the day it was announced',
    date: '2016-12-29',
    agreement: 'ankara-ceasefire-2016-12',
    text: `بوتين يعلن اتفاقا لوقف إطلاق النار في سوريا

موسكو - وكالات

أعلن الرئيس الروسي فلاديمير بوتين، اليوم الخميس، التوصل إلى اتفاق لوقف إطلاق النار في سوريا بضمانة روسيا وتركيا. ويدخل الاتفاق حيز التنفيذ عند منتصف ليل الخميس.

وقالت وزارة الخارجية التركية إن وقف إطلاق النار لا يشمل تنظيم الدولة الإسلامية وجبهة النصرة. وأكد الجيش السوري أن الحكومة السورية وافقت على الاتفاق.

وتنطلق محادثات السلام في أستانة في 23 كانون الثاني/يناير المقبل، بحسب مصدر دبلوماسي.`,
    facts: [
      'announced-date = 2016-12-29',
      'start-date = [2016-12-29,2016-12-30]',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'next-talks-date = 2017-01-23',
    ],
  },
  {
    name: 'Ankara ceasefire, an English agency',
    date: '2016-12-29',
    agreement: 'ankara-ceasefire-2016-12',
    text: `Russia and Turkey agree on Syria ceasefire

MOSCOW (Agency) - Russia and Turkey agreed on Thursday on a nationwide ceasefire in Syria, the Kremlin said. The ceasefire will take effect at midnight on Thursday.

The truce does not cover Islamic State and the Nusra Front, the Syrian army said.

More than 300,000 people have been killed since the conflict began in 2011.

Peace talks are due to begin in Astana on January 23, Russian President Vladimir Putin said.`,
    facts: [
      'announced-date = 2016-12-29',
      'parties = russia,turkey',
      'start-date = [2016-12-29,2016-12-30]',
      'excluded-groups = isis,nusra-front',
      'death-toll = 300000',
      'next-talks-date = 2017-01-23',
    ],
  },
  {
    name: 'Astana zones, English',
    date: '2017-05-05',
    agreement: 'astana-memorandum-2017-05',
    text: `Syria safe zones deal to start at midnight

ASTANA - Russia, Turkey and Iran signed a memorandum on Thursday that sets up four de-escalation zones in Syria.

The Astana memorandum takes effect at midnight on Friday and will last for six months, the Russian defence ministry said. It does not apply to Islamic State and the former Nusra Front.

The Syrian opposition rejected the agreement, saying Iran could not be a guarantor.`,
    facts: [
      'announced-date = 2017-05-04',
      'parties = iran,russia,turkey',
      'start-date = [2017-05-05,2017-05-06]',
      'duration = P6M',
      'excluded-groups = isis,nusra-front',
      'opposition-stance = rejects',
    ],
  },
  {
    name: 'Astana zones, Arabic with Indian digits',
    date: '2017-05-05',
    agreement: 'astana-memorandum-2017-05',
    text: `مناطق خفض التصعيد تدخل حيز التنفيذ

وقعت روسيا وتركيا وإيران أمس في أستانة مذكرة إنشاء مناطق خفض التصعيد في سوريا. وتنص مذكرة أستانة على وقف الأعمال القتالية لمدة ٦ أشهر قابلة للتمديد، على أن يبدأ العمل بها اعتبارا من ٦ أيار/مايو ٢٠١٧.

ورحب المبعوث الأممي إلى سوريا ستيفان دي ميستورا بالاتفاق.`,
    facts: [
      'announced-date = 2017-05-04',
      'parties = iran,russia,turkey',
      'duration = P6M',
      'start-date = 2017-05-06/..',
      'un-stance = welcomes',
    ],
  },
  {
    name: 'Resolution 2401, Arabic',
    date: '2018-02-25',
    agreement: 'unscr-2401',
    text: `مجلس الأمن يقر هدنة في سوريا لمدة 30 يوما

اعتمد مجلس الأمن الدولي أمس السبت بالإجماع القرار 2401 الذي يطالب بوقف الأعمال القتالية في سوريا لمدة ثلاثين يوما متتالية على الأقل من أجل إيصال المساعدات الإنسانية إلى المناطق المحاصرة وإجلاء الجرحى.

ولا يشمل القرار تنظيم الدولة الإسلامية وتنظيم القاعدة وجبهة النصرة.`,
    facts: ['announced-date = 2018-02-24', 'duration = P30D', 'humanitarian-access = besieged-areas', 'excluded-groups = al-qaeda,isis,nusra-front'],
  },
  {
    name: 'Resolution 2401, English',
    date: '2018-02-24',
    agreement: 'unscr-2401',
    text: `UN Security Council demands 30-day truce in Syria

The Security Council on Saturday unanimously adopted resolution 2401, demanding a 30-day ceasefire across Syria. The truce should begin "without delay" and allow aid deliveries to all areas of the country.

The ceasefire excludes Islamic State, al Qaeda and the Nusra Front.`,
    facts: ['announced-date = 2018-02-24', 'duration = P30D', 'humanitarian-access = all-areas', 'excluded-groups = al-qaeda,isis,nusra-front'],
  },
  {
    name: 'February 2016 cessation, Arabic',
    date: '2016-02-23',
    agreement: 'cessation-of-hostilities',
    text: `واشنطن وموسكو تعلنان وقف الأعمال القتالية في سوريا

أعلنت الولايات المتحدة وروسيا مساء الاثنين 22 شباط/فبراير أن وقف الأعمال القتالية في سوريا سيبدأ في منتصف ليل 27 شباط بتوقيت دمشق، باستثناء تنظيم الدولة الإسلامية وجبهة النصرة.

وقال متحدث باسم الأمم المتحدة إن على الأطراف أن تعلن قبولها قبل ظهر الجمعة.

وأعلنت وزارة الخارجية السورية أن الحكومة السورية وافقت على وقف الأعمال القتالية.`,
    facts: [
      'parties = russia,united-states',
      'start-date = 2016-02-27',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'announced-date = 2016-02-22',
    ],
  },
  {
    name: 'February 2016 cessation, English',
    date: '2016-02-23',
    agreement: 'cessation-of-hostilities',
    text: `US, Russia announce Syria truce plan

The United States and Russia announced plans for a cessation of hostilities in Syria that would take effect on February 27 but exclude groups such as Islamic State and the Nusra Front.

The High Negotiations Committee said it agreed to the cessation of hostilities. Peace talks would resume on March 7 in Geneva.

The two powers will set up a hotline and a mechanism to monitor violations of the truce.`,
    facts: [
      'parties = russia,united-states',
      'start-date = 2016-02-27',
      'excluded-groups = isis,nusra-front',
      'opposition-stance = accepts',
      'next-talks-date = 2016-03-07',
      'enforcement = response-mechanism',
    ],
  },
  {
    name: 'Munich, English',
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `World powers agree to 'cessation of hostilities' in Syria

MUNICH - Major powers agreed on Friday to a pause in combat in Syria. The Munich agreement calls for a cessation of hostilities within a week and for humanitarian access to besieged towns.

The 17-nation International Syria Support Group would set up a task force chaired by Russia and the United States. The deal does not apply to Islamic State and the Nusra Front.

Russia will continue its air strikes in Syria, foreign minister Sergey Lavrov said.`,
    facts: [
      'announced-date = 2016-02-12',
      'deadline = P1W',
      'humanitarian-access = besieged-areas',
      'members-count = 17',
      'excluded-groups = isis,nusra-front',
      'air-strikes = continue',
    ],
  },
  {
    name: 'Munich, Arabic',
    date: '2016-02-13',
    agreement: 'munich-statement-2016-02',
    text: `المجموعة الدولية لدعم سوريا تتفق على وقف المعارك

اتفقت المجموعة الدولية لدعم سوريا في ميونيخ فجر الجمعة على وقف الأعمال العدائية خلال أسبوع وعلى إيصال المساعدات الإنسانية إلى جميع المناطق. ويستثني اتفاق ميونيخ تنظيم داعش وجبهة النصرة.

وتضم المجموعة الدولية لدعم سوريا سبع عشرة دولة.`,
    facts: [
      'announced-date = 2016-02-12',
      'parties = issg',
      'deadline = P1W',
      'humanitarian-access = all-areas',
      'excluded-groups = isis,nusra-front',
      'members-count = 17',
    ],
  },
  {
    name: 'Minsk, English: no Syrian facts',
    date: '2015-02-12',
    agreement: 'minsk-agreements',
    text: `Leaders agree Ukraine ceasefire after 16 hours of talks

The leaders of Russia, Ukraine, Germany and France agreed a deal in Minsk on Thursday after 16 hours of talks. The ceasefire under the Minsk agreement will begin at midnight on Saturday, and heavy weapons must be withdrawn within two weeks.

More than 5,000 people have been killed in the conflict.`,
    facts: [
      'talks-length = PT16H',
      'announced-date = 2015-02-12',
      'start-date = [2015-02-14,2015-02-15]',
      'deadline = P2W',
      'parties = france,germany,russia,ukraine',
      'death-toll = 5000',
    ],
  },
  {
    name: 'Geneva plan, an English news agency',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `U.S., Russia reach deal on Syria

GENEVA (Agency) - The United States and Russia agreed early on Saturday to put Syria's peace process back on track, after 13 hours of talks between Secretary of State John Kerry and Foreign Minister Sergei Lavrov.

The U.S.-Russian deal calls for a nationwide truce from sunset on Monday. If it holds for seven days, the two countries would set up a Joint Implementation Center to share targeting data against Nusra.

Lavrov said the two sides had agreed five documents, which would not be made public. He said no one could give a 100 percent guarantee.

Syrian forces would be barred from flying combat missions over agreed areas. The agreement provides for access to besieged areas, and the Castello Road would be demilitarized.`,
    facts: [
      'announced-date = 2016-09-10',
      'parties = russia,united-states',
      'talks-length = PT13H',
      'start-date = 2016-09-12/..',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'joint-centre-start = P7D',
      'joint-centre-name = joint-implementation-center',
      'excluded-groups = nusra-front',
      'documents-count = 5',
      'secrecy = secret',
      'guarantee = none',
      'syrian-air-force = barred-from-agreed-areas',
      'humanitarian-access = besieged-areas',
      'castello-road = demilitarised',
    ],
  },
  {
    name: 'Geneva plan, a Gulf paper',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `هدنة العيد تبدأ مساء اليوم

يبدأ مساء اليوم الاثنين سريان الهدنة في سوريا بموجب الاتفاق الأميركي الروسي الذي أعلنه كيري ولافروف في جنيف يوم الجمعة الماضي. وتستمر الهدنة 48 ساعة قابلة للتجديد، فإذا صمدت سبعة أيام تبدأ واشنطن وموسكو تنسيق الضربات ضد جبهة النصرة.

وأعلنت المعارضة السورية موافقتها على الاتفاق، فيما رفضت حركة أحرار الشام الاتفاق.`,
    facts: [
      'start-date = 2016-09-12',
      'announced-date = 2016-09-09',
      'duration = PT48H',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'excluded-groups = nusra-front',
      'opposition-stance = accepts',
    ],
  },
  {
    name: 'Geneva plan after a week: violations are no start',
    date: '2016-09-19',
    agreement: 'geneva-plan-2016-09',
    text: `الجيش السوري يعلن انتهاء الهدنة

أعلن الجيش السوري اليوم الاثنين انتهاء العمل بالهدنة التي بدأت في 12 أيلول/سبتمبر بموجب الاتفاق الروسي الأمريكي. وقال ناشطون إن الغارات استؤنفت منذ الأحد وإن 90 جنديا قتلوا خلال ثلاثة أيام في دير الزور.

وسجلت موسكو 300 خرق للهدنة خلال أسبوع.`,
    facts: ['start-date = 2016-09-12'],
  },
  {
    name: 'JCPOA, English',
    date: '2015-07-14',
    agreement: 'jcpoa-2015',
    text: `Iran nuclear deal reached in Vienna

VIENNA - Iran and six world powers reached the nuclear deal on Tuesday after 18 days of talks. The Security Council is expected to vote next week. Under the JCPOA inspectors could wait up to 24 days for access to sites.`,
    facts: ['announced-date = 2015-07-14', 'talks-length = P18D'],
  },
  {
    name: 'no agreement at all',
    date: '2016-08-20',
    agreement: '-',
    text: `Kerry to visit Geneva

Secretary of State John Kerry will travel to Geneva on Friday for talks that are due to begin at 10 a.m. and last for two days, the State Department said. At least 40 people were killed in Aleppo within 24 hours.`,
    facts: [],
  },
  {
    name: 'an Arabic report of fighting: numbers without an agreement',
    date: '2016-08-20',
    agreement: '-',
    text: `مقتل 35 شخصا في حلب

قتل 35 شخصا على الأقل خلال 48 ساعة في غارات على أحياء حلب، بحسب المرصد السوري لحقوق الإنسان. ويزور كيري موسكو الخميس المقبل حيث يستمر لقاؤه مع لافروف ثلاث ساعات.`,
    facts: [],
  },
  {
    name: 'July 2016 terms, English',
    date: '2016-07-15',
    agreement: 'jig-terms-2016-07',
    text: `Leaked document outlines US-Russia military pact

The draft US-Russian document, published by the Washington Post, proposes a Joint Implementation Group based in Amman. The text says information sharing would begin within five days and the truce should be restored by July 31. Russia would press Damascus to halt bombing of opposition areas.`,
    facts: [
      'joint-centre-name = joint-implementation-center',
      'joint-centre-place = amman',
      'deadline = P5D',
      'deadline = ../2016-07-31',
      'syrian-air-force = limited',
    ],
  },
  {
    name: 'Idlib 2020, Arabic',
    date: '2020-03-06',
    agreement: 'moscow-protocol-2020-03',
    text: `سريان وقف إطلاق النار في إدلب

دخل اتفاق وقف إطلاق النار في إدلب حيز التنفيذ منتصف ليل الخميس الجمعة. وكان الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان توصلا إلى اتفاق موسكو الخميس بعد محادثات استمرت ست ساعات.`,
    facts: ['start-date = [2020-03-05,2020-03-06]', 'announced-date = 2020-03-05', 'talks-length = PT6H'],
  },
];
