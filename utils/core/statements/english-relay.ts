/** Words carried by others in English: "according to X", "X was quoted as saying (by Y)", "Y quoted X as saying". */
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';
import { resolve } from './english-lookup.ts';
import { NO_SPEAKERS } from './english-speaker-words.ts';
import { englishSpeakerAt, speakerBefore } from './english-speakers.ts';
import type { Sentence } from './sentences.ts';
import { describedSpeaker, type Speaker } from './speaker.ts';

/** Longest name of a source nobody knows. */
const MAX_SOURCE = 10;

/** Statements of every "according to X" of the sentence; one more hand where a report stands there already. */
export function accordingToX(scene: Scene, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const found: Draft[] = [];
  for (let at = 0; at + 2 < words.length && found.length < 4; at++) {
    const word = words[at];
    if (word?.key !== 'according' || words[at + 1]?.key !== 'to' || word.quote) continue;
    const source = sourceAt(scene, at + 2);
    if (!source) continue;
    const cue = { start: word.start, end: words[at + 1]?.end ?? word.end, verb: 'according to' };
    const plain = {
      speaker: source.speaker,
      via: [],
      cue,
      clauseStart: word.start,
      act: 'neutral',
      rule: 'according-to',
      certainty: source.speaker.how === 'named' ? 'sure' : 'likely',
      depth: 0,
      isOwnWords: false,
    } as const;
    const next = words[source.next];
    if (at <= 1) {
      if (!next || !/,/u.test(next.gap) || drafts.length > 0) continue;
      found.push({ ...plain, start: next.quote?.start ?? next.start, end: sentence.end, isBackward: false });
      continue;
    }
    if (drafts.some((d) => d.cue.start < word.start)) continue;
    const isInserted = next !== undefined && /,/u.test(next.gap) && /,/u.test(word.gap);
    const last = isInserted ? sentence.end : (words[at - 1]?.end ?? word.start);
    found.push({ ...plain, start: words[0]?.quote?.start ?? sentence.start, end: last, isBackward: true });
  }
  return found;
}

const WHOSE: ReadonlyMap<string, 'm' | 'f' | 'many'> = new Map([
  ['his', 'm'],
  ['her', 'f'],
  ['their', 'many'],
]);

