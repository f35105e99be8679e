import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/utils/core/lexicon/compile.ts';
import { openLexicon } from '@/utils/core/lexicon/lexicon.ts';
import { scan } from '@/utils/core/lexicon/scan.ts';
import { hashOfFolded } from '@/utils/core/text/word-hash.ts';
import { newsText } from '../text/news-text.ts';
import { naiveScan, naiveWords } from './oracle.ts';

function found(text: string, keys: readonly string[]): string[] {
  return scan(text, openLexicon(compileLexicon(keys))).map(
    ({ start, end, key, clitic }) => `${text.slice(start, end)} = ${keys[key]}${clitic > 0 ? ` −${clitic}` : ''}`,
  );
}

describe('scan: one row per rule', () => {
  it.each([
    ['whole word only', 'لافروفسكي', ['لافروف'], []],
    ['marks belong to the surface', 'قال كيريُ', ['كيري'], ['كيريُ = كيري']],
    [
      'every form on the way',
      'الأمم المتحدة',
      ['الأمم', 'الأمم المتحدة'],
      ['الأمم = الأمم', 'الأمم المتحدة = الأمم المتحدة'],
    ],
    ['every start', 'بان كي مون', ['بان كي مون', 'مون'], ['بان كي مون = بان كي مون', 'مون = مون']],
    ['two keys of one form', 'Assad', ['Assad', 'ASSAD'], ['Assad = Assad', 'Assad = ASSAD']],
    ['proclitic', 'وبموسكو', ['موسكو'], ['موسكو = موسكو −2']],
    ['marked proclitic', 'وَلِروسيا', ['روسيا'], ['روسيا = روسيا −4']],
    ['a word that is a name is not taken apart', 'وليد', ['وليد', 'ليد'], ['وليد = وليد']],
    ['unless the name goes on differently', 'وليد جنبلاط', ['وليد المعلم', 'ليد'], ['ليد = ليد −1']],
    ['lam and article', 'للأمم المتحدة', ['الأمم المتحدة'], ['للأمم المتحدة = الأمم المتحدة']],
    ['و, lam and article', 'وللأمم المتحدة', ['الأمم المتحدة'], ['للأمم المتحدة = الأمم المتحدة −1']],
    ['lam before lam', 'للبنان', ['لبنان'], ['لبنان = لبنان −1']],
    ['lam before الل', 'للاذقية', ['اللاذقية'], ['للاذقية = اللاذقية']],
    ['no clitic inside a name', 'الأمم والمتحدة', ['الأمم المتحدة'], []],
    ['blocked', 'بيان وبيان', ['يان'], []],
    ['blocked after و', 'لسانا ولسانا سانا وسانا', ['سانا'], ['سانا = سانا', 'سانا = سانا −1']],
    ['hyphen or space', 'al-Qaida, Al Qaida, alQaida', ['al-Qaida'], ['al-Qaida = al-Qaida', 'Al Qaida = al-Qaida']],
    ['apostrophes', "Qa’ida's", ["Qa'ida"], ["Qa’ida = Qa'ida"]],
    [
      'marks of quotation in a gap',
      'حركة “أحرار الشام”',
      ['حركة أحرار الشام'],
      ['حركة “أحرار الشام = حركة أحرار الشام'],
    ],
    ['slash in a gap', 'سبتمبر/أيلول', ['سبتمبر أيلول'], ['سبتمبر/أيلول = سبتمبر أيلول']],
    ['three units at most', 'a - b, a -- b', ['a b'], ['a - b = a b']],
    ['no line break, comma, bracket', 'John\nKerry John, Kerry John (Kerry', ['John Kerry'], []],
    [
      'dot after a single letter only',
      'John F. Kerry, John Fo. Kerry',
      ['John F Kerry', 'Fo Kerry'],
      ['John F. Kerry = John F Kerry'],
    ],
    ['the dot of an acronym', 'the U.S. and the US', ['U.S.', 'US'], ['U.S. = U.S.', 'US = US']],
    ['no dot in the key, none in the span', 'the U.S. is', ['U.S'], ['U.S = U.S']],
    ['no dot in the text', 'the U.S, and', ['U.S.'], ['U.S = U.S.']],
    [
      'bidi marks in a gap do not count',
      'John \u200F\u200E\u200F Kerry',
      ['John Kerry'],
      ['John \u200F\u200E\u200F Kerry = John Kerry'],
    ],
    ['ligature at a name’s start', 'ﻻفروف', ['لافروف'], ['ﻻفروف = لافروف']],
    ['expanded letters', 'Strauß STRAUSS', ['Strauss'], ['Strauß = Strauss', 'STRAUSS = Strauss']],
  ] as const)('%s', (_rule, text, keys, expected) => {
    expect(found(text, keys)).toEqual(expected);
  });

  it('compares letters: words whose hashes collide are told apart', () => {
    const middle = 'ت'.repeat(31); // letters 32 apart can change places without changing the hash
    const [one, two] = [`ا${middle}م`, `م${middle}ا`];
    expect(hashOfFolded(one)).toBe(hashOfFolded(two));
    expect(found(`${two} ${one} س${two}`, [one])).toEqual([`${one} = ${one}`]);
    expect(found(`${two} ${one}`, [one, two])).toEqual([`${two} = ${two}`, `${one} = ${one}`]);
    expect(found(`x ${two} x ${one}`, [`x ${one}`, `x ${two}`])).toEqual([
      `x ${two} = x ${two}`,
      `x ${one} = x ${one}`,
    ]);
    expect(found(`و${two}`, [one])).toEqual([]);
  });

  it('finds names across the edges of its windows', () => {
    const keys = ['a b c'];
    const text = 'x '.repeat(4093) + 'a b c ' + 'x '.repeat(4090) + 'a b c';
    expect(found(text, keys)).toEqual(['a b c = a b c', 'a b c = a b c']);
    const offsets = Array.from({ length: 12 }, (_, shift) =>
      found('x '.repeat(4088 + shift) + 'a b c ' + 'y '.repeat(9000), keys),
    );
    expect(offsets.every((matches) => matches.length === 1)).toBe(true);
  });
});

