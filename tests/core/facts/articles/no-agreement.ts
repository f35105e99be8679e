/** News with numbers, hours and truces but no agreement to tell facts of. */
import type { Article } from './article.ts';

export const NO_AGREEMENT: readonly Article[] = [
  {
    name: 'no agreement: talks that begin at an hour and last for days',
    date: '2016-08-20',
    agreement: '-',
    text: `Kerry on his way to Geneva

Secretary of State John Kerry will travel to Geneva on Friday for talks that are due to begin at 10 a.m. and last for two days, the State Department said. At least 40 people were killed in Aleppo within 24 hours.`,
    facts: [],
  },
  {
    name: 'no agreement, Arabic: a toll in hours, a meeting in hours',
    date: '2016-08-20',
    agreement: '-',
    text: `يوم دام في حلب

قتل 35 شخصا على الأقل خلال 48 ساعة في غارات على أحياء حلب، بحسب المرصد السوري لحقوق الإنسان. ويزور كيري موسكو الخميس المقبل حيث يستمر لقاؤه مع لافروف ثلاث ساعات.`,
    facts: [],
  },
  {
    name: 'no agreement, Arabic: one that was not reached after hours of talks',
    date: '2016-09-05',
    agreement: '-',
    text: `لا جديد حول سوريا في قمة العشرين

قال الرئيس الأميركي باراك أوباما الاثنين إن الخلافات مع روسيا لم تنته، وإن المحادثات ستستأنف خلال أيام. ولم يتوصل كيري ولافروف إلى اتفاق بعد محادثات استمرت ساعتين على هامش القمة.`,
    facts: [],
  },
  {
    name: 'no agreement, Arabic: one that is not finished, talks of two days, trucks that wait',
    date: '2016-09-08',
    agreement: '-',
    text: `جنيف تستقبل الوزيرين

يلتقي لافروف وكيري اليوم الخميس في جنيف. وتستمر المحادثات يومين. وقالت موسكو إن الاتفاق لم ينجز بعد. وأعلنت الأمم المتحدة أن 40 شاحنة تنتظر عند الحدود.`,
    facts: [],
  },
  {
    name: 'no agreement: a ceasefire that could be revived, a meeting in minutes',
    date: '2016-09-24',
    agreement: '-',
    text: `Another night of bombs over Aleppo

At least 90 people were killed on Friday in the east of Aleppo. Russian Foreign Minister Sergey Lavrov said Thursday that a ceasefire could return only if everybody wants it. Kerry and Lavrov met for 45 minutes in New York. The UN says 250,000 civilians are besieged in Aleppo, and 40 trucks have waited at the border since last week.`,
    facts: [],
  },
  {
    name: 'no agreement: fighters and dead counted by an envoy',
    date: '2016-10-06',
    agreement: '-',
    text: `De Mistura offers to walk fighters out of Aleppo

UN envoy Staffan de Mistura said Thursday that 900 Nusra fighters were in eastern Aleppo and that he would walk out with them himself. He said 376 people had been killed in two weeks. France will hold talks in Moscow on Friday.`,
    facts: [],
  },
];
