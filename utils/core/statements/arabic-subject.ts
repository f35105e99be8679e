/** Who the verb of an Arabic report belongs to (language.md 4.3, step 5): the phrase after it, before it, or nobody new. */
import { GIVEN_NAMES } from '../linking/given-names.ts';
import type { StatementRule } from '../model/statement.ts';
import { personEndingAt, type CueHit } from './arabic-cues.ts';
import { describes } from './arabic-speaker-words.ts';
import { joinedSpeakerAt, speakerAt } from './arabic-speakers.ts';
import { ADVERBS, isThat, LEAD_INS, NATIVE_BA, PARTICLES, PREPOSITIONS, THAT, OBJECT_NOUNS } from './arabic-words.ts';
import { ARABIC_CUES } from './arabic-verbs.ts';
import { ownPrepositions, phraseEnd } from './arabic-openers.ts';
import { wordAfter, type Phrase, type Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import { namedSpeaker } from './speaker.ts';

export interface Subject extends Phrase {
  readonly rule: StatementRule;
  /** Index of the first word of the reporting clause. */
  readonly clause: number;
  /** True if the phrase stands inside another clause: "أن الجميع أعلنوا". */
  readonly isInside: boolean;
}

/** Words over which a subject before its verb may stand. */
const MAX_BEFORE = 16;

/** Verb, then subject: وقال لافروف، أعلن في موسكو وزير …; null if no fitting phrase follows. */
export function subjectAfter(scene: Scene, hit: CueHit): Subject | null {
  const { words } = scene;
  const { form } = hit;
  if (form.number !== 'one') return null;
  const stops = ownPrepositions(form.verb);
  let at = hit.at + 1;
  for (let steps = 0; steps < 5; steps++) {
    const word = words[at];
    if (!word || isThat(word) || /[:؛;.…؟!]/u.test(word.gap) || stops.has(word.key)) return null;
    if (word.quote && !word.mention && word.quote.end - word.quote.start > 30) return null;
    // وأقر بورود تقارير, التزمت التزاما تاما بـ: what it is about stands where the subject would
    if (form.verb.frames.has('bi') && !word.mention && isWithBa(word.key)) return null;
    if (isCognate(word.key, form.verb.lemma)) return null;
    const latter = latterOf(scene, at, hit) ?? issuerAgain(scene, at, hit);
    if (latter) return { ...latter, rule: 'short-subject', clause: clauseHead(scene, hit.at), isInside: false };
    const isText = form.verb.lemma === 'نص';
    const phrase = speakerAt({ ...scene, isText, stops }, at, isOpenTo(hit, word.key, words) && at === hit.at + 1);
    if (phrase) {
      const isKnown = phrase.speaker.how !== 'described' || describes(word.key) !== null;
      if (at > hit.at + 1 && !isKnown) return null;
      const { gender, number } = phrase.speaker;
      // ونفت دمشق وموسكو: the verb agrees with the nearer of two
      const fits =
        gender === null || gender === form.gender || (number === 'two' && word.mention !== null && form.gender === 'f');
      if (fits) {
        const rule = phrase.speaker.how === 'short' ? 'short-subject' : 'verb-subject';
        return { ...phrase, rule, clause: clauseHead(scene, hit.at), isInside: false };
      }
      // أكدت … لافروف: the phrase is the object, or the far subject of another gender (قال … الصحيفة)
      return null;
    }
    const told = toOutlet(words, at); // وقال لـ «الحياة» مسؤول في الهيئة إن
    if (told > at) at = told;
    else if (ADVERBS.has(word.key) || /^\d/u.test(word.key) || /^(?:ل|ب)(?:ه|ها|هم|نا)$/u.test(word.key)) at++;
    else if (PREPOSITIONS.has(word.key)) at = phraseEnd(words, at);
    else return null;
  }
  return null;
}

/** Index of the word behind "to the paper X" at `at`; `at` itself if something else stands there. */
function toOutlet(words: readonly Word[], at: number): number {
  const to = words[at]?.key === 'ل' ? at + 1 : at;
  const { mention, proclitic } = words[to] ?? {};
  if (mention?.entityType !== 'outlet' || !(to > at || /^لل?$/u.test(proclitic ?? ''))) return at;
  return wordAfter(words, to, mention.end);
}

function isWithBa(key: string): boolean {
  return (
    key.startsWith('ب') && key.length >= 5 && !NATIVE_BA.has(key) && !GIVEN_NAMES.has(key) && describes(key) === null
  );
}

/** التزم التزاما, هدد تهديدا: the verb's own noun in the accusative. */
function isCognate(key: string, lemma: string): boolean {
  const letters = (word: string): string => word.replace(/[اأإآىءئؤت]/gu, '');
  return key.length >= 5 && key.endsWith('ا') && letters(key).replace(/ي/gu, '') === letters(lemma).replace(/ي/gu, '');
}

/** وطالبت الأخيرة بـ: the last one named before the verb in its sentence. */
function latterOf(scene: Scene, at: number, hit: CueHit): Phrase | null {
  const word = scene.words[at];
  const isF = word?.key === 'الاخيره';
  if (!word || at !== hit.at + 1 || !(isF || word.key === 'الاخير') || isF !== (hit.form.gender === 'f')) return null;
  const last = scene.words.slice(0, hit.at).findLast((w) => w.mention !== null)?.mention;
  const before = last || hit.at > 1 ? null : scene.discourse.continuing(scene.paragraph, hit.form.gender, 'one');
  if (before?.isNear) return { speaker: before.speaker, next: at + 1 }; // … وأشار الأخير إلى أن
  if (!last || last.weak || last.kind === 'place' || /^(?:event|agreement)$/u.test(last.entityType)) return null;
  const speaker = namedSpeaker(last, scene.discourse.base);
  if (speaker.gender !== null && speaker.gender !== hit.form.gender) return null;
  const spans = [{ start: word.start, end: word.end }];
  return { speaker: { ...speaker, spans, how: 'short' }, next: at + 1 };
}

/** وأضاف البيان أن: behind the report of a body, the paper it issued goes on for it; a joint or other statement is new. */
function issuerAgain({ words, discourse, paragraph }: Scene, at: number, hit: CueHit): Phrase | null {
  const [word, behind] = [words[at], words[at + 1]];
  if (
    !word ||
    at !== hit.at + 1 ||
    word.mention?.weak === false ||
    word.key !== 'البيان' ||
    /^ال|^عن$/u.test(behind?.key ?? '')
  )
    return null;
  if (!/^(?:أضاف|تابع|أوضح|أكد|أشار|شدد|ذكر|لفت)$/u.test(hit.form.verb.lemma)) return null;
  const last = discourse.latest(paragraph, () => true);
  if (!last?.isNear || last.speaker.how === 'described' || last.speaker.isPerson) return null;
  return { speaker: { ...last.speaker, spans: [{ start: word.start, end: word.end }], how: 'short' }, next: at + 1 };
}

/** A name of somebody the base does not know: أبو محمد, أحمد. */
function isGiven(key: string): boolean {
  return GIVEN_NAMES.has(key) || key === 'ابو' || key === 'ام';
}

function isOpenTo({ at, form, isHead }: CueHit, key: string, words: readonly Word[]): boolean {
  const { frames, isAmbiguous } = form.verb;
  if (isAmbiguous && !isHead) return describes(key) !== null;
  if (form.tense !== 'past') return describes(key) !== null || (form.verb.act === 'neutral' && isGiven(key));
  if (!frames.has('that')) return false;
  if (!frames.has('np') || GIVEN_NAMES.has(key)) return true;
  // أكد فلان أن, but not أكد ضرورة أن: an object would stand where the name does
  const isShort = words.slice(at + 2, at + 4).some((w) => THAT.has(w.key));
  // أكدت اللجنة العليا أن: definite and feminine as the verb; أكدت الحاجة إلى أن has a preposition between
  const that = words.slice(at + 2, at + 5).findIndex((w) => THAT.has(w.key));
  const isPlain = that >= 0 && !words.slice(at + 2, at + 2 + that).some((w) => PREPOSITIONS.has(w.key));
  if (form.gender === 'f' && /^ال.+ه$/u.test(key)) return isPlain && !OBJECT_NOUNS.has(key.slice(2));
  return isShort && !OBJECT_NOUNS.has(key) && !/(?:ه|ها|هم)$/u.test(key);
}

/** Subject, then verb: لكن X أعلن, وكان X قد أعلن, X يعلن; the nearest head that is followed by a fitting phrase. */
export function subjectBefore(scene: Scene, hit: CueHit): Subject | null {
  const { words } = scene;
  if (hit.isRelative) {
    const person = personEndingAt(words, hit.at - 2);
    const speaker = person && namedSpeaker(person, scene.discourse.base);
    return speaker && { speaker, next: hit.at + 1, rule: 'subject-verb', clause: hit.at - 1, isInside: false };
  }
  if (hit.conjunction === 'و') return null;
  const first = headBefore(scene, hit);
  if (first || scene.isHeading !== true || hit.form.tense !== 'present') return first;
  return joinedBefore(scene, hit); // a headline's second clause: قبول مشروط للهدنة وكيري يحذر
}

function headBefore(scene: Scene, hit: CueHit): Subject | null {
  const { words } = scene;
  const upTo = { ...scene, words: words.slice(0, hit.at) }; // a description ends at the verb
  for (let head = hit.at - 1; head >= Math.max(0, hit.at - MAX_BEFORE); head--) {
    const word = words[head];
    if (!word) break;
    const isParticle = PARTICLES.has(word.key) || PARTICLES.has(word.key.replace(/^[وف]/u, ''));
    const isStart = head === 0 || /\.{2,}|…|[|]/u.test(word.gap);
    if (!isParticle && !isStart) continue;
    const from = isParticle ? head + 1 : head;
    if (from >= hit.at) continue;
    const isTopic = word.key === 'اما' && hit.conjunction === 'ف';
    const phrase = speakerAt(upTo, from, isTopic) ?? (isParticle ? null : joinedSpeakerAt(scene, from));
    if (!phrase || phrase.next > hit.at || !isBridge(scene, phrase.next, hit.at)) {
      if (isParticle) continue;
      return null;
    }
    if (phrase.speaker.gender !== null && hit.form.gender !== null && !agrees(phrase, hit)) return null;
    const isContrast = word.key === 'ان' && /^(?:غير|بيد|الا)$/u.test(words[head - 1]?.key ?? '');
    const found = { ...phrase, next: hit.at + 1, rule: 'subject-verb' } as const;
    if (isContrast) return { ...found, clause: clauseHead(scene, head - 1), isInside: false };
    const isInThat = /^و?ان$/u.test(word.key);
    const isMarked = /[،,.؛…–-]/u.test(word.gap) || /^(?:و?كان|و?كانت|لكن|ولكن)$/u.test(word.key);
    const isInside = head > 0 && isParticle && (isInThat || !isMarked);
    const isLate = head > 3 && /^(?:لكن|ولكن)$/u.test(word.key) && !/[،,.؛…]/u.test(word.gap);
    return { ...found, clause: clauseHead(scene, head), isInside: isInside || isLate };
  }
  return null;
}

function joinedBefore(scene: Scene, hit: CueHit): Subject | null {
  for (let head = hit.at - 1; head > Math.max(0, hit.at - 6); head--) {
    const phrase = joinedSpeakerAt(scene, head);
    if (phrase?.next !== hit.at || (phrase.speaker.gender !== null && !agrees(phrase, hit))) continue;
    return { ...phrase, next: hit.at + 1, rule: 'subject-verb', clause: head, isInside: false };
  }
  return null;
}

function agrees({ speaker }: Phrase, { form }: CueHit): boolean {
  if (speaker.number !== 'one' && form.number === 'one') return false;
  return speaker.gender === form.gender || speaker.number !== 'one';
}

/** Between subject and verb: قد, adverbs, or a phrase set off by commas; no other verb or clause. */
function isBridge({ words }: Scene, from: number, to: number): boolean {
  if (to - from > 14) return false;
  if (/[،,]/u.test(words[from]?.gap ?? '') && /^(?:الذي|التي|الذين)$/u.test(words[from]?.key ?? '')) {
    return /[،,]/u.test(words[to]?.gap ?? '') || /[،,]/u.test(words[to - 1]?.gap ?? '');
  }
  for (let i = from; i < to; i++) {
    const key = words[i]?.key ?? '';
    if (key === 'قد' || ADVERBS.has(key)) continue;
    if (THAT.has(key) || /^(?:التي|الذي|الذين)$/u.test(key) || ARABIC_CUES.has(key)) return false;
    if (i === from && !/[،,()–-]/u.test(words[i]?.gap ?? '') && !PREPOSITIONS.has(key)) return false;
  }
  return true;
}

/** Index of the clause's first word: lead-ins before the verb belong to it (من جهته، فيما, كما, وقد). */
export function clauseHead({ words }: Scene, at: number): number {
  let head = at;
  while (head > 0) {
    const before = words[head - 1];
    const gap = words[head]?.gap ?? '';
    if (!before || /[.؛;:…؟!]/u.test(gap)) break;
    if (/[،,]/u.test(gap) && !LEAD_INS.has(before.key)) break;
    const bare = before.key.replace(/^و/u, '');
    const isLeadIn = LEAD_INS.has(before.key) || LEAD_INS.has(bare) || PARTICLES.has(before.key);
    const joins = /^(?:من|في|الي)$/u.test(bare) && head < at && LEAD_INS.has(words[head]?.key ?? '');
    if (!isLeadIn && !joins) break;
    head--;
  }
  return head;
}
