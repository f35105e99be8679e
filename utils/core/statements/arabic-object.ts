/** What an unnamed source announces without "that": أعلن مصدر رسمي اليوم قبول …, أكد مسؤول أممي دخول القافلة. */
import { describes } from './arabic-speaker-words.ts';
import { ADVERBS } from './arabic-words.ts';
import { objectAt, type Opening } from './arabic-openers.ts';
import type { Scene } from './scene.ts';
import { describedSpeaker, type Speaker } from './speaker.ts';

/** Folded verbal nouns by their patterns: استفعال، انفعال، افتعال، إفعال، تفعيل، فعول, and a few short ones. */
const VERBAL_NOUN =
  /^(?:است.{2}ا.|ا[نت].{2,3}ا.|ا.{2}ا.|ت.{2}ي.|[^متي].و.|مقتل|مصرع|وقف|بدء|فتح|قصف|رفض|نشر|شن)(?:ه|ها|هم)?$/u;

/**
 * The object that follows the description of a speaker, with the description cut to its noun and adjectives; null if
 * the words behind it are not plainly an object.
 */
export function describedObject(
  { text, words }: Scene,
  speaker: Speaker,
  next: number,
  until: number,
): { readonly opening: Opening; readonly speaker: Speaker } | null {
  const { unnamed } = speaker;
  if (!unnamed) return null;
  if (ADVERBS.has(words[next]?.key ?? '')) {
    const opening = objectAt(text, words, next, until);
    return opening && { opening, speaker };
  }
  const head = words.findIndex((w) => w.start === unnamed.start);
  const key = words[head]?.key ?? '';
  if (head < 0 || !describes(key)) return null;
  const isDefinite = key.startsWith('ال');
  let at = head + 1;
  while (isAdjective(words[at]?.key ?? '', isDefinite) && words[at]?.gap === ' ') at++;
  const [word, last] = [words[at], words[at - 1]];
  if (!word || !last || at >= next || word.gap !== ' ' || word.mention || !VERBAL_NOUN.test(word.key)) return null;
  const span = { start: unnamed.start, end: last.end };
  return {
    opening: { start: word.start, word: at, by: 'object' },
    speaker: describedSpeaker(text, span, speaker.gender, speaker.number),
  };
}

/** مسؤول أممي رفيع، المصادر الطبية: adjectives agree with their noun in being definite. */
function isAdjective(key: string, isDefinite: boolean): boolean {
  if (key.startsWith('ال') !== isDefinite) return false;
  return (
    /(?:ي|يه|يون|يين)$/u.test(key) || /^(?:ال)?(?:رفيع|كبير|بارز|مطلع|مسؤول|مسيول|مقرب|اعلامي)(?:ه|ون|ين)?$/u.test(key)
  );
}
