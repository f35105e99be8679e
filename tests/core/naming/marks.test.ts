import { describe, expect, test } from 'vitest';
import { isSetOff } from '@/utils/core/naming/marks.ts';

/** The span of the text between the two bars, and the text without them. */
function marked(text: string): boolean {
  const start = text.indexOf('|');
  const end = text.indexOf('|', start + 1) - 1;
  return isSetOff(text.replaceAll('|', ''), { start, end });
}

describe('words set off by marks', () => {
  test.each([
    ['curled marks', 'ضد “|جبهة النصرة|” في حلب', true],
    ['a closing mark as opener', 'بين ”|المعارضة|” وغيرها', true],
    ['guillemets', 'نشر «|داعش|» صورا', true],
    ['slashes', 'مع /|المعارضة|/ في جنيف', true],
    ['brackets', 'ضرب (|داعش|) هناك', true],
    ['straight marks', 'the "|moderate rebels|" say', true],
    ['the double prime as closer', 'قال “|الإرهاب|″ أمس', true],
    ['the noun inside the marks, too', 'ضد “تنظيم |داعش|” أمس', true],
    ['an adjective inside the marks, too', 'بين “|المعارضة| السورية” والحكومة', true],
    ['none', 'ضد |جبهة النصرة| في حلب', false],
    ['an opener only', 'ضد “|جبهة النصرة| في حلب', false],
    ['a closer only', 'ضد |جبهة النصرة|” في حلب', false],
    ['a whole quotation', 'قال “إن على الأطراف ضرب |داعش| في كل مكان” أمس', false],
    ['marks of two kinds', 'ضد “|جبهة النصرة|) في حلب', false],
    ['marks on other lines', 'ضد “\n|جبهة النصرة|\n” في حلب', false],
    ['the end of the text', '|داعش|', false],
  ])('%s', (_name, text, expected) => expect(marked(text)).toBe(expected));
});
