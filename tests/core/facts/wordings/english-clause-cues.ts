/** English news with the subject, the verb and the deal far apart, or the deal named in the sentence before. All sentences are ours. */
import type { Row } from './row.ts';

export const ENGLISH_CUE_ROWS: readonly Row[] = [
  // the government
  ['Damascus, a Russian diplomat said, would stick to the arrangement.', 'government-stance = accepts'],
  ['Mr Assad has thrown his weight behind the plan.', 'government-stance = accepts'],
  ['The deal was given the green light by Damascus within hours.', 'government-stance = accepts'],
  ['The Syrian government has no quarrel with the pact.', 'government-stance = accepts'],
  ['With Damascus on board, attention turned to the rebels.', 'government-stance = accepts'],
  ['Assad pours cold water on truce plan', 'government-stance = rejects'],
  ['The plan met with a flat no from Damascus.', 'government-stance = rejects'],
  ['Damascus is dragging its feet over the letters that the convoys need.', 'government-stance = obstructs'],
  ['Kerry accused the Assad government of violating the deal repeatedly.', 'government-stance = obstructs'],
  ['Nobody knows if Assad can be made to accept the terms.', 'government-stance = needed'],
  ['The deal still awaits the blessing of Damascus.', 'government-stance = needed'],
  // the opposition
  ['The main opposition bloc gave the plan a guarded welcome.', 'opposition-stance = accepts'],
  ['Most rebel factions grudgingly went along with it.', 'opposition-stance = accepts'],
  ['The agreement found favour with the opposition coalition.', 'opposition-stance = accepts'],
  ['Ahrar al-Sham has turned its back on the agreement.', 'opposition-stance = rejects'],
  ['"We cannot sign a paper that rewards him," a rebel commander said.', 'opposition-stance = rejects'],
  ['The plan has been met with hostility from rebel groups.', 'opposition-stance = rejects'],
  ['Washington must now win over the rebels.', 'opposition-stance = needed'],
  ['No truce can hold without the consent of the rebels.', 'opposition-stance = needed'],
  ['The rebels, whose reply is not yet in hand, met in Gaziantep.', 'opposition-stance = needed'],
  ['Damascus blames gangs in the opposition for holding up the relief convoys.', 'opposition-stance = obstructs'],
  [
    'Neither Damascus nor the opposition has formally signed up.',
    'government-stance = needed',
    'opposition-stance = needed',
  ],
  // the United Nations
  ['Welcoming the truce, de Mistura called for patience.', 'un-stance = welcomes'],
  ['The agreement won praise from UN envoy Staffan de Mistura.', 'un-stance = welcomes'],
  ['At the United Nations, the news of the deal was met with relief.', 'un-stance = welcomes'],
  // groups
  ['The truce is for everyone but IS and Nusra.', 'excluded-groups = isis,nusra-front'],
  ['The deal offers no shelter to fighters of Islamic State or to Nusra.', 'excluded-groups = isis,nusra-front'],
  [
    'The truce does not stretch to land held by Islamic State or the Nusra Front.',
    'excluded-groups = isis,nusra-front',
  ],
  ['Rebels in Idlib must disentangle themselves from Jabhat al-Nusra.', 'excluded-groups = nusra-front'],
  // planes
  ['Assad is to keep his bombers away from rebel towns under the plan.', 'syrian-air-force = limited'],
  ['For villagers the plan means an end to raids by government helicopters.', 'syrian-air-force = limited'],
  ['Diplomats could not get Moscow to call off its air campaign.', 'air-strikes = continue'],
  ['Russian jets will carry on with their raids while the text is argued over.', 'air-strikes = continue'],
  // aid
  ['Besieged Madaya ought to see food under the plan.', 'humanitarian-access = besieged-areas'],
  ['The plan should let relief workers get to every Syrian who needs help.', 'humanitarian-access = all-areas'],
  ['The deal raises hopes of food for Aleppo.', 'humanitarian-access = aleppo'],
  // breaches and guarantees
  ['Missing from the text is any means of punishing cheats.', 'enforcement = none'],
  ['Penalties are absent from the pact.', 'enforcement = none'],
  ['Complaints about breaches will be looked into by a task force.', 'enforcement = response-mechanism'],
  ['Neither capital was in a position to vouch for the success of the deal.', 'guarantee = none'],
  ['There could be no certainty that the calm would hold, he said.', 'guarantee = none'],
  // told of something else, or only thought of
  ['Kerry hopes that Damascus will accept the deal.'],
  ['If the regime breaks the truce, there will be consequences.'],
  ['There are doubts that Damascus would comply with the deal.'],
  ['Syria’s Kurds rejected the plan.'],
  ['The army and the rebels accused each other of violating the deal.'],
  ['The government approved the budget on Saturday.'],
  ['The British opposition welcomed the deal.'],
  ['Rebels rejected accusations that they had used gas.'],
  ['Opposition to the deal is strong in the Pentagon.'],
  ['Turkey welcomed the deal, and its president spoke to Ban Ki-moon by telephone.'],
  ['A month ago the UN had welcomed the evacuation.'],
  ['Islamic State said it had shot down a government plane.'],
  ['Iraqi forces prepared an assault on Islamic State in Mosul.'],
  ['Government jets bombed a market hours after the deal was made public.'],
  ['The last aid convoy entered Aleppo in early July.'],
  ['Enforcement of the arms embargo on Libya was discussed.'],
];
