/** Reporting words of an English sentence that really report: negated, asked, passive and relative ones left out. */
import type { CueForm } from './cue-form.ts';
import { BEFORE_NO_CUE, ENGLISH_CUES, isMidWord } from './english-verbs.ts';
import type { Scene } from './scene.ts';
import type { Word } from './sentences.ts';

export interface Cue {
  /** Index of the word. */
  readonly at: number;
  readonly form: CueForm;
}

/** Cues outside quotations that are not negated, asked, passive or relative. */
export function cuesOf({ words, text }: Scene): Cue[] {
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    if (word.quote || word.mention) continue;
    const form = ENGLISH_CUES.get(word.key);
    if (!form || (form.verb.lemma === 'quote' && form.tense !== 'past')) continue;
    const particle = / (out|back)$/u.exec(form.verb.lemma)?.[1];
    if (particle !== undefined && words[at + 1]?.key !== particle) continue;
    if (
      form.verb.lemma === 'make clear' &&
      !/^(?:it (?:clear|plain)|(?:clear|plain) \S+)/u.test(`${words[at + 1]?.key} ${words[at + 2]?.key}`)
    )
      continue;
    const before = words[at - 1]?.key ?? '';
    const who = relativeBefore(words, at);
    if (who >= 0) {
      // Ankara, which called for …
      const isCall = form.verb.frames.has('call') && /^(?:for|on|upon)$/u.test(words[at + 1]?.key ?? '');
      if (form.tense !== 'past' || !(form.verb.frames.has('that') || isCall) || !isPersonBefore(words, who)) continue;
      cues.push({ at, form });
      continue;
    }
    if (BEFORE_NO_CUE.has(before) || (before === 'also' && BEFORE_NO_CUE.has(words[at - 2]?.key ?? ''))) continue;
    if (
      form.tense === 'present' &&
      form.verb.isAmbiguous &&
      /^(?:of|by|to|in|from|and|are|were|is)$/u.test(words[at + 1]?.key ?? '')
    )
      continue;
    if (/^\p{Lu}/u.test(text.slice(word.start, word.end)) && at > 0) continue;
    cues.push({ at, form });
  }
  return cues;
}

/** Index of "who" or "which" before the cue, an adverb stepped over (who nonetheless insisted), or -1. */
export function relativeBefore(words: readonly Word[], at: number): number {
  let who = at - 1;
  if (isMidWord(words[who])) who--;
  return /^(?:who|which)$/u.test(words[who]?.key ?? '') ? who : -1;
}

/** "Kerry, who said …": a clause in commas that only adds to a person. */
function isPersonBefore(words: readonly Word[], who: number): boolean {
  return /,/u.test(words[who]?.gap ?? '') && nameBefore(words, who) !== null;
}

/** Whom "who" or "which" behind a comma stands for: the person, or the body or state, whose name ends there. */
export function nameBefore(words: readonly Word[], who: number): Word['mention'] {
  const end = words[who - 1]?.end ?? -1;
  const found = words.slice(Math.max(0, who - 9), who).find((w) => w.mention?.end === end)?.mention;
  if (!found || found.weak || found.kind === 'place') return null;
  const isPerson = found.entityType === 'person';
  if (words[who]?.key === 'who') return isPerson ? found : null;
  return !isPerson && /^(?:state|organisation|group|armed-group)$/u.test(found.entityType) ? found : null;
}
