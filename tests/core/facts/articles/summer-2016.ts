/** The Moscow understanding, the July draft and a local deal, summer of 2016. */
import type { Article } from './article.ts';

export const SUMMER_2016: readonly Article[] = [
  {
    name: 'July draft: a text that proposes, within five days and by a date',
    date: '2016-07-15',
    agreement: 'jig-terms-2016-07',
    text: `A draft for two armies

The draft US-Russian document, which the Washington Post has published, proposes a Joint Implementation Group based in Amman. The text says information sharing would begin within five days and the truce should be restored by July 31. Russia would press Damascus to halt bombing of opposition areas.`,
    facts: [
      'joint-centre-name = joint-implementation-center',
      'joint-centre-place = amman',
      'deadline = P5D',
      'deadline = ../2016-07-31',
      'syrian-air-force = limited',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'July draft: a proposal that "would create", aircraft barred from designated areas',
    date: '2016-07-14',
    agreement: 'jig-terms-2016-07',
    text: `What Washington put on paper for Moscow

The leaked US draft proposal to Russia would create a Joint Implementation Group near Amman to direct air strikes against the Nusra Front. Under the proposal, Syrian aircraft would be barred from flying in designated areas. Kerry landed in Moscow on Thursday and was to see Putin in the evening.`,
    facts: [
      'joint-centre-name = joint-implementation-center',
      'joint-centre-place = amman',
      'excluded-groups = nusra-front',
      'syrian-air-force = barred-from-agreed-areas',
    ],
  },
  {
    name: 'Moscow understanding: late on a day, hours of talks, an understanding kept from the public',
    date: '2016-07-16',
    agreement: 'moscow-understanding-2016-07',
    text: `Kerry leaves Moscow with steps he will not describe

Russia and the United States agreed on steps for Syria late Friday after U.S. Secretary of State Kerry held 12 hours of talks with Russian Foreign Minister Sergey Lavrov in Moscow. Kerry said the understanding between the US and Russia would not be made public. He arrived in Moscow on Thursday.`,
    facts: [
      'announced-date = 2016-07-15',
      'talks-length = PT12H',
      'secrecy = secret',
      'parties = russia,united-states',
      'arrival-date = 2016-07-14',
    ],
  },
  {
    name: 'Moscow understanding, Arabic: details refused, an arrival before, two lengths of talks',
    date: '2016-07-16',
    agreement: 'moscow-understanding-2016-07',
    text: `خطوات بلا تفاصيل في موسكو

موسكو - قال وزير الخارجية الأمريكي جون كيري بعد محادثات استمرت نحو 12 ساعة مع سيرجي لافروف إن البلدين اتفقا يوم الجمعة على خطوات لإنقاذ الهدنة والتصدي لجبهة النصرة في سوريا، لكنه رفض الكشف عن تفاصيل التفاهم الأمريكي الروسي.

وكان كيري قد وصل إلى موسكو مساء الخميس والتقى الرئيس فلاديمير بوتين في اجتماع استمر ثلاث ساعات.`,
    facts: [
      'talks-length = PT12H',
      'announced-date = 2016-07-15',
      'excluded-groups = nusra-front',
      'secrecy = secret',
      'arrival-date = 2016-07-14',
      'talks-length = PT3H',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Daraya, Arabic: a local deal reached yesterday and carried out within two days',
    date: '2016-08-26',
    agreement: 'daraya-agreement-2016-08',
    text: `داريا تفرغ من أهلها

بدأ اليوم الجمعة تنفيذ اتفاق داريا الذي تم التوصل إليه أمس بين الحكومة السورية وفصائل المعارضة، ويقضي بخروج 700 مقاتل و4000 مدني خلال يومين.`,
    facts: ['start-date = 2016-08-26', 'announced-date = 2016-08-25', 'deadline = P2D'],
    notYet: ['parties = syrian-government,syrian-opposition'],
  },
];
