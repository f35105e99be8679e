/** Speaker, colon, words: the headline's way of quoting (لافروف: …, Kerry: …), and the line of an interview. */
import type { Statement } from '../model/statement.ts';
import { PAPERS } from './arabic-speaker-words.ts';
import { joinedSpeakerAt, speakerAt } from './arabic-speakers.ts';
import { ARABIC_CUES } from './arabic-verbs.ts';
import { finishSentence, type Draft } from './draft.ts';
import { englishSpeakerAt } from './english-speakers.ts';
import { ENGLISH_CUES, FINITE } from './english-verbs.ts';
import { wordCount } from './quotes.ts';
import { opensQuote, type Scene } from './scene.ts';
import type { Sentence, Word } from './sentences.ts';
import type { Discourse, Speaker } from './speaker.ts';

/** The country the story happens in: its name heads topics, its capital speaks. */
const STAGE = 'syria';
/** Words in a headline's naming of its speaker; more is a sentence with a colon in it. */
const MAX_NAME_WORDS = 9;
/** Hour, zone and dash of a live page's entry. */
const MAX_HOUR_UNITS = 40;

/**
 * The statements that colons open at the head of the sentence or behind ".." in a headline, and the index of the word at
 * which the first begins; null if there are none.
 */
export function colonStatements(
  text: string,
  sentence: Sentence,
  discourse: Discourse,
): { statements: Statement[]; at: number } | null {
  const { words } = sentence;
  const isHeading = sentence.block.kind === 'headline' || sentence.block.kind === 'subheading' || sentence.isDeck;
  const drafts: Draft[] = [];
  let from = -1;
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && !(isHeading && /\.{2,}|…|[|؛;]|\s[-–—]\s/u.test(words[at]?.gap ?? ''))) continue;
    if (at > 0 && words.slice(0, at + 1).every((w) => w.mention !== null)) continue; // موسكو - واشنطن: a dateline
    const draft = lineAt({ text, words, discourse, paragraph: sentence.paragraph }, at, sentence, isHeading);
    if (!draft) continue;
    if (from < 0) from = at;
    drafts.push(draft);
  }
  if (from < 0 && isHeading && sentence.language === 'en') {
    const behind = signedAt({ text, words, discourse, paragraph: sentence.paragraph }, sentence);
    if (behind) return { statements: finishSentence(text, sentence, [behind]), at: 0 };
  }
  return from < 0 ? null : { statements: finishSentence(text, sentence, drafts), at: from };
}

/** "China welcomes ceasefire: spokesperson", "Truce will hold - Lavrov": a headline that names its speaker last. */
function signedAt(scene: Scene, sentence: Sentence): Draft | null {
  const { words } = scene;
  const at = words.findLastIndex((w, i) => i >= words.length - MAX_NAME_WORDS && /:\s|\s[-–—]\s/u.test(w.gap));
  const phrase = at < 3 ? null : englishSpeakerAt(scene, at);
  const [first, before] = [words[0], words[at - 1]];
  if (!phrase || phrase.next !== words.length || !first || !before) return null;
  // behind a dash stand places and outlets, too: only a person signs there
  const isColon = words[at]?.gap.includes(':') === true;
  if (!isColon && (phrase.speaker.how !== 'named' || !phrase.speaker.isPerson)) return null;
  const start = first.quote?.start ?? first.start;
  return {
    ...plainColon(phrase.speaker, words[at]?.start ?? sentence.end),
    clauseStart: words[at]?.start ?? sentence.end,
    start,
    end: before.end,
    isBackward: true,
  };
}

function plainColon(speaker: Speaker, at: number): Omit<Draft, 'clauseStart' | 'start' | 'end' | 'isBackward'> {
  return {
    speaker,
    via: [],
    cue: { start: at - 2, end: at, verb: '' },
    act: 'neutral',
    rule: 'colon',
    certainty: speaker.how === 'named' ? 'sure' : 'likely',
    depth: 0,
    isOwnWords: true,
  };
}

/** An entry of a live page begins with its hour, short: "18:40 GMT – Kerry: …". */
function isBehindHour(text: string, { block, start }: Sentence): boolean {
  return start - block.start <= MAX_HOUR_UNITS && /\p{Nd}/u.test(text.slice(block.start, start));
}

