/** The Syrian opposition and government by collective words, and the words that only look like them (annotation rules 6 and 7). */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('opposition, Arabic', () => {
  const rows: readonly Row[] = [
    ['by nationality', 'رحبت المعارضة السورية بالخطوة.', SEPTEMBER_2016, ['المعارضة السورية → syrian-opposition name']],
    [
      'by a quality',
      'رحبت المعارضة المعتدلة والمعارضة المسلحة بالخطوة في سوريا.',
      SEPTEMBER_2016,
      ['المعارضة المعتدلة → syrian-opposition name', 'المعارضة المسلحة → syrian-opposition name', 'سوريا → syria name'],
    ],
    [
      'bare, in a Syria text',
      'رحبت المعارضة بالخطوة في سوريا.',
      SEPTEMBER_2016,
      ['المعارضة → syrian-opposition name', 'سوريا → syria name'],
    ],
    ['bare, elsewhere', 'رحبت المعارضة بالخطوة.', SEPTEMBER_2016, []],
    [
      'factions of it',
      'انسحبت فصائل المعارضة السورية.',
      SEPTEMBER_2016,
      ['فصائل المعارضة السورية → syrian-opposition name'],
    ],
    ['of another state', 'انتقدت المعارضة التركية ما يجري في سوريا.', SEPTEMBER_2016, ['سوريا → syria name']],

    ['indefinite', 'انسحبت قوى معارضة من سوريا.', SEPTEMBER_2016, ['سوريا → syria name']],
    ["militants are nobody's", 'انسحب المسلحون والإرهابيون من سوريا.', SEPTEMBER_2016, ['سوريا → syria name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('opposition, English', () => {
  const rows: readonly Row[] = [
    ['by nationality', 'The Syrian opposition agreed.', SEPTEMBER_2016, ['Syrian opposition → syrian-opposition name']],
    [
      'armed',
      'The armed opposition in Aleppo agreed, Syria said.',
      SEPTEMBER_2016,
      ['armed opposition → syrian-opposition name', 'Syria → syria name'],
    ],
    [
      'bare with the article, in a Syria text',
      'Syria waits and the opposition agreed.',
      SEPTEMBER_2016,
      ['Syria → syria name', 'opposition → syrian-opposition name'],
    ],
    ['bare, elsewhere', 'The mayor waits and the opposition agreed.', SEPTEMBER_2016, []],
    ['opposition to', 'Syria knows of the opposition to the deal.', SEPTEMBER_2016, ['Syria → syria name']],
    [
      'longstanding opposition to',
      "Syria knows Obama's longstanding opposition to the war.",
      SEPTEMBER_2016,
      ['Syria → syria name', 'Obama → barack-obama name'],
    ],
    ['of another state', 'Syria heard the Turkish opposition.', SEPTEMBER_2016, ['Syria → syria name']],
    ['a party', 'Syria heard the opposition party.', SEPTEMBER_2016, ['Syria → syria name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('rebels', () => {
  const rows: readonly Row[] = [
    [
      'backed',
      'Syria met US-backed rebels.',
      SEPTEMBER_2016,
      ['Syria → syria name', 'US-backed rebels → syrian-opposition name', 'US → united-states name'],
    ],
    [
      'moderate',
      'Syria met moderate rebels.',
      SEPTEMBER_2016,
      ['Syria → syria name', 'moderate rebels → syrian-opposition name'],
    ],
    [
      'supported and against',
      'Syria met US-supported anti-Assad rebels.',
      SEPTEMBER_2016,
      [
        'Syria → syria name',
        'US-supported anti-Assad rebels → syrian-opposition name',
        'US → united-states name',
        'Assad → bashar-al-assad name',
      ],
    ],
    ["rebel-held is a place's quality", 'Syria shelled rebel-held areas.', SEPTEMBER_2016, ['Syria → syria name']],
    ['rebels elsewhere', 'Rebels took the town.', SEPTEMBER_2016, []],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('government', () => {
  const rows: readonly Row[] = [
    [
      'النظام in a Syria text: weak',
      'تقدم النظام في التلال، وسوريا تنتظر.',
      SEPTEMBER_2016,
      ['النظام → syrian-government generic weak', 'سوريا → syria name'],
    ],
    ['النظام elsewhere', 'تقدم النظام في التلال.', SEPTEMBER_2016, []],
    [
      'نظام وقف إطلاق النار is no government',
      'بدأ نظام وقف إطلاق النار، واليمن ينتظر.',
      SEPTEMBER_2016,
      ['اليمن → yemen name'],
    ],
    [
      'the regime in a Syria text: weak',
      'Syria waits and the regime advanced.',
      SEPTEMBER_2016,
      ['Syria → syria name', 'regime → syrian-government generic weak'],
    ],
    ['a regime', 'Syria waits and a regime fell.', SEPTEMBER_2016, ['Syria → syria name']],
    ['the government of nobody', 'Syria waits and the government advanced.', SEPTEMBER_2016, ['Syria → syria name']],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