/** "in Kerry's words", "in the words of one diplomat": what follows the phrase is said, or what stands before it at the end. */
export function inWordsOf(scene: Scene, sentence: Sentence): Draft[] {
  const { words, text } = scene;
  for (const [at, word] of words.entries()) {
    if (word.key === 'as' && !word.quote) {
      const put = asPut(scene, sentence, at);
      if (put) return [put];
    }
    if (word.key !== 'in' || word.quote) continue;
    const isOf = words[at + 2]?.key === 'words' && words[at + 3]?.key === 'of';
    const whose = WHOSE.get(words[at + 1]?.key ?? '');
    const meant = whose && words[at + 2]?.key === 'words' ? resolve(scene, whose) : null; // In his words, …
    const source = meant ? { speaker: meant, next: at + 2 } : englishSpeakerAt(scene, isOf ? at + 4 : at + 1);
    if (!source) continue;
    const noun = isOf
      ? source.next - 1
      : source.next + words.slice(source.next, at + 9).findIndex((w) => w.key === 'words');
    const end = words[noun]?.end;
    const between = text.slice(words[source.next - 1]?.end ?? 0, words[noun]?.start ?? 0);
    if (end === undefined || (!isOf && !meant && !/^['’]s?\s(?:own\s)?$/u.test(between))) continue;
    const next = words[noun + 1];
    const plain = {
      speaker: source.speaker,
      via: [],
      cue: { start: word.start, end, verb: 'in the words of' },
      clauseStart: word.start,
      act: 'neutral',
      rule: 'according-to',
      certainty: source.speaker.how === 'named' ? 'sure' : 'likely',
      depth: 0,
      isOwnWords: false,
    } as const;
    if (next && /,|["“]/u.test(next.gap))
      return [{ ...plain, start: next.quote?.start ?? next.start, end: sentence.end, isBackward: false }];
    const before = words[at - 1];
    if (!next && before && /,/u.test(word.gap))
      return [{ ...plain, start: words[0]?.quote?.start ?? sentence.start, end: before.end, isBackward: true }];
  }
  return [];
}

/** "As Lavrov put it, “…”": at the head, what follows is said; behind a comma at the end, what stands before. */
function asPut(scene: Scene, sentence: Sentence, at: number): Draft | null {
  const { words } = scene;
  const source = englishSpeakerAt(scene, at + 1);
  if (!source || words[source.next]?.key !== 'put' || words[source.next + 1]?.key !== 'it') return null;
  const [word, next, before] = [words[at], words[source.next + 2], words[at - 1]];
  if (!word) return null;
  const plain = {
    speaker: source.speaker,
    via: [],
    cue: { start: word.start, end: words[source.next + 1]?.end ?? word.end, verb: 'put it' },
    clauseStart: word.start,
    act: 'neutral',
    rule: 'as-said',
    certainty: source.speaker.how === 'named' ? 'sure' : 'likely',
    depth: 0,
    isOwnWords: false,
  } as const;
  if (next && at <= 1 && /[,:]/u.test(next.gap))
    return { ...plain, start: next.quote?.start ?? next.start, end: sentence.end, isBackward: false };
  if (next || !before || !/,/u.test(word.gap)) return null;
  return { ...plain, start: words[0]?.quote?.start ?? sentence.start, end: before.end, isBackward: true };
}

function sourceAt(scene: Scene, at: number): { speaker: Speaker; next: number } | null {
  const { words, text } = scene;
  const skip = words[at]?.key === 'the' && words[at + 1]?.mention ? 1 : 0;
  const named = englishSpeakerAt(scene, at + skip);
  if (named) return named;
  let next = at;
  while (next < words.length && next - at < MAX_SOURCE && (next === at || !/[,;:“”"()]/u.test(words[next]?.gap ?? '')))
    next++;
  const last = words[next - 1];
  const first = words[at];
  const head = words
    .slice(at, next)
    .findIndex((w) => /^(?:of|in|from|with|by|for|released|published|who|that)$/u.test(w.key));
  const noun = head < 0 ? last : words[at + head - 1];
  if (!first || !last || !noun || NO_SPEAKERS.has(noun.key) || next - at >= MAX_SOURCE) return null;
  return { speaker: describedSpeaker(text, { start: first.start, end: last.end }, null, 'one'), next };
}

/** "…," X was quoted as saying by Y · Y quoted X as saying …: X speaks, Y carries. */
export function quotedAsSaying(scene: Scene, sentence: Sentence): Draft[] {
  const { words } = scene;
  const at = words.findIndex(
    (w, i) => w.key === 'as' && /^(?:saying|telling|having)$/u.test(words[i + 1]?.key ?? '') && !w.quote,
  );
  const quoted = words.findLastIndex((w, i) => i < at && i > at - 16 && /^(?:quoted|cited)$/u.test(w.key));
  if (at < 0 || quoted < 1) return [];
  const isPassive = /^(?:was|were|is|are|been)$/u.test(words[quoted - 1]?.key ?? '');
  const subject = speakerBefore(scene, isPassive ? quoted - 1 : quoted, false);
  const object = isPassive ? null : englishSpeakerAt(scene, quoted + 1);
  const speaker = isPassive ? subject?.speaker : object?.speaker;
  const start = subject?.start ?? quoted;
  if (!speaker) return [];
  const by = words[at + 2]?.key === 'by' ? englishSpeakerAt(scene, at + 3) : null;
  const carrier = isPassive ? by?.speaker : subject?.speaker;
  const behind = by ? by.next : at + 2;
  const after = words[behind];
  const isTrailing = start >= 2 && (!after || /[.,]/u.test(after.gap) || behind >= words.length - 6);
  const before = words[start - 1];
  const cue = { start: words[quoted]?.start ?? 0, end: words[at + 1]?.end ?? 0, verb: 'quote' };
  const plain = {
    speaker,
    via: carrier?.entities ?? [],
    cue,
    clauseStart: words[start]?.start ?? 0,
    act: 'neutral',
    rule: 'quoted-as-saying',
    certainty: speaker.how === 'named' ? 'sure' : 'likely',
    depth: 0,
    isOwnWords: false,
  } as const;
  if (isTrailing && before) {
    return [
      {
        ...plain,
        start: words[0]?.quote?.start ?? sentence.start,
        end: before.quote?.end ?? before.end,
        isBackward: true,
      },
    ];
  }
  const first = after?.key === 'that' ? words[behind + 1] : after;
  return first ? [{ ...plain, start: first.quote?.start ?? first.start, end: sentence.end, isBackward: false }] : [];
}
