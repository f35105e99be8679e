/** Arabic content that stands before its cue («…»، قال لافروف), and papers that say what was written in them (جاء في بيان X أن). */
import { wordSet } from '../linking/words.ts';
import type { CueHit } from './arabic-cues.ts';
import { author } from './arabic-relay.ts';
import { PAPERS } from './arabic-speaker-words.ts';
import { speakerAt } from './arabic-speakers.ts';
import type { Opening } from './arabic-openers.ts';
import { wordCount } from './quotes.ts';
import { opensQuote, type Phrase, type Scene } from './scene.ts';
import type { Span } from '../model/span.ts';

/** Between the closing mark and the verb: "…"، هكذا رد X · "…"، بهذه العبارة لخص X. */
const LINKS = wordSet('هكذا بهذه بتلك العبارة الكلمات العبارات الجملة كما كان كانت قد حسبما');
/** Fewer words before a verb are a name or a title in marks. */
const MIN_WORDS = 3;

/**
 * The quotation that opens the sentence if the report at `hit` follows it at once, as content up to its end, or to the
 * end of the quotation that goes on behind the speaker; else null.
 */
export function quoteInFront({ words, text }: Scene, hit: CueHit, opening: Opening | null): Span | null {
  const [first] = words;
  const quote = first?.quote;
  if (!first || !quote || !opensQuote(first) || !quote.isClosed || wordCount(text, quote) < MIN_WORDS) return null;
  if (opening && opening.by !== 'quote') return null;
  for (let at = hit.at - 1; words[at] && words[at]?.quote !== quote; at--) {
    if (hit.at - at > 4 || !LINKS.has(words[at]?.key ?? '')) return null;
  }
  const { frames } = hit.form.verb;
  if (!frames.has('quote') && !frames.has('that')) return null;
  const more = opening && words[opening.word]?.quote;
  return { start: quote.start, end: more?.end ?? quote.end };
}

/** "جاء في بيان الوزارة": whoever issued the paper, or the paper itself; null if it is no paper. */
export function paperOf(scene: Scene, { at }: CueHit): Phrase | null {
  const { words } = scene;
  if (words[at + 1]?.key !== 'في' || !PAPERS.has(words[at + 2]?.key ?? '')) return null;
  return author(scene, at + 2) ?? speakerAt(scene, at + 2, false);
}

/** "أصدرت الوزارة بيانا قالت فيه": the first in the sentence who can have said it; null without "in it" behind the verb. */
export function issuerOf(scene: Scene, hit: CueHit): Phrase | null {
  if (!/^(?:فيه|فيها|خلاله|خلالها)$/u.test(scene.words[hit.at + 1]?.key ?? '')) return null;
  for (let at = 0; at < Math.min(hit.at, 8); at++) {
    const phrase = speakerAt(scene, at, false);
    if (!phrase || phrase.next > hit.at || phrase.speaker.how === 'described') continue;
    const { gender } = phrase.speaker;
    return gender === null || gender === hit.form.gender ? { ...phrase, next: hit.at + 2 } : null;
  }
  return null;
}
