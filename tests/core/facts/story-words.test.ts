/** Which agreement's record an article shares its rare words with. */
import { expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { fitOf, storyWords } from '@/utils/core/facts/agreement/story-words.ts';

const { base } = loadEngine();
const best = (text: string, language: 'ar' | 'en'): string | undefined => {
  const [first] = [...fitOf(storyWords(text), language, base.agreements(), base)].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 0 ? first[0].id : undefined;
};

test.each([
  ['en', 'a leaked paper on a Joint Implementation Group near Amman with intelligence officers', 'jig-terms-2016-07'],
  ['en', 'seventeen nations in Munich asked for a task force on sieges and air drops', 'munich-statement-2016-02'],
  ['ar', 'ينسحب الجيش من طريق الكاستيلو وينشأ مركز التنفيذ المشترك بعد أيام العيد', 'geneva-plan-2016-09'],
] as const)('%s: %s', (language, text, expected) => expect(best(text, language)).toBe(expected));

test('words that nobody tells of an agreement fit none', () => expect(best('zebra giraffe', 'en')).toBeUndefined());

test('article, what stands before it and endings make no other word', () =>
  expect([...storyWords('والقوافل للقوافل بالقوافل convoys convoy cities city truces truce')]).toEqual([
    'قوافل',
    'convoy',
    'city',
    'truc',
  ]));
