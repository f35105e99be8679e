import { describe, expect, it } from 'vitest';
import { directionOf, languageOf } from '@/utils/core/text/language.ts';

const ARABIC = 'أعلن الوزيران في ختام لقاء طويل أنهما توصلا إلى خطة مكتوبة لخفض القتال. ';
const ENGLISH =
  'The two ministers said after a long day of talks that they had agreed on a written plan for the north. ';
const PERSIAN =
  'وزیر امور خارجه گفت که گفتگوها با طرف آمریکایی پس از چند ساعت پایان یافته است و نتیجه آن اعلام می‌شود. ';
const FRENCH =
  'Les deux ministres ont annoncé après une longue journée de discussions un plan écrit pour réduire les combats. ';

describe('languageOf', () => {
  it.each([
    ['true declaration', ARABIC, 'ar-SY', 'ar', 'markup'],
    ['lying declaration', ARABIC, 'en', 'ar', 'script'],
    ['none', ENGLISH, null, 'en', 'script'],
    ['English declared Arabic', ENGLISH, 'ar', 'en', 'script'],
    ['Persian declared Arabic', PERSIAN, 'ar', 'other', 'script'],
    ['French declared English', FRENCH, 'en-US', 'other', 'script'],
    ['mostly English on an Arabic page', ARABIC + ENGLISH, 'ar', 'ar', 'markup'],
    ['too little to tell', '2016', 'ar', 'ar', 'markup'],
    ['nothing', '', null, 'other', 'script'],
  ])('%s', (_, text, declared, value, from) => {
    expect(languageOf(text, declared)).toEqual({ value, from });
  });

  it('lets the headline decide between two equal shares', () => {
    expect(languageOf(ARABIC + ENGLISH, null, ARABIC).value).toBe('ar');
    expect(languageOf(ARABIC + ENGLISH, null, ENGLISH).value).toBe('en');
  });

  it('gives the direction, other languages by their letters', () => {
    expect([
      directionOf('ar', ''),
      directionOf('en', ''),
      directionOf('other', PERSIAN),
      directionOf('other', FRENCH),
    ]).toEqual(['rtl', 'ltr', 'rtl', 'ltr']);
  });
});