describe('scan equals the naive search', () => {
  const STEMS = [
    'كيري',
    'روسيا',
    'لبنان',
    'الأمم',
    'المتحدة',
    'اللاذقية',
    'وليد',
    'بان',
    'كي',
    'مون',
    'سوق',
    'بيان',
    'لسانا',
    'سانا',
    'لجنة',
    'اللجنة',
    'U',
    'S',
    'al',
    'Qaida',
    "Qa'ida",
    'Kerry',
    'Strauß',
    'ﻻفروف',
    'لافروف',
    'فﻻن',
    'علي',
  ];
  const CLITICS = [
    '',
    '',
    '',
    'و',
    'ف',
    'ب',
    'ل',
    'ك',
    'ال',
    'لل',
    'ولل',
    'وب',
    'فك',
    'وَ',
    'لِـ',
    'ل\u200F',
    "ل'",
    'وال',
    'ﻻ',
    'س',
  ];
  const GAPS = [
    ' ',
    ' ',
    ' ',
    '\u00A0',
    '-',
    '–',
    '.',
    '. ',
    '.. ',
    ' “',
    "'",
    '/',
    '\n',
    '، ',
    ' - ',
    '    ',
    '\u200F ',
    'َ ',
    'ـ ',
    '’s ',
    '😀',
    '',
  ];
  const word = fc
    .tuple(fc.constantFrom(...CLITICS), fc.constantFrom(...STEMS), fc.constantFrom(...GAPS))
    .map((parts) => parts.join(''));
  const text = fc
    .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: newsText }), { maxLength: 15 })
    .map((parts) => parts.join(''));
  const key = fc
    .array(fc.tuple(fc.constantFrom(...STEMS), fc.constantFrom(' ', '-', '.')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join(''));

  it('on texts of names, clitics, marks and separators', () => {
    fc.assert(
      fc.property(text, fc.array(key, { maxLength: 30 }), (raw, keys) => {
        expect(scan(raw, openLexicon(compileLexicon(keys)))).toEqual(naiveScan(raw, keys));
      }),
      { numRuns: 2000 },
    );
  });

  it('on keys that are cut from the text', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 }))), (raw, cuts) => {
        const keys = cuts
          .map(([start, length]) => raw.slice(start, start + length))
          .filter((form) => naiveWords(form).length > 0);
        expect(scan(raw, openLexicon(compileLexicon(keys)))).toEqual(naiveScan(raw, keys));
      }),
      { numRuns: 500 },
    );
  });
});
