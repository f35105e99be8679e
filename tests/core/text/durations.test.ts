/** Lengths of time and numbers in folded lines, Arabic and English side by side. */
import { describe, expect, test } from 'vitest';
import { DURATION, durationOf } from '@/utils/core/text/durations.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { numberValue } from '@/utils/core/text/numbers.ts';

function lengths(text: string): string[] {
  return [...`${fold(text)} `.matchAll(DURATION)].flatMap((m) => {
    const length = durationOf(m);
    return length ? [`${length.bound ?? ''}${length.iso}`] : [];
  });
}

describe('lengths of time', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['figures', 'لمدة 48 ساعة', ['PT48H']],
    ['Indian digits', 'لمدة ٦ أشهر', ['P6M']],
    ['words, feminine numeral', 'استمرت سبعة أيام', ['P7D']],
    ['words, masculine numeral', 'استمرت سبع ساعات', ['PT7H']],
    ['a teen', 'بعد اثنتي عشرة ساعة', ['PT12H']],
    ['units before tens', 'خمسة وعشرين يوما', ['P25D']],
    ['a dual', 'هدنة يومين', ['P2D']],
    ['a dual with two clitics', 'ولأسبوعين', ['P2W']],
    ['a bare accusative', 'صمدت أسبوعا', ['P1W']],
    ['an article before the figure', 'هدنة ال72 ساعة', ['PT72H']],
    ['a bound', 'أكثر من 5 أعوام', ['>P5Y']],
    ['about', 'نحو 16 ساعة', ['~PT16H']],
    ['days on end', 'ثلاثين يوما متتالية', ['P30D']],
    ['the tail of a word is no article', 'خلال خمسة أيام', ['P5D']],
    ['a month of the year', 'في شهر ما', ['P1M']],
    ['the day of a date', 'يوم الجمعة', []],
    ['the hour', 'الساعة السابعة', []],
    ['English figures', 'for 48 hours', ['PT48H']],
    ['English words', 'after thirteen hours', ['PT13H']],
    ['with a hyphen', 'a seven day truce', ['P7D']],
    ['one of a unit', 'holds for a week', ['P1W']],
    ['another', 'for another 48 hours', ['PT48H']],
    ['in a row', 'seven consecutive days', ['P7D']],
    ['long', 'a day long meeting', ['P1D']],
    ['an English bound', 'at least six months', ['>P6M']],
    ['no number', 'for months', []],
    ['too long to be meant', '99999 days', []],
  ])('%s', (_name, text, expected) => expect(lengths(text)).toEqual(expected));
});

describe('numbers', () => {
  test.each<readonly [string, string, number | null]>([
    ['figures', '250', 250],
    ['thousands', '500,000', 500_000],
    ['Indian digits', '١٧', 17],
    ['a scale', '300 ألف', 300_000],
    ['a decimal scale', '1.5 million', 1_500_000],
    ['a hundred in one word', 'خمسمئة', 500],
    ['a dual scale', 'ألفين', 2000],
    ['a teen', 'سبع عشرة', 17],
    ['a compound', 'خمسة وعشرون', 25],
    ['half', 'نصف مليون', 500_000],
    ['English tens', 'twenty five', 25],
    ['half in English', 'half a million', 500_000],
    ['no number', 'عدة', null],
    ['a name', 'six-pack', null],
  ])('%s', (_name, text, expected) => expect(numberValue(fold(text))).toBe(expected));
});
