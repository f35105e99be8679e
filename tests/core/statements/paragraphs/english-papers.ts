/** English in the manner of papers and broadcasters: long subjects, curly marks, split quotations, unnamed voices. */
import type { NewsParagraph } from './paragraph.ts';

export const ENGLISH_PAPERS: readonly NewsParagraph[] = [
  {
    name: 'English: single quotation marks, an attribution put in, unnamed sources',
    date: '2016-12-15',
    text: `Aleppo evacuation begins after deal

‘History will remember this winter,’ said Bashar al-Assad in a video released by his office.

The evacuation, according to the Red Cross, could take several days. A rebel official said that the first buses had left the city before noon.

Boris Johnson, the foreign secretary, warned that the regime’s victory would be hollow. “You cannot bomb a people into loyalty,” he told the Commons, adding that Britain would press for UN monitors.

The deal, diplomats said, was brokered by Turkey.`,
    expected: [
      ['bashar-al-assad', 'History will remember'],
      ['icrc', 'The evacuation'],
      ['~A rebel official', 'the first buses'],
      ['boris-johnson', 'the regime’s victory'],
      ['boris-johnson', 'You cannot bomb'],
      ['boris-johnson', 'Britain would press'],
      ['~diplomats', 'The deal'],
    ],
  },
  {
    name: 'English: long subjects, Mr., a quotation in two halves, verbs denied and in the future',
    date: '2015-10-01',
    text: `Russia Sends Its Jets Over Syria

WASHINGTON — Ashton B. Carter, the secretary of defense, said the Russian way was “bound to go wrong” and would make a bad fire worse.

Mr. Carter did not say whether the Pentagon would respond. The White House is expected to say more on Friday.

“It looks as if the bombs fell far from any ISIS camp,” Mr. Carter told reporters at the Pentagon. “And this is what worries us about it.”

In Moscow, President Vladimir V. Putin of Russia argued that the only way to fight terrorists was to act first. Mr. Obama was told about the strikes an hour before they began.`,
    expected: [
      ['ash-carter', 'the Russian way'],
      ['ash-carter', 'It looks as'],
      ['vladimir-putin', 'the only way'],
    ],
  },
  {
    name: 'English: called on, welcomed, urged, said with a colon, a feminine pronoun',
    date: '2016-02-12',
    text: `World powers agree on a quiet week in Syria

The UN special envoy, Staffan de Mistura, called on both sides to let aid convoys through. He said the coming days would be a test.

British Foreign Secretary Philip Hammond said: "It needs the Syrian army to stay in its barracks for once."

Federica Mogherini, the EU's foreign policy chief, welcomed the deal. "Now let the roads be opened," she said. She urged Russia to stop its air strikes.

According to Syrian state television, the army took two villages north of Aleppo.`,
    expected: [
      ['staffan-de-mistura', 'let aid convoys'],
      ['staffan-de-mistura', 'the coming days'],
      ['philip-hammond', 'It needs the'],
      ['federica-mogherini', 'the deal'],
      ['federica-mogherini', 'Now let the'],
      ['federica-mogherini', 'stop its air strikes'],
      ['syrian-tv', 'the army took'],
    ],
  },
  {
    name: 'English: a name in apposition after the quotation, an office that speaks, a saying nobody is held to',
    date: '2016-10-03',
    text: `US breaks off Syria talks with Russia

“Our patience has an end, and it was yesterday,” the White House spokesman, Josh Earnest, told reporters. “The line to Moscow is quiet now.”

The state department spokesman John Kirby said in a statement: “We thought about this for a long time.”

Moscow hit back. “Washington did not do its homework,” Maria Zakharova, the foreign ministry spokeswoman, said.

Staffan de Mistura’s office said the UN envoy “was sad to hear it”, but vowed to continue looking for a way to peace. “Our door stays open,” it said.

Analysts believe that the collapse was inevitable. As one European diplomat put it, “they never liked it”.`,
    expected: [
      ['josh-earnest', 'Our patience'],
      ['john-kirby', 'We thought'],
      ['maria-zakharova', 'Washington did'],
      ['~Staffan de Mistura’s office', 'the UN envoy'],
      ['~Staffan de Mistura’s office', 'continue looking'],
      ['~Staffan de Mistura’s office', 'Our door'],
      ['~one European diplomat', 'they never liked it'],
    ],
  },
  {
    name: 'English: the office of a body, an unknown spokesman in apposition, her counterpart, one of them',
    date: '2016-12-13',
    text: `UN: Aleppo is 'a city without a morning'

Soldiers killed 82 civilians as they closed in, the UN human rights office said on Tuesday.

Rupert Colville, a spokesman for the office, told a briefing in Geneva that it had a list of names from four streets. “It is as if the world had looked away,” Jens Laerke, the UN humanitarian spokesman, said.

Russia's ambassador to the UN, Vitaly Churkin, announced late on Tuesday that military action had ended. "The eastern districts are quiet tonight," he told the Security Council.

Samantha Power, his US counterpart, asked him: "Do you read your own reports?" She accused Moscow, Damascus and Tehran of bearing responsibility.

Rebel officials confirmed that a deal had been reached. "People will leave from tomorrow," one of them said by telephone, adding that the wounded would go first.`,
    expected: [
      ['united-nations', 'Aleppo is'],
      ['ohchr', 'Soldiers killed'],
      ['~Rupert Colville', 'it had a list'],
      ['jens-laerke', 'It is as if'],
      ['vitaly-churkin', 'military action'],
      ['vitaly-churkin', 'The eastern districts'],
      ['samantha-power', 'Do you read'],
      ['samantha-power', 'bearing'],
      ['~Rebel officials', 'a deal had'],
      ['~one of them', 'People will'],
      ['~one of them', 'the wounded'],
    ],
  },
  {
    name: 'English: initials in names, told reporters after, though he acknowledged',
    date: '2017-07-07',
    text: `Trump and Putin agree truce for southwest Syria

HAMBURG, Germany — President Trump and President Vladimir V. Putin of Russia agreed on Friday to a cease-fire in southwestern Syria, the State Department said.

“For once the two of us read from one page in Syria,” Secretary of State Rex W. Tillerson told reporters after the leaders met for more than two hours.

Mr. Tillerson said that the truce would begin on Sunday at noon, local time, though he acknowledged that details had yet to be settled.

Foreign Minister Sergey V. Lavrov said Russian military police would monitor the area. Israel’s prime minister, Benjamin Netanyahu, welcomed “a truce that is kept” but cautioned that it must not let Iran move closer.

Jordan’s government spokesman, Mohammad Momani, said separately that the line had been agreed with the Syrian army.`,
    expected: [
      ['us-department-of-state', 'President Trump and'],
      ['rex-tillerson', 'For once'],
      ['rex-tillerson', 'the truce would'],
      ['rex-tillerson', 'details had'],
      ['sergey-lavrov', 'Russian military'],
      ['benjamin-netanyahu', 'a truce'],
      ['benjamin-netanyahu', 'it must'],
      ['~Jordan’s government spokesman', 'the line'],
    ],
  },
];
