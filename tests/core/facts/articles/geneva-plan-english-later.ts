/** The Geneva plan of September 2016 in English: the truce in force, and its end. */
import type { Article } from './article.ts';

export const GENEVA_PLAN_ENGLISH_LATER: readonly Article[] = [
  {
    name: 'Geneva plan: an hour of local time, an end by the army, aid by a road',
    date: '2016-09-13',
    agreement: 'geneva-plan-2016-09',
    text: `First quiet morning in Damascus

DAMASCUS, Sept. 13 -- A week-long ceasefire brokered by Russia and the United States went into effect at 7 p.m. local time on Monday. The Syrian army said the ceasefire would run until midnight on Sept. 18, and that it would answer any attack.

Under the US-Russian agreement, trucks with aid are to enter eastern Aleppo through the Castello Road. The IS and the Nusra Front are excluded from the truce.`,
    facts: [
      'duration = P1W',
      'start-date = 2016-09-12',
      'end-date = 2016-09-18',
      'humanitarian-access = aleppo',
      'humanitarian-access = castello-road',
    ],
    notYet: ['excluded-groups = isis,nusra-front', 'parties = russia,united-states'],
  },
  {
    name: 'Geneva plan: comment, with an acceptance before a semicolon and a denied guarantee',
    date: '2016-09-14',
    agreement: 'geneva-plan-2016-09',
    text: `A truce that deserves patience

This truce, brokered by John Kerry and Sergei Lavrov, came into effect at 7pm on Monday. Under the US-Russian deal the two armies will share intelligence after a week of quiet. Officers in Washington say nobody can guarantee that Moscow will keep its side of it. The Nusra Front, which is excluded from the ceasefire, would gladly see it fail. Damascus has said it accepts the deal; the HNC asks for guarantees first.`,
    facts: [
      'start-date = 2016-09-12',
      'excluded-groups = nusra-front',
      'government-stance = accepts',
      'duration = P1W',
      'cooperation-start = P1W',
    ],
    notYet: ['guarantee = none', 'parties = russia,united-states'],
  },
  {
    name: 'Geneva plan: an expiry, and a plan that "was supposed to begin"',
    date: '2016-09-20',
    agreement: 'geneva-plan-2016-09',
    text: `Trucks burn as Syria truce runs out

The week-long ceasefire in Syria arranged by the US and Russia expired on Monday, the Syrian army said. At least 12 people were killed when jets hit lorries with aid west of Aleppo.

The US-Russian deal was announced in Geneva on 9 September. It was supposed to begin with seven days of calm. There was no mechanism to punish violations of the deal.`,
    facts: [
      'end-date = 2016-09-19',
      'duration = P1W',
      'duration = P7D',
      'announced-date = 2016-09-09',
      'enforcement = none',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan: analysis in which nothing is dated',
    date: '2016-10-05',
    agreement: 'geneva-plan-2016-09',
    text: `What went wrong with the Syria deal

Washington ended its contacts with Moscow on Monday, and with them the September agreement. Two things were wrong with the plan, its critics say: it rested on good will, and nobody from outside watched it. Lavrov said the US had never drawn the moderate rebels away from Nusra. More than 400 people have been killed in Aleppo in two weeks.`,
    facts: [],
  },
];
