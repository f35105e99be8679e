/** Facts of the other articles in other everyday words: what a reader takes from them and the rules do not yet. */
import type { Article } from './article.ts';

export const REWORDED: readonly Article[] = [
  {
    name: 'reworded: guarantees denied, papers that remain secret, a truce restored and groups it leaves out',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `The small print of a deal

The United States and Russia agreed in Geneva on Friday on a truce for Syria. No one could give a full guarantee, Lavrov said of the US-Russian deal. "We cannot guarantee anything to anybody," he told the briefing. The papers themselves would remain secret.

Under the US-Russian deal the ceasefire is to be restored on September 12. It leaves out Islamic State and the Nusra Front.

The agreement opens the way to besieged areas. Assad's air force will have to stop bombing areas held by the opposition.`,
    facts: ['parties = russia,united-states', 'announced-date = 2016-09-09', 'guarantee = none'],
    notYet: [
      'secrecy = secret',
      'start-date = 2016-09-12',
      'excluded-groups = isis,nusra-front',
      'humanitarian-access = besieged-areas',
      'syrian-air-force = limited',
    ],
  },
  {
    name: 'reworded, Arabic: planes for an air force, documents without a word after them, two ministers announce',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `تفاصيل صغيرة في اتفاق كبير

أعلن وزيرا خارجية الولايات المتحدة وروسيا في جنيف ليل الجمعة السبت اتفاقا حول سوريا. وقال لافروف إنه جرى الاتفاق على خمس وثائق.

وأضاف كيري أن "الطائرات السورية لن تحلق فوق المناطق المتفق عليها"، وأن البلدين سيوجهان معا ضربات إلى تنظيم داعش وجبهة النصرة.`,
    facts: [],
    notYet: [
      'announced-date = 2016-09-09',
      'parties = russia,united-states',
      'documents-count = 5',
      'syrian-air-force = barred-from-agreed-areas',
      'excluded-groups = isis,nusra-front',
    ],
  },
  {
    name: 'reworded: a time before its verb, a date told by a pronoun',
    date: '2017-07-08',
    agreement: 'amman-southwest-ceasefire-2017-07',
    text: `Noon on Sunday

The United States, Russia and Jordan reached a ceasefire agreement on Friday for southwest Syria. At noon Damascus time on Sunday the ceasefire will begin, Lavrov said. An older cessation of hostilities had the same two makers; it took effect on February 27, 2016.`,
    facts: ['announced-date = 2017-07-07', 'parties = jordan,russia,united-states'],
    notYet: ['start-date = 2017-07-09', 'cessation-of-hostilities: start-date = 2016-02-27'],
  },
];
