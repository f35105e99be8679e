/**
 * Statements of an Arabic sentence.
 *
 *   cues → each one's subject → where its content opens → drafts → contents cut at the next report
 *
 * A cue without a subject carries the last fitting speaker on; a cue whose content does not open is no report. Nothing
 * here knows an outlet: the marks, dots and missing commas of one are allowed for all.
 */
import type { Span } from '../model/span.ts';
import type { Act, Statement } from '../model/statement.ts';
import { carriedOn, type Report } from './arabic-carried.ts';
import { cuesOf, type CueHit } from './arabic-cues.ts';
import { issuerOf, paperOf, quoteInFront } from './arabic-front.ts';
import { objectAt, openingAt, saidNounAt, type Opening } from './arabic-openers.ts';
import { describedObject } from './arabic-object.ts';
import { accordingTos, mouthOf, quotedFrom, relayOf, toldTo, type AccordingTo } from './arabic-relay.ts';
import { addSource, asSaid } from './arabic-sources.ts';
import { clauseHead, subjectAfter, subjectBefore } from './arabic-subject.ts';
import { noteCounterparts, noteTopic } from './arabic-topic.ts';
import { PAPERS } from './arabic-speaker-words.ts';
import { APPROVALS, CONCERNS, HOPES, PREPOSITIONS } from './arabic-words.ts';
import { behindColon } from './colon.ts';
import { finishSentence, type Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import type { Discourse, Speaker } from './speaker.ts';

/** Statements in order of their reporting clauses; tells the discourse who spoke. */
export function arabicStatements(text: string, sentence: Sentence, discourse: Discourse): Statement[] {
  const { words, paragraph } = sentence;
  const isHeading = sentence.isDeck || sentence.block.kind === 'headline' || sentence.block.kind === 'subheading';
  const scene: Scene = { text, words, discourse, paragraph, isHeading };
  noteCounterparts(scene);
  const sources = accordingTos(scene);
  const cues = cuesOf(words, text).filter((c) => !sources.some((s) => s.at <= c.at && c.at < s.next));
  const drafts: Draft[] = [];
  const topic = noteTopic(scene, cues);
  const leading = sources.find((s) => s.at <= 3 && s.next < words.length - 2 && s.verb !== 'نقلا');
  for (const [i, hit] of cues.entries()) {
    const until =
      cues.slice(i + 1).find((c) => c.conjunction !== '' || c.form.tense === 'participle')?.at ?? words.length;
    const draft = read(scene, hit, until, drafts, leading ?? null);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.depth === 0 || leading) discourse.hear(draft.speaker, paragraph, draft.via);
  }
  discourse.see(words);
  for (const s of sources) addSource(scene, sentence, s, drafts);
  if (drafts.length === 0 && topic) drafts.push(...behindColon(scene, sentence, topic));
  return finishSentence(text, sentence, drafts);
}

