/** Inflected forms are generated; a few of each kind are checked by hand. */
import { describe, expect, it } from 'vitest';
import { ACTS } from '@/utils/core/model/statement.ts';
import { ARABIC_CUES } from '@/utils/core/statements/arabic-verbs.ts';
import { ENGLISH_CUES } from '@/utils/core/statements/english-verbs.ts';
import { fold } from '@/utils/core/text/fold.ts';

const arabic = (word: string): string | undefined => {
  const form = ARABIC_CUES.get(fold(word));
  return form && `${form.verb.lemma} ${form.tense} ${form.gender} ${form.number}`;
};
const english = (word: string): string | undefined => {
  const form = ENGLISH_CUES.get(word);
  return form && `${form.verb.lemma} ${form.tense}`;
};

describe('Arabic forms', () => {
  it.each([
    ['قال', 'قال past m one'],
    ['قالت', 'قال past f one'],
    ['قالا', 'قال past m two'],
    ['قالوا', 'قال past m many'],
    ['يقول', 'قال present m one'],
    ['تقول', 'قال present f one'],
    ['يقولون', 'قال present m many'],
    ['قائلا', 'قال participle m one'],
    ['قائلة', 'قال participle f one'],
    ['دعا', 'دعا past m one'],
    ['دعت', 'دعا past f one'],
    ['يدعو', 'دعا present m one'],
    ['تدعوان', 'دعا present f two'],
    ['داعيا', 'دعا participle m one'],
    ['رأت', 'رأى past f one'],
    ['ترى', 'رأى present f one'],
    ['نفت', 'نفى past f one'],
    ['نافية', 'نفى participle f one'],
    ['مضيفاً', 'أضاف participle m one'],
    ['مؤكدين', 'أكد participle m many'],
    ['مشيرة', 'أشار participle f one'],
    ['أعربتا', 'أعرب past f two'],
    ['ادعى', 'ادعى past m one'],
  ])('%s', (word, expected) => {
    expect(arabic(word)).toBe(expected);
  });

  it('other words are no forms', () => {
    for (const word of ['قول', 'تصريح', 'إعلان', 'بيان', 'سيقول', 'أقول', 'نعتبر'])
      expect(arabic(word)).toBeUndefined();
  });
});

describe('English forms', () => {
  it.each([
    ['said', 'say past'],
    ['says', 'say present'],
    ['saying', 'say participle'],
    ['told', 'tell past'],
    ['denied', 'deny past'],
    ['denies', 'deny present'],
    ['stresses', 'stress present'],
    ['noting', 'note participle'],
    ['admitted', 'admit past'],
    ['wrote', 'write past'],
  ])('%s', (word, expected) => {
    expect(english(word)).toBe(expected);
  });
});

it('every row names an act of the closed list and a lemma', () => {
  for (const { verb } of [...ARABIC_CUES.values(), ...ENGLISH_CUES.values()]) {
    expect(ACTS).toContain(verb.act);
    expect(verb.lemma).not.toBe('');
    expect(verb.frames.size).toBeGreaterThan(0);
  }
});
