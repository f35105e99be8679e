/** What an Arabic sentence leaves behind for the next: its subject, and the counterparts it names. */
import type { CueHit } from './arabic-cues.ts';
import { speakerAt } from './arabic-speakers.ts';
import { PREPOSITIONS } from './arabic-words.ts';
import type { Phrase, Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import type { Speaker } from './speaker.ts';

/** Words among which a sentence's subject is looked for. */
const MAX_HEAD = 9;

/** The subject of a sentence that reports nothing may be the "he" of the next one: والتقى كيري بوتين. وقال … */
export function noteTopic(scene: Scene, cues: readonly CueHit[]): Speaker | null {
  const { words, discourse, paragraph } = scene;
  const [first, second] = words;
  if (!first || !second || cues[0]?.at === 0) return null;
  const isPhrase = PREPOSITIONS.has(first.key.replace(/^و/u, ''));
  const phrase = isPhrase
    ? behindVerb(scene, cues[0]?.at ?? words.length)
    : (speakerAt(scene, 0, false) ?? speakerAt(scene, 1, false));
  if (!phrase?.speaker.isPerson || phrase.speaker.how !== 'named') return null;
  discourse.hear(phrase.speaker, paragraph, [], false);
  return phrase.speaker;
}

/** وفي دمشق أطل الرئيس X …: the person behind a sentence's first verb, before any report; null behind a preposition. */
function behindVerb(scene: Scene, until: number): Phrase | null {
  const { words } = scene;
  for (let at = 3; at < Math.min(until, MAX_HEAD); at++) {
    const before = words[at - 1]?.key ?? '';
    const isObject = PREPOSITIONS.has(before) || PREPOSITIONS.has(words[at - 2]?.key.replace(/^و/u, '') ?? '');
    const phrase = speakerAt(scene, at, false);
    if (!phrase?.speaker.isPerson || phrase.speaker.how !== 'named') continue;
    return isObject || !hasVerbBefore(words, at) || /^ال|[،,]/u.test(before + (words[at]?.gap ?? '')) ? null : phrase;
  }
  return null;
}

/** وفي ختام لقاء X: nouns one behind the other belong to the preposition; a name, a definite word or a comma ends them. */
function hasVerbBefore(words: readonly Word[], at: number): boolean {
  const last = words.slice(1, at - 1).findLastIndex((w) => w.mention !== null || /^ال|(?:ه|ها)$/u.test(w.key));
  return last >= 0 || words.slice(2, at).some((w) => /[،,]/u.test(w.gap));
}

/** Remembers whom "نظيره الروسي" meant, for the next time it is said. */
export function noteCounterparts({ words, discourse }: Scene): void {
  for (const [i, { key, mention }] of words.entries()) {
    if (mention && /^نظير/u.test(key)) discourse.rememberCounterpart(`${key} ${words[i + 1]?.key ?? ''}`, mention);
  }
}