/** Speaker and colon at word `at`: in headings always, elsewhere before a quotation or as an interview's line. */
function lineAt(scene: Scene, at: number, sentence: Sentence, isHeading: boolean): Draft | null {
  const { words } = scene;
  const isArabic = sentence.language === 'ar';
  const phrase = isArabic
    ? (speakerAt(scene, at, false) ?? (at > 0 ? joinedSpeakerAt(scene, at) : null))
    : englishSpeakerAt(scene, at);
  const isTimed = isBehindHour(scene.text, sentence);
  const isNamedPerson = phrase?.speaker.how === 'named' && (phrase.speaker.isPerson || isTimed);
  const said =
    phrase && at === 0 && (isHeading || isTimed) && isNamedPerson ? pastPlace(words, phrase.next) : phrase?.next;
  const first = said === undefined ? undefined : words[said ?? -1];
  if (
    !phrase ||
    !first ||
    (said ?? 0) - at > MAX_NAME_WORDS + 3 ||
    phrase.next - at > MAX_NAME_WORDS ||
    phrase.speaker.how === 'short'
  )
    return null;
  // a title such as "the Sochi agreement: …" names nobody who speaks
  if (phrase.speaker.entities.some((id) => scene.discourse.base.entity(id)?.type === 'agreement')) return null;
  if (!/^[\s\u00a0”»")’]*:[\s\u00a0"“«”(']*$/u.test(first.gap)) return null;
  // "Syria: what we know so far" names a topic
  if (
    !phrase.speaker.isPerson &&
    /^(?:what|how|why|who|when|where|which|ماذا|كيف|لماذا|متي|اين|هل|ما)$/u.test(first.key)
  )
    return null;
  const isQuote = opensQuote(first);
  // an entry of a live page begins with its hour: there a body's line is a quotation, too
  const isNamed = phrase.speaker.how === 'named' && at === 0 && sentence.isFirst;
  const isSource = isTimed && at === 0 && sentence.isFirst && phrase.speaker.how === 'described';
  const isLine = (isNamed && (phrase.speaker.isPerson || isTimed)) || isSource;
  if (!isHeading && !isQuote && !isLine) return null;
  if (isHeading && !isQuote && isTopic(phrase.speaker, scene, at)) return null;
  const colon = first.start - first.gap.length + first.gap.indexOf(':');
  return {
    speaker: phrase.speaker,
    via: [],
    cue: { start: colon, end: colon + 1, verb: '' },
    clauseStart: words[at]?.start ?? sentence.start,
    act: 'neutral',
    rule: 'colon',
    certainty: phrase.speaker.how === 'named' ? 'sure' : 'likely',
    depth: 0,
    start: isQuote && first.quote ? first.quote.start : first.start,
    end: sentence.end,
    isBackward: false,
    isOwnWords: true,
  };
}

/** "Kerry in Geneva: …", "كيري من واشنطن: …": index of the word behind the colon that ends such a phrase; `at` if there is none. */
function pastPlace(words: readonly Word[], at: number): number {
  if (!/^(?:في|من|عبر|امام|خلال|بعد|عقب|لل?\p{L}{3,}|in|from|at|to|on|after|before)$/u.test(words[at]?.key ?? ''))
    return at;
  for (let i = at + 1; i <= at + 7; i++) {
    const word = words[i];
    if (!word || word.quote) return /:/u.test(word?.gap ?? '') ? i : at;
    if (/:/u.test(word.gap)) return i;
    if (/[^\s]/u.test(word.gap) || ARABIC_CUES.has(word.key) || ENGLISH_CUES.has(word.key) || FINITE.has(word.key))
      return at;
  }
  return at;
}

/** A headline that begins with the country of the story or with a paper names what it is about: سوريا: …, Leaked report: … */
function isTopic({ entities, how }: Speaker, { words, text }: Scene, at: number): boolean {
  const first = words[at];
  if (how === 'described')
    return (
      words.slice(at, at + MAX_NAME_WORDS).some((w) => /^(?:paper|report|document|memo)$/u.test(w.key)) ||
      PAPERS.has(first?.key ?? '')
    );
  return entities.length === 1 && entities[0] === STAGE && /^(?:سور|Syria)/u.test(text.slice(first?.start, first?.end));
}

/** Fewer words behind a colon are a name or a title. */
const MIN_QUOTED = 4;

/** "Wang had the last word: “…”": a quotation behind a colon, and nobody but the sentence's subject to say it. */
export function behindColon({ words, text }: Scene, sentence: Sentence, speaker: Speaker): Draft[] {
  const word = words.find((w) => opensQuote(w) && /:\s*["“”'‘«(]$/u.test(w.gap));
  if (!word?.quote || wordCount(text, word.quote) < MIN_QUOTED || sentence.block.kind !== 'paragraph') return [];
  const colon = word.start - word.gap.length + word.gap.indexOf(':');
  return [
    {
      speaker,
      via: [],
      cue: { start: colon, end: colon + 1, verb: '' },
      clauseStart: words[0]?.start ?? sentence.start,
      act: 'neutral',
      rule: 'colon',
      certainty: 'likely',
      depth: 0,
      start: word.quote.start,
      end: sentence.end,
      isBackward: false,
      isOwnWords: true,
    },
  ];
}
