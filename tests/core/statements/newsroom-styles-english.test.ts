/** English sentences written for this table in the styles of many newsrooms, with what a journalist would attribute to whom. */
import { describe, expect, it } from 'vitest';
import { read, statementsIn, who } from './reading.ts';

type Row = readonly [text: string, expected: readonly string[]];

const SENTENCES: readonly Row[] = [
  [
    'U.N. envoy Staffan de Mistura said Tuesday he hoped the truce would hold.',
    ['staffan-de-mistura indirect: he hoped the truce would hold'],
  ],
  [
    '"This is not a blank check," Kerry said during a visit to Geneva. "It has to be earned."',
    ['john-kerry direct: This is not a blank check," Kerry said during a visit to Geneva. "It has to be earned.'],
  ],
  [
    'Speaking on condition of anonymity because they were not authorized to brief the media, two U.S. officials said the convoy had been struck from the air.',
    ['~two U.S. officials indirect: the convoy had been struck from the air'],
  ],
  [
    'The foreign secretary, Boris Johnson, said the attack "looked like" a war crime.',
    ['boris-johnson indirect: the attack "looked like" a war crime'],
  ],
  [
    'Asked whether Moscow would ground Syrian jets, Peskov replied: "That is a question for Damascus."',
    ['dmitry-peskov direct: That is a question for Damascus'],
  ],
  [
    'Riad Hijab, who heads the opposition\'s negotiating committee, told the Guardian that the deal "has no guarantees".',
    ['riyad-hijab mixed: the deal "has no guarantees'],
  ],
  [
    'Mr. Kerry, who has staked his legacy on the talks, said Russia must decide. Mr. Lavrov shot back that Washington had broken its word.',
    ['john-kerry indirect: Russia must decide', 'sergey-lavrov indirect: Washington had broken its word'],
  ],
  [
    '"We were promised planes would stop," said Abu Omar, a baker in the besieged part of the city, reached by telephone.',
    ['~Abu Omar direct: We were promised planes would stop'],
  ],
  [
    'Moscow on Monday accused Washington of shielding jihadists, a charge the State Department denied.',
    ['russia indirect: shielding jihadists, a charge the State Department denied'],
  ],
  [
    'Turkish Foreign Minister Mevlut Cavusoglu has said that Ankara backs the cease-fire. "We want it to be permanent," he added.',
    ['mevlut-cavusoglu indirect: Ankara backs the cease-fire', 'mevlut-cavusoglu direct: We want it to be permanent'],
  ],
  [
    'Erdogan called on the international community to support a no-fly zone in northern Syria.',
    ['recep-tayyip-erdogan indirect: support a no-fly zone in northern Syria'],
  ],
  [
    'A senior Turkish official, speaking to Al-Monitor, said Ankara had been kept in the loop.',
    ['~A senior Turkish official indirect: Ankara had been kept in the loop'],
  ],
  [
    '"The Russians want out," one Western diplomat told Al-Monitor on background, "but they don\'t know how."',
    [
      '~one Western diplomat direct: The Russians want out," one Western diplomat told Al-Monitor on background, "but they don\'t know how',
    ],
  ],
  [
    'Lavrov, for his part, insisted that the documents should be published.',
    ['sergey-lavrov indirect: the documents should be published'],
  ],
  ['The deal, which Kerry described as a turning point, took months.', []],
  ['Neither Lavrov nor Kerry said when the talks would resume.', []],
  ['Kerry did not say whether the U.S. would retaliate.', []],
  ['If Russia says the truce is over, the UN will stop its convoys.', []],
  [
    'The Syrian army said in a statement carried by SANA that its forces had observed the truce, adding that rebels had broken it 32 times.',
    [
      'syrian-armed-forces indirect: its forces had observed the truce',
      'syrian-armed-forces indirect: rebels had broken it 32 times',
    ],
  ],
  [
    'State media quoted a military source as saying the army had taken the hill.',
    ['~a military source indirect: the army had taken the hill'],
  ],
  [
    'It was, Kerry said, "the last chance to save a united Syria."',
    ['john-kerry mixed: It was, Kerry said, "the last chance to save a united Syria'],
  ],
  ['Kirby declined to comment.', []],
  [
    'According to the Syrian Observatory for Human Rights, at least 12 people were killed in air strikes on Idlib.',
    ['sohr indirect: at least 12 people were killed in air strikes on Idlib'],
  ],
  [
    'According to a spokeswoman for the High Negotiations Committee, the opposition had not received the text.',
    ['~a spokeswoman for the High Negotiations Committee indirect: the opposition had not received the text'],
  ],
  [
    'Aid had not moved, according to an official at the United Nations.',
    ['~an official at the United Nations indirect: Aid had not moved'],
  ],
  ['The resolution calls on all parties to lift sieges.', []],
  [
    'Aid workers, doctors and residents said hospitals were running out of fuel.',
    ['~residents indirect: hospitals were running out of fuel'],
  ],
  [
    'Ban Ki-moon, in his last address to the General Assembly, said the Syrian government had killed the most civilians.',
    ['ban-ki-moon indirect: the Syrian government had killed the most civilians'],
  ],
  [
    '"The regime," Hijab told reporters in Riyadh on Saturday, "understands only force," and he urged Washington to act.',
    [
      '~Hijab direct: The regime," Hijab told reporters in Riyadh on Saturday, "understands only force',
      '~Hijab indirect: act',
    ],
  ],
  [
    'Kerry told Lavrov he was running out of patience, a senior administration official said.',
    ['~a senior administration official indirect: Kerry told Lavrov he was running out of patience'],
  ],
  [
    '"They bombed us at night," a nurse in eastern Aleppo said by phone. "We had no lights."',
    [
      '~a nurse in eastern Aleppo direct: They bombed us at night," a nurse in eastern Aleppo said by phone. "We had no lights.',
    ],
  ],
  [
    'The ministry said the claim that its planes hit a hospital was "a fantasy".',
    ['~The ministry indirect: the claim that its planes hit a hospital was "a fantasy'],
  ],
  [
    'Jan Egeland, the U.N. adviser, urged both sides to open the road and warned that people were eating grass.',
    ['jan-egeland indirect: open the road', 'jan-egeland indirect: people were eating grass'],
  ],
  [
    'But Steinmeier cautioned against high hopes, saying the next 48 hours would be decisive.',
    [
      'frank-walter-steinmeier indirect: high hopes',
      'frank-walter-steinmeier indirect: the next 48 hours would be decisive',
    ],
  ],
  [
    "Obama's aides have long argued that arming the rebels would only prolong the war.",
    ["~Obama's aides indirect: arming the rebels would only prolong the war"],
  ],
  ['For Lavrov, the deal proved that Washington could not control its allies.', []],
  [
    'Mogherini described the agreement as a first step and called for aid to reach Aleppo.',
    ['federica-mogherini indirect: a first step', 'federica-mogherini indirect: aid to reach Aleppo'],
  ],
  [
    'The truce, which began Monday, is holding, the U.N. said Tuesday.',
    ['united-nations indirect: The truce, which began Monday, is holding'],
  ],
  [
    'In a statement, the Kremlin said the two presidents had discussed the truce by telephone.',
    ['russia indirect: the two presidents had discussed the truce by telephone'],
  ],
  [
    'In a phone call with John Kerry, Sergey Lavrov expressed concern over the strikes near Deir ez-Zor.',
    ['sergey-lavrov indirect: the strikes near Deir ez-Zor'],
  ],
  [
    'The rebels will not withdraw first, said a Western diplomat who asked not to be named.',
    ['~a Western diplomat indirect: The rebels will not withdraw first'],
  ],
  [
    'Maria Zakharova also said Moscow was waiting. She added: "We are patient people."',
    ['maria-zakharova indirect: Moscow was waiting', 'maria-zakharova direct: We are patient people'],
  ],
  [
    '"It is a disaster for us all," a rebel commander, Abu Ali, told Reuters.',
    ['~a rebel commander direct: It is a disaster for us all'],
  ],
  [
    '"The deal is closer than ever," tweeted Mohammad Javad Zarif.',
    ['mohammad-javad-zarif direct: The deal is closer than ever'],
  ],
  ['Asked if the truce was over, John Kerry said: "I hope not."', ['john-kerry direct: I hope not']],
  [
    "Moscow's position, Sergey Lavrov said, remains unchanged.",
    ["sergey-lavrov indirect: Moscow's position, Sergey Lavrov said, remains unchanged"],
  ],
  [
    'Opposition groups said they had received no copy of the text.',
    ['~Opposition groups indirect: they had received no copy of the text'],
  ],
  [
    'A statement from the Russian Defense Ministry said two planes had hit the depot by mistake.',
    ['russia-mod indirect: two planes had hit the depot by mistake'],
  ],
  [
    'Vladimir Putin has promised to press Damascus to halt its flights.',
    ['vladimir-putin indirect: press Damascus to halt its flights'],
  ],
  [
    'John Kerry made clear that the U.S. would walk away if the bombing went on.',
    ['john-kerry indirect: the U.S. would walk away if the bombing went on'],
  ],
  [
    'Sergey Lavrov told a joint news conference with John Kerry that the text would stay secret.',
    ['sergey-lavrov indirect: the text would stay secret'],
  ],
  [
    'Recep Tayyip Erdogan was quoted by Anadolu as saying that Turkish troops would stay.',
    ['recep-tayyip-erdogan indirect: Turkish troops would stay'],
  ],
  [
    'John Kerry, speaking alongside Sergey Lavrov, called the plan "a turning point".',
    ['john-kerry direct: a turning point'],
  ],
  [
    'The U.N. says more than 250,000 people have died in the war.',
    ['united-nations indirect: more than 250,000 people have died in the war'],
  ],
  [
    'As Sergey Lavrov put it, "nobody can be the judge of his own case".',
    ['sergey-lavrov direct: nobody can be the judge of his own case'],
  ],
  [
    'Jan Egeland said the convoys were "ready to go" but added that no permits had come.',
    ['jan-egeland indirect: no permits had come', 'jan-egeland indirect: the convoys were "ready to go"'],
  ],
  ['For his part, John Kerry said the clock was ticking.', ['john-kerry indirect: the clock was ticking']],
  ['The ceasefire is "dead," according to Riad Hijab.', ['riyad-hijab indirect: The ceasefire is "dead']],
  ['Neither side has commented on the report.', []],
  [
    'Boris Johnson blamed Damascus for the attack on the convoy.',
    ['boris-johnson indirect: Damascus for the attack on the convoy'],
  ],
  [
    'The Pentagon said it was looking into the reports, while the State Department said it had no comment.',
    ['us-department-of-state indirect: it had no comment', 'us-armed-forces indirect: it was looking into the reports'],
  ],
  [
    '"If this works," said one European diplomat, "we will all be surprised."',
    ['~one European diplomat direct: If this works," said one European diplomat, "we will all be surprised'],
  ],
  [
    'Residents of eastern Aleppo say they have little faith in the truce.',
    ['~Residents of eastern Aleppo indirect: they have little faith in the truce'],
  ],
  [
    "Russia's Foreign Ministry said Tuesday that the U.S. had failed to rein in the rebels, and warned that the deal could unravel.",
    ['russian-mfa indirect: the U.S. had failed to rein in the rebels', 'russian-mfa indirect: the deal could unravel'],
  ],
  ['Sergei Shoigu ordered the air force to halt flights over the city.', []],
  [
    '"We are ready," Mevlut Cavusoglu said, adding that Turkey would send aid and that it expected others to follow.',
    [
      'mevlut-cavusoglu direct: We are ready',
      'mevlut-cavusoglu indirect: Turkey would send aid and that it expected others to follow',
    ],
  ],
  [
    'The two ministers met for ten hours. "It was not easy," Sergey Lavrov said. John Kerry agreed, saying: "That is an understatement."',
    ['sergey-lavrov direct: It was not easy', 'john-kerry direct: That is an understatement'],
  ],
  [
    'A U.S. military official, who spoke on condition of anonymity, said that the strike had been a mistake.',
    ['~A U.S. military official indirect: the strike had been a mistake'],
  ],
  [
    'The deal\'s success, John Kerry warned, "depends on Moscow".',
    ['john-kerry indirect: The deal\'s success, John Kerry warned, "depends on Moscow'],
  ],
  [
    'His comments came a day after Samantha Power told the Security Council that Moscow had bombed the convoy.',
    ['samantha-power indirect: Moscow had bombed the convoy'],
  ],
  [
    "The Syrian opposition's chief negotiator, Mohammed Alloush, said the government had broken the truce 40 times.",
    ['mohammad-alloush indirect: the government had broken the truce 40 times'],
  ],
  [
    'Staffan de Mistura told reporters he was "counting the hours" and that aid trucks stood ready.',
    ['staffan-de-mistura indirect: he was "counting the hours" and that aid trucks stood ready'],
  ],
];

const HEADLINES: readonly Row[] = [
  ['Kerry warns Russia over Aleppo bombing', ['john-kerry headline: Russia over Aleppo bombing']],
  ['Syria truce is holding, says Russia', ['russia headline: Syria truce is holding']],
  ['Leaked paper: officers to share a war room in Jordan', []],
  ['Syria: what the truce does', []],
];

/** A body under the headline, in which nobody speaks. */
const BODY =
  'The first convoy came to the town in the evening with food and medicine for a whole month, as had been planned from the start.';

describe('sentences in many newsrooms’ styles', () => {
  it.each(SENTENCES)('%s', (text, expected) => expect(read(text).toSorted()).toEqual(expected.toSorted()));
});

describe('headlines', () => {
  it.each(HEADLINES)('%s', (headline, expected) => {
    const text = `${headline}\n\n${BODY}`;
    const found = statementsIn(text).map((s) => `${who(s)} ${s.mode}: ${text.slice(s.start, s.end)}`);
    expect(found).toEqual(expected);
  });
});
