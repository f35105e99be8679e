import { describe, expect, it } from 'vitest';
import { changesBetween, soundDistance } from '@/utils/core/knowledge/search-distance.ts';
import { soundsOf } from '@/utils/core/knowledge/search-sounds.ts';
import { normal } from '@/utils/core/knowledge/search-text.ts';

/** Least distance of two words by any of their readings; null if they share no skeleton. */
function heard(a: string, b: string): number | null {
  const [one, other] = [soundsOf(normal(a)), soundsOf(normal(b))];
  if (!one?.skeletons.some((key) => other?.skeletons.includes(key))) return null;
  return Math.min(...one.readings.flatMap((x) => (other?.readings ?? []).map((y) => soundDistance(x, y))));
}

describe('words that sound alike share a skeleton and are near', () => {
  it.each([
    ['لافروف', 'Lavrov'],
    ['Лавров', 'Lavrov'],
    ['Lawrow', 'Lavrov'],
    ['לברוב', 'Lavrov'],
    ['لاوروف', 'Lavrov'],
    ['كيري', 'Kerry'],
    ['Керри', 'Kerry'],
    ['تشوركين', 'Churkin'],
    ['جوركين', 'Churkin'],
    ['شوركين', 'Churkin'],
    ['Tchourkine', 'Churkin'],
    ['Tschurkin', 'Churkin'],
    ['Чуркин', 'Churkin'],
    ['זכרובה', 'Zakharova'],
    ['Sacharowa', 'Zakharova'],
    ['زاخاروفا', 'Zakharova'],
    ['Захарова', 'Zakharova'],
    ['معلم', 'Muallem'],
    ['Moualem', 'Muallim'],
    ['Муаллем', 'Moallem'],
    ['أوباما', 'Obama'],
    ['Обама', 'Obama'],
    ['جون', 'John'],
    ['Джон', 'John'],
    ['سيرجي', 'Sergey'],
    ['Сергей', 'Sergei'],
    ['7izballah', 'Hizbullah'],
    ['Хезболла', 'Hezbollah'],
    ['داود', 'Davut'],
    ['باور', 'Power'],
    ['ظريف', 'Zarif'],
    ['رمضان', 'Ramazan'],
    ['شويغو', 'Shoigu'],
    ['Шойгу', 'Schoigu'],
    ['وليد', 'Velid'],
    ['Валид', 'Walid'],
    ['الكسندر', 'Alexander'],
  ])('%s, %s', (a, b) => {
    const distance = heard(a, b);
    expect(distance).not.toBeNull();
    expect(distance).toBeLessThan(0.22);
  });
});

describe('words that do not are apart', () => {
  it.each([
    ['روسيا', 'سوريا'],
    ['Kerry', 'Kirby'],
    ['كيري', 'كيربي'],
    ['Putin', 'Power'],
    ['Iran', 'Iraq'],
    ['Assad', 'Fayad'],
  ])('%s, %s', (a, b) => {
    expect(heard(a, b)).toBeNull();
  });

  it('numbers have no sound', () => {
    expect(soundsOf('2254')).toBeNull();
  });
});

describe('changes between spellings', () => {
  it.each([
    ['lavrov', 'lavrov', { whole: 0, beginning: 0 }],
    ['lavorv', 'lavrov', { whole: 1, beginning: 1 }],
    ['lavro', 'lavrov', { whole: 1, beginning: 0 }],
    ['labrov', 'lavrov', { whole: 1, beginning: 1 }],
    ['lavorv', 'lavrovsky', { whole: 4, beginning: 1 }],
    ['kerry', 'kirby', null],
  ])('%s, %s', (a, b, expected) => {
    expect(changesBetween(a, b, 1)).toEqual(expected);
  });

  it('is the same both ways', () => {
    for (const [a, b] of [
      ['lavrov', 'labro'],
      ['mistura', 'mitsura'],
    ] as const) {
      expect(changesBetween(a, b, 3)?.whole).toBe(changesBetween(b, a, 3)?.whole);
      expect(soundDistance(a, b)).toBeCloseTo(soundDistance(b, a));
    }
  });
});
