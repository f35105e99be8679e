/** Wordings that name an office, or its holder of another year, but not whoever holds it at the article's date. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, unlinkedOf } from './reading.ts';

const people = (text: string, date: string): string[] => mentionsOf(text, date).filter((m) => m.endsWith(' role'));

describe('the post, not its holder', () => {
  it.each([
    ['She served as US secretary of state for four years.', 'US secretary of state'],
    ['As US secretary of state, she travelled a lot.', 'US secretary of state'],
    ['He became Russian president twice.', 'Russian president'],
    ['Diplomats expect someone else to succeed Ban as UN secretary-general.', 'UN secretary-general'],
    ['They were candidates for Iranian president.', 'Iranian president'],
    ['He gave up the post of Russian foreign minister.', 'Russian foreign minister'],
    ['كانت تشغل منصب وزير الخارجية الأميركي.', 'وزير الخارجية الأميركي'],
    ['ترشح لمنصب الأمين العام للأمم المتحدة.', 'الأمين العام للأمم المتحدة'],
  ])('%s', (text, role) => {
    expect(people(text, SEPTEMBER_2016)).toEqual([]);
    expect(unlinkedOf(text, SEPTEMBER_2016)).toEqual([`${role}: office-itself`]);
  });

  it.each([
    [
      'beside a name it is the person',
      'As US President Barack Obama said so, oil fell.',
      'US President → barack-obama role',
    ],
    ['"as" may mean "while"', 'Oil fell as US president warned of war.', 'US president → barack-obama role'],
    ['with the article', 'It was the US president who spoke.', 'US president → barack-obama role'],
  ])('%s: %s', (_why, text, expected) => {
    expect(people(text, SEPTEMBER_2016)).toEqual([expected]);
  });
});

describe('a holder of another time', () => {
  it.each([
    ['In 2003 the British prime minister backed the war.'],
    ['The British prime minister in 2003 backed the war.'],
    ['The Iranian president at the time, an engineer, refused.'],
    ['رفض رئيس الوزراء البريطاني عام 2003 ذلك.'],
    ['رفض الرئيس الإيراني في ذلك الوقت العرض.'],
    ['The first Russian president died in 2007.'],
  ])('%s', (text) => {
    expect(people(text, SEPTEMBER_2016)).toEqual([]);
  });

  it('is the same person if one held the office then and now', () => {
    expect(people('The Russian foreign minister in 2013 proposed it.', SEPTEMBER_2016)).toEqual([
      'Russian foreign minister → sergey-lavrov role',
    ]);
  });
});

describe('acting holders', () => {
  it('links "acting" on the days somebody was', () => {
    expect(people('The acting US secretary of state spoke.', '2018-04-14')).toEqual([
      'US secretary of state → john-j-sullivan role',
    ]);
    expect(people('صرح القائم بأعمال وزير الخارجية الأميركي بذلك.', '2018-04-14')).toEqual([
      'وزير الخارجية الأميركي → john-j-sullivan role',
    ]);
  });

  it('links nobody where the holder was not acting', () => {
    expect(people('The acting US secretary of state spoke.', SEPTEMBER_2016)).toEqual([]);
  });
});
