/** Nationality words and the bodies that follow from them (language.md 2.3), on an invented state. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/utils/core/knowledge/schema.ts';
import { adjectiveForms, bodyForms, bodyIds, nationalityOf } from '@/utils/core/lexicon/state-forms.ts';
import { actor } from '../annotate/small-engine.ts';

const zemlin: Actor = {
  ...actor(
    'state',
    'zemlin',
    [['زملينيا'], ['كرادوف', 'capital'], ['الكيان الزمليني', 'loaded']],
    [['Zemlinia'], ['ZM', 'acronym'], ['Kradov', 'capital']],
  ),
  demonyms: { ar: ['زمليني', 'زمالنة'], en: ['Zemlinian'] },
};
const texts = (forms: readonly { text: string }[]): string[] => forms.map((f) => f.text);

describe('nationalityOf', () => {
  const words = nationalityOf(zemlin);

  it('gives the definite adjectives, masculine and feminine', () => {
    expect(words.m).toEqual(['الزمليني']);
    expect(words.f).toEqual(['الزملينية']);
  });

  it('gives plain names only: no capital, no loaded wording', () => {
    expect(words.names).toEqual(['زملينيا']);
    expect(words.enNames).toEqual(['Zemlinia', 'ZM']);
  });

  it('puts an acronym before a noun as it does an adjective', () => {
    expect(words.en).toEqual(['Zemlinian', 'ZM']);
  });

  it('makes every word of a compound agree', () => {
    const south = { ...zemlin, demonyms: { ar: ['زمليني جنوبي'], en: [] } };
    expect(nationalityOf(south).m).toEqual(['الزمليني الجنوبي']);
    expect(nationalityOf(south).f).toEqual(['الزملينية الجنوبية']);
  });

  it('of a state without nationality words is empty', () => {
    const none = nationalityOf({ ...zemlin, demonyms: undefined });
    expect([none.m, none.f]).toEqual([[], []]);
  });
});

describe('adjectiveForms', () => {
  const forms = adjectiveForms(zemlin);

  it.each([
    ['masculine', 'زمليني', 'm'],
    ['feminine', 'زملينية', 'f'],
    ['with the article', 'الزملينية', 'f'],
    ['dual', 'زملينيان', 'dual'],
    ['feminine dual', 'زملينيتان', 'dual'],
    ['plural, genitive', 'زملينيين', 'plural'],
    ['plural, nominative', 'الزملينيون', 'plural'],
    ['broken plural', 'زمالنة', 'plural'],
    ['broken plural with the article', 'الزمالنة', 'plural'],
    ['English', 'Zemlinian', 'm'],
  ])('%s: %s', (_name, text, inflection) => {
    expect(forms.find((f) => f.text === text)).toMatchObject({ kind: 'adjective', target: 'zemlin', inflection });
  });

  it('are adjectives, all of them, and no acronym among them', () => {
    expect(new Set(forms.map((f) => f.kind))).toEqual(new Set(['adjective']));
    expect(texts(forms)).not.toContain('ZM');
  });
});

describe('bodyForms', () => {
  it.each([
    ['government, Arabic', 'الحكومة الزملينية', 'zemlin'],
    ['government in construct', 'حكومة زملينيا', 'zemlin'],
    ['regime, masculine adjective', 'النظام الزمليني', 'zemlin'],
    ['government, English', 'Zemlinian government', 'zemlin'],
    ['government by acronym', 'ZM government', 'zemlin'],
    ['government by possessive', "Zemlinia's government", 'zemlin'],
    ['government with "of"', 'government of Zemlinia', 'zemlin'],
    ['foreign ministry', 'وزارة الخارجية الزملينية', 'zemlin-mfa'],
    ['foreign ministry, short', 'الخارجية الزملينية', 'zemlin-mfa'],
    ['foreign ministry, English', 'Zemlinian Foreign Ministry', 'zemlin-mfa'],
    ['army', 'الجيش الزمليني', 'zemlin-armed-forces'],
    ['air force', 'سلاح الجو الزمليني', 'zemlin-armed-forces'],
    ['army, English', 'Zemlinian army', 'zemlin-armed-forces'],
  ])('%s: %s', (_name, text, target) => {
    const forms = bodyForms(zemlin, new Set(['zemlin', 'zemlin-mfa', 'zemlin-armed-forces']));
    expect(forms.find((f) => f.text === text)).toMatchObject({ target, kind: 'description' });
  });

  it('of a body without a record are left out', () => {
    const forms = bodyForms(zemlin, new Set(['zemlin']));
    expect(new Set(forms.map((f) => f.target))).toEqual(new Set(['zemlin']));
  });

  it('go to the bodies the record names', () => {
    const own = { ...zemlin, bodies: { mfa: 'office-of-strangers', government: 'zemlin-government' } };
    expect(bodyIds(own)).toEqual({
      mfa: 'office-of-strangers',
      mod: 'zemlin-mod',
      forces: 'zemlin-armed-forces',
      government: 'zemlin-government',
    });
    const forms = bodyForms(own, new Set(['office-of-strangers', 'zemlin-government']));
    expect(forms.find((f) => f.text === 'الخارجية الزملينية')?.target).toBe('office-of-strangers');
    expect(forms.find((f) => f.text === 'الحكومة الزملينية')?.target).toBe('zemlin-government');
  });
});
