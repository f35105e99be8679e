/** The cessation of hostilities of February 2016. */
import type { Article } from './article.ts';

export const CESSATION: readonly Article[] = [
  {
    name: 'cessation of hostilities, Arabic: a midnight by the clock of Damascus, an acceptance by the ministry',
    date: '2016-02-23',
    agreement: 'cessation-of-hostilities',
    text: `موعد واحد من عاصمتين

أعلنت الولايات المتحدة وروسيا مساء الاثنين 22 شباط/فبراير أن وقف الأعمال القتالية في سوريا سيبدأ في منتصف ليل 27 شباط بتوقيت دمشق، باستثناء تنظيم الدولة الإسلامية وجبهة النصرة.

وقال متحدث باسم الأمم المتحدة إن أمام الأطراف حتى ظهر الجمعة كي تقول كلمتها.

وأعلنت وزارة الخارجية السورية أن الحكومة السورية وافقت على وقف الأعمال القتالية.`,
    facts: [
      'deadline = ../2016-02-26',
      'start-date = 2016-02-27',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'announced-date = 2016-02-22',
    ],
    notYet: ['parties = russia,united-states', 'deadline = 2016-02-26'],
  },
  {
    name: 'cessation of hostilities: a plan with a date, the opposition agrees, a hotline and a mechanism',
    date: '2016-02-23',
    agreement: 'cessation-of-hostilities',
    text: `A date for the guns to rest in Syria

The United States and Russia announced terms of a cessation of hostilities in Syria that would take effect on February 27 and exclude groups such as Islamic State and the Nusra Front.

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
    name: 'cessation of hostilities: a midnight told in two time zones, both Syrian sides agree, years of war',
    date: '2016-02-26',
    agreement: 'cessation-of-hostilities',
    text: `Hours to go before Syria's truce

The cessation of hostilities is due to start at midnight (2200 GMT on Friday), as the United States and Russia want it. Both the Syrian government and the main opposition have agreed to the cessation of hostilities. The deal does not include Islamic State and the Nusra Front.

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
    name: 'cessation of hostilities, Arabic: a midnight between two days, factions counted, a date the envoy set',
    date: '2016-02-26',
    agreement: 'cessation-of-hostilities',
    text: `ساعات قبل الهدنة السورية

تبدأ منتصف ليل الجمعة السبت هدنة في سوريا بموجب اتفاق روسي أميركي. وقالت الهيئة العليا للمفاوضات إن 97 فصيلا وافقت على الالتزام بالهدنة لمدة أسبوعين. وتستثني الهدنة داعش والنصرة.

ويصوت مجلس الأمن اليوم على قرار يدعم وقف الأعمال القتالية. وحدد دي ميستورا السابع من آذار/مارس موعدا لاستئناف محادثات السلام.`,
    facts: [
      'start-date = 2016-02-27',
      'duration = P2W',
      'excluded-groups = isis,nusra-front',
      'opposition-stance = accepts',
      'next-talks-date = 2016-03-07',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'cessation of hostilities, Arabic: an acceptance by a noun, an announcement told in the pluperfect',
    date: '2016-02-23',
    agreement: 'cessation-of-hostilities',
    text: `دمشق: نقبل وقف الأعمال القتالية

أعلنت وزارة الخارجية والمغتربين قبول الحكومة السورية بوقف الأعمال القتالية على ألا يمنع ذلك الجيش من مواصلة القتال ضد “داعش” و”جبهة النصرة”.

وكانت روسيا والولايات المتحدة أعلنتا في بيان مشترك أمس أن وقف الأعمال القتالية في سورية سيبدأ منتصف ليل السبت 27 شباط بتوقيت دمشق.`,
    facts: [
      'government-stance = accepts',
      'start-date = 2016-02-27',
      'announced-date = 2016-02-22',
      'parties = russia,united-states',
    ],
    notYet: ['excluded-groups = isis,nusra-front'],
  },
];
