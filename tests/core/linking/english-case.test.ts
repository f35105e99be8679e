/** English names keep their capitals and their first words (language.md 1.4), also on pages that lost their apostrophes (1.1, row 15). */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('case', () => {
  const rows: readonly Row[] = [
    ['US and us', 'They told us that the US had replied.', SEPTEMBER_2016, ['US → united-states name']],
    ['a lower-case word is no state', 'We ate turkey with jordan almonds from a china bowl.', SEPTEMBER_2016, []],
    [
      'states in capitals',
      'Turkey and Jordan closed the border, and China abstained.',
      SEPTEMBER_2016,
      ['Turkey → turkey name', 'Jordan → jordan name', 'China → china name'],
    ],
    [
      'dotted acronyms',
      'U.S. officials met U.N. staff.',
      SEPTEMBER_2016,
      ['U.S. → united-states name', 'U.N. → united-nations name'],
    ],
    [
      'short acronyms prove nothing in a shouted line',
      'THE US AND THE UN SAY THAT THE LONG TRUCE IS OVER',
      SEPTEMBER_2016,
      [],
    ],
    [
      'longer names are found in a shouted line',
      'JOHN KERRY AND LAVROV MEET AGAIN BEFORE THE DEADLINE',
      SEPTEMBER_2016,
      ['JOHN KERRY → john-kerry name', 'LAVROV → sergey-lavrov name'],
    ],
    [
      'four letters may be written as a word',
      'NATO, Nato and nato.',
      SEPTEMBER_2016,
      ['NATO → nato name', 'Nato → nato name'],
    ],
    ['IS alone is a verb', 'The question IS how.', SEPTEMBER_2016, []],
    [
      'IS where ISIS stands elsewhere',
      'ISIS retreated. IS left two towns.',
      SEPTEMBER_2016,
      ['ISIS → isis name', 'IS → isis name'],
    ],
    ['surnames that are words', 'Power went out, rice was cheap and a ban began in March.', SEPTEMBER_2016, []],
    [
      'Power after her full name',
      'Samantha Power spoke first. Power then left.',
      SEPTEMBER_2016,
      ['Samantha Power → samantha-power name', 'Power → samantha-power name'],
    ],
    ['Rice without context', 'Rice declined to comment.', SEPTEMBER_2016, []],
    [
      'Rice with her first name',
      'Susan Rice declined. Rice then left.',
      SEPTEMBER_2016,
      ['Susan Rice → susan-rice name', 'Rice → susan-rice name'],
    ],
    [
      'Carter after his title',
      'Defense Secretary Carter declined.',
      SEPTEMBER_2016,
      ['Defense Secretary → ash-carter role', 'Carter → ash-carter name'],
    ],
    [
      'a surname before the full name that licenses it',
      'Carter left early\n\nAsh Carter flew home after the long round of talks in the old town.',
      SEPTEMBER_2016,
      ['Carter → ash-carter name', 'Ash Carter → ash-carter name'],
    ],
    ['Ban alone', 'Ban on flights begins.', SEPTEMBER_2016, []],
    ['Ban after his title', 'Secretary-General Ban spoke.', SEPTEMBER_2016, ['Ban → ban-ki-moon name']],
    ['a metonym in lower case', 'The kremlin wall is red, the white house on the hill is old.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('a title in small and capital letters', () => {
  const rows: readonly Row[] = [
    [
      'small',
      'The US secretary of state spoke.',
      SEPTEMBER_2016,
      ['US secretary of state → john-kerry role', 'US → united-states name'],
    ],
    [
      'capital',
      'The US Secretary of State spoke.',
      SEPTEMBER_2016,
      ['US Secretary of State → john-kerry role', 'US → united-states name'],
    ],
    [
      'with dots',
      'The U.S. secretary of state spoke.',
      SEPTEMBER_2016,
      ['U.S. secretary of state → john-kerry role', 'U.S. → united-states name'],
    ],
    [
      'a ministry',
      'The Russian foreign ministry spoke.',
      SEPTEMBER_2016,
      ['Russian foreign ministry → russian-mfa name'],
    ],
    [
      'a resolution',
      'UN Security Council resolution 2254.',
      SEPTEMBER_2016,
      ['UN Security Council resolution 2254 → unscr-2254 name', 'UN Security Council → un-security-council name'],
    ],
    ['a lower-case acronym is a word', 'The us secretary of state spoke.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('longest name first', () => {
  const rows: readonly Row[] = [
    ['Damascus Front', 'Damascus Front fighters left.', SEPTEMBER_2016, ['Damascus Front → levant-front name']],
    ['Washington Post', 'The Washington Post reported it.', SEPTEMBER_2016, ['Washington Post → washington-post name']],
    ['Geneva Convention', 'The Geneva Convention protects prisoners.', SEPTEMBER_2016, []],
    ['Michael Jordan is a person', 'Michael Jordan met the team.', SEPTEMBER_2016, []],
    ['Chad and Georgia as given names of people', 'Georgia Brown met Chad Smith.', SEPTEMBER_2016, []],
    [
      'State John is no place',
      'Secretary of State John Kerry arrived.',
      SEPTEMBER_2016,
      ['Secretary of State → john-kerry role', 'John Kerry → john-kerry name'],
    ],
    [
      'al-Qaida with space, hyphen and another vowel',
      'Al-Qaida, al-Qaeda and Al Qaeda.',
      SEPTEMBER_2016,
      ['Al-Qaida → al-qaeda name', 'al-Qaeda → al-qaeda name', 'Al Qaeda → al-qaeda name'],
    ],
    [
      'a prefix before a name',
      'Anti-Assad groups met a pro-Russia crowd.',
      SEPTEMBER_2016,
      ['Assad → bashar-al-assad name', 'Russia → russia name'],
    ],
    [
      'an outlet with a type word',
      'The Guardian reported that talks failed.',
      SEPTEMBER_2016,
      ['Guardian → guardian name'],
    ],
    ["an outlet's name as a word", 'The guardian angel slept.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('apostrophes', () => {
  const rows: readonly Row[] = [
    [
      'straight, curly and grave',
      "Kerry's note, Lavrov’s note and Obama`s note.",
      SEPTEMBER_2016,
      ['Kerry → john-kerry name', 'Lavrov → sergey-lavrov name', 'Obama → barack-obama name'],
    ],
    [
      'lost everywhere',
      'Kerrys plan and Lavrovs answer arent the same.',
      SEPTEMBER_2016,
      ['Kerry → john-kerry name', 'Lavrov → sergey-lavrov name'],
    ],
    ['not lost: the Kerrys are a family', "It isn't clear what the Kerrys want.", SEPTEMBER_2016, []],
    [
      'lost twice in a line',
      'Assads convoy waits and Obamas envoy didnt.',
      SEPTEMBER_2016,
      ['Assad → bashar-al-assad name', 'Obama → barack-obama name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
