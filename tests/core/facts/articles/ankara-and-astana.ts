/** The Ankara ceasefire of December 2016 and the Astana zones of May 2017. */
import type { Article } from './article.ts';

export const ANKARA_AND_ASTANA: readonly Article[] = [
  {
    name: 'Ankara ceasefire, Arabic: announced today, a midnight between two days, talks on a date',
    date: '2016-12-29',
    agreement: 'ankara-ceasefire-2016-12',
    text: `بوتين: هدنة في سوريا من الليلة

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
    name: 'Ankara ceasefire: agreed on a weekday, in effect at its midnight, a toll since a year',
    date: '2016-12-29',
    agreement: 'ankara-ceasefire-2016-12',
    text: `Two guarantors, one truce

MOSCOW (Agency) - Russia and Turkey agreed on Thursday on a nationwide ceasefire in Syria, the Kremlin said. The ceasefire will take effect at midnight on Thursday.

The truce does not cover Islamic State and the Nusra Front, the Syrian army said.

More than 300,000 people have been killed since 2011.

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
    name: 'Ankara ceasefire, Arabic: an hour zero, factions that agreed before, talks within a month',
    date: '2016-12-30',
    agreement: 'ankara-ceasefire-2016-12',
    text: `أول أيام الهدنة السورية

أنقرة - مراسلون

دخل اتفاق وقف إطلاق النار في سوريا بضمانة تركيا وروسيا حيز التنفيذ عند الساعة الصفر من اليوم الجمعة. وكانت فصائل المعارضة وافقت على الاتفاق أمس الخميس.

ومن المقرر عقد مفاوضات أستانة خلال شهر. ويستند الاتفاق إلى قرار مجلس الأمن رقم 2254.

وأسفرت الحرب في سوريا عن مقتل أكثر من 300 ألف شخص منذ 2011.`,
    facts: [
      'start-date = 2016-12-30',
      'opposition-stance = accepts',
      'legal-basis = unscr-2254',
      'death-toll = 300000',
    ],
    notYet: ['next-talks-date = ../2017-01-30'],
  },
  {
    name: 'Ankara ceasefire: start at a midnight without a year, signatures for consent, talks if it holds',
    date: '2016-12-30',
    agreement: 'ankara-ceasefire-2016-12',
    text: `Quiet in most of Syria as truce begins

The nationwide ceasefire that Turkey and Russia had brokered went into effect at midnight on Dec. 30. Seven opposition groups signed the agreement. The truce excludes ISIL and the al-Nusra Front. If the ceasefire holds, peace talks will be held in Astana within a month.`,
    facts: [
      'start-date = 2016-12-30',
      'opposition-stance = accepts',
      'excluded-groups = isis,nusra-front',
      'next-talks-date = ../2017-01-30',
    ],
    notYet: ['parties = russia,turkey'],
  },
  {
    name: 'Ankara ceasefire: start by the clock, documents counted by who signed them',
    date: '2016-12-29',
    agreement: 'ankara-ceasefire-2016-12',
    text: `Putin counts three signatures

MOSCOW, December 29. The Syrian government and armed groups have put their names to three documents, President Vladimir Putin said on Thursday. Of the three documents that have been signed, the first is about a ceasefire. The ceasefire agreement comes into force on December 30 at 00:00. Russia and Turkey act as guarantors. Groups with more than 60,000 fighters joined the truce.`,
    facts: ['government-stance = accepts', 'documents-count = 3', 'start-date = 2016-12-30'],
    notYet: ['parties = syrian-government,syrian-opposition', 'opposition-stance = accepts'],
  },
  {
    name: 'Astana zones: signed on one day, in effect at the midnight of the next, months of validity',
    date: '2017-05-05',
    agreement: 'astana-memorandum-2017-05',
    text: `Four zones on the map of Syria

ASTANA - Russia, Turkey and Iran signed a memorandum on Thursday that sets up four de-escalation zones in Syria.

The Astana memorandum takes effect at midnight on Friday and will last for six months, the Russian defence ministry said. It does not apply to Islamic State and the former Nusra Front.

The Syrian opposition rejected the agreement because of Iran's part in it.`,
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
    name: 'Astana zones, Arabic: Indian digits, months that can be extended, a month by both names',
    date: '2017-05-05',
    agreement: 'astana-memorandum-2017-05',
    text: `خرائط جديدة من أستانة

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
    name: 'Astana zones: valid for months, maps due by a date, warplanes kept away, Damascus supports the plan',
    date: '2017-05-04',
    agreement: 'astana-memorandum-2017-05',
    text: `Three countries draw zones in Syria

ASTANA - Russia, Iran and Turkey signed a memorandum in Astana on Thursday on zones of calm in Syria. The memorandum will come into force on May 6 and is valid for six months, and is then extended by itself. A joint working group must draw maps by June 4. Syrian government warplanes would not fly over the zones.

Syria's government said it supported the plan. U.N. envoy Staffan de Mistura hailed the memorandum.`,
    facts: [
      'announced-date = 2017-05-04',
      'parties = iran,russia,turkey',
      'start-date = 2017-05-06',
      'duration = P6M',
      'un-stance = welcomes',
      'syrian-air-force = barred-from-agreed-areas',
      'deadline = ../2017-06-04',
    ],
    notYet: ['government-stance = accepts'],
  },
];
