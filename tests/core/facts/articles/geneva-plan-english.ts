/** The Geneva plan of September 2016 in English: the days of the announcement. */
import type { Article } from './article.ts';

export const GENEVA_PLAN_ENGLISH: readonly Article[] = [
  {
    name: 'Geneva plan: five documents, a centre after seven days, an air force kept away',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Two powers settle on terms for a pause in Syria

GENEVA (Agency) - The United States and Russia agreed early on Saturday on a way back to the negotiating table for Syria, after 13 hours of talks between John Kerry, the secretary of state, and Foreign Minister Sergei Lavrov.

The U.S.-Russian deal foresees a nationwide truce from sunset on Monday. If it holds for seven days, the two countries would open a Joint Implementation Center to share targeting data against Nusra.

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
    name: 'Geneva plan: a date without a year, both sides named, a welcome with a condition',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Syria: what Washington and Moscow have settled

The US and Russia have announced a fresh agreement for Syria after meeting in Geneva. A ceasefire will begin at sunset on 12 September under the plan, John Kerry and Sergei Lavrov, the two foreign ministers, said after a day of talks.

Syrian forces will have to end combat missions in zones marked out for the opposition. Russia and the US will then set up a joint centre to fight jihadist groups, among them Islamic State and the Nusra Front.

The High Negotiations Committee welcomed the deal "as long as somebody enforces it". The Syrian government approved the deal, its news agency said. UN envoy Staffan de Mistura welcomed the agreement as well.

About 250,000 people have been killed since the first protests.`,
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
    name: 'Geneva plan: Damascus accepts by its agency, the rebels have not said',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `Damascus agrees, rebels take their time

BEIRUT - Syria's government has accepted a US-Russian ceasefire agreement, the state news agency SANA reported Saturday, while shells still fell on the outskirts of Aleppo.

The agreement, announced in Geneva on Friday night by the chief diplomats of the two countries, will bring a nationwide halt to hostilities from sundown Monday. If the truce lasts a week, Washington and Moscow will begin coordinating strikes on the Al-Nusra Front and the Islamic State group.

The rebels have not said whether they will accept the deal. The war has killed more than 290,000 people since March 2011.

Iran, on which the regime leans, welcomed the deal.`,
    facts: [
      'opposition-stance = needed',
      'government-stance = accepts',
      'announced-date = 2016-09-09',
      'start-date = 2016-09-12/..',
      'duration = P1W',
      'phases = P1W,cooperation',
      'cooperation-start = P1W',
      'excluded-groups = isis,nusra-front',
      'death-toll = 290000',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan: calm in days before the cooperation, secrecy and no guarantee, a toll without digits',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `A Bargain on Syria, and Many Doubts

GENEVA — The United States and Russia said early Saturday that they had reached an agreement meant to quiet the Syrian war.

The agreement asks for seven continuous days of reduced violence before the two countries begin coordinating attacks on the Nusra Front. Much depends on the government of President Bashar al-Assad. The plan, Mr. Kerry said, would bar the Syrian air force from flying over areas held by the opposition.

Mr. Lavrov said the text of the documents would remain secret. "We cannot guarantee success," he said.

Nearly half a million people have died in the war.`,
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
    name: 'Geneva plan: two days and two more, a joint executive center, an air force "in other areas"',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Lavrov: Russia, US approve five documents on Syria

GENEVA, September 10. Russia and the United States have approved five documents on a settlement in Syria, Russian Foreign Minister Sergey Lavrov said on Saturday.

"We will not make these documents public for now," the minister said. The ceasefire is to be reinstated on September 12, first for 48 hours, and will then be extended for another 48 hours.

After the ceasefire has been observed for seven days, Russia and the US will set up a joint executive center where officers of both sides will tell the moderate opposition from terrorists. Only Russian and US planes will fly in the agreed zones, the Syrian air force will be active in other areas.

According to Lavrov, the Syrian government knows of the arrangements and is ready to observe them.`,
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
    name: 'Geneva plan: questions and answers in the future and the present tense',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `The Syria ceasefire, point by point

The deal, struck by John Kerry and Sergei Lavrov in Geneva in the early hours of Saturday, comes into force at sunset on Monday. Assad's air force will have to stop bombing opposition-held areas. Aid is to be allowed into besieged areas, and the Castello Road is to become a demilitarised zone.

If the truce holds for seven consecutive days, the US and Russia will create a joint implementation centre to exchange intelligence and target Isis and the Nusra Front. There is no enforcement mechanism.

Free Syrian Army groups said they would work "in good spirit" with the ceasefire. Another round of peace talks could follow in early October.`,
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
      'next-talks-date = 2016-10',
    ],
    notYet: ['opposition-stance = accepts'],
  },
  {
    name: 'Geneva plan: announced the night before, a cease-fire that would ground an air force',
    date: '2016-09-09',
    agreement: 'geneva-plan-2016-09',
    text: `Kerry and Lavrov find common ground on Syria

GENEVA — The United States and Russia said Friday night that they had agreed on a plan that could quiet the war in Syria and bring its politicians back to the table.

The cease-fire, due to begin Monday at sunset, would require the Syrian government to ground its air force over opposition areas. After seven days of unbroken calm, U.S. and Russian officers would start coordinating strikes against the Nusra Front and the Islamic State from a Joint Implementation Center.

"We will watch what they do," Kerry said. Up to half a million people have been killed since 2011. Kerry said opposition groups had indicated they were ready to comply with the deal.`,
    facts: [
      'announced-date = 2016-09-09',
      'start-date = 2016-09-12',
      'syrian-air-force = barred-from-agreed-areas',
      'duration = P7D',
      'cooperation-start = P7D',
      'excluded-groups = isis,nusra-front',
      'joint-centre-name = joint-implementation-center',
      'death-toll = 500000',
      'opposition-stance = accepts',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'Geneva plan: a duration before its start, documents that remain secret, the demilitarization of a road',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Moscow and Washington set a date for calm in Syria

Moscow and Washington have agreed on a plan against violence in Syria, the two foreign ministers told a late briefing in Geneva.

The ceasefire will first be in place for 48 hours, starting September 12. Lavrov said the Syrian government had been informed of the agreement and was ready to fulfil it. The five documents will remain secret for the time being, he added. The agreement also involves the demilitarization of the Castello Road near Aleppo.`,
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
    name: 'Geneva plan: a cease-fire "set to begin at sundown", groups named by the partnership against them',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `Old rivals agree to fight side by side in Syria

GENEVA — The United States and Russia early Saturday announced an agreement on Syria with two halves: a cease-fire for the whole country, and, a week later, a military partnership targeting the Islamic State and al-Qaida.

The cease-fire is set to begin at sundown Monday. Both sides must let humanitarian deliveries into besieged areas including Aleppo.

Diplomats had worked on the deal since spring. As many as 500,000 people have been killed in the conflict.`,
    facts: [
      'humanitarian-access = aleppo',
      'cooperation-start = P1W',
      'parties = russia,united-states',
      'announced-date = 2016-09-10',
      'start-date = 2016-09-12',
      'excluded-groups = al-qaeda,isis',
      'humanitarian-access = besieged-areas',
      'death-toll = 500000',
    ],
  },
];
