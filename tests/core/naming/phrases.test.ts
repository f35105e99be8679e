import { describe, expect, test } from 'vitest';
import { compilePhrases, PhraseText } from '@/utils/core/naming/phrases.ts';

const PHRASES = compilePhrases({
  leader: ['نظام [الرئيس] [بشار] الأسد', `[al] assad's regime`],
  plain: ['النظام السوري', 'syrian regime'],
  short: ['النظام'],
});

function found(text: string): string[] {
  return new PhraseText(text).find(PHRASES).map(({ form, start, end }) => `${form}: ${text.slice(start, end)}`);
}

describe('phrases', () => {
  test.each([
    ['as it stands', 'النظام السوري', ['plain: النظام السوري']],
    ['hamza and vowel marks folded', 'نِظام الاسد', ['leader: نِظام الاسد']],
    ['optional words there', 'نظام الرئيس بشار الأسد', ['leader: نظام الرئيس بشار الأسد']],
    ['a proclitic stays outside', 'وبالنظام السوري', ['plain: النظام السوري']],
    ['a fused lam stays inside', 'للنظام السوري', ['plain: للنظام السوري']],
    ['the longest wins', 'النظام السوري والنظام', ['plain: النظام السوري', 'short: النظام']],
    ['possessive', "Assad's regime", ["leader: Assad's regime"]],
    ['possessive with a curled apostrophe', 'al-Assad’s regime', ['leader: al-Assad’s regime']],
    ['possessive of a page that lost its apostrophes', 'Assads regime', ['leader: Assads regime']],
    ['not over a line break', 'Syrian\nregime', []],
    ['not over a full stop', 'Syrian. Regime', []],
    ['not inside a word', 'nonsyrian regimes', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

  test('a separate proclitic with marks on its letters stays outside', () => {
    const text = 'وَالنِّظام السوري';
    expect(found(text)).toEqual(['plain: النِّظام السوري']);
  });
});
