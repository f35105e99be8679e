/** Resolutions of the Security Council, and agreements on other countries. */
import type { Article } from './article.ts';

export const RESOLUTIONS_AND_OTHERS: readonly Article[] = [
  {
    name: 'resolution 2401, Arabic: days in words, aid to areas under siege, three groups left out',
    date: '2018-02-25',
    agreement: 'unscr-2401',
    text: `شهر بلا قتال: مجلس الأمن يصوت

اعتمد مجلس الأمن الدولي أمس السبت بالإجماع القرار 2401 الذي يطالب بوقف الأعمال القتالية في سوريا لمدة ثلاثين يوما على الأقل من أجل إيصال المساعدات الإنسانية إلى المناطق المحاصرة ونقل الجرحى.

ولا يشمل القرار تنظيم الدولة الإسلامية وتنظيم القاعدة وجبهة النصرة.`,
    facts: [
      'announced-date = 2018-02-24',
      'duration = P30D',
      'humanitarian-access = besieged-areas',
      'excluded-groups = al-qaeda,isis,nusra-front',
    ],
    notYet: ['parties = un-security-council', 'duration = P1M'],
  },
  {
    name: 'resolution 2401: a demand in days, a truce that should begin without a date, aid to all areas',
    date: '2018-02-24',
    agreement: 'unscr-2401',
    text: `Council votes for a month of quiet in Syria

The Security Council on Saturday unanimously adopted resolution 2401, demanding a 30-day ceasefire across Syria. The truce should begin "at once" and allow aid deliveries to all areas of the country.

The ceasefire excludes Islamic State, al Qaeda and the Nusra Front.`,
    facts: [
      'announced-date = 2018-02-24',
      'duration = P30D',
      'humanitarian-access = all-areas',
      'excluded-groups = al-qaeda,isis,nusra-front',
    ],
    notYet: ['parties = un-security-council', 'duration = P1M'],
  },
  {
    name: 'resolution 2401, Arabic: a daily pause of another maker is not the resolution',
    date: '2018-02-26',
    agreement: 'unscr-2401',
    text: `خمس ساعات كل يوم في الغوطة

قال وزير الدفاع الروسي إن هدنة إنسانية ستبدأ في الغوطة الشرقية الثلاثاء من التاسعة صباحا حتى الثانية ظهرا. وكان مجلس الأمن الدولي أقر السبت القرار 2401 الذي ينص على هدنة لمدة شهر في سوريا.`,
    facts: ['duration = P1M', 'announced-date = 2018-02-24'],
    notYet: ['parties = un-security-council'],
  },
  {
    name: 'resolution 2254: a timetable of months that is no length of the truce',
    date: '2015-12-19',
    agreement: 'unscr-2254',
    text: `Council maps a way out of Syria's war

The UN Security Council on Friday unanimously adopted resolution 2254 on a peace plan for Syria. The text wants the government and the opposition at one table by early January, and a nationwide ceasefire. It gives the process six months for a government and 18 months for elections. The ceasefire will not apply to Islamic State and Al-Nusra Front.`,
    facts: ['announced-date = 2015-12-18', 'excluded-groups = isis,nusra-front'],
    notYet: ['parties = un-security-council', 'next-talks-date = 2016-01', 'deadline = P6M', 'deadline = P18M'],
  },
  {
    name: 'Minsk: hours of talks, a midnight open to two days, four leaders',
    date: '2015-02-12',
    agreement: 'minsk-agreements',
    text: `Sixteen hours for a truce in Ukraine

After 16 hours of talks in Minsk the leaders of Russia, Ukraine, Germany and France agreed a deal on Thursday. The ceasefire under the Minsk agreement will begin at midnight on Saturday, and heavy weapons must be withdrawn within two weeks.

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
    name: 'JCPOA: days of talks, and days of waiting that are no duration',
    date: '2015-07-14',
    agreement: 'jcpoa-2015',
    text: `Vienna: signatures at last

VIENNA - Iran and six world powers reached the nuclear deal on Tuesday after 18 days of talks. The Security Council is expected to vote next week. Under the JCPOA inspectors could wait up to 24 days before a door is opened.`,
    facts: ['announced-date = 2015-07-14', 'talks-length = P18D'],
  },
];