function read(
  scene: Scene,
  hit: CueHit,
  until: number,
  drafts: readonly Draft[],
  leading: AccordingTo | null,
): Draft | null {
  const report = reportOf(scene, hit, drafts);
  if (!report) return asSaid(scene, hit, drafts);
  const { words, text } = scene;
  const { verb } = hit.form;
  const quoted = verb.frames.has('relay') ? null : quotedFrom(scene, report.next, Math.min(until, report.next + 10));
  const mouth = mouthOf(scene, report.next);
  const from = quoted?.next ?? mouth?.next ?? report.next;
  const first = opened(scene, report, from, until);
  const isPlain = verb.frames.has('np') && report.rule === 'verb-subject' && !report.isInside;
  const isOpen = first === null || first.by === 'preposition';
  const object = isPlain && isOpen ? describedObject(scene, report.speaker, from, first?.word ?? until) : null;
  const opening = object?.opening ?? first;
  const front = report.isInside ? null : quoteInFront(scene, hit, opening);
  if (front) return inFront(scene, report, front);
  // Who did something without saying it may say the next thing: ونفت الوزارة ذلك. وأكدت أن …
  if (!opening && report.rule === 'verb-subject' && report.speaker.how === 'named')
    scene.discourse.hear(report.speaker, scene.paragraph, [], false);
  if (!opening) return hit.isAs && report.rule === 'verb-subject' ? asSaid(scene, hit, drafts) : null;
  // وأعلن البيان المشترك بعد مكالمة: a paper is announced and announces nothing without a clause
  if (opening.by === 'object' && isPaper(scene, report)) return null;
  // what a statement says is said by whoever issued it; an agreement or a law says nothing to anybody
  if (NARROW.get(verb.lemma)?.(words.slice(hit.at + 1, opening.word), opening) === false) return null;
  if (verb.lemma === 'أقر' && opening.by === 'preposition' && objectAt(text, words, from, opening.word)) return null;
  if (verb.lemma === 'نص' && !isPaper(scene, report) && opening.by !== 'quote' && !words[opening.word]?.quote)
    return null;
  const embeds = report.isInside || (leading !== null && leading.next <= hit.at);
  // ذكرت الوزارة أن لافروف أبلغ نظيره أن …: only a person named there, and a clause of his own
  const isOwn = report.speaker.how === 'named' && report.speaker.isPerson && opening.by === 'that' && drafts.length > 0;
  if (report.isInside && opening.by !== 'quote' && !leading && !isOwn) return null;
  const told = toldTo(scene, report.next, opening.word);
  const outer = report.isInside && !leading ? (drafts.at(-1)?.speaker.entities ?? []) : [];
  const carried = quoted ? report.speaker.entities : [...report.via, ...(mouth?.speaker.entities ?? [])];
  return {
    speaker: quoted?.speaker ?? object?.speaker ?? report.speaker,
    via: [...new Set([...(leading?.speaker.entities ?? []), ...outer, ...carried, ...told])],
    cue: { start: hit.start, end: words[hit.at]?.end ?? hit.start, verb: verb.lemma },
    clauseStart: words[report.clause]?.start ?? hit.start,
    act: actOf(scene, report, opening),
    rule: quoted ? 'relay' : report.rule,
    certainty: opening.by === 'comma' ? 'likely' : report.certainty,
    depth: embeds ? 1 : 0,
    start: opening.start,
    end: words.at(-1)?.end ?? text.length,
    isBackward: false,
    isOwnWords: opening.by === 'dots' || opening.by === 'colon',
  };
}

/** «…»، قال لافروف: the quotation is what is said, and nothing behind the speaker limits it. */
function inFront(scene: Scene, { hit, speaker, via, rule, certainty, clause }: Report, content: Span): Draft {
  const { words } = scene;
  const { verb } = hit.form;
  return {
    speaker,
    via,
    cue: { start: hit.start, end: words[hit.at]?.end ?? hit.start, verb: verb.lemma },
    clauseStart: words[clause]?.start ?? hit.start,
    act: verb.act,
    rule: rule === 'verb-subject' ? 'trailing' : rule,
    certainty,
    depth: 0,
    ...content,
    isBackward: true,
    isOwnWords: false,
  };
}

/** Verbs that report in one construction only: ذهب إلى أن, ألقى باللوم على. */
const NARROW: ReadonlyMap<string, (between: readonly Word[], opening: Opening) => boolean> = new Map([
  ['ذهب', (_, { by }) => by === 'that'],
  ['ألقى', (between) => between.some(({ key }) => /^ب?ال(?:لوم|مسووليه|مسيوليه|تبعه)$/u.test(key))],
]);

function isPaper({ words }: Scene, { speaker: { unnamed } }: Report): boolean {
  return unnamed !== null && PAPERS.has(words.find((w) => w.start === unnamed.start)?.key ?? '');
}

