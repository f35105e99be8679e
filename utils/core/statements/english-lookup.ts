/** Who is meant in an English phrase: the name at a word, the name that ends at one, and whom a pronoun stands for. */
import type { Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import type { Discourse, Speaker } from './speaker.ts';

/** Longest name in words. */
const MAX_NAME = 12;

/** True for one person who holds, or held, such an office. */
export function isHolder(s: Speaker, role: RegExp, { base }: Discourse): boolean {
  const [id] = s.entities;
  return (
    s.isPerson &&
    s.entities.length === 1 &&
    id !== undefined &&
    base.officesOf(id).some(({ office }) => role.test(office.role))
  );
}

/** Whom "he", "she", "they" or "it" stands for among those who spoke or acted last. */
export function resolve({ discourse, paragraph }: Scene, pronoun: 'm' | 'f' | 'many' | 'it'): Speaker | null {
  const found = discourse.latest(paragraph, (s) => {
    if (pronoun === 'it') return (!s.isPerson || s.how === 'described') && s.number === 'one';
    if (pronoun === 'many') return s.number !== 'one';
    return s.isPerson && s.number === 'one' && (s.gender === pronoun || (s.gender === null && s.how === 'described'));
  });
  return found?.speaker ?? null;
}

/** The mention at a word if it can speak; places, events and weak words cannot. */
export function canName(word: Word | undefined): Word['mention'] {
  const m = word?.mention;
  return m && !m.weak && m.kind !== 'place' && m.entityType !== 'event' && m.entityType !== 'agreement' ? m : null;
}

/** Index of the word where a mention begins that ends with word `last`, or -1. */
export function mentionEndingAt(words: readonly Word[], last: number): number {
  const end = words[last]?.end ?? -1;
  let found = -1; // the longest: "UN envoy for Syria" before "Syria"
  for (let i = last; i >= Math.max(0, last - MAX_NAME); i--) {
    const mention = words[i]?.mention;
    // "U.N.": the name's own full stop is no word
    if (mention?.end === end || (mention?.end === end + 1 && mention.surface.endsWith('.'))) found = i;
  }
  return found;
}
