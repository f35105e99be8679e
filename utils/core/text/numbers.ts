/**
 * Numbers in a folded line: figures ("500,000", "4 ملايين", "1.5 million") and words of both languages (language.md 5.3).
 *
 * A line is folded words (K0) with one space between them; hyphens inside words are spaces ("twenty five"). Gender and
 * number of the counted noun are not used to refuse a number: news pages mix them up.
 */
import { fold } from './fold.ts';
import { letterTree } from './letter-tree.ts';

const ARABIC_UNITS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const;
const ARABIC_TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'] as const;
const ENGLISH_ONES =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Folded number word → value; scale words are in SCALES. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [...arabicWords(), ...englishWords()].map(([word, n]): [string, number] => [fold(word), n]),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ألف', 1000],
      ['ألفا', 1000],
      ['آلاف', 1000],
      ['مليون', 1e6],
      ['ملايين', 1e6],
      ['thousand', 1000],
      ['hundred', 100],
      ['million', 1e6],
    ] as const
  ).map(([word, n]): [string, number] => [fold(word), n]),
);

const WORD = letterTree(WORDS.keys());
const SCALE = letterTree(SCALES.keys());
const FIGURE = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';

/** Source of a pattern for one number; no captures. Ends before a space. */
export const NUMBER_SOURCE = `(?:(?:${FIGURE})(?: (?:${SCALE}))?|(?:${WORD})(?: و?(?:${WORD})){0,2}(?: (?:${SCALE})){0,2})`;

const NUMBER = new RegExp(`^${NUMBER_SOURCE}$`, 'u');

/** The value of a number as NUMBER_SOURCE finds it: "خمسه وعشرين" → 25, "500,000" → 500000; null for other text. */
export function numberValue(folded: string): number | null {
  if (!NUMBER.test(folded)) return null;
  const whole = WORDS.get(folded);
  if (whole !== undefined) return whole;
  let value = 0;
  for (const word of folded.split(' ')) {
    const scale = SCALES.get(word);
    if (scale !== undefined) value = Math.max(1, value) * scale;
    else if (/^\d/.test(word)) value += Number(word.replaceAll(',', ''));
    else value += WORDS.get(word) ?? WORDS.get(word.replace(/^و/u, '')) ?? 0;
  }
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
}

function* arabicWords(): Generator<[string, number]> {
  for (const [i, unit] of ARABIC_UNITS.entries()) {
    const value = i + 3;
    for (const form of value === 8 ? ['ثمان', 'ثماني', 'ثمانية', 'ثمانيا'] : [unit, `${unit}ة`, `${unit}ا`]) {
      yield [form, value];
      yield [`${form} عشر`, value + 10];
      yield [`${form} عشرة`, value + 10];
    }
    for (const hundred of ['مئة', 'مائة', ' مئة', ' مائة']) yield [`${unit}${hundred}`, value * 100];
  }
  yield* pairs({
    عشر: 10,
    عشرة: 10,
    'أحد عشر': 11,
    'إحدى عشرة': 11,
    // "اثنتين وسبعين"
    اثنتان: 2,
    اثنتين: 2,
    اثنان: 2,
    اثنين: 2,
    'اثنا عشر': 12,
    'اثني عشر': 12,
    'اثنتا عشرة': 12,
    'اثنتي عشرة': 12,
  });
  for (const [i, ten] of ARABIC_TENS.entries()) {
    const tens = [`${ten}ون`, `${ten}ين`];
    for (const form of i === 0 ? ['عشرون', 'عشرين'] : tens) yield [form, i === 0 ? 20 : (i + 2) * 10];
  }
  yield* pairs({ 'نصف مليون': 500_000 });
  yield* pairs({
    مئة: 100,
    مائة: 100,
    مئتان: 200,
    مئتين: 200,
    مئتي: 200,
    مائتان: 200,
    مائتين: 200,
    مائتي: 200,
    ألفان: 2000,
    ألفين: 2000,
  });
}

function* englishWords(): Generator<[string, number]> {
  yield ['half a million', 500_000];
  for (const [i, word] of ENGLISH_ONES.split(' ').entries()) yield [word, i + 2];
  for (const [i, ten] of ENGLISH_TENS.split(' ').entries()) {
    yield [ten, (i + 2) * 10];
    for (const [j, one] of ENGLISH_ONES.split(' ').slice(0, 8).entries()) yield [`${ten} ${one}`, (i + 2) * 10 + j + 2];
    yield [`${ten} one`, (i + 2) * 10 + 1];
  }
}

function pairs(table: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(table);
}
