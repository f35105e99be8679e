/**
 * News as outlets write it, on agreements beside the seeds', with what each tells. All sentences are ours.
 * A fact is written "attribute = value", with another agreement's id in front if it is not the article's; facts without
 * a value are left out of the comparison.
 */
export interface Article {
  readonly name: string;
  readonly date: string;
  readonly agreement: string;
  readonly text: string;
  readonly facts: readonly string[];
  /** Told by the text and known to be missed. */
  readonly notYet?: readonly string[];
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
      'start-date = 2016-12-30',
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
      'start-date = 2016-12-30',
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
      'start-date = 2017-05-06',
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
    facts: [
      'announced-date = 2018-02-24',
      'duration = P30D',
      'humanitarian-access = besieged-areas',
      'excluded-groups = al-qaeda,isis,nusra-front',
    ],
  },
  {
    name: 'Resolution 2401, English',
    date: '2018-02-24',
    agreement: 'unscr-2401',
    text: `UN Security Council demands 30-day truce in Syria

The Security Council on Saturday unanimously adopted resolution 2401, demanding a 30-day ceasefire across Syria. The truce should begin "without delay" and allow aid deliveries to all areas of the country.

The ceasefire excludes Islamic State, al Qaeda and the Nusra Front.`,
    facts: [
      'announced-date = 2018-02-24',
      'duration = P30D',
      'humanitarian-access = all-areas',
      'excluded-groups = al-qaeda,isis,nusra-front',
    ],
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
      'parties = russia,united-states',
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
    facts: ['parties = russia,turkey', 'start-date = 2020-03-06', 'announced-date = 2020-03-05', 'talks-length = PT6H'],
  },
  {
    name: 'G1 BBC style',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Syria conflict: US and Russia agree truce plan

The US and Russia have announced a new agreement on Syria following talks in Geneva. Under the plan, a ceasefire will begin at sunset on 12 September, US Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov announced after a day of talks.

The plan will require Syrian forces to end combat missions in specified areas held by the opposition. Russia and the US will then establish a joint centre to combat jihadist groups, including so-called Islamic State and the Nusra Front.

The High Negotiations Committee, an umbrella group, welcomed the deal "if it is going to be enforced". The Syrian government approved the deal, state media said. UN envoy Staffan de Mistura welcomed the agreement and said he hoped talks could resume within two weeks.

About 250,000 people have been killed since the uprising began.`,
    facts: [
      'start-date = 2016-09-12',
      'talks-length = P1D',
      'joint-centre-name = joint-implementation-center',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'un-stance = welcomes',
      'death-toll = 250000',
      'parties = russia,united-states',
      'syrian-air-force = limited',
      'opposition-stance = accepts',
    ],
  },
  {
    name: 'G2 Al Jazeera style',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `تفاصيل الاتفاق الأميركي الروسي بشأن سوريا

توصلت الولايات المتحدة وروسيا الليلة الماضية في جنيف إلى اتفاق يقضي بهدنة تبدأ عند غروب شمس يوم الاثنين المقبل الموافق لأول أيام عيد الأضحى.

وينص الاتفاق على منع النظام السوري من تنفيذ طلعات جوية في المناطق التي تسيطر عليها المعارضة، وإدخال المساعدات إلى المناطق المحاصرة ومنها حلب، وجعل طريق الكاستيلو منطقة منزوعة السلاح.

وإذا استمرت الهدنة أسبوعا كاملا فستقيم واشنطن وموسكو مركزا مشتركا لتبادل المعلومات ضد جبهة فتح الشام وتنظيم الدولة.

وقال لافروف إن الطرفين اتفقا على خمس وثائق لن يتم نشرها.`,
    facts: [
      'start-date = 2016-09-12',
      'syrian-air-force = barred-from-agreed-areas',
      'humanitarian-access = besieged-areas',
      'castello-road = demilitarised',
      'duration = P1W',
      'joint-centre-name = joint-implementation-center',
      'excluded-groups = isis,nusra-front',
      'documents-count = 5',
      'secrecy = secret',
      'parties = russia,united-states',
      'phases = P1W,cooperation',
      'cooperation-start = P1W',
      'joint-centre-start = P1W',
      'announced-date = 2016-09-09',
    ],
  },
  {
    name: 'G3 RT Arabic',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `لافروف: الهدنة في سوريا اعتبارا من الساعة 19:00 اليوم

أعلنت هيئة الأركان الروسية أن نظام وقف إطلاق النار في سوريا سيدخل حيز التنفيذ الساعة السابعة من مساء اليوم 12 سبتمبر/أيلول، وسيستمر لمدة 48 ساعة ثم يمدد 48 ساعة أخرى. وأكدت دمشق التزامها بالاتفاق الروسي الأمريكي.

وأشارت إلى أن الهدنة لا تشمل تنظيمي "داعش" و"جبهة النصرة" الإرهابيين.`,
    facts: [
      'start-date = 2016-09-12',
      'start-date = 2016-09-12/..',
      'duration = PT48H',
      'phases = PT48H,PT48H',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
    ],
  },
  {
    name: 'G4 Guardian comment on failure',
    date: '2016-09-20',
    agreement: 'geneva-plan-2016-09',
    text: `Syria ceasefire in tatters as aid convoy is bombed

The week-long ceasefire in Syria brokered by the US and Russia expired on Monday, the Syrian army said. At least 12 people were killed when warplanes struck an aid convoy near Aleppo.

The US-Russian deal was announced in Geneva on 9 September. It was supposed to begin with seven days of calm. There was no mechanism to punish violations of the deal.`,
    facts: ['end-date = 2016-09-19', 'duration = P1W', 'announced-date = 2016-09-09', 'enforcement = none'],
  },
  {
    name: 'M1 Munich Guardian',
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `Syria: world powers agree cessation of hostilities

Foreign ministers meeting in Munich agreed to implement a nationwide cessation of hostilities in Syria in a week's time. The agreement was announced in the early hours of Friday after six hours of talks among the 17-member International Syria Support Group.

Aid would start to be delivered this week to besieged areas. The Munich agreement is based on UN resolution 2254. It exempts Isis and the al-Nusra Front. Peace talks in Geneva were suspended and are due to resume on 25 February.`,
    facts: [
      'announced-date = 2016-02-12',
      'talks-length = PT6H',
      'members-count = 17',
      'humanitarian-access = besieged-areas',
      'legal-basis = unscr-2254',
      'excluded-groups = isis,nusra-front',
      'next-talks-date = 2016-02-25',
      'deadline = P1W',
    ],
  },
  {
    name: 'A1 Ankara, Anadolu Arabic',
    date: '2016-12-30',
    agreement: 'ankara-ceasefire-2016-12',
    text: `وقف إطلاق النار في سوريا يدخل حيز التنفيذ

أنقرة - الأناضول

دخل اتفاق وقف إطلاق النار في سوريا بضمانة تركيا وروسيا حيز التنفيذ عند الساعة الصفر من اليوم الجمعة. وكانت فصائل المعارضة وافقت على الاتفاق أمس الخميس.

ومن المقرر عقد مفاوضات أستانة خلال شهر. ويستند الاتفاق إلى قرار مجلس الأمن رقم 2254.

وأسفرت الحرب في سوريا عن مقتل أكثر من 300 ألف شخص منذ 2011.`,
    facts: [
      'start-date = 2016-12-30',
      'opposition-stance = accepts',
      'legal-basis = unscr-2254',
      'death-toll = 300000',
    ],
  },
  {
    name: 'Z1 Astana Reuters',
    date: '2017-05-04',
    agreement: 'astana-memorandum-2017-05',
    text: `Russia, Iran, Turkey sign deal on Syria safe zones

ASTANA (Reuters) - Russia, Iran and Turkey signed a memorandum in Astana on Thursday on creating safe zones in Syria. The memorandum will come into force on May 6 and is valid for six months, with an automatic extension. A joint working group must draw maps by June 4. Syrian government warplanes would not fly over the zones.

Syria's government said it supported the plan. U.N. envoy Staffan de Mistura hailed the memorandum.`,
    facts: [
      'announced-date = 2017-05-04',
      'parties = iran,russia,turkey',
      'start-date = 2017-05-06',
      'duration = P6M',
      'un-stance = welcomes',
      'syrian-air-force = barred-from-agreed-areas',
    ],
    notYet: ['deadline = ../2017-06-04', 'government-stance = accepts'],
  },
  {
    name: 'R1 2401 Arabic second',
    date: '2018-02-26',
    agreement: 'unscr-2401',
    text: `روسيا: هدنة إنسانية في الغوطة خمس ساعات يوميا

قال وزير الدفاع الروسي إن هدنة إنسانية ستبدأ في الغوطة الشرقية الثلاثاء من التاسعة صباحا حتى الثانية ظهرا. وكان مجلس الأمن الدولي أقر السبت القرار 2401 الذي ينص على هدنة لمدة شهر في سوريا.`,
    facts: ['duration = P1M', 'announced-date = 2018-02-24'],
  },
  {
    name: 'C1 Cessation Arabic, Al-Arabiya',
    date: '2016-02-26',
    agreement: 'cessation-of-hostilities',
    text: `الهدنة في سوريا تبدأ منتصف الليلة

تبدأ منتصف ليل الجمعة السبت هدنة في سوريا بموجب اتفاق روسي أميركي. وقالت الهيئة العليا للمفاوضات إن 97 فصيلا وافقت على الالتزام بالهدنة لمدة أسبوعين. وتستثني الهدنة داعش والنصرة.

ويصوت مجلس الأمن اليوم على قرار يدعم وقف الأعمال القتالية. وحدد دي ميستورا السابع من آذار/مارس موعدا لاستئناف محادثات السلام.`,
    facts: [
      'start-date = 2016-02-27',
      'duration = P2W',
      'excluded-groups = isis,nusra-front',
      'opposition-stance = accepts',
      'next-talks-date = 2016-03-07',
    ],
  },
  {
    name: 'E1 English analysis, nothing dated',
    date: '2016-10-05',
    agreement: 'geneva-plan-2016-09',
    text: `Why the Syria deal failed

Washington suspended talks with Moscow on Monday, ending cooperation under the September agreement. Critics say the plan had two flaws: it relied on trust, and no outside monitors watched it. Lavrov said the US had failed to separate the moderate rebels from Nusra. More than 400 people have been killed in Aleppo in two weeks.`,
    facts: [],
  },
  {
    name: 'S1 Sochi 2018',
    date: '2018-09-18',
    agreement: 'sochi-memorandum-2018-09',
    text: `Russia and Turkey agree buffer zone in Syria's Idlib

The Russian and Turkish presidents agreed on Monday in Sochi to create a demilitarised zone in Idlib by October 15. The Sochi memorandum says heavy weapons must be withdrawn by October 10. Damascus welcomed the agreement.`,
    facts: [
      'announced-date = 2018-09-17',
      'deadline = ../2018-10-15',
      'deadline = ../2018-10-10',
      'parties = russia,turkey',
      'government-stance = accepts',
    ],
  },
  {
    name: 'T1 turkey-us 2019',
    date: '2019-10-18',
    agreement: 'us-turkey-statement-2019-10',
    text: `Turkey agrees to pause Syria offensive for five days

Turkey agreed on Thursday to a five-day ceasefire in northern Syria to let Kurdish forces withdraw, US Vice President Mike Pence said after talks in Ankara. The US-Turkish agreement gives the YPG 120 hours to leave.`,
    facts: ['duration = P5D', 'announced-date = 2019-10-17'],
  },

  {
    name: 'H1 AFP English Geneva',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `Rebels study US-Russia truce deal as Damascus accepts

BEIRUT (AFP) - Syria's government has accepted a US-Russian ceasefire agreement, state news agency SANA reported Saturday, as fighting raged on the eve of the truce.

The agreement, announced in Geneva on Friday night by US Secretary of State John Kerry and his Russian counterpart Sergei Lavrov, will see a nationwide halt to hostilities from sundown Monday. If the truce lasts a week, Washington and Moscow will begin coordinating strikes on Al-Qaeda's former affiliate, known as Al-Nusra Front, and the Islamic State group.

The rebels have not said whether they will accept the deal. The conflict has killed more than 290,000 people since it erupted in March 2011.

Iran, a key regime backer, welcomed the deal.`,
    facts: [
      'government-stance = accepts',
      'announced-date = 2016-09-09',
      'start-date = 2016-09-12/..',
      'duration = P1W',
      'phases = P1W,cooperation',
      'cooperation-start = P1W',
      'excluded-groups = isis,nusra-front',
      'death-toll = 290000',
    ],
  },
  {
    name: 'H2 Sky News Arabia style',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `كيري ولافروف يتفقان على خطة لوقف النار في سوريا

أبوظبي - سكاي نيوز عربية

اتفق وزيرا الخارجية الأميركي جون كيري والروسي سيرغي لافروف، فجر السبت، على خطة لوقف إطلاق النار في سوريا تبدأ مساء 12 سبتمبر الجاري.

وقال كيري، عقب مباحثات ماراثونية استمرت 13 ساعة، إن الخطة تلزم الحكومة السورية بوقف الطلعات الجوية القتالية في مناطق المعارضة. وأضاف أن "القوات الجوية السورية لن تحلق فوق المناطق المتفق عليها".

من جانبه، أكد لافروف أن الحكومة السورية أبلغت بالاتفاق وأنها مستعدة للالتزام به، مشيرا إلى أن أحدا لا يستطيع أن يضمن نجاح الاتفاق بنسبة 100 بالمئة. وذكر أن الجانبين سيشكلان مركزا مشتركا للتنسيق بعد سبعة أيام من الالتزام بالهدنة.`,
    facts: [
      'announced-date = 2016-09-10',
      'start-date = 2016-09-12',
      'talks-length = PT13H',
      'syrian-air-force = barred-from-agreed-areas',
      'government-stance = accepts',
      'guarantee = none',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P7D',
      'syrian-air-force = limited',
    ],
  },
  {
    name: 'H3 NYT style',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `U.S. and Russia Reach Deal to Reduce Violence in Syria

GENEVA — The United States and Russia announced early Saturday that they had reached an agreement on a new plan to reduce violence in the Syrian conflict.

The agreement calls for seven continuous days of reduced violence before the two countries begin coordinating attacks on the Nusra Front. It hinges on compliance by the government of President Bashar al-Assad. Mr. Kerry said the plan, if carried out, would bar the Syrian air force from flying over areas held by the opposition.

Mr. Lavrov said the text of the documents would remain secret. "We cannot guarantee success," he said.

Nearly half a million people have died in the war, which is in its sixth year.`,
    facts: [
      'announced-date = 2016-09-10',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'excluded-groups = nusra-front',
      'syrian-air-force = barred-from-agreed-areas',
      'secrecy = secret',
      'guarantee = none',
      'death-toll = 500000',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'H4 Sputnik Arabic',
    date: '2016-09-15',
    agreement: 'geneva-plan-2016-09',
    text: `موسكو وواشنطن تتفقان على تمديد الهدنة 48 ساعة

اتفقت موسكو وواشنطن على تمديد نظام الهدنة في سوريا لمدة 48 ساعة أخرى، حسبما أعلنت الخارجية الروسية اليوم الخميس. وبدأت الهدنة مساء الاثنين الماضي بموجب الاتفاق الروسي الأمريكي.

وقال لافروف إن الوثائق الخمس التي تم الاتفاق عليها يجب أن تنشر، داعيا المعارضة إلى الالتزام بالاتفاق. وأضاف أن المساعدات لم تصل بعد إلى الأحياء المحاصرة في حلب.`,
    facts: ['duration = PT48H', 'start-date = 2016-09-12', 'documents-count = 5', 'parties = russia,united-states'],
  },
  {
    name: 'H5 two agreements',
    date: '2016-09-13',
    agreement: 'geneva-plan-2016-09',
    text: `هدنة سوريا في يومها الأول

بدأ سريان الاتفاق الروسي الأمريكي مساء الاثنين. وكان اتفاق ميونيخ الذي أبرم في 11 شباط الماضي نص على وقف الأعمال العدائية خلال أسبوع. ولا يشمل الاتفاق الروسي الأمريكي تنظيم داعش وجبهة النصرة.`,
    facts: [
      'start-date = 2016-09-12',
      'munich-statement-2016-02: announced-date = 2016-02-11',
      'munich-statement-2016-02: deadline = P1W',
      'excluded-groups = isis,nusra-front',
    ],
  },
  {
    name: 'H6 resolution 2254',
    date: '2015-12-19',
    agreement: 'unscr-2254',
    text: `UN Security Council adopts Syria peace resolution

The UN Security Council on Friday unanimously adopted resolution 2254 on a road map for peace in Syria. The text calls for talks between the government and opposition to begin in early January and for a nationwide ceasefire. It gives the process a timetable of six months to form a government and 18 months to hold elections. The ceasefire will not apply to Islamic State and Al-Nusra Front.`,
    facts: ['announced-date = 2015-12-18', 'excluded-groups = isis,nusra-front'],
  },
  {
    name: 'H7 Feb 2016 Reuters',
    date: '2016-02-26',
    agreement: 'cessation-of-hostilities',
    text: `Syria fighting to pause at midnight under truce plan

The cessation of hostilities, brokered by the United States and Russia, is due to start at midnight (2200 GMT on Friday). The Syrian government and the main opposition have agreed to the cessation of hostilities. The deal does not include Islamic State and the Nusra Front.

The HNC said factions would respect the truce for two weeks. At least 250,000 people have been killed in five years of war.`,
    facts: [
      'government-stance = accepts',
      'opposition-stance = accepts',
      'excluded-groups = isis,nusra-front',
      'duration = P2W',
      'death-toll = 250000',
      'conflict-length = P5Y',
      'start-date = 2016-02-26',
    ],
  },
  {
    name: 'H8 daraya local truce',
    date: '2016-08-26',
    agreement: 'daraya-agreement-2016-08',
    text: `اتفاق داريا يدخل حيز التنفيذ

بدأ اليوم الجمعة تنفيذ اتفاق داريا الذي تم التوصل إليه أمس بين الحكومة السورية وفصائل المعارضة، ويقضي بخروج 700 مقاتل و4000 مدني خلال يومين.`,
    facts: ['start-date = 2016-08-26', 'announced-date = 2016-08-25', 'deadline = P2D'],
  },
  {
    name: 'H9 southwest 2017',
    date: '2017-07-08',
    agreement: 'amman-southwest-ceasefire-2017-07',
    text: `US, Russia and Jordan reach ceasefire deal for southwest Syria

The United States, Russia and Jordan reached a ceasefire agreement on Friday for southwest Syria. The ceasefire will begin at noon Damascus time on Sunday, Lavrov said. A monitoring centre will be set up in Amman.`,
    facts: [
      'announced-date = 2017-07-07',
      'parties = jordan,russia,united-states',
      'start-date = 2017-07-09',
      'joint-centre-place = amman',
    ],
    notYet: ['enforcement = response-mechanism'],
  },
  {
    name: 'H10 Ankara Hurriyet',
    date: '2016-12-30',
    agreement: 'ankara-ceasefire-2016-12',
    text: `Syria ceasefire guaranteed by Turkey, Russia goes into effect

A nationwide ceasefire brokered by Turkey and Russia went into effect at midnight on Dec. 30. Seven opposition groups signed the agreement. The truce excludes ISIL and the al-Nusra Front. If the ceasefire holds, peace talks will be held in Astana within a month.`,
    facts: [
      'start-date = 2016-12-30',
      'opposition-stance = accepts',
      'excluded-groups = isis,nusra-front',
      'next-talks-date = ../2017-01-30',
    ],
  },
  {
    name: 'H11 no deal',
    date: '2016-09-05',
    agreement: '-',
    text: `أوباما: لا اتفاق بعد بشأن سوريا

قال الرئيس الأميركي باراك أوباما الاثنين إن الخلافات مع روسيا ما زالت قائمة، وإن المحادثات ستستأنف خلال أيام. ولم يتوصل كيري ولافروف إلى اتفاق بعد محادثات استمرت ساعتين على هامش قمة العشرين.`,
    facts: [],
  },
  {
    name: 'H12 JIG Guardian',
    date: '2016-07-14',
    agreement: 'jig-terms-2016-07',
    text: `US offers Russia military partnership in Syria, leaked draft shows

The leaked US draft proposal to Russia would create a Joint Implementation Group near Amman to coordinate air strikes against the Nusra Front. Under the proposal, Syrian aircraft would be barred from flying in designated areas. Kerry arrived in Moscow on Thursday for talks with Putin.`,
    facts: [
      'joint-centre-name = joint-implementation-center',
      'joint-centre-place = amman',
      'excluded-groups = nusra-front',
      'syrian-air-force = barred-from-agreed-areas',
    ],
  },

  {
    name: 'I1 TASS English',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Lavrov: Russia, US agree on five documents on Syria

GENEVA, September 10. /TASS/. Russia and the United States have approved five documents on the Syrian settlement, Russian Foreign Minister Sergey Lavrov told reporters on Saturday.

"We will not make these documents public since they contain rather sensitive information," Lavrov said. The ceasefire is to be reinstated on September 12, initially for 48 hours, and will then be extended for another 48 hours.

After the ceasefire has been observed for seven days, Russia and the US will set up a joint executive center where military and intelligence officers will separate the moderate opposition from terrorists. Only Russian and US air forces will operate in the agreed zones, the Syrian air force will be active in other areas.

According to Lavrov, the Syrian government is aware of the arrangements and is ready to observe them.`,
    facts: [
      'documents-count = 5',
      'secrecy = secret',
      'start-date = 2016-09-12',
      'duration = PT48H',
      'duration = P7D',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P7D',
      'government-stance = accepts',
      'parties = russia,united-states',
      'phases = PT48H,PT48H',
    ],
    notYet: ['syrian-air-force = barred-from-agreed-areas'],
  },
  {
    name: 'I2 France24 Arabic',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `واشنطن وموسكو تتوصلان إلى اتفاق هدنة في سوريا يبدأ سريانها الاثنين

أعلن وزيرا خارجية الولايات المتحدة وروسيا في جنيف ليل الجمعة السبت اتفاقا يتضمن هدنة في سوريا اعتبارا من مساء 12 أيلول/سبتمبر، أول أيام عيد الأضحى.

وبعد سبعة أيام من بدء تطبيق الهدنة، ستبدأ الولايات المتحدة العمل مع الروس على تنفيذ ضربات جوية مشتركة ضد تنظيم "الدولة الإسلامية" وجبهة فتح الشام (النصرة سابقا)، وفق ما قال كيري.

ونقلت وكالة سانا عن مصادر مطلعة أن الحكومة السورية وافقت على الاتفاق الروسي الأميركي. ولم تعلن المعارضة موقفها بعد. وأوقع النزاع في سوريا أكثر من 290 ألف قتيل منذ آذار/مارس 2011.`,
    facts: [
      'start-date = 2016-09-12',
      'start-date = 2016-09-12/..',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'death-toll = 290000',
      'announced-date = 2016-09-09',
      'cooperation-start = P7D',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'I3 Guardian explainer',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `What does the Syria ceasefire deal mean?

The deal, struck by John Kerry and Sergei Lavrov in Geneva in the early hours of Saturday, comes into force at sunset on Monday. Assad's air force will have to stop bombing opposition-held areas. Humanitarian aid is to be allowed into besieged areas, including the eastern part of Aleppo, and the Castello Road is to become a demilitarised zone.

If the truce holds for seven consecutive days, the US and Russia will establish a joint implementation centre to share intelligence and target Isis and the Nusra Front. There is no enforcement mechanism.

Free Syrian Army groups said they would cooperate "positively" with the ceasefire. The next round of peace talks could begin in early October.`,
    facts: [
      'parties = russia,united-states',
      'announced-date = 2016-09-10',
      'start-date = 2016-09-12',
      'syrian-air-force = limited',
      'humanitarian-access = besieged-areas',
      'castello-road = demilitarised',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P7D',
      'excluded-groups = isis,nusra-front',
      'enforcement = none',
      'opposition-stance = accepts',
    ],
  },
  {
    name: 'I4 Asharq Al-Awsat',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `دمشق تقبل الهدنة والمعارضة تتريث

أبدت دمشق موافقتها على اتفاق وقف إطلاق النار الذي توصلت إليه موسكو وواشنطن، فيما قال مصدر في الهيئة العليا للمفاوضات إن المعارضة لم تتسلم بعد نص الاتفاق.

وبموجب الاتفاق الأميركي الروسي، يلتزم النظام السوري بعدم قصف مناطق المعارضة، على أن يبدأ وقف النار عند السابعة من مساء غد الاثنين ولمدة 48 ساعة قابلة للتمديد.

ورحبت الأمم المتحدة بالاتفاق، وأعربت عن أملها في إيصال المساعدات إلى جميع المحتاجين. وطالب الاتحاد الأوروبي بالبناء على القرار 2254.`,
    facts: [
      'parties = russia,united-states',
      'government-stance = accepts',
      'syrian-air-force = limited',
      'start-date = 2016-09-12',
      'duration = PT48H',
      'un-stance = welcomes',
      'humanitarian-access = all-areas',
    ],
  },
  {
    name: 'I5 Independent on Munich',
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `Syria war: What was agreed in Munich?

The International Syria Support Group, made up of 17 countries, agreed in Munich that fighting should stop within seven days. The agreement does not cover Isis, the Nusra Front and other terrorist organisations. Aid will be delivered to besieged areas from this weekend. A task force under the UN, co-chaired by Russia and the US, will work out the details. Mr Kerry admitted the Munich agreement was only "words on paper". Moscow said its bombing campaign would continue.`,
    facts: [
      'parties = issg',
      'members-count = 17',
      'deadline = P7D',
      'excluded-groups = isis,nusra-front',
      'humanitarian-access = besieged-areas',
      'air-strikes = continue',
    ],
  },
  {
    name: 'I6 Anadolu English Moscow July',
    date: '2016-07-16',
    agreement: 'moscow-understanding-2016-07',
    text: `US, Russia agree steps on Syria

Russia and the United States agreed on concrete steps on Syria late Friday after U.S. Secretary of State John Kerry held 12 hours of talks with Russian Foreign Minister Sergey Lavrov in Moscow. Kerry said the understanding between the US and Russia would not be made public. He arrived in Moscow on Thursday.`,
    facts: [
      'announced-date = 2016-07-15',
      'talks-length = PT12H',
      'secrecy = secret',
      'parties = russia,united-states',
      'arrival-date = 2016-07-14',
    ],
  },
  {
    name: 'I7 SANA Feb',
    date: '2016-02-23',
    agreement: 'cessation-of-hostilities',
    text: `الخارجية: الجمهورية العربية السورية تعلن قبولها بوقف الأعمال القتالية

دمشق-سانا

أعلنت وزارة الخارجية والمغتربين قبول الحكومة السورية بوقف الأعمال القتالية على أساس استمرار الجهود العسكرية بمكافحة الإرهاب ضد “داعش” و”جبهة النصرة”.

وكانت روسيا والولايات المتحدة أعلنتا في بيان مشترك أمس أن وقف الأعمال القتالية في سورية سيبدأ منتصف ليل السبت 27 شباط بتوقيت دمشق.`,
    facts: [
      'government-stance = accepts',
      'start-date = 2016-02-27',
      'announced-date = 2016-02-22',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'I8 Xinhua',
    date: '2016-09-13',
    agreement: 'geneva-plan-2016-09',
    text: `Syria ceasefire largely holding on first day

DAMASCUS, Sept. 13 (Xinhua) -- A week-long ceasefire brokered by Russia and the United States went into effect at 7 p.m. local time on Monday across Syria. The Syrian army said the ceasefire would run until midnight on Sept. 18, while reserving the right to respond to violations.

Under the US-Russian agreement, trucks carrying aid are to enter eastern Aleppo through the Castello Road. The IS and the Nusra Front are excluded from the truce.`,
    facts: ['duration = P1W', 'start-date = 2016-09-12', 'end-date = 2016-09-18', 'humanitarian-access = aleppo'],
    notYet: ['excluded-groups = isis,nusra-front'],
  },
  {
    name: 'I9 Enab Baladi',
    date: '2016-09-14',
    agreement: 'geneva-plan-2016-09',
    text: `تسريب بنود الاتفاق الروسي الأمريكي

حصلت عنب بلدي على نسخة من بنود الاتفاق الروسي الأمريكي الذي بدأ تطبيقه في سوريا مساء الاثنين 12 أيلول. وتنص البنود على انسحاب الطرفين من طريق الكاستيلو وتحويله إلى منطقة منزوعة السلاح، وإنشاء مركز تنفيذ مشترك بعد سبعة أيام متواصلة من الهدوء.

ورفضت الهيئة العليا للمفاوضات الاتفاق، بينما قال الائتلاف الوطني إنه لا توجد ضمانات لتنفيذه.`,
    facts: [
      'start-date = 2016-09-12',
      'castello-road = demilitarised',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P7D',
      'opposition-stance = rejects',
      'guarantee = none',
    ],
  },
  {
    name: 'I10 CNN background piece',
    date: '2016-09-24',
    agreement: '-',
    text: `Aleppo under heaviest bombardment in months

At least 90 people were killed on Friday as jets pounded eastern Aleppo. Russian Foreign Minister Sergey Lavrov said Thursday that a ceasefire could be revived only if all sides commit. Kerry and Lavrov met for 45 minutes in New York. The UN says 250,000 civilians are besieged in Aleppo, and 40 trucks are waiting at the border since last week.`,
    facts: [],
  },
  {
    name: 'J1 DW Arabic',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `الولايات المتحدة وروسيا تتفقان على هدنة في سوريا تبدأ الاثنين

بعد محادثات ماراثونية في جنيف دامت أكثر من 13 ساعة، أعلن وزير الخارجية الأمريكي جون كيري ونظيره الروسي سيرغي لافروف التوصل إلى اتفاق حول سوريا. ومن المقرر أن تدخل الهدنة حيز التنفيذ مع غروب شمس الاثنين (12 سبتمبر/ أيلول 2016).

وأوضح كيري أن الاتفاق يمنع طائرات النظام السوري من التحليق فوق مناطق المعارضة، ويتيح وصول المساعدات إلى المناطق المحاصرة. وإذا صمد وقف إطلاق النار لمدة سبعة أيام فسوف يبدأ الجيش الأمريكي التعاون مع الجيش الروسي ضد داعش وجبهة النصرة.

ووصف الاتحاد الأوروبي الاتفاق بأنه خطوة مرحب بها.`,
    facts: [
      'start-date = 2016-09-12',
      'talks-length = PT13H',
      'syrian-air-force = barred-from-agreed-areas',
      'humanitarian-access = besieged-areas',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'excluded-groups = isis,nusra-front',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'J2 Washington Post',
    date: '2016-09-09',
    agreement: 'geneva-plan-2016-09',
    text: `U.S., Russia agree on Syria cease-fire plan

GENEVA — The United States and Russia said Friday night that they had agreed on a plan to halt the violence in Syria and lay the groundwork for a political settlement.

The cease-fire, due to begin Monday at sunset, would require the Syrian government to ground its air force over opposition areas. After seven days of sustained calm, U.S. and Russian officers would start coordinating strikes against the Nusra Front and the Islamic State from a Joint Implementation Center.

"This is not built on trust," Kerry said. Up to half a million people have been killed since 2011. Kerry said opposition groups had indicated they were ready to comply with the terms of the deal.`,
    facts: [
      'announced-date = 2016-09-09',
      'start-date = 2016-09-12',
      'syrian-air-force = barred-from-agreed-areas',
      'cooperation-start = P7D',
      'excluded-groups = isis,nusra-front',
      'joint-centre-name = joint-implementation-center',
      'death-toll = 500000',
      'opposition-stance = accepts',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'J3 Al Mayadeen',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `اتفاق أميركي روسي على هدنة في سوريا اعتباراً من الاثنين

اتفقت موسكو وواشنطن على وقف الأعمال القتالية في سوريا اعتباراً من يوم الاثنين المقبل، على أن يكون لمدة 48 ساعة في المرحلة الأولى. وأكد لافروف خلال مؤتمر صحافي مشترك مع كيري أن دمشق على علم بالاتفاق وهي مستعدة للالتزام به.

وقال لافروف إنه جرى الاتفاق على خمس وثائق تتضمن خطة من مراحل عدة، وإن الجانبين سيعلنان عن إنشاء مركز مشترك للفصل بين المعارضة المعتدلة والإرهابيين. وأشار إلى أن سلاح الجو السوري سيعمل في مناطق غير تلك المخصصة للتعاون الروسي الأميركي.`,
    facts: [
      'start-date = 2016-09-12/..',
      'duration = PT48H',
      'government-stance = accepts',
      'documents-count = 5',
      'joint-centre-name = joint-implementation-center',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'J4 RT English',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Russia, US agree Syria ceasefire plan, joint fight against terrorists

Moscow and Washington have agreed on a plan to reduce violence in Syria, Foreign Minister Sergey Lavrov and Secretary of State John Kerry said in Geneva.

The ceasefire will first be in place for 48 hours, starting September 12. Lavrov said the Syrian government had been informed of the agreement and was ready to fulfill it. The five documents will remain secret so that no one can sabotage them, he added. The agreement also involves the demilitarization of the Castello Road in Aleppo.`,
    facts: [
      'duration = PT48H',
      'start-date = 2016-09-12',
      'government-stance = accepts',
      'documents-count = 5',
      'secrecy = secret',
      'castello-road = demilitarised',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'J5 Al-Arabiya English on Munich expiry',
    date: '2016-02-19',
    agreement: 'munich-statement-2016-02',
    text: `Deadline passes for Syria truce

A deadline for a cessation of hostilities in Syria passed on Friday with no sign of fighting easing. World powers meeting in Munich on February 11 had set a one-week deadline for the truce. UN envoy Staffan de Mistura said a February 25 date for new talks in Geneva was not realistic. Under the Munich deal aid has reached five besieged areas.`,
    facts: [
      'announced-date = 2016-02-11',
      'deadline = P1W',
      'next-talks-date = 2016-02-25',
      'aid-areas-count = 5',
      'humanitarian-access = besieged-areas',
    ],
  },
  {
    name: 'J6 Okaz',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `«الهيئة العليا»: ندرس اتفاق جنيف

أكدت الهيئة العليا للمفاوضات أنها لم تتلق نصا رسميا لاتفاق جنيف الذي أعلنه كيري ولافروف الجمعة الماضية. وطالبت بضمانات لتنفيذ الاتفاق. ورحبت تركيا بالهدنة التي تبدأ غدا الإثنين. ولا يستطيع أحد ضمان نجاح الاتفاق، بحسب لافروف.`,
    facts: [
      'parties = russia,united-states',
      'announced-date = 2016-09-09',
      'start-date = 2016-09-12',
      'guarantee = none',
    ],
  },
  {
    name: 'J7 Ankara TASS',
    date: '2016-12-29',
    agreement: 'ankara-ceasefire-2016-12',
    text: `Putin announces Syrian ceasefire

MOSCOW, December 29. /TASS/. Three documents have been signed between the Syrian government and the armed opposition, President Vladimir Putin said on Thursday. The first document is on a ceasefire on the territory of Syria. The ceasefire agreement comes into force on December 30 at 00:00. Russia and Turkey act as guarantors. Seven opposition groups with more than 60,000 fighters joined the truce.`,
    facts: ['documents-count = 3', 'start-date = 2016-12-30'],
  },
  {
    name: 'J8 no agreement, UN briefing',
    date: '2016-10-06',
    agreement: '-',
    text: `De Mistura: eastern Aleppo could be destroyed by Christmas

UN envoy Staffan de Mistura said Thursday that 900 Nusra fighters were in eastern Aleppo and offered to escort them out. He said 376 people had been killed in two weeks. France will hold talks in Moscow on Friday.`,
    facts: [],
  },
  {
    name: 'K1 Al-Hayat',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `«هدنة العيد» تختبر اتفاق كيري - لافروف

لندن، موسكو، جنيف - «الحياة»

تنطلق غداً هدنة في سورية بموجب اتفاق كيري - لافروف الذي أبرم ليل الجمعة - السبت في جنيف. ويشمل الاتفاق وقف القوات النظامية غاراتها على مناطق المعارضة، في مقابل انفصال الفصائل المعتدلة عن «جبهة فتح الشام» («النصرة» سابقاً).

وقال مسؤول أميركي إن الاتفاق يقع في خمس وثائق، وإن واشنطن وموسكو ستؤسسان «مركز التنفيذ المشترك» بعد مرور أسبوع على الهدنة.

وقتل 60 شخصاً على الأقل في غارات على سوق في إدلب أمس.`,
    facts: [
      'start-date = 2016-09-12',
      'announced-date = 2016-09-09',
      'syrian-air-force = limited',
      'documents-count = 5',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P1W',
    ],
  },
  {
    name: 'K2 AP',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `US, Russia seal Syria cease-fire, new military partnership

GENEVA (AP) — The United States and Russia early Saturday announced a breakthrough agreement on Syria that foresees a nationwide cease-fire starting early next week, followed a week later by an unlikely new military partnership targeting the Islamic State and al-Qaida.

The cease-fire is set to begin at sundown Monday. Both sides must allow humanitarian deliveries into besieged areas including Aleppo. Syrian forces and rebels would pull back from demilitarized zones.

The deal culminates months of frenetic diplomacy. As many as 500,000 people have been killed in the conflict, now in its sixth year.`,
    facts: [
      'parties = russia,united-states',
      'announced-date = 2016-09-10',
      'start-date = 2016-09-12',
      'excluded-groups = al-qaeda,isis',
      'humanitarian-access = besieged-areas',
      'death-toll = 500000',
    ],
  },
  {
    name: 'K3 El-Watan Syria daily',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `وقف الأعمال القتالية من السابعة مساء اليوم

يبدأ اليوم الاثنين عند الساعة السابعة مساء تطبيق نظام وقف الأعمال القتالية في عموم سورية لمدة سبعة أيام، بموجب الاتفاق الروسي الأمريكي، مع الاحتفاظ بحق الرد على أي خرق من المجموعات المسلحة. وقالت القيادة العامة للجيش إن نظام التهدئة يستمر حتى منتصف ليل 18 أيلول.

ويستثني الاتفاق تنظيمي داعش وجبهة النصرة المدرجين على لوائح الإرهاب.`,
    facts: ['start-date = 2016-09-12', 'duration = P7D', 'end-date = 2016-09-18', 'excluded-groups = isis,nusra-front'],
  },
  {
    name: 'K4 VOA Munich',
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `World Powers Agree on Syria Cease-fire Plan

World powers have agreed on an ambitious plan to bring about a cessation of hostilities in Syria within a week. The agreement was reached early Friday in Munich by the International Syria Support Group.

Kerry said the 17-nation group also agreed to accelerate and expand the delivery of humanitarian aid to all of the country's besieged areas. A U.N. task force will work out the modalities within a week. The truce will not apply to terrorist groups such as Islamic State and al-Nusra.

Lavrov said Russian airstrikes against Islamic State and Nusra would go on.`,
    facts: [
      'deadline = P1W',
      'announced-date = 2016-02-12',
      'members-count = 17',
      'humanitarian-access = besieged-areas',
      'excluded-groups = isis,nusra-front',
    ],
    notYet: ['air-strikes = continue'],
  },
  {
    name: 'K5 Reuters Arabic Moscow July',
    date: '2016-07-16',
    agreement: 'moscow-understanding-2016-07',
    text: `كيري: اتفاق مع روسيا على خطوات بشأن سوريا

موسكو (رويترز) - قال وزير الخارجية الأمريكي جون كيري بعد محادثات استمرت نحو 12 ساعة مع نظيره الروسي سيرجي لافروف إن البلدين اتفقا يوم الجمعة على خطوات ملموسة لإنقاذ الهدنة والتصدي لجبهة النصرة في سوريا، لكنه رفض الكشف عن تفاصيل التفاهم الأمريكي الروسي.

وكان كيري وصل إلى موسكو مساء الخميس والتقى الرئيس فلاديمير بوتين في اجتماع استمر ثلاث ساعات.`,
    facts: [
      'talks-length = PT12H',
      'announced-date = 2016-07-15',
      'excluded-groups = nusra-front',
      'secrecy = secret',
      'arrival-date = 2016-07-14',
      'talks-length = PT3H',
    ],
  },
  {
    name: 'K6 Independent opinion',
    date: '2016-09-14',
    agreement: 'geneva-plan-2016-09',
    text: `Why this Syria truce might hold

The latest truce, brokered by John Kerry and Sergei Lavrov, came into effect at 7pm on Monday. Under the US-Russian deal the two powers will share intelligence after a week of quiet. Critics in the Pentagon say nobody can guarantee that Moscow will keep its word. The Nusra Front, which is excluded from the ceasefire, has every reason to wreck it. Damascus has said it accepts the deal; the HNC wants guarantees first.`,
    facts: [
      'start-date = 2016-09-12',
      'excluded-groups = nusra-front',
      'government-stance = accepts',
      'cooperation-start = P1W',
    ],
    notYet: ['guarantee = none'],
  },
  {
    name: 'K7 no deal context',
    date: '2016-09-08',
    agreement: '-',
    text: `لافروف وكيري يلتقيان في جنيف اليوم

يلتقي وزير الخارجية الروسي سيرغي لافروف نظيره الأمريكي جون كيري اليوم الخميس في جنيف. وتستمر المحادثات يومين. وقالت موسكو إن الاتفاق لم ينجز بعد. وأعلنت الأمم المتحدة أن 40 شاحنة جاهزة لنقل المساعدات إلى حلب.`,
    facts: [],
  },
];
