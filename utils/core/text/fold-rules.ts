/**
 * The letters and ranges of the K0 folding (language.md 1.1), by rule number. Data only: what is done with them stands
 * in fold-table.ts, and the list of rules in words in fold.ts.
 */

/** Inclusive range of UTF-16 units. */
export type UnitRange = readonly [first: number, last: number];

/** Rule 1: vowel signs and other Arabic marks, and (rule 14) Latin combining marks. A surface keeps those after it. */
export const MARKS: readonly UnitRange[] = [
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0x0300, 0x036f],
];

/** Rule 2: tatweel. */
export const STRETCH = 0x0640;

/** Rule 3: soft hyphen, joiners, direction marks, byte order mark. */
export const INVISIBLES: readonly UnitRange[] = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

export const ALEF = 0x0627;
export const BA = 0x0628;
export const JEEM = 0x062c;
export const ZAY = 0x0632;
export const GHAIN = 0x063a;
export const FA = 0x0641;
export const QAF = 0x0642;
export const KAF = 0x0643;
export const LAM = 0x0644;
export const HA = 0x0647;
export const WAW = 0x0648;
export const YA = 0x064a;

/** Rules 4 to 9: letters written in more than one way, by the letter they become. */
export const LETTERS: readonly (readonly [to: number, from: readonly UnitRange[]])[] = [
  // 4 alef with madda, with hamza above or below, wasla
  [
    ALEF,
    [
      [0x0622, 0x0623],
      [0x0625, 0x0625],
      [0x0671, 0x0671],
    ],
  ],
  // 5 alef maqsura, Farsi ya, ya with tail, e, ya barree; 9 ya with hamza
  [
    YA,
    [
      [0x0649, 0x0649],
      [0x06cc, 0x06cd],
      [0x06d0, 0x06d0],
      [0x06d2, 0x06d2],
      [0x0626, 0x0626],
    ],
  ],
  // 6 ta marbuta, Urdu and Farsi forms of ha
  [
    HA,
    [
      [0x0629, 0x0629],
      [0x06be, 0x06be],
      [0x06c0, 0x06c3],
      [0x06d5, 0x06d5],
    ],
  ],
  // 7 kaf and gaf forms
  [
    KAF,
    [
      [0x06a9, 0x06ad],
      [0x06af, 0x06af],
      [0x0763, 0x0763],
    ],
  ],
  // 8 foreign letters: peh, tcheh, jeh, veh, qaf with three dots, ain with three dots
  [BA, [[0x067e, 0x067e]]],
  [JEEM, [[0x0686, 0x0686]]],
  [ZAY, [[0x0698, 0x0698]]],
  [FA, [[0x06a4, 0x06a4]]],
  [QAF, [[0x06a8, 0x06a8]]],
  [GHAIN, [[0x06a0, 0x06a0]]],
  // 9 waw with hamza, whatever the length of the word
  [WAW, [[0x0624, 0x0624]]],
];

/** Rule 11: blocks whose letters are expanded by NFKC. */
export const PRESENTATION_FORMS: readonly UnitRange[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];
/** Rule 11: whole phrases and the rial sign stay symbols. */
export const PHRASE_SIGNS: UnitRange = [0xfdfa, 0xfdfd];
/** Rule 11: a form that expands to more than this stays a symbol. */
export const MAX_EXPANSION = 4;

/** Rule 12: zeros of the two Arabic digit rows; nine more follow each. */
export const ARABIC_ZEROS: readonly number[] = [0x0660, 0x06f0];

/** Rules 12, 13 and 16: signs and spaces that become one ASCII sign; none of them is part of a word. */
export const SIGNS: readonly (readonly [to: string, from: readonly UnitRange[]])[] = [
  ['%', [[0x066a, 0x066a]]],
  [
    '.',
    [
      [0x066b, 0x066b],
      [0x06d4, 0x06d4],
    ],
  ],
  [
    ',',
    [
      [0x066c, 0x066c],
      [0x060c, 0x060c],
    ],
  ],
  [';', [[0x061b, 0x061b]]],
  ['?', [[0x061f, 0x061f]]],
  [
    ' ',
    [
      [0x0009, 0x0009],
      [0x00a0, 0x00a0],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    '-',
    [
      [0x2010, 0x2015],
      [0x2212, 0x2212],
    ],
  ],
];

/** Rule 15: apostrophes, primes and modifier letters used as such. */
export const APOSTROPHES: readonly UnitRange[] = [
  [0x0027, 0x0027],
  [0x0060, 0x0060],
  [0x00b4, 0x00b4],
  [0x02b9, 0x02bf],
  [0x2018, 0x2019],
  [0x2032, 0x2032],
];

/** Rule 14: blocks that hold Latin letters with marks, ligatures or full-width forms (phonetic letters only change case). */
export const LATIN_BLOCKS: readonly UnitRange[] = [
  [0x0041, 0x024f],
  [0x1e00, 0x1eff],
  [0x212a, 0x212b],
  [0xfb00, 0xfb06],
  [0xff21, 0xff5a],
];
/** Rule 14: Latin letters that NFKD leaves whole. */
export const LATIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
