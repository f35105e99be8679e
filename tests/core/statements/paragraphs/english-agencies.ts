/** English in the manner of agencies: datelines, short attributions, pronouns, relays. */
import type { NewsParagraph } from './paragraph.ts';

export const ENGLISH_AGENCIES: readonly NewsParagraph[] = [
  {
    name: 'English: attributions before, after and with "told", a pronoun carried on',
    date: '2016-09-29',
    text: `Kerry says talks with Russia may end this week

MOSCOW (Reuters) - Russia will keep its planes in Syria, Kremlin spokesman Dmitry Peskov told reporters on a conference call on Thursday.

"We have read these remarks twice," Peskov said. "Moscow would rather talk than read."

U.S. Secretary of State John Kerry said on Wednesday that the United States was close to leaving the room. He added that nobody could bargain while planes were overhead.

Foreign Minister Sergei Lavrov accused Washington of shielding the Nusra Front, a charge U.S. officials deny.`,
    expected: [
      ['john-kerry', 'talks with Russia'],
      ['dmitry-peskov', 'Russia will keep'],
      ['dmitry-peskov', 'We have read'],
      ['john-kerry', 'the United States was'],
      ['john-kerry', 'nobody could bargain'],
      ['sergey-lavrov', 'shielding the Nusra'],
    ],
  },
  {
    name: 'English: quoted as saying, "the diplomat was quoted", noted and promised',
    date: '2016-09-12',
    text: `Lavrov: Syrian ceasefire depends on all sides

MOSCOW, September 12. /TASS/. Syria's government has agreed to the truce, Interfax quoted Russian Deputy Foreign Minister Mikhail Bogdanov as saying.

"The arrangements start working at sunset," the diplomat was quoted as saying by RIA Novosti.

Russian Foreign Ministry spokeswoman Maria Zakharova noted that Moscow was ready for daily contacts and promised to publish the documents.`,
    expected: [
      ['sergey-lavrov', 'Syrian ceasefire depends'],
      ['mikhail-bogdanov', "Syria's government has agreed"],
      ['~the diplomat', 'The arrangements start'],
      ['maria-zakharova', 'Moscow was ready'],
      ['maria-zakharova', 'publish the documents'],
    ],
  },
  {
    name: 'English: no quotation marks, names and then pronouns',
    date: '2016-07-15',
    text: `Kerry meets Putin in Moscow

Kerry arrived in Moscow on Thursday and met Putin late at night. He said the two sides had found some common ground.

The steps will not be made public, he said.

Lavrov, speaking beside him, said the work would continue in Geneva and stressed that Assad's future was for Syrians to settle.

We have not come here to trade, Lavrov told the joint news conference.`,
    expected: [
      ['john-kerry', 'the two sides'],
      ['john-kerry', 'The steps will'],
      ['sergey-lavrov', 'the work would continue'],
      ['sergey-lavrov', "Assad's future"],
      ['sergey-lavrov', 'We have not come'],
    ],
  },
  {
    name: 'English: blaming after a comma, a quotation in two halves, declined, called the attack something',
    date: '2016-09-19',
    text: `Syria's military says cease-fire is over

BEIRUT (AP) — Syria's military command declared Monday that the cease-fire had come to its end, blaming rebel groups for breaking it.

Secretary of State John Kerry said it was too early to bury the truce. "We are still counting the days," he told reporters in New York. "So let's hear Moscow first."

"The army should have waited," he went on, without naming anyone.

Asked about the strikes, State Department spokesman John Kirby declined to comment. He later said in a statement that the U.S. was ready to extend the deal.

The Red Crescent said its trucks had been hit, and U.N. humanitarian chief Stephen O'Brien called the attack shameful. Russia's Defense Ministry, for its part, denied that its planes were involved.`,
    expected: [
      ['syrian-armed-forces', 'cease-fire is over'],
      ['syrian-armed-forces', 'the cease-fire had'],
      ['syrian-armed-forces', 'rebel groups for'],
      ['john-kerry', 'it was too early'],
      ['john-kerry', 'We are still'],
      ['john-kirby', 'the U.S. was ready'],
      ['sarc', 'its trucks'],
      ['stephen-obrien', 'shameful'],
      ['russia-mod', 'its planes'],
    ],
    notYet: [['john-kerry', 'The army should']],
  },
  {
    name: 'English: states that urge and insist, cited as saying, expressed hope, stressed with a colon',
    date: '2016-09-15',
    text: `Russia urges U.S. to separate opposition from terrorists

MOSCOW, Sept. 15 (Xinhua) -- Russia on Thursday urged the United States to keep its word about the moderate opposition.

"We see a lot of paper and few maps," Russian Defense Ministry spokesman Igor Konashenkov said, adding that only Moscow had sent both.

Foreign Minister Sergei Lavrov was cited by RIA Novosti as saying that the documents should be published.

The United States insists that the truce is holding, while Turkish President Recep Tayyip Erdogan expressed hope that aid would arrive soon.

Speaking in Geneva, de Mistura stressed: "The trucks are loaded and the drivers are awake."`,
    expected: [
      ['russia', 'separate opposition'],
      ['russia', 'keep its word'],
      ['igor-konashenkov', 'We see a'],
      ['igor-konashenkov', 'only Moscow'],
      ['sergey-lavrov', 'the documents'],
      ['united-states', 'the truce is'],
      ['recep-tayyip-erdogan', 'aid would'],
      ['staffan-de-mistura', 'The trucks'],
    ],
  },
];
