/** Words carried by others: نقلت وكالة X عن Y قوله, وفقا لـ, بحسب, حسبما ذكر, and the outlet an interview was given to. */
import type { CueHit } from './arabic-cues.ts';
import { describes, OUTLET_HEADS, PAPERS, SHORT_WORDS } from './arabic-speaker-words.ts';
import { speakerAt } from './arabic-speakers.ts';
import { wordSet } from '../linking/words.ts';
import { ARABIC_CUES } from './arabic-verbs.ts';
import { HIS_WORDS, isThat, LEAD_INS } from './arabic-words.ts';
import { wordAfter, type Phrase, type Scene } from './scene.ts';
import { namedSpeaker } from './speaker.ts';

export interface Relay extends Phrase {
  readonly via: readonly string[];
}

/** Words between "carried" and "from". */
const MAX_TO_SOURCE = 14;

/** نقلت [agency] عن [speaker] (قوله): the speaker, with the agency as via; null without عن and a speaker. */
export function relayOf(scene: Scene, hit: CueHit): Relay | null {
  const { words } = scene;
  const via: string[] = [];
  const from = hit.form.verb.lemma === 'نسب' ? 'الي' : 'عن'; // نسبت الوكالة إلى مصدر قوله
  for (let at = hit.at + 1; at < words.length && at <= hit.at + MAX_TO_SOURCE; at++) {
    const word = words[at];
    if (!word) break;
    if (word.key === 'عنه' || word.key === 'عنها') {
      const gender = word.key === 'عنه' ? 'm' : 'f';
      const found = scene.discourse.continuing(scene.paragraph, gender, 'one');
      if (!found) return null;
      let next = at + 1;
      while (
        next <= at + 5 &&
        (words[next]?.mention?.entityType === 'outlet' || OUTLET_HEADS.has(words[next]?.key ?? ''))
      ) {
        const id = words[next]?.mention?.entity; // ونقلت عنه وكالة تاس قوله
        if (id !== undefined && !via.includes(id)) via.push(id);
        next++;
      }
      while (HIS_WORDS.has(words[next]?.key ?? '')) next++;
      return { speaker: found.speaker, next, via };
    }
    if (word.key === from) {
      const phrase = speakerAt(scene, at + 1, true);
      if (!phrase) return null;
      let { next } = phrase;
      while (HIS_WORDS.has(words[next]?.key ?? '')) next++;
      return { ...phrase, next, via };
    }
    if (word.mention?.entityType === 'outlet' && !via.includes(word.mention.entity)) via.push(word.mention.entity);
  }
  return null;
}

/** "…, نقلا عن X, …" between a paper and its content: X speaks, the paper carries. */
export function quotedFrom(scene: Scene, from: number, to: number): Phrase | null {
  const { words } = scene;
  for (let at = from; at + 2 < to; at++) {
    const word = words[at];
    if (!word || isThat(word)) return null; // the content comes first
    const pair = `${words[at]?.key} ${words[at + 1]?.key}`;
    if (pair === 'نقلا عن') return speakerAt(scene, at + 2, true);
  }
  return null;
}

/** أكدت موسكو على لسان X أن: the body speaks, X carries its words. */
export function mouthOf(scene: Scene, at: number): Phrase | null {
  const [first, second] = [scene.words[at], scene.words[at + 1]];
  return first?.key === 'علي' && second?.key === 'لسان' ? speakerAt(scene, at + 2, true) : null;
}

/** The outlet to which it was said: في تصريح لوكالة X, في مقابلة مع قناة X. */
export function toldTo(scene: Scene, from: number, to: number): string[] {
  for (let at = from; at < to; at++) {
    const word = scene.words[at];
    if (word?.mention?.entityType !== 'outlet') continue;
    const before = scene.words.slice(Math.max(from, at - 3), at).map((w) => w.key);
    const isTold =
      word.proclitic.includes('ل') || before.some((k) => k === 'مع' || k === 'علي' || k === 'في' || /^ل/u.test(k));
    if (isTold) return [word.mention.entity];
  }
  return [];
}

/** An "according to" phrase. */
export interface AccordingTo extends Phrase {
  /** Index of its first word and of its last one plus one (`next`). */
  readonly at: number;
  /** Words of the phrase before the speaker, as the cue. */
  readonly end: number;
  readonly verb: string;
}

