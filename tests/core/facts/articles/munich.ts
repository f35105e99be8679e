/** The Munich statement of February 2016. */
import type { Article } from './article.ts';

export const MUNICH: readonly Article[] = [
  {
    name: 'Munich: a pause within a week, a task force, strikes that continue',
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `A week to stop the guns in Syria

MUNICH - Seventeen governments agreed on Friday to let the guns rest in Syria. The Munich agreement calls for a cessation of hostilities within a week and for humanitarian access to besieged towns.

The 17-nation International Syria Support Group would set up a task force chaired by Russia and the United States. The deal does not apply to Islamic State and the Nusra Front.

Russia will continue its air strikes in Syria, foreign minister Sergey Lavrov said.`,
    facts: [
      'parties = issg',
      'announced-date = 2016-02-12',
      'deadline = P1W',
      'humanitarian-access = besieged-areas',
      'members-count = 17',
      'excluded-groups = isis,nusra-front',
      'air-strikes = continue',
    ],
  },
  {
    name: "Munich: in a week's time, announced before dawn, a resolution it rests on, talks to resume",
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `Ministers in Munich promise a quieter Syria

Foreign ministers in Munich agreed to bring a nationwide cessation of hostilities to Syria in a week's time. The agreement was announced in the early hours of Friday after six hours of talks among the 17-member International Syria Support Group.

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
    name: 'Munich: a group made up of countries, fighting that should stop, a campaign that would continue',
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `Munich in five answers

The International Syria Support Group, made up of 17 countries, agreed in Munich that fighting should stop within seven days. The agreement does not cover Isis, the Nusra Front and other terrorist organisations. Aid will be delivered to besieged areas from this weekend. The details are for a task force of the UN. Mr Kerry said the Munich agreement was only "a first page". Moscow said its bombing campaign would continue.`,
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
    name: "Munich: all of the country's besieged areas, strikes that would go on",
    date: '2016-02-12',
    agreement: 'munich-statement-2016-02',
    text: `Powers Want Calm in Syria Before the Month Is Out

Ministers of the powers have agreed on a plan that should bring a cessation of hostilities in Syria within a week. The agreement was reached early Friday in Munich by the International Syria Support Group.

Kerry said the 17-nation group also agreed to send more humanitarian aid to all of the country's besieged areas. The truce will not apply to terrorist groups such as Islamic State and al-Nusra.

Lavrov said Russian airstrikes against Islamic State and Nusra would go on.`,
    facts: [
      'deadline = P1W',
      'announced-date = 2016-02-12',
      'members-count = 17',
      'humanitarian-access = besieged-areas',
      'excluded-groups = isis,nusra-front',
    ],
    notYet: ['air-strikes = continue', 'parties = issg'],
  },
  {
    name: 'Munich: a deadline that passed, areas that were reached',
    date: '2016-02-19',
    agreement: 'munich-statement-2016-02',
    text: `A Friday without the promised calm

A deadline for a cessation of hostilities in Syria passed on Friday while the fighting went on. World powers meeting in Munich on February 11 had set a one-week deadline for the truce. UN envoy Staffan de Mistura said a February 25 date for new talks in Geneva could not be kept. Under the Munich deal aid has reached five besieged areas.`,
    facts: [
      'announced-date = 2016-02-11',
      'deadline = P1W',
      'next-talks-date = 2016-02-25',
      'aid-areas-count = 5',
      'humanitarian-access = besieged-areas',
    ],
  },
  {
    name: 'Munich, Arabic: agreed by the group, members counted in words',
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
];
