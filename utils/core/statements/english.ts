/**
 * Statements of an English sentence: leading ("X said …"), trailing ("…," X said / said X), inserted ("The plan, X said,
 * would …"), participles (", adding that"), calls and charges, and "according to". One cue, one statement.
 */
import type { Certainty, Statement } from '../model/statement.ts';
import type { CueForm } from './cue-form.ts';
import { finishSentence, type Draft } from './draft.ts';
import { accordingToX, inWordsOf, quotedAsSaying } from './english-relay.ts';
import { contentAfter, contentBefore } from './english-content.ts';
import { PRONOUNS } from './english-speaker-words.ts';
import { unknownNameAfter, type BackPhrase } from './english-names.ts';
import { englishSpeakerAt, speakerBefore } from './english-speakers.ts';
import { AFTER_VERB, BEFORE_NO_CUE, ENGLISH_CUES, MID_WORDS } from './english-verbs.ts';
import { behindColon } from './colon.ts';
import type { Scene } from './scene.ts';
import type { Sentence, Word } from './sentences.ts';
import { describedSpeaker, namedSpeaker, type Discourse, type Speaker } from './speaker.ts';

interface Cue {
  readonly at: number;
  readonly form: CueForm;
}

/** Statements in order; tells the discourse who spoke. */
export function englishStatements(text: string, sentence: Sentence, discourse: Discourse): Statement[] {
  const { words, paragraph } = sentence;
  const scene: Scene = { text, words, discourse, paragraph };
  const drafts: Draft[] = [];
  const topic = noteTopic(scene);
  for (const draft of quotedAsSaying(scene, sentence)) {
    drafts.push(draft);
    discourse.hear(draft.speaker, paragraph, draft.via);
  }
  if (drafts.length === 0) {
    for (const cue of cuesOf(scene)) {
      const draft = read(scene, sentence, cue, drafts, topic);
      if (!draft) continue;
      drafts.push(draft);
      discourse.hear(draft.speaker, paragraph, draft.via);
    }
    for (const draft of accordingToX(scene, sentence, drafts)) drafts.push(draft);
    if (drafts.length === 0) drafts.push(...inWordsOf(scene, sentence));
    if (drafts.length === 0 && topic) drafts.push(...behindColon(scene, sentence, topic));
  }
  return finishSentence(text, sentence, drafts);
}

/** Before a subject: what it says stands before the clause and not behind the verb. */
const RELATIVE = /^(?:which|whom|what|that|whose|where|how)$/u;