/** Whose report the cue is: participle, relay, subject before or after, or the speaker carried on. */
function reportOf(scene: Scene, hit: CueHit, drafts: readonly Draft[]): Report | null {
  const { discourse, paragraph } = scene;
  const { form } = hit;
  const plain = { hit, next: hit.at + 1, clause: clauseHead(scene, hit.at), isInside: false };
  if (form.tense === 'participle') {
    const before = drafts.findLast((d) => d.depth === 0 || d.via.length > 0);
    if (before && fits(before.speaker, hit)) {
      return {
        ...plain,
        clause: hit.at,
        speaker: before.speaker,
        via: before.via,
        rule: 'participle',
        certainty: before.certainty,
      };
    }
    const topic = before ? null : discourse.latest(paragraph, (s) => s.isPerson);
    if (!topic?.isNear || !fits(topic.speaker, hit) || hit.at < 2) return null;
    return { ...plain, clause: hit.at, speaker: topic.speaker, via: [], rule: 'participle', certainty: 'likely' };
  }
  if (form.verb.frames.has('relay')) {
    const relay = relayOf(scene, hit);
    return relay && { ...plain, ...relay, rule: 'relay', certainty: 'sure' };
  }
  if (form.verb.frames.has('paper')) {
    const paper = paperOf(scene, hit);
    return paper && { ...plain, ...paper, via: [], rule: 'according-to', certainty: 'likely' };
  }
  const issuer = issuerOf(scene, hit);
  if (issuer) return { ...plain, ...issuer, clause: hit.at, via: [], rule: 'verb-subject', certainty: 'likely' };
  const after = hit.isRelative ? null : subjectAfter(scene, hit);
  const isDirect =
    after !== null && after.speaker.how === 'named' && form.verb.frames.has('that') && hit.conjunction !== '';
  const before = isDirect ? null : subjectBefore(scene, hit);
  const subject = before ?? after;
  if (subject) {
    const certainty = subject.speaker.how === 'named' ? 'sure' : 'likely';
    return { hit, via: [], certainty, ...subject };
  }
  return carriedOn(scene, hit, plain, drafts.length === 0);
}

function fits(speaker: Speaker, { form }: CueHit): boolean {
  return speaker.gender === null || form.gender === null || speaker.gender === form.gender || speaker.number !== 'one';
}

/** Opener, object, or the clause behind a comma: وقال المتحدث، لا تزال … */
function opened(scene: Scene, { hit, speaker, rule }: Report, from: number, until: number): Opening | null {
  const { text, words } = scene;
  const { verb } = hit.form;
  const isNamed =
    rule === 'participle' || (speaker.how === 'named' && rule !== 'continuing-subject' && rule !== 'relay');
  const forTo = verb.lemma === 'دعا' && /^ل(?!ها|ه$|هم).{3,}/u.test(words[from]?.key ?? '') ? words[from] : undefined;
  if (forTo) return { start: forTo.start + (forTo.key.startsWith('لل') ? 0 : 1), word: from, by: 'preposition' };
  const noun = verb.frames.has('noun') ? saidNounAt(text, words, from, until) : null;
  if (noun) return noun;
  const object = verb.frames.has('np') && isNamed ? objectAt(text, words, from, until) : null;
  const opening = openingAt(text, words, from, until, verb);
  // أعلن في مؤتمر صحفي مشترك أن: behind a phrase the clause is surer than a noun
  const isFar =
    object &&
    !/^ال/u.test(words[object.word]?.key ?? '') &&
    words.slice(from, object.word).some((w) => PREPOSITIONS.has(w.key));
  if (opening?.by === 'that' && isFar && verb.frames.has('that')) return opening;
  // أكد بوتين لأردوغان or أكد رجب أن: who is told stands where the object would
  if (opening?.by === 'that' && object && words[object.word]?.mention?.entityType === 'person') return opening;
  const isClause = opening !== null && opening.by !== 'preposition';
  if (object && (!opening || object.word < opening.word - (isClause ? 3 : 0))) return object;
  if (opening) return opening;
  const first = words[from];
  const isSaying = verb.frames.has('that') && verb.frames.has('quote') && verb.act === 'neutral';
  if (!first || !isSaying || from === hit.at + 1 || !/^\s*[،,]\s*$/u.test(first.gap)) return null;
  const isVerb = /^(?:لا|لن|لم|ليس|نحن|هناك|قد|لقد|علينا|يجب|ان|لدينا)$|^[يتن]\p{L}{3,}$/u.test(first.key);
  return isVerb && words.length - from >= 4 ? { start: first.start, word: from, by: 'comma' } : null;
}

/** أعرب and عبّر say by their noun what they do. */
function actOf({ words }: Scene, { hit }: Report, opening: Opening): Act {
  const { verb } = hit.form;
  if (verb.lemma !== 'أعرب' && verb.lemma !== 'عبر') return verb.act;
  const between = words.slice(Math.max(hit.at, opening.word - 4), opening.word + 1).map((w) => w.key);
  if (between.some((k) => CONCERNS.has(k))) return 'concern';
  if (between.some((k) => APPROVALS.has(k))) return 'approval';
  return between.some((k) => HOPES.has(k)) ? 'hope' : 'neutral';
}
