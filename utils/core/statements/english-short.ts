/** Short English phrases that pick up somebody named before: the minister, the army command, factions of the X, his host. */
import { canName, isHolder, mentionEndingAt } from './english-lookup.ts';
import { COLLECTIVE, isBody } from './english-officials.ts';
import { SHORT_ROLES } from './english-speaker-words.ts';
import type { Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import { namedSpeaker, type Speaker } from './speaker.ts';

/** What an army may be called the second time. */
const ARMY = /\b(?:army|military|command|armed forces)$/u;

/** "the army command" after "the Syrian military", "the ministry" after "the Russian Defence Ministry"; null if nobody is meant. */
export function bodyAgain({ words, text, discourse, paragraph }: Scene, start: number, last: number): Speaker | null {
  const word = words[last];
  if (!word) return null;
  const isCommand = word.key === 'command' && last - start === 2 && ARMY.test(words[start + 1]?.key ?? '');
  if (words[start]?.key === 'the' && (last - start === 1 || isCommand)) {
    // "the army command" after "the Syrian military", "the ministry" after "the Russian Defence Ministry": the end of a longer name
    const tail = ARMY.test(word.key) ? ARMY : new RegExp(` ${word.key}$`, 'u');
    const isLonger = ({ how, isPerson, spans: [s] }: Speaker): boolean =>
      how === 'named' && !isPerson && s !== undefined && tail.test(text.slice(s.start, s.end).toLowerCase());
    const heard = discourse.latest(paragraph, isLonger)?.speaker ?? discourse.only(isLonger);
    // "the committee" may pick up a body that was only named
    const body = heard || ARMY.test(word.key) ? null : discourse.bodyCalled((name) => tail.test(name.toLowerCase()));
    const longer = heard ?? (body && namedSpeaker(body, discourse.base));
    const spans = [{ start: word.start, end: word.end }];
    if (longer) return { ...longer, spans, how: 'short' };
  }
  return null;
}

/** "the minister", "the special envoy" from word `start` to `last`: who spoke last, or alone in the text, and holds such an office. */
export function holderOf({ words, discourse, paragraph }: Scene, start: number, last: number): Speaker | null {
  const word = words[last];
  const role = SHORT_ROLES.get(word?.key ?? '');
  const isShort = last > start && last - start <= 2 && words[start]?.key === 'the' && !words[start + 1]?.mention;
  if (!word || !role || !isShort) return null;
  const isOne = (s: Speaker): boolean => isHolder(s, role, discourse);
  const found = discourse.latest(paragraph, isOne)?.speaker ?? discourse.only(isOne);
  return found && { ...found, spans: [{ start: word.start, end: word.end }], how: 'short' };
}

/** "factions of the Free Syrian Army": the noun at `noun` and the body whose name ends at `last`, as the body; else null. */
export function groupOf({ words, discourse }: Scene, noun: number, last: number): Speaker | null {
  if (!COLLECTIVE.test(words[noun]?.key ?? '') || words[noun + 1]?.key !== 'of') return null;
  const body = canName(words[mentionEndingAt(words, last)]);
  return body && isBody(body) ? { ...namedSpeaker(body, discourse.base), number: 'many' } : null;
}

/** "Kerry and his Russian counterpart, Lavrov": index of the word behind "and" before such a phrase; `start` if there is none. */
export function beforeFellow(words: readonly Word[], start: number): number {
  if (!/^(?:counterpart|host|colleague|guest|opposite)$/u.test(words[start - 1]?.key ?? '')) return start;
  for (let i = start - 2; i >= Math.max(1, start - 5); i--) {
    if (words[i + 1]?.gap !== ' ') return start;
    if (/^(?:his|her)$/u.test(words[i]?.key ?? '')) return words[i - 1]?.key === 'and' ? i : start;
  }
  return start;
}