/** Cues outside quotations that are not negated, asked, passive or relative. */
function cuesOf({ words, text }: Scene): Cue[] {
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    if (word.quote || word.mention) continue;
    const form = ENGLISH_CUES.get(word.key);
    if (!form || (form.verb.lemma === 'quote' && form.tense !== 'past')) continue;
    if (/ out$/u.test(form.verb.lemma) && words[at + 1]?.key !== 'out') continue;
    if (
      form.verb.lemma === 'make clear' &&
      !/^(?:it clear|clear \S+)/u.test(`${words[at + 1]?.key} ${words[at + 2]?.key}`)
    )
      continue;
    const before = words[at - 1]?.key ?? '';
    const isWho =
      before === 'who' && form.tense === 'past' && form.verb.frames.has('that') && isPersonBefore(words, at - 1);
    if (isWho) {
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

/** "Kerry, who said …": a clause in commas that only adds to a person. */
function isPersonBefore(words: readonly Word[], who: number): boolean {
  return /,/u.test(words[who]?.gap ?? '') && personEnding(words, who - 1) !== null;
}

function personEnding(words: readonly Word[], last: number): Word['mention'] {
  const end = words[last]?.end ?? -1;
  const found = words.slice(Math.max(0, last - 8), last + 1).find((w) => w.mention?.end === end)?.mention;
  return found?.entityType === 'person' && !found.weak ? found : null;
}

function read(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  drafts: readonly Draft[],
  topic: Speaker | null,
): Draft | null {
  if (cue.form.tense === 'participle') return participle(scene, sentence, cue, drafts, topic);
  const person = scene.words[cue.at - 1]?.key === 'who' ? personEnding(scene.words, cue.at - 2) : null;
  if (person) {
    const speaker = namedSpeaker(person, scene.discourse.base);
    return leading(scene, sentence, cue, { speaker, start: cue.at - 1, next: cue.at, isPronoun: false });
  }
  const inverted = invertedSpeaker(scene, cue);
  const behind =
    inverted && trailing(scene, sentence, cue, { ...inverted, start: cue.at, isPronoun: false }, inverted.next - 1);
  if (behind) return behind;
  const isSaying = cue.form.verb.frames.has('that') && (cue.form.tense === 'past' || cue.form.verb.lemma === 'say');
  const subject = speakerBefore(scene, cue.at, isSaying);
  if (!subject) return coordinated(scene, sentence, cue, drafts, topic);
  if (!agrees(subject, cue) || RELATIVE.test(scene.words[subject.start - 1]?.key ?? '')) return null;
  return trailing(scene, sentence, cue, subject, cue.at) ?? leading(scene, sentence, cue, subject);
}

/** Present verbs agree with their subject; "officials report" is a verb only with a plural before it. */
function agrees({ speaker, isPronoun }: BackPhrase, { form }: Cue): boolean {
  if (form.tense !== 'present') return true;
  if (form.number === 'many') return speaker.number !== 'one';
  return speaker.number === 'one' || (isPronoun && speaker.number !== 'many');
}

/** "…," said Lavrov: verb first, behind a comma or closing mark. */
function invertedSpeaker(scene: Scene, { at, form }: Cue): { speaker: Speaker; next: number } | null {
  const gap = scene.words[at]?.gap ?? '';
  if (
    form.verb.frames.has('object') ||
    !/[,?!”"’'»]\s*$/u.test(gap) ||
    !form.verb.frames.has('quote') ||
    (form.tense === 'present' && form.number === 'many')
  )
    return null;
  const next = scene.words[at + 1];
  if (!next || PRONOUNS.has(next.key) || next.key === 'that' || next.quote) return null;
  if (AFTER_VERB.has(next.key)) return null; // "…," X, a spokesman, said in a statement
  const isBehindQuote = /[”"’'»]\s*$/u.test(gap);
  const known = englishSpeakerAt(scene, at + 1) ?? (isBehindQuote ? unknownNameAfter(scene, at + 1) : null);
  const noun = scene.words[at + 2];
  if (known || !noun || !isBehindQuote || !/^(?:an?|the|one|another)$/u.test(next.key)) return known;
  const span = { start: next.start, end: noun.end }; // "…," said a shopkeeper
  return { speaker: describedSpeaker(scene.text, span, null, 'one'), next: at + 3 };
}

function trailing(
  scene: Scene,
  sentence: Sentence,
  { at, form }: Cue,
  subject: BackPhrase,
  last: number,
): Draft | null {
  if (!form.verb.frames.has('quote') && !form.verb.frames.has('that')) return null;
  const content = contentBefore(scene.words, subject.start, last, sentence.quotes, scene.text);
  if (!content) return null;
  return {
    ...base(scene, { at, form }, subject),
    clauseStart: scene.words[subject.start]?.start ?? 0,
    rule: content.isInserted ? 'inserted' : 'trailing',
    start: content.start,
    end: content.end,
    isBackward: true,
    isOwnWords: !content.isQuoted && !content.isInserted && isFirstPerson(scene, subject.start),
  };
}

/** "We have not come here to trade, Lavrov said.": words that only the speaker can say. */
function isFirstPerson({ words, text }: Scene, until: number): boolean {
  const raw = words.slice(0, until).map((w) => text.slice(w.start, w.end));
  return raw.some((w) => /^(?:I|we|our|us|my|We|Our|My)$/u.test(w));
}

function leading(scene: Scene, sentence: Sentence, cue: Cue, subject: BackPhrase): Draft | null {
  const opening = contentAfter(scene.words, cue.at, cue.form.verb);
  if (!opening) return null;
  const isBare = cue.form.verb.frames.has('np') && !cue.form.verb.frames.has('that');
  if (isBare && (subject.speaker.how === 'described' || subject.isPronoun)) return null;
  return {
    ...base(scene, cue, subject),
    clauseStart: clauseStart(scene, subject.start),
    rule: subject.isPronoun ? 'pronoun' : 'subject-verb',
    start: opening.start,
    end: sentence.end,
    isBackward: false,
    isOwnWords: opening.isOwnWords,
  };
}

/** ", while X said": the conjunction belongs to the report, not to what was said before. */
function clauseStart({ words }: Scene, start: number): number {
  for (let i = start; i > Math.max(0, start - 5); i--) {
    const before = words[i - 1];
    if (before && /^(?:while|but|and|whereas|as)$/u.test(before.key) && /[,–-]/u.test(before.gap)) return before.start;
    if (/[,;:]/u.test(words[i]?.gap ?? '')) break;
  }
  return words[start]?.start ?? 0;
}

/** "… and stressed that …": the verb shares the subject of the one before. */
function coordinated(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  drafts: readonly Draft[],
  topic: Speaker | null,
): Draft | null {
  const { words } = scene;
  let at = cue.at - 1;
  while (at > 0 && MID_WORDS.has(words[at]?.key ?? '')) at--;
  const before = drafts.findLast((d) => d.depth === 0);
  // "Kerry met Putin and said …": the subject of the sentence, for verbs that take a clause
  const speaker = before?.speaker ?? (cue.form.verb.frames.has('that') ? topic : null);
  if (!speaker || !/^(?:and|but)$/u.test(words[at]?.key ?? '') || cue.form.tense !== 'past') return null;
  const opening = contentAfter(words, cue.at, cue.form.verb);
  if (!opening || (before?.rule === 'trailing' && !before.isBackward)) return null;
  return {
    ...base(scene, cue, { speaker, start: at, next: cue.at, isPronoun: false }),
    clauseStart: words[at]?.start ?? 0,
    rule: 'continuing-subject',
    start: opening.start,
    end: sentence.end,
    isBackward: false,
    isOwnWords: false,
    ...(before ? {} : { certainty: 'likely' as const }),
  };
}

/** ", adding that …": carries on the sentence's speaker, or its subject if it reports nothing else. */
function participle(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  drafts: readonly Draft[],
  topic: Speaker | null,
): Draft | null {
  const { words } = scene;
  const word = words[cue.at];
  const before = drafts.findLast((d) => d.depth === 0);
  const speaker = before?.speaker ?? topic;
  if (!word || !speaker || (!/,/u.test(word.gap) && words[cue.at - 1]?.key !== 'and') || cue.at === 0) return null;
  const opening = contentAfter(words, cue.at, cue.form.verb);
  if (!opening) return null;
  return {
    ...base(scene, cue, { speaker, start: cue.at, next: cue.at + 1, isPronoun: false }),
    clauseStart: word.start,
    rule: 'participle',
    certainty: before ? before.certainty : 'likely',
    via: before?.via ?? [],
    start: opening.start,
    end: sentence.end,
    isBackward: false,
    isOwnWords: opening.isOwnWords,
  };
}

function base(
  scene: Scene,
  { at, form }: Cue,
  subject: BackPhrase,
): Pick<Draft, 'speaker' | 'via' | 'cue' | 'act' | 'certainty' | 'depth'> {
  const word = scene.words[at];
  const certainty: Certainty = subject.speaker.how === 'named' && !subject.isPronoun ? 'sure' : 'likely';
  const isVerdict = form.verb.lemma === 'call' && !/^(?:on|for|upon)$/u.test(scene.words[at + 1]?.key ?? '');
  return {
    speaker: subject.speaker,
    via: [],
    cue: { start: word?.start ?? 0, end: word?.end ?? 0, verb: form.verb.lemma },
    act: isVerdict ? 'judgement' : form.verb.act,
    certainty,
    depth: 0,
  };
}

/** The subject that opens the sentence: what a participle and the next "he" lean on. */
function noteTopic(scene: Scene): Speaker | null {
  const { words, discourse, paragraph } = scene;
  const pronoun = PRONOUNS.get(words[0]?.key ?? '');
  if (pronoun) return speakerBefore(scene, 1, false)?.speaker ?? null;
  const comma = words.findIndex((w, i) => i > 1 && i < 12 && /,/u.test(w.gap));
  const isAside = /ed$|ing$/u.test(words[0]?.key ?? '') || AFTER_VERB.has(words[0]?.key ?? '');
  const first = englishSpeakerAt(scene, 0);
  const behind = comma > 0 ? englishSpeakerAt(scene, comma) : null;
  // "His counterpart, Steinmeier, …", "Beijing's minister, Wang Yi, …": the name in commas
  const isBeside = behind?.speaker.isPerson === true && /^,/u.test(words[behind.next]?.gap ?? '') && comma < 9;
  const isOther = first === null || !first.speaker.isPerson || first.speaker.how === 'described';
  const phrase = isBeside && isOther ? behind : (first ?? (isAside ? behind : null));
  if (!phrase || phrase.speaker.how !== 'named' || !phrase.speaker.isPerson) return null;
  discourse.hear(phrase.speaker, paragraph, [], false);
  return phrase.speaker;
}
