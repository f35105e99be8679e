/** What a guessed spelling must never be: stop words, block lists, common words, given names, another entity's form. */
import { describe, expect, it } from 'vitest';
import { commonWords, listed, stopWords } from '@/utils/build/common-words.ts';
import { bundledForms } from '@/utils/build/compile-lexicon.ts';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { BLOCKED_GENERATED } from '@/utils/core/lexicon/blocked-forms.ts';
import { CLITIC_BLOCK_LIST } from '@/utils/core/lexicon/clitic-block-list.ts';
import { RefusedSpellings } from '@/utils/core/lexicon/refused-spellings.ts';
import { surfaceForms } from '@/utils/core/lexicon/surface-forms.ts';
import { triggerForms } from '@/utils/core/lexicon/trigger-words.ts';
import { GIVEN_NAMES } from '@/utils/core/linking/given-names.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { actor } from '../annotate/small-engine.ts';

const refused = new RefusedSpellings(commonWords());

describe('refused', () => {
  it.each([
    ['block list of spellings', [...BLOCKED_GENERATED]],
    ['clitic block list', [...CLITIC_BLOCK_LIST]],
    ['grammar words', triggerForms().map((form) => form.text)],
    ['stop words', stopWords()],
    ['common Arabic words', listed('arabic')],
    ['common English words', listed('english')],
    ['given names', [...GIVEN_NAMES]],
  ])('every word of: %s', (_name, words) => {
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => !refused.refuses({ text }))).toEqual([]);
  });

  it('several words that are each a word, but not a name with a word in it', () => {
    expect(refused.refuses({ text: 'كان كبير' })).toBe(true);
    expect(refused.refuses({ text: 'the power' })).toBe(true);
    expect(refused.refuses({ text: 'كبير لافرف' })).toBe(false);
  });

  it('without a dictionary, the block lists and grammar words still', () => {
    const bare = new RefusedSpellings();
    expect(['كبير', 'بيان', 'هدنة', 'truce'].filter((text) => !bare.refuses({ text }))).toEqual([]);
    expect(bare.refuses({ text: 'زجاجات' })).toBe(false);
  });
});

it('a dictionary word is no spelling of a name, the spelling beside it is', () => {
  const person = actor('person', 'a', [['غوردان', 'surname']], [['Sami Gordan']]);
  const made = (words: string[]): string[] => surfaceForms([person], new Set(words.map(fold))).map((form) => form.text);
  expect(made([])).toContain('جوردان');
  expect(made(['جوردان'])).not.toContain('جوردان');
  expect(made(['جوردان'])).toContain('قوردان');
});

describe('generated spellings of the bundled base', () => {
  const { records } = loadKnowledge();
  const forms = bundledForms(records);
  const spelled = forms.filter((form) => form.generated === 'spelling');
  const key = (f: { lang: string; text: string }): string => `${f.lang} ${fold(f.text)}`;
  const types = new Map(records.map((record) => [record.id, record.type]));

  it('are there', () => {
    expect(spelled.length).toBeGreaterThan(1000);
  });

  it('equal no listed form and no spelling of another entity', () => {
    const others = new Set(forms.filter((form) => form.generated !== 'spelling').map(key));
    expect(spelled.filter((form) => others.has(key(form)))).toEqual([]);
    const targets = new Map<string, Set<string>>();
    for (const f of spelled) targets.set(key(f), (targets.get(key(f)) ?? new Set()).add(f.target));
    expect([...targets].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('equal no common word, stop word or blocked word of either language', () => {
    // "Americas" on a page without apostrophes: the state's name and nothing else is read there (surface-forms.ts)
    const isStatePossessive = (f: (typeof spelled)[number]): boolean =>
      !!f.lostApostrophe && types.get(f.target) === 'state';
    const words = new Set([...commonWords(), ...BLOCKED_GENERATED, ...CLITIC_BLOCK_LIST]);
    expect(spelled.filter((f) => words.has(fold(f.text)) && !isStatePossessive(f)).map((f) => f.text)).toEqual([]);
  });

  it('have four letters at least', () => {
    const short = spelled.filter((f) => !f.lostApostrophe && fold(f.text).replace(/[^\p{L}]/gu, '').length < 4);
    expect(short.map((f) => `${f.text} ${f.target}`)).toEqual([]);
  });

  it('of a lone surname are never free, nor are whole names two steps away', () => {
    const free = spelled.filter(
      (f) => f.cls === 'A0' && f.kind === 'surname' && !f.lostApostrophe && !/[ -]/u.test(f.text),
    );
    expect(free.map((f) => f.text)).toEqual([]);
    const person = actor('person', 'a', [['سامي غوردانوف']], [['Sami Gordanov']]);
    const find = (text: string) => surfaceForms([person]).find((f) => fold(f.text) === fold(text));
    expect(find('سامي جوردانوف')?.cls).toBe('A0');
    expect(find('سامي غوردنوف')?.cls).toBe('A0');
    expect(find('سامي غورضانوف')?.cls).toBe('A1');
    expect(find('قوردانوف')?.cls).toBeUndefined();
  });
});