const BY = new Set(['براي', 'وبراي', 'بموجب', 'وبموجب', 'بحسب', 'حسب', 'وفق', 'وبحسب', 'وحسب', 'ووفق']);
const BY_TO = new Set(['وفقا', 'طبقا', 'ووفقا', 'وطبقا']);
const SAYING = new Set(['قول', 'تعبير', 'وصف', 'زعم', 'تعبيره', 'قوله', 'وصفه']);

/** Between "according to" and who tells: وفق رواية ديبلوماسي. */
const TELLINGS = wordSet('رواية كلام قول تعبير وصف شهادة شهادات روايات أقوال تقديرات تقدير حسابات');

/** Every "according to" with a speaker; "according to the agreement" and "as needed" name nobody. */
export function accordingTos(scene: Scene): AccordingTo[] {
  const found: AccordingTo[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const key = scene.words[at]?.key ?? '';
    const isBy = BY.has(key);
    const isFrom = key === 'نقلا' && scene.words[at + 1]?.key === 'عن';
    if (!isBy && !BY_TO.has(key) && key !== 'حد' && !isFrom) continue;
    if (scene.words[at]?.quote) continue;
    const from = isFrom ? at + 2 : sourceIndex(scene, at, key);
    const phrase =
      from < 0
        ? null
        : isFrom
          ? speakerAt(scene, from, true)
          : source(scene, from, !isBy && key !== 'حد' && from === at + 1);
    const start = key === 'حد' && /^و?علي$/u.test(scene.words[at - 1]?.key ?? '') ? at - 1 : at;
    if (phrase)
      found.push({
        ...phrase,
        at: start,
        end: scene.words[from - 1]?.end ?? 0,
        verb: key.replace(/^و(?=[بحوط])/u, ''),
      });
  }
  return found;
}

/** Index of the source's first word: behind "على حد قول", "بحسب", "حسب ما أعلنه"; -1 if the words are something else. */
function sourceIndex({ words }: Scene, at: number, key: string): number {
  if (/بموجب$/u.test(key) && words[at + 1]?.key !== 'ما') return -1; // under a deal, but: under what X announced
  if (key === 'حد') return SAYING.has(words[at + 1]?.key ?? '') ? at + 2 : -1;
  if (TELLINGS.has((words[at + 1]?.key ?? '').replace(/^ل(?=.{4})/u, ''))) return at + 2;
  if (words[at + 1]?.key !== 'ما') return at + 1;
  const verb = words[at + 2]?.key ?? '';
  return ARABIC_CUES.has(verb) || ARABIC_CUES.has(verb.replace(/ها?$/u, '')) ? at + 3 : -1;
}

function source(scene: Scene, at: number, isTo: boolean): Phrase | null {
  const { words, discourse } = scene;
  const word = words[at];
  if (!word) return null;
  const { mention } = word;
  if (isTo) {
    if (
      mention &&
      /^(?:ل|لل)$/u.test(word.proclitic) &&
      mention.kind !== 'place' &&
      mention.entityType !== 'agreement'
    ) {
      return { speaker: namedSpeaker(mention, discourse.base), next: wordAfter(words, at, mention.end) };
    }
    const bare = word.key.replace(/^لل/u, 'ال').replace(/^ل(?!ل)/u, '');
    if (bare === word.key || (!describes(bare) && !SHORT_WORDS.has(bare) && !PAPERS.has(bare))) return null;
    return phraseOf(
      { ...scene, words: words.map((w, i) => (i === at ? { ...w, key: bare, mention: null } : w)) },
      at,
      bare,
    );
  }
  if (mention?.entityType === 'agreement') return null;
  return phraseOf(scene, at, word.key);
}

function phraseOf(scene: Scene, at: number, key: string): Phrase | null {
  if (PAPERS.has(key)) return author(scene, at) ?? speakerAt(scene, at, false);
  return speakerAt(scene, at, false);
}

/** "a statement of the ministry": بيان [ل] + who wrote it, at most two words on. */
export function author(scene: Scene, at: number): Phrase | null {
  const { words, discourse } = scene;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (!word || /[،,.:؛]/u.test(word.gap)) return null;
    const m = word.mention;
    if (m && !m.weak && m.kind !== 'place' && m.entityType !== 'agreement' && /^(?:ل|لل|)$/u.test(word.proclitic)) {
      return { speaker: namedSpeaker(m, discourse.base), next: wordAfter(words, i, m.end) };
    }
    if (!/^(?:ال)?(?:صادر|صدر|مشترك|رسمي|صحفي|صحافي|عن|من|ل)(?:ه)?$/u.test(word.key) && !LEAD_INS.has(word.key))
      return null;
  }
  return null;
}
