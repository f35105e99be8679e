/** English phrases that a name only begins: US officials, Kremlin spokesman X, Syria's ambassador, the Free Syrian Army groups. */
import type { Mention } from '../model/mention.ts';
import { canName } from './english-lookup.ts';
import { BARRIERS, describes } from './english-speaker-words.ts';
import { wordAfter, type Phrase, type Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import { describedSpeaker, namedSpeaker } from './speaker.ts';

/** Index of the noun in "Syria's ambassador", "Iran's foreign ministry spokesman" behind the apostrophe's "s"; -1 if none. */
export function officeBehind(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 's') return -1;
  for (let i = at + 1; i <= at + 4 && words[i]?.gap === ' '; i++) {
    const key = words[i]?.key ?? '';
    if (BARRIERS.has(key) || words[i]?.mention) return -1;
    if (describes(key) && !describes(words[i + 1]?.key ?? '')) return i;
  }
  return -1;
}

/** What an outlet is called behind its name: SANA news agency. */
export const OUTLET_NOUNS = /^(?:agency|newspaper|television|channel|network|magazine|website|radio|paper)$/u;

/** Behind a body's name these mean the body itself: the Free Syrian Army groups. */
export const COLLECTIVE = /^(?:groups|factions|leadership|command)$/u;

export function isBody({ entityType }: Mention): boolean {
  return entityType === 'organisation' || entityType === 'armed-group';
}

/** "US officials", "Kremlin spokesman Dmitry Peskov": the name before the noun only says whose. */
export function officialAt(scene: Scene, at: number, noun: number): Phrase | null {
  const { words, text, discourse } = scene;
  const name = canName(words[noun + 1]);
  if (name?.entityType === 'person' && /^,? $/u.test(words[noun + 1]?.gap ?? '')) {
    return { speaker: namedSpeaker(name, discourse.base), next: wordAfter(words, noun + 1, name.end) };
  }
  const [first, last] = [words[at], words[noun]];
  const body = words.slice(at, noun).findLast((w) => w.mention)?.mention;
  if (first && last && body && COLLECTIVE.test(last.key) && isBody(body))
    return { speaker: { ...namedSpeaker(body, discourse.base), number: 'many' }, next: noun + 1 };
  const paper = words.slice(at, noun).findLast((w) => w.mention)?.mention;
  if (paper?.entityType === 'outlet' && OUTLET_NOUNS.test(words[noun]?.key ?? ''))
    return { speaker: namedSpeaker(paper, discourse.base), next: noun + 1 };
  const span = { start: words[at]?.start ?? 0, end: words[noun]?.end ?? 0 };
  const number = describes(words[noun]?.key ?? '') ?? 'one';
  return { speaker: describedSpeaker(text, span, null, number), next: noun + 1 };
}
