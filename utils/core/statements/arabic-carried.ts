/** Arabic reports without a subject: وأضاف أن …, ويضيف: the speaker before goes on. */
import type { CueHit } from './arabic-cues.ts';
import { openingAt, ownPrepositions, saidNounAt } from './arabic-openers.ts';
import { ADDRESSED, ADVERBS, isThat, OBJECT_NOUNS, ORDINALS, PREPOSITIONS, THAT } from './arabic-words.ts';
import type { Draft } from './draft.ts';
import type { Certainty } from '../model/statement.ts';
import type { Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import type { Speaker } from './speaker.ts';

/** A cue with its speaker, before its content is known. */
export interface Report {
  readonly hit: CueHit;
  readonly speaker: Speaker;
  readonly via: readonly string[];
  readonly rule: Draft['rule'];
  readonly certainty: Certainty;
  /** Index of the first word behind cue and subject. */
  readonly next: number;
  readonly clause: number;
  readonly isInside: boolean;
}

/** Verbs whose present without a subject is passive: ويذكر أن, ويعتقد أن, ويتوقع أن. */
const IMPERSONAL = new Set([
  'ذكر',
  'اعتقد',
  'توقع',
  'رجح',
  'عد',
  'اعتبر',
  'قدر',
  'ظن',
  'حسب',
  'زعم',
  'وصف',
  'كشف',
  'علق',
  'نص',
]);

/** What a speaker goes on to: وعن, وحول, وبشأن, وفيما يتعلق بـ. */
const TOPIC = /^و?(?:عن|حول|بشان|بخصوص|فيما|حيال|ازاء|بالنسبه|تعليقا|ردا)$/u;

/** وأضاف أن …, لكنه أشار إلى …: no subject, and the content opens right behind the verb. */
export function carriedOn(
  scene: Scene,
  hit: CueHit,
  plain: Pick<Report, 'hit' | 'next' | 'clause' | 'isInside'>,
  isFirst: boolean,
): Report | null {
  const { words, discourse, paragraph } = scene;
  const before = words[hit.at - 1]?.key ?? '';
  const isPronoun = /^(?:و?لكنه|و?لكنها|فانه|فانها|وانه|وانها|انه|انها|وهو|وهي)$/u.test(before);
  if (hit.conjunction === 'ف' && words[0]?.key === 'اما') return null;
  // وعن موعد الجولة، قال إنه …: a topic in front, and the verb behind its comma
  const isBehindTopic =
    isFirst &&
    hit.isHead &&
    hit.at < 12 &&
    TOPIC.test(words[0]?.key ?? '') &&
    hit.form.verb.frames.has('that') &&
    isThat(words[hit.at + 1] ?? { key: '', mention: null });
  const isHead =
    isBehindTopic || hit.at === 0 || hit.conjunction !== '' || hit.isAs || isPronoun || plain.clause < hit.at;
  const isPresent = hit.form.tense === 'present' && hit.conjunction === 'و' && !IMPERSONAL.has(hit.form.verb.lemma);
  // ويستثني القرار …، ويدعو إلى: the clause before has a subject of its own
  if (isPresent && isFirst && hit.at > 3) return null;
  if ((hit.form.tense !== 'past' && !isPresent) || !isHead || !opensSoon(scene, hit)) return null;
  const found = discourse.continuing(paragraph, hit.form.gender, hit.form.number);
  if (!found || (isPresent && !found.isNear)) return null;
  const clause = isPronoun ? hit.at - 1 : plain.clause;
  const certainty = found.isNear ? 'sure' : 'likely';
  return { ...plain, clause, speaker: found.speaker, via: [], rule: 'continuing-subject', certainty };
}

/** True if nothing but an adverb or one prepositional phrase stands between the verb and its opener. */
function opensSoon({ text, words }: Scene, hit: CueHit): boolean {
  const { verb } = hit.form;
  // وكررت مطالبة موسكو بنشر النص, لكنها أبدت شكوكا في
  if (verb.frames.has('noun') && saidNounAt(text, words, hit.at + 1, hit.at + 2)) return true;
  const isPhrase = verb.frames.has('that') && PREPOSITIONS.has(words[hit.at + 1]?.key ?? '');
  const opening = openingAt(text, words, hit.at + 1, Math.min(words.length, hit.at + (isPhrase ? 24 : 10)), verb);
  if (!opening) return false;
  const between = words.slice(hit.at + 1, opening.word).filter((w) => !THAT.has(w.key));
  const [first] = between;
  if (!first) return true;
  if (ORDINALS.has(first.key) || first.mention?.entityType === 'person') return false;
  if (verb.frames.has('object') && hit.conjunction !== '') return between.length <= 8 && isAddressed(first);
  if (verb.frames.has('np') && hit.conjunction !== '' && OBJECT_NOUNS.has(first.key)) return true; // وأكد ضرورة أن
  if (between.length === 1 && ownPrepositions(verb).has(first.key)) return true;
  if (first.key === 'بالقول') return true;
  return verb.frames.has('that') && (PREPOSITIONS.has(first.key) || ADVERBS.has(first.key));
}

/** A word that is called or charged rather than calling: a name, an accusative, "the parties"; else it may be the subject. */
function isAddressed(word: Word): boolean {
  return word.mention !== null || word.key === 'ذلك' || /(?:ين|ا)$/u.test(word.key) || ADDRESSED.has(word.key);
}
