import { describe, expect, it } from 'vitest';
import { buildSearch } from '@/utils/core/knowledge/search.ts';
import { name, office, person, state } from './records.ts';

const RECORDS = [
  state('russia', [name('روسيا', 'ar'), name('Russia', 'en')]),
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
  person('nusra', [name('جبهة النصرة', 'ar'), name('النصرة', 'ar')]),
  office('ru.fm', 'russia', [{ actor: 'sergey-lavrov' }]),
];
const search = buildSearch(RECORDS, 'en');
const ids = (query: string): string[] => search(query, 10).map((hit) => hit.id);
const best = (query: string): string => {
  const [hit] = search(query, 10);
  return hit ? `${hit.id} ${hit.reason}` : 'nothing';
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
    ['two words the other way round', 'mist staf', 'staffan-de-mistura prefix'],
    ['without the space', 'demistura', 'staffan-de-mistura typo'],
    ['hyphen left out', 'adel aljubeir', 'adel-al-jubeir spelling'],
    ['spaces left out in Arabic', 'ديميستورا', 'staffan-de-mistura spelling'],
    ['Arabic without the article', 'نصرة', 'nusra spelling'],
    ['one letter wrong', 'lavrof', 'sergey-lavrov typo'],
    ['one letter missing', 'lavrv', 'sergey-lavrov typo'],
    ['two letters swapped', 'lavorv', 'sergey-lavrov typo'],
    ['two letters wrong in a long name', 'sergei lavruv', 'sergey-lavrov typo'],
    ['another first letter', 'pavrov', 'nothing'],
    ['empty', '', 'nothing'],
    ['marks only', '–"', 'nothing'],
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
  ])('%s finds %s and never %s', (query, wanted, never) => {
    expect(ids(query)[0]).toBe(wanted);
    expect(ids(query)).not.toContain(never);
  });

  it('puts exact hits before prefixes before typos', () => {
    const order = { exact: 0, spelling: 1, prefix: 2, typo: 3 };
    for (const query of ['john', 'k', 'ser', 'lavrov', 'ج', 'كي']) {
      const reasons = search(query, 10).map((hit) => order[hit.reason]);
      expect(reasons).toEqual([...reasons].toSorted());
    }
  });

  it('gives each record once, with the name that matched, at most `limit` of them', () => {
    expect(ids('john')).toEqual(['john-kerry', 'john-kirby']);
    expect(search('john', 1)).toHaveLength(1);
    expect(search('كيربي', 5)[0]?.matched).toBe('كيربي');
  });

  it('leaves offices out', () => {
    expect(ids('minister')).toEqual([]);
  });
});
