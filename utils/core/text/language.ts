/** Which language a text is in, by its letters and a few words: `lang` attributes are often left from a template. */
import type { Language, Sourced } from '../model/document.ts';

/** Enough text to be sure; more would only cost time. */
const SAMPLE_UNITS = 20_000;
const MIN_LETTERS = 20;
/** A declared Arabic page with this share of Arabic letters is Arabic, however much English it quotes. */
const DECLARED_SHARE = 0.25;
/** Share of common English words from which Latin text is English; English news has 0.35 and more (measured on 004). */
const ENGLISH_WORD_SHARE = 0.12;

const LATIN = /[A-Za-z\u00C0-\u024F]/g;
const ARABIC = /[\u0620-\u064A\u066E-\u06D3]/g;
// Letters of Persian, Urdu, Pashto and Kurdish that Arabic does not have.
const NOT_ARABIC =
  /[\u067E\u0686\u0698\u06AF\u06CC\u06A9\u0679\u0688\u0691\u06D2\u06BA\u06C1\u067C\u0689\u0693\u0695\u06B5\u06C6\u06CE]/g;
const OTHER = /[^\P{L}A-Za-z\u00C0-\u024F\u0600-\u06FF\u0750-\u077F\uFB50-\uFEFF]/gu;
const ENGLISH_WORD =
  /\b(?:the|of|and|to|in|a|is|that|for|it|on|was|with|as|at|by|an|be|this|from|has|have|said|will|are)\b/gi;

/**
 * The language of a text. A declared language is kept unless the letters contradict it.
 * @param declared BCP 47 tag of the page ("ar-SY"), or null
 * @param headline its script decides between two languages of about equal share
 */
export function languageOf(text: string, declared: string | null, headline = ''): Sourced<Language> {
  const sample = text.slice(0, SAMPLE_UNITS);
  const [arabic, latin, other] = [count(sample, ARABIC), count(sample, LATIN), count(sample, OTHER)];
  const tag = normalise(declared);
  const total = arabic + latin + other;
  if (total < MIN_LETTERS) return { value: tag ?? 'other', from: tag ? 'markup' : 'script' };
  const seen = seenLanguage(sample, arabic / total, latin / total, tag, headline);
  return { value: seen, from: seen === tag ? 'markup' : 'script' };
}

/** Direction of a text in that language; other languages by their letters. */
export function directionOf(language: Language, text: string): 'rtl' | 'ltr' {
  if (language !== 'other') return language === 'ar' ? 'rtl' : 'ltr';
  const sample = text.slice(0, SAMPLE_UNITS);
  const rightToLeft = count(sample, /[\u0590-\u08FF\uFB1D-\uFEFC]/g);
  return rightToLeft > count(sample, /\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}

function seenLanguage(
  sample: string,
  arabicShare: number,
  latinShare: number,
  declared: Language | null,
  headline: string,
): Language {
  const headlineIsArabic = count(headline, ARABIC) > count(headline, LATIN);
  const arabicMayWin = arabicShare >= DECLARED_SHARE && (declared === 'ar' || headlineIsArabic);
  if (arabicShare >= 0.5 || arabicMayWin) return isArabic(sample) ? 'ar' : 'other';
  if (latinShare < 0.5) return 'other';
  const words = count(sample, /\p{L}+/gu);
  return count(sample, ENGLISH_WORD) / words >= ENGLISH_WORD_SHARE ? 'en' : 'other';
}

/** Persian and its neighbours use their own letters in nearly every sentence; Arabic pages only in stray keyboards. */
function isArabic(sample: string): boolean {
  return count(sample, NOT_ARABIC) < count(sample, ARABIC) * 0.06;
}

function normalise(tag: string | null): Language | null {
  if (!tag) return null;
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'ar' || primary === 'en' ? primary : 'other';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
