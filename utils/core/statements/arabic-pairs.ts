/** Arabic words for people who stand beside others: الوزيران, نظيره الروسي. */
import { PAIRS } from './arabic-speaker-words.ts';
import type { Phrase, Scene } from './scene.ts';
import { joined, namedSpeaker } from './speaker.ts';

/** الوزيران, الرئيسان: the two such people named just before. */
export function bothOf({ words, discourse }: Scene, at: number): Phrase | null {
  const word = words[at];
  const role = word && !word.mention ? PAIRS.get(word.key) : undefined;
  const pair = role && discourse.pair(role);
  if (!word || !pair) return null;
  let next = at + 1;
  while (/^و?ال.+(?:ي|يه|يان)$/u.test(words[next]?.key ?? '') && words[next]?.gap === ' ') next++;
  const both = joined(pair.map((m) => namedSpeaker(m, discourse.base)));
  return { speaker: { ...both, spans: [{ start: word.start, end: word.end }], how: 'short' }, next };
}

/** "نظيره الروسي" once more, after it was linked before, or the one just named who holds the same office there. */
export function counterpartAgain(scene: Scene, at: number): Phrase | null {
  const { words, discourse } = scene;
  const [word, after] = [words[at], words[at + 1]];
  if (!word || word.mention || !/^نظير(?:ه|ها|ته|تها)$/u.test(word.key) || !after) return null;
  const linked = discourse.counterpart(`${word.key} ${after.key}`);
  const seen = linked ?? discourse.equal(scene.paragraph, after.key);
  if (!seen) return null;
  const how = linked ? 'named' : 'short';
  const span = { start: word.start, end: after.end };
  return { speaker: { ...namedSpeaker(seen, discourse.base), spans: [span], how }, next: at + 2 };
}
