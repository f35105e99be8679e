/**
 * Statements of an English sentence: leading ("X said …"), trailing ("…," X said / said X), inserted ("The plan, X said,
 * would …"), participles (", adding that"), calls and charges, and "according to". One cue, one statement.
 */
import type { Certainty, Statement } from '../model/statement.ts';
import { finishSentence, type Draft } from './draft.ts';
import { accordingToX, inWordsOf, quotedAsSaying } from './english-relay.ts';
import { contentAfter, contentBefore } from './english-content.ts';
import { PRONOUNS } from './english-speaker-words.ts';
import { unknownNameAfter, type BackPhrase } from './english-names.ts';
import { englishSpeakerAt, speakerBefore } from './english-speakers.ts';
import { cuesOf, nameBefore, relativeBefore, type Cue } from './english-cues.ts';
import { embedded, isOfNoun } from './english-embedded.ts';
import { AFTER_VERB, ENGLISH_CUES, isMidWord } from './english-verbs.ts';
import { behindColon } from './colon.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentences.ts';
import { describedSpeaker, namedSpeaker, type Discourse, type Speaker } from './speaker.ts';

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
      const report = read(scene, sentence, cue, drafts, topic);
      const draft = report && embedded(scene, sentence, report, drafts);
      if (!draft) continue;
      if (coversAll(draft, sentence) && drafts.every((d) => !d.isBackward)) drafts.length = 0; // Kerry told Lavrov …, an official said: what was told is the content
      drafts.push(draft);
      discourse.hear(draft.speaker, paragraph, draft.via);
    }
    for (const draft of accordingToX(scene, sentence, drafts)) {
      drafts.push(draft);
      discourse.hear(draft.speaker, paragraph, []);
    }
    if (drafts.length === 0) drafts.push(...inWordsOf(scene, sentence));
    if (drafts.length === 0 && topic) drafts.push(...behindColon(scene, sentence, topic));
  }
  discourse.see(words);
  return finishSentence(text, sentence, drafts);
}

/** Before a subject: what it says stands before the clause and not behind the verb, or is only supposed. */
const NO_REPORT = /^(?:which|whom|what|that|whose|where|how|if|unless|whether|nor|neither|once)$/u;

function read(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  drafts: readonly Draft[],
  topic: Speaker | null,
): Draft | null {
  if (cue.form.tense === 'participle') return participle(scene, sentence, cue, drafts, topic);
  const who = relativeBefore(scene.words, cue.at);
  const person = who < 0 ? null : nameBefore(scene.words, who);
  if (person) {
    const speaker = namedSpeaker(person, scene.discourse.base);
    const draft = leading(scene, sentence, cue, { speaker, start: who, next: cue.at, isPronoun: false });
    // "…, which vowed to fight on, was not …": the comma closes the clause
    const closing = draft && scene.words.find((w) => w.start > draft.start && /,/u.test(w.gap) && !w.quote);
    return closing && draft ? { ...draft, end: closing.start - closing.gap.length } : draft;
  }
  const inverted = invertedSpeaker(scene, cue);
  const behind =
    inverted && trailing(scene, sentence, cue, { ...inverted, start: cue.at, isPronoun: false }, inverted.next - 1);
  if (behind) return behind;
  const isSaying = cue.form.verb.frames.has('that') && (cue.form.tense === 'past' || cue.form.verb.lemma === 'say');
  const subject = speakerBefore(scene, cue.at, isSaying);
  if (!subject) return coordinated(scene, sentence, cue, drafts, topic);
  const ahead = scene.words[subject.start - 1];
  if (!agrees(subject, cue) || (!ahead?.quote && NO_REPORT.test(ahead?.key ?? ''))) return null;
  if (isOfNoun(scene, subject)) return null;
  if (/^(?:neither|nor)$/u.test(scene.words[0]?.key ?? '') && drafts.length === 0) return null;
  return trailing(scene, sentence, cue, subject, cue.at) ?? leading(scene, sentence, cue, subject);
}

