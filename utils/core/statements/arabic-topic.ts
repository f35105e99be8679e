/** What an Arabic sentence leaves behind for the next: its subject, and the counterparts it names. */
import type { CueHit } from './arabic-cues.ts';
import { speakerAt } from './arabic-speakers.ts';
import { PREPOSITIONS } from './arabic-words.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';

/** The subject of a sentence that reports nothing may be the "he" of the next one: والتقى كيري بوتين. وقال … */
export function noteTopic(scene: Scene, cues: readonly CueHit[]): Speaker | null {
  const { words, discourse, paragraph } = scene;
  const [first, second] = words;
  if (!first || !second || cues[0]?.at === 0) return null;
  const phrase = PREPOSITIONS.has(first.key.replace(/^و/u, ''))
    ? null
    : (speakerAt(scene, 0, false) ?? speakerAt(scene, 1, false));
  if (!phrase?.speaker.isPerson || phrase.speaker.how !== 'named') return null;
  discourse.hear(phrase.speaker, paragraph, [], false);
  return phrase.speaker;
}

/** Remembers whom "نظيره الروسي" meant, for the next time it is said. */
export function noteCounterparts({ words, discourse }: Scene): void {
  for (const [i, { key, mention }] of words.entries()) {
    if (mention && /^نظير/u.test(key)) discourse.rememberCounterpart(`${key} ${words[i + 1]?.key ?? ''}`, mention);
  }
}
