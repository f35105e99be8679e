/** Truces of 2017 to 2020, each for one part of Syria. */
import type { Article } from './article.ts';

export const LATER_TRUCES: readonly Article[] = [
  {
    name: 'southwest 2017: three makers, noon by the clock of Damascus, a centre in Amman',
    date: '2017-07-08',
    agreement: 'amman-southwest-ceasefire-2017-07',
    text: `Ceasefire for a corner of Syria

The United States, Russia and Jordan reached a ceasefire agreement on Friday for the southwest of Syria. The ceasefire will begin at noon Damascus time on Sunday, Lavrov said. A monitoring centre will be set up in Amman.`,
    facts: [
      'announced-date = 2017-07-07',
      'parties = jordan,russia,united-states',
      'start-date = 2017-07-09',
      'joint-centre-place = amman',
    ],
    notYet: ['enforcement = response-mechanism'],
  },
  {
    name: 'Sochi 2018: two presidents as makers, two deadlines, a welcome',
    date: '2018-09-18',
    agreement: 'sochi-memorandum-2018-09',
    text: `No offensive in Idlib for now

The Russian and Turkish presidents agreed on Monday in Sochi to create a demilitarised zone in Idlib by October 15. The Sochi memorandum says heavy weapons must be withdrawn by October 10. Damascus welcomed the agreement.`,
    facts: [
      'announced-date = 2018-09-17',
      'deadline = ../2018-10-15',
      'deadline = ../2018-10-10',
      'government-stance = accepts',
    ],
    notYet: ['parties = russia,turkey'],
  },
  {
    name: 'northern Syria 2019: a five-day pause, told by one side, and its hours',
    date: '2019-10-18',
    agreement: 'us-turkey-statement-2019-10',
    text: `Five days for the border towns

Turkey agreed on Thursday to a five-day ceasefire in northern Syria so that Kurdish forces can withdraw, US Vice President Mike Pence said in Ankara. The US-Turkish agreement gives the YPG 120 hours to leave.`,
    facts: ['duration = P5D', 'announced-date = 2019-10-17', 'parties = turkey,united-states'],
    notYet: ['deadline = PT120H'],
  },
  {
    name: 'Idlib 2020, Arabic: a midnight between two days, two presidents, hours of talks',
    date: '2020-03-06',
    agreement: 'moscow-protocol-2020-03',
    text: `هدوء في إدلب بعد ليلة موسكو

دخل اتفاق وقف إطلاق النار في إدلب حيز التنفيذ منتصف ليل الخميس الجمعة. وكان الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان توصلا إلى اتفاق موسكو الخميس بعد محادثات استمرت ست ساعات.`,
    facts: ['parties = russia,turkey', 'start-date = 2020-03-06', 'announced-date = 2020-03-05', 'talks-length = PT6H'],
  },
];