/** Present verbs agree with their subject; "officials report" is a verb only with a plural before it. */
function agrees({ speaker, isPronoun }: BackPhrase, { form }: Cue): boolean {
  if (form.tense !== 'present') return true;
  // the White Helmets say: a body may stand with a plural verb
  if (form.number === 'many') return speaker.number !== 'one' || (speaker.how === 'named' && !speaker.isPerson);
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

/** True for an unmarked report that ends its sentence and has all of it as content. */
function coversAll(draft: Draft, sentence: Sentence): boolean {
  return draft.rule === 'trailing' && draft.start === sentence.start && sentence.quotes.length === 0;
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
  // called the move "a stunt" and walked out: the marks hold all of it
  const quote = scene.words[opening.word]?.quote;
  const isVerdict = cue.form.verb.frames.has('call') || cue.form.verb.frames.has('as');
  const isNamed =
    quote?.start === opening.start && isVerdict && /^,?\s(?:and|but|while)\s/u.test(scene.text.slice(quote.outer.end));
  // "some rebels dispute the latter": a present that is a noun as often needs a name before it
  const isNoun = cue.form.tense === 'present' && cue.form.verb.isAmbiguous && cue.form.number === 'many';
  if (
    isNoun &&
    subject.speaker.how === 'described' &&
    scene.words[opening.word - 1]?.key !== 'that' &&
    !scene.words[opening.word]?.quote
  )
    return null;
  // "He blamed the government for blocking aid": what for tells a charge from a plain object
  const isBlamed =
    cue.form.verb.frames.has('blame') && scene.words.slice(cue.at, cue.at + 12).some((w) => w.key === 'for');
  const isBare = cue.form.verb.frames.has('np') && !cue.form.verb.frames.has('that') && !isBlamed;
  if (isBare && (subject.speaker.how === 'described' || subject.isPronoun)) return null;
  return {
    ...base(scene, cue, subject),
    clauseStart: clauseStart(scene, subject.start),
    rule: subject.isPronoun ? 'pronoun' : 'subject-verb',
    start: opening.start,
    end: isNamed ? quote.outer.end : sentence.end,
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
  while (at > 0 && isMidWord(words[at])) at--;
  const before = drafts.findLast((d) => d.depth === 0);
  // "Kerry met Putin and said …": the subject of the sentence, for verbs that take a clause
  const speaker = before?.speaker ?? (cue.form.verb.frames.has('that') ? topic : null);
  if (!speaker || !/^(?:and|but)$/u.test(words[at]?.key ?? '') || !isSameTense(scene, before, cue)) return null;
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

/** "accuses X of Y and says Z": a present goes on only behind a present of its own number, with a plain verb of saying. */
function isSameTense({ words }: Scene, before: Draft | undefined, { form }: Cue): boolean {
  if (form.tense !== 'present') return form.tense === 'past';
  const first = ENGLISH_CUES.get(words.find((w) => w.start === before?.cue.start)?.key ?? '');
  return first?.tense === 'present' && first.number === form.number && form.verb.frames.has('that');
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
  if (
    !word ||
    !speaker ||
    (!/,/u.test(word.gap) && !/^(?:and|while|but)$/u.test(words[cue.at - 1]?.key ?? '')) ||
    cue.at === 0
  )
    return null;
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
  if (!phrase) return null;
  const { how, isPerson, number } = phrase.speaker;
  const isSubject = phrase === first && words[phrase.next]?.gap === ' ';
  // "The US and Russia agreed …, saying", "Several factions took another view. They …"
  const isBody = how === 'named' ? !isPerson && isSubject : number === 'many' && isSubject;
  if ((how !== 'named' || !isPerson) && !isBody) return null;
  discourse.hear(phrase.speaker, paragraph, [], false);
  return phrase.speaker;
}
