/**
 * Transcripts of press conferences: "SECRETARY KERRY: …", "الوزير كيري: …", "QUESTION: …". A turn goes on over its
 * paragraphs until the next label, all of it in the speaker's own words.
 */
import type { Statement } from '../model/statement.ts';
import { speakerAt } from './arabic-speakers.ts';
import { englishSpeakerAt } from './english-speakers.ts';
import type { Sentence } from './sentences.ts';
import { describedSpeaker, type Discourse, type Speaker } from './speaker.ts';

/** Words of one voice, from its label on. */
export interface Turn {
  readonly speaker: Speaker;
  /** Folded words of the label, to tell one voice from another. */
  readonly label: string;
  readonly isQuestion: boolean;
  /** Raw index of the colon, and of the first letter said. */
  readonly colon: number;
  readonly start: number;
}

/** A label ends in a colon within these many units. */
const MAX_LABEL = 90;
/** "NAME: ", "NAME (via interpreter): ", "NAME: (Via interpreter) "; the dot is that of "MR." */
const LABEL =
  /^[\s•*–—-]*([^:\n()[\]"“”«».!?؟،,]{1,48}(?:\.[^:\n()[\]"“”«»!?؟،,]{1,32})?)(?:[([][^)\]\n]{1,40}[)\]])?\s?:\s+(?:[([][^)\]\n]{1,40}[)\]]\s*)?/u;
const QUESTION = /^(?:question|q|reporter|journalist|سؤال|س|صحفي|صحفية|صحافي|صحافية|مراسل|مراسلة)$/iu;
/** Offices and forms of address that a label begins with; a bare name before a colon is a headline's way, too. */
const TITLED =
  /^(?:(?:the\s)?(?:right\shon|secretary|foreign|prime|minister|president|mr|mrs|ms|dr|ambassador|special|envoy|general|senator|moderator|spokesman|spokeswoman|deputy|under)\b|(?:ال)?(?:وزير|سيد|سيدة|مبعوث|رئيس|سفير|أمين|دكتور|متحدث|متحدثة|ناطق|مندوب|منسق|موفد)\s)/iu;
/** Capitals that name a voice even if the base does not know the name; others may head a list (WHO: …, UPDATE: …). */
const VOICE = /^(?:MR|MRS|MS|DR|MODERATOR|OPERATOR|STAFF|HOST|INTERVIEWER|PARTICIPANT|SENATOR|GENERAL|AMBASSADOR)\b/u;
/** Fewer words in a paragraph without a label are a stage direction. */
const MIN_WORDS = 3;

/** The voice a block begins with, or null. */
function turnOf(text: string, sentence: Sentence, discourse: Discourse): Turn | null {
  const { block, words, language, paragraph } = sentence;
  if (!sentence.isFirst || /^(?:headline|caption)$/u.test(block.kind)) return null;
  const found = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + MAX_LABEL)));
  const label = found?.[1]?.trim() ?? '';
  if (!found || label === '') return null;
  const colon = block.start + found[0].indexOf(':');
  const plain = { label: label.toLowerCase(), colon, start: block.start + found[0].length };
  const at = text.indexOf(label, block.start);
  const unknown = describedSpeaker(text, { start: at, end: at + label.length }, null, 'one');
  if (QUESTION.test(label)) return { ...plain, speaker: unknown, isQuestion: true };
  const isCapital = /^[\p{Lu}\s.’'-]{3,}$/u.test(label);
  if (!isCapital && !TITLED.test(label)) return null;
  const scene = { text, words: words.filter((w) => w.start < colon), discourse, paragraph };
  const phrase = language === 'ar' ? speakerAt(scene, 0, false) : englishSpeakerAt(scene, 0);
  const isKnown = phrase?.speaker.how === 'named' && phrase.speaker.isPerson && phrase.speaker.entities.length === 1;
  if (isKnown && phrase) return { ...plain, speaker: phrase.speaker, isQuestion: false };
  return isCapital && VOICE.test(label) ? { ...plain, speaker: unknown, isQuestion: false } : null;
}

/**
 * Turns by the number of the paragraph they open; none unless two different voices alternate, one of them somebody
 * known, so that a list of quotations or of labelled facts stays what it is.
 */
export function turnsOf(text: string, sentences: readonly Sentence[], discourse: Discourse): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const sentence of sentences) {
    const turn = turnOf(text, sentence, discourse);
    if (turn) turns.set(sentence.paragraph, turn);
  }
  const all = [...turns.values()];
  const voices = new Set(all.map(({ label }) => label));
  const isKnown = all.some(({ speaker }) => speaker.how === 'named');
  const isSpoken = all.length >= 3 || all.some(({ isQuestion }) => isQuestion);
  return voices.size >= 2 && isKnown && isSpoken ? turns : new Map();
}

/** What the turn says in the block of this sentence: all behind the label, or the whole block; null for a stage direction. */
export function saidIn(text: string, { block }: Sentence, turn: Turn): Statement | null {
  const isOpening = block.start <= turn.colon && turn.colon < block.end;
  const from = isOpening ? turn.start : block.start;
  const raw = text.slice(from, block.end);
  const said = raw.trim();
  if (said === '' || (!isOpening && (/^[([*#]/u.test(said) || said.split(/\s+/u).length < MIN_WORDS))) return null;
  const start = from + raw.indexOf(said);
  const { speaker } = turn;
  return {
    start,
    end: start + said.length,
    speaker: speaker.entities,
    speakerSpans: speaker.spans,
    unnamed: speaker.unnamed,
    via: [],
    cue: { start: turn.colon, end: turn.colon + 1, verb: '' },
    act: 'neutral',
    mode: 'unmarkedDirect',
    quotes: [],
    depth: 0,
    certainty: speaker.how === 'named' ? 'sure' : 'likely',
    rule: 'colon',
  };
}
