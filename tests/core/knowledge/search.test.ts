import { describe, expect, it } from 'vitest';
import { buildSearch } from '@/utils/core/knowledge/search.ts';
import type { Name } from '@/utils/core/knowledge/schema.ts';
import { agreement, name, office, person, state } from './records.ts';

const kind = (text: string, lang: string, is: Name['kind'], more: Partial<Name> = {}): Name => ({
  text,
  lang,
  kind: is,
  class: 'A0',
  ...more,
});

const RECORDS = [
  { ...state('russia', [name('روسيا', 'ar'), name('Russia', 'en'), kind('Moscow', 'en', 'capital')]) },
  state('syria', [name('سوريا', 'ar'), name('سورية', 'ar'), name('Syria', 'en')]),
  person('sergey-lavrov', [
    name('سيرغي لافروف', 'ar'),
    name('لافروف', 'ar'),
    name('Sergey Lavrov', 'en'),
    name('Lavrov', 'en'),
  ]),
  person('john-kerry', [name('جون كيري', 'ar'), name('كيري', 'ar'), name('John Kerry', 'en'), name('Kerry', 'en')]),
  person('john-kirby', [name('جون كيربي', 'ar'), name('كيربي', 'ar'), name('John Kirby', 'en'), name('Kirby', 'en')]),
  person('staffan-de-mistura', [name('Staffan de Mistura', 'en'), name('دي ميستورا', 'ar')]),
  person('adel-al-jubeir', [name('Adel al-Jubeir', 'en'), name('عادل الجبير', 'ar')]),
  person('riyad-hijab', [name('رياض حجاب', 'ar')]),
  person('nusra', [
    name('جبهة النصرة', 'ar'),
    name('النصرة', 'ar'),
    kind('Support Front', 'en', 'former', { until: '2016-07-28' }),
  ]),
  { ...agreement('unscr-2254', { date: '2015-12-18' }), form: 'resolution' as const },
  { ...agreement('town-plan', { date: '2016-09-09', place: { ar: 'جنيف', en: 'Geneva' } }) },
  office('ru.fm', 'russia', [
    { actor: 'john-kirby', from: '1998-01-01', to: '2004-03-09' },
    { actor: 'sergey-lavrov', from: '2004-03-09' },
  ]),
];
const search = buildSearch(RECORDS, 'en');
const ids = (query: string): string[] => search(query, 10).map((hit) => hit.id);
const best = (query: string): string => {
  const [hit] = search(query, 10);
  return hit ? `${hit.id} ${hit.match}` : 'nothing';
};

