/** English names that the base does not know, as speakers in their own words: "Abu Ahmad, a resident, said". */
import { BARRIERS, describes } from './english-speaker-words.ts';
import type { Phrase, Scene } from './scene.ts';
import { describedSpeaker } from './speaker.ts';

/** A phrase before its verb: from word `start` up to `next`, and how it was found. */
export interface BackPhrase extends Phrase {
  readonly start: number;
  readonly isPronoun: boolean;
}

const MAX_NAME = 5;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** Small words inside a name: Jan van Dijk, Omar bin Laden, Ahmad al-Hamwi. */
const PARTICLE = /^(?:al|el|bin|ibn|van|von|de|der|abu|umm)$/u;

/**
 * The name that ends before the verb: "Smith said", "Dr. Amal Haddad said", with the noun before it ("activist X").
 * One word at the head of a sentence is any word, unless somebody was called so before.
 */
export function unknownNameBefore(
  { words, text, discourse, paragraph }: Scene,
  last: number,
  nounAt: (at: number) => BackPhrase | null,
): BackPhrase | null {
  let start = last + 1;
  while (start > 0 && last - start < MAX_NAME) {
    const word = words[start - 1];
    const raw = word && text.slice(word.start, word.end);
    if (!word || !raw || word.mention || BARRIERS.has(word.key)) break;
    if (!CAPITALISED.test(raw) && !(start <= last && PARTICLE.test(word.key))) break;
    start--;
    if (/[,;:“”"()]/u.test(word.gap.replace(/^\. $/u, ''))) break;
  }
  const first = words[start];
  const end = words[last]?.end;
  if (start > last || !first || end === undefined) return null;
  const plain = { start, next: last + 1, isPronoun: false };
  if (start === last) {
    const name = text.slice(first.start, end);
    const isCalled = (surface: string): boolean => surface.split(/[\s,]+/u).includes(name);
    const before = discourse.latest(
      paragraph,
      ({ unnamed, spans, isPerson }) =>
        isPerson && (isCalled(unnamed?.surface ?? '') || spans.some((s) => isCalled(text.slice(s.start, s.end)))),
    );
    if (before) return { ...plain, speaker: before.speaker };
    if (start === 0) return null;
  }
  const noun = first.gap === ' ' && describes(words[start - 1]?.key ?? '') === 'one' ? nounAt(start - 1) : null;
  const from = noun?.start ?? start;
  const span = { start: words[from]?.start ?? first.start, end };
  return { ...plain, start: from, speaker: describedSpeaker(text, span, null, 'one') };
}

/** The name behind "…," said: two capitalised words or more, or one alone before a comma or the sentence's end. */
export function unknownNameAfter({ words, text }: Scene, at: number): Phrase | null {
  let next = at;
  for (; next < at + MAX_NAME; next++) {
    const word = words[next];
    if (!word || word.mention || (next > at && !/^[ .]{1,2}$/u.test(word.gap))) break;
    const isName = CAPITALISED.test(text.slice(word.start, word.end)) && !BARRIERS.has(word.key);
    if (!isName && !(PARTICLE.test(word.key) && next > at)) break;
  }
  const [first, last, behind] = [words[at], words[next - 1], words[next]];
  if (!first || !last || next === at) return null;
  if (next === at + 1 && behind && !/[,.]/u.test(behind.gap)) return null;
  return { speaker: describedSpeaker(text, { start: first.start, end: last.end }, null, 'one'), next };
}
