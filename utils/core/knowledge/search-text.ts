/** Words of names and queries as the search compares them: folded, cut at spaces and signs, articles set apart. */
import { fold } from '../text/fold.ts';

/** One word of a name or query. */
export interface SearchWord {
  readonly text: string;
  /** Without a written-on article (النصرة → نصره, alqaida → qaida); the word itself if it has none. */
  readonly bare: string;
  /** An article or preposition: it need not be typed, and typing it finds nothing. */
  readonly isLight: boolean;
}

const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/gu;
/** French elision: "l'ONU" is ONU. Folding would join the two. */
const ELISION = /(^|[\s(-])[ld]['\u2019](?=\p{L})/giu;
/** Only before enough of a word: Alan and الله have none. */
const ARTICLE = /^(?:al|el)(?=[a-z]{4})|^\u0627\u0644(?=\p{L}{3})/u;

/** Articles as the following letter changes them, prepositions, and "son of". Light only beside another word. */
const LIGHT = new Set(
  [
    'al el ul as ash an ad ar at az es the of and for in on to de del di da du des la le les et a von van bin ibn ben',
    'аль эль ан аш ас ат ад ар аз и в на по с о об де бен ибн',
    'في من على الى عن و بن ابن دي',
    'אל א ה של דה',
  ]
    .join(' ')
    .split(' '),
);

/** The folded text with single spaces for all that is no letter or digit; '' for text without either. */
export function normal(text: string): string {
  const whole = /['\u2019]/.test(text) ? text.replace(ELISION, '$1') : text;
  return fold(whole).replace(SEPARATORS, ' ').trim();
}

/** The words of a text. If all are light, none is: somebody looks for just that. */
export function wordsOf(text: string): SearchWord[] {
  const parts = normal(text).split(' ').filter(Boolean);
  const isAllLight = parts.every((part) => LIGHT.has(part));
  return parts.map((part) => ({
    text: part,
    bare: withoutArticle(part),
    isLight: !isAllLight && LIGHT.has(part),
  }));
}

/** A folded word without a written-on article. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'hebrew' | 'other';

/** The script of a word's first letter; digits and everything else are 'other'. */
export function scriptOf(text: string): Script {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i) | 0;
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return 'latin';
    if (unit >= 0xc0 && unit < 0x250) return 'latin';
    if (unit >= 0x400 && unit < 0x530) return 'cyrillic';
    if (unit >= 0x5d0 && unit < 0x5f0) return 'hebrew';
    if (unit >= 0x620 && unit < 0x700) return 'arabic';
  }
  return 'other';
}