describe('search', () => {
  it.each([
    ['full name', 'Sergey Lavrov', 'sergey-lavrov exact'],
    ['surname', 'lavrov', 'sergey-lavrov exact'],
    ['Arabic surname', 'لافروف', 'sergey-lavrov exact'],
    ['vowel marks and stretching', 'لافـــروفُ', 'sergey-lavrov exact'],
    ['final ى for ي', 'كيرى', 'john-kerry exact'],
    ['beginning of a name', 'serg', 'sergey-lavrov prefix'],
    ['beginning of a later word', 'mist', 'staffan-de-mistura prefix'],
    ['beginnings of two words', 'staf mist', 'staffan-de-mistura prefix'],
    ['two words the other way round', 'Lavrov Sergey', 'sergey-lavrov exact'],
    ['an article too few', 'adel jubeir', 'adel-al-jubeir exact'],
    ['another article', 'adel el-jubeir', 'adel-al-jubeir exact'],
    ['without the space', 'demistura', 'staffan-de-mistura spelling'],
    ['written apart', 'lav rov', 'sergey-lavrov exact'],
    ['hyphen left out', 'adel aljubeir', 'adel-al-jubeir spelling'],
    ['spaces left out in Arabic', 'ديميستورا', 'staffan-de-mistura spelling'],
    ['Arabic without the article', 'نصرة', 'nusra exact'],
    ['sounds alike', 'lavrof', 'sergey-lavrov spelling'],
    ['one letter missing', 'lvrov', 'sergey-lavrov spelling'],
    ['two letters swapped', 'lavorv', 'sergey-lavrov spelling'],
    ['two consonants swapped', 'mitsura', 'staffan-de-mistura typo'],
    ['one letter wrong', 'lavrow', 'sergey-lavrov spelling'],
    ['a letter wrong in one of two words', 'sergey lavriv', 'sergey-lavrov spelling'],
    ['another first letter', 'pavrov', 'sergey-lavrov typo'],
    ['a letter too many at the start', 'klavrov', 'sergey-lavrov typo'],
    ['Cyrillic', 'Лавров', 'sergey-lavrov script'],
    ['Hebrew', 'לברוב', 'sergey-lavrov script'],
    ['Latin letters for a name only in Arabic', 'riyadh hejab', 'riyad-hijab script'],
    ['Arabizi digits', 'riad 7ijab', 'riyad-hijab script'],
    ['a title no name has', 'president lavrov', 'sergey-lavrov partial'],
    ['Arabic keys for Latin letters', 'نثققغ', 'john-kerry keyboard'],
    ['Latin keys for Arabic letters', 'ghtv,t', 'sergey-lavrov keyboard'],
    ['number of a resolution', '٢٢٥٤', 'unscr-2254 exact'],
    ['resolution in words', 'resolution 2254', 'unscr-2254 exact'],
    ['month and place', 'geneva sept 2016', 'town-plan exact'],
    ['Arabic month', 'جنيف ايلول', 'town-plan exact'],
    ['empty', '', 'nothing'],
    ['marks only', '–"', 'nothing'],
    ['nothing like it', 'quxquxqux', 'nothing'],
  ])('%s: %s', (_, query, expected) => {
    expect(best(query)).toBe(expected);
  });

  it.each([
    ['روسيا', 'russia', 'syria'],
    ['سوريا', 'syria', 'russia'],
    ['سورية', 'syria', 'russia'],
    ['Kerry', 'john-kerry', 'john-kirby'],
    ['Kirby', 'john-kirby', 'john-kerry'],
    ['كيري', 'john-kerry', 'john-kirby'],
    ['كيربي', 'john-kirby', 'john-kerry'],
    ['2254', 'unscr-2254', 'town-plan'],
  ])('%s finds %s and never %s', (query, wanted, never) => {
    expect(ids(query)[0]).toBe(wanted);
    expect(ids(query)).not.toContain(never);
  });

  it('a number is never guessed', () => {
    expect(ids('2253')).toEqual([]);
  });

  it('gives each record once, best score first, at most `limit` of them', () => {
    expect(ids('john').toSorted()).toEqual(['john-kerry', 'john-kirby']);
    expect(search('john', 1)).toHaveLength(1);
    for (const query of ['john', 'k', 'ser', 'lavrov', 'ج', 'كي', 'lavorv']) {
      const hits = search(query, 10);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => a - b));
    }
  });

  it('says which name it was, of what kind and until when', () => {
    expect(search('moscow', 1)[0]).toMatchObject({ id: 'russia', matched: 'Moscow', lang: 'en', role: 'capital' });
    expect(search('support front', 1)[0]).toMatchObject({ id: 'nusra', role: 'former', until: '2016-07-28' });
    expect(search('كيربي', 5)[0]).toMatchObject({ matched: 'كيربي', lang: 'ar' });
  });

  it('finds people by their office, never the office itself', () => {
    const hits = search('russia minister', 10);
    expect(hits.map(({ id }) => id)).toEqual(['sergey-lavrov', 'john-kirby']);
    expect(hits[1]).toMatchObject({
      role: 'office',
      office: { en: 'Minister' },
      from: '1998-01-01',
      until: '2004-03-09',
    });
    expect(ids('russia minister 1999')[0]).toBe('john-kirby');
    expect(ids('russia')).toEqual(['russia']);
  });

  it('sure and guessed hits are told apart', () => {
    for (const [query, isSure] of [
      ['lavrov', true],
      ['lavr', true],
      ['lavorv', false],
      ['Лавров', false],
      ['نثققغ', false],
    ] as const) {
      expect([query, search(query, 1)[0]?.isSure]).toEqual([query, isSure]);
    }
  });
});
