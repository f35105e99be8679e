/** Reporting words of an Arabic sentence that really report: the nouns, relatives and negations among them left out. */
import type { CueForm } from './cue-form.ts';
import { ADVERBS, BEFORE_NO_CUE, BEFORE_NOUN, isThat, LEAD_INS, PARTICLES, PREPOSITIONS } from './arabic-words.ts';
import { openingAt } from './arabic-openers.ts';
import { describes } from './arabic-speaker-words.ts';
import { ARABIC_CUES } from './arabic-verbs.ts';
import type { Mention } from '../model/mention.ts';
import type { Word } from './sentences.ts';

export interface CueHit {
  /** Index of the word. */
  readonly at: number;
  readonly form: CueForm;
  /** Conjunction written on to it: "و", "ف" or "". */
  readonly conjunction: string;
  /** Raw index of the verb without its conjunction. */
  readonly start: number;
  /** True behind كما, حسبما, مثلما: "as X said". */
  readonly isAs: boolean;
  /** True behind "X، الذي": the person named before the relative says it. */
  readonly isRelative: boolean;
  /** True at the head of a clause: sentence start, behind a mark, or with a conjunction. */
  readonly isHead: boolean;
}

/** Marks behind which a clause begins. */
const MARK = /[،,.؛;:…؟!“”"–\-()«»]/u;
const AS = new Set(['كما', 'حسبما', 'مثلما', 'وفقما', 'وكما', 'وحسبما']);

/** Cues outside quotations, in text order. */
export function cuesOf(words: readonly Word[], text: string): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || isQuoted(word) || (word.mention && word.mention.end > word.end)) continue;
    const hit = lookUp(word, at, words[at + 1]?.key ?? '');
    const last = hits.at(-1)?.at ?? -9;
    // وعقب كيري قائلا is one report; وأمل في أن …، قائلا إن … are two
    const said = hits.at(-1)?.form.verb;
    const isNew =
      /[،,]/u.test(word.gap) &&
      said &&
      isThat(words[at + 1] ?? word) &&
      openingAt(text, words, last + 1, at, said) !== null;
    if (hit?.form.tense === 'participle' && hit.form.verb.lemma === 'قال' && last > at - 7 && !isNew) continue;
    const isRelative = hit !== null && hits.length === 0 && isOfPerson(hit.form, words, at);
    if (!hit || (!isRelative && !reports(hit, words))) continue;
    if (hit.form.verb.lemma === 'طلب' && words[at + 1]?.key === 'عدم') continue; // "who asked not to be named"
    if (hit.form.verb.lemma === 'نقل' && hit.form.number === 'two') continue; // نقلا عن: "quoting"
    const isHead = at === 0 || hit.conjunction !== '' || MARK.test(word.gap);
    hits.push({ ...hit, isHead, isRelative, isAs: asAt(words, at) >= 0 });
  }
  return hits;
}

/** Index of "as" before the verb: كما, حسبما, على ما; -1 if it does not stand there. */
export function asAt(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.key ?? '';
  if (AS.has(before)) return at - 1;
  return before === 'ما' && words[at - 2]?.key === 'علي' && /[،,]/u.test(words[at - 2]?.gap ?? '') ? at - 2 : -1;
}

/** A quotation that never closes must not swallow the reports behind it, unless it is what the last report opened. */
function isQuoted(word: Word): boolean {
  return word.quote !== null;
}

/** جو بايدن، الذي أعلن …: a clause that only adds to a person, with a verb that takes "that" and agrees. */
function isOfPerson(form: CueForm, words: readonly Word[], at: number): boolean {
  const relative = words[at - 1];
  const name = words[at - 2];
  if (!name || form.tense !== 'past' || form.number !== 'one' || !form.verb.frames.has('that')) return false;
  if (relative?.key !== (form.gender === 'f' ? 'التي' : 'الذي') || !/[،,]/u.test(relative.gap)) return false;
  return personEndingAt(words, at - 2) !== null;
}

/** The person whose name or office ends with the word, or null. */
export function personEndingAt(words: readonly Word[], at: number): Mention | null {
  const end = words[at]?.end ?? -1;
  const last = words.slice(Math.max(0, at - 8), at + 1).findLast((w) => w.mention?.end === end)?.mention;
  return last?.entityType === 'person' && !last.weak ? last : null;
}

function lookUp(word: Word, at: number, next: string): Omit<CueHit, 'isAs' | 'isHead' | 'isRelative'> | null {
  const form = ARABIC_CUES.get(word.key);
  // ورد في البيان, but ورد الناطق is و and رد
  if (form && (!form.verb.frames.has('paper') || next === 'في'))
    return { at, form, conjunction: '', start: word.start };
  const purpose = /^ل[يت]/u.test(word.key) && at > 1 ? ARABIC_CUES.get(word.key.slice(1)) : undefined;
  if (purpose?.tense === 'present' && purpose.number === 'one' && purpose.verb.frames.has('that')) {
    // عاد كيري ليؤكد أن: the sentence's subject goes on, as with a participle
    return { at, form: { ...purpose, tense: 'participle' }, conjunction: '', start: word.start + 1 };
  }
  if (!/^[وف]/u.test(word.key)) return null;
  const rest = ARABIC_CUES.get(word.key.slice(1));
  return rest ? { at, form: rest, conjunction: word.key.slice(0, 1), start: word.start + 1 } : null;
}

function reports(
  { at, form, conjunction }: Omit<CueHit, 'isAs' | 'isHead' | 'isRelative'>,
  words: readonly Word[],
): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return false;
  if (form.tense === 'participle') {
    if (form.verb.frames.has('relay') || BEFORE_NO_CUE.has(before?.key ?? '')) return false;
    // وكررت مطالبة موسكو بـ: the noun that is said, and no participle
    const said = ARABIC_CUES.get(before?.key.replace(/^[وف](?=.{3})/u, '') ?? '') ?? ARABIC_CUES.get(before?.key ?? '');
    if (said?.verb.frames.has('noun') && said.tense !== 'participle' && !MARK.test(word.gap)) return false;
    // نتائج متوقعة, دول مؤيدة: an adjective, unless a comma or a conjunction sets it off
    const isAdjective = /(?:ه|ين)$/u.test(word.key) && isAdjectival(form);
    return !isAdjective || conjunction !== '' || MARK.test(word.gap);
  }
  if (word.key === 'بين' && !makesClear(words, at)) return false;
  if (conjunction !== '' || asAt(words, at) >= 0) return true;
  if (!before || MARK.test(word.gap)) return true;
  const isWhile = before.key === 'حين' && (words[at - 2]?.key === 'في' || /[،,]/u.test(before.gap));
  if (isWhile) return true;
  const bare = before.key.replace(/^[وف](?=..)/u, '');
  if (form.verb.lemma === 'استبعد' && /^(?:لم|لا)$/u.test(bare)) return true; // did not rule out
  if (bare === 'ان' && /^و?سبق$/u.test(words[at - 2]?.key ?? '')) return true; // وسبق أن حذر X
  if (BEFORE_NO_CUE.has(before.key) || BEFORE_NO_CUE.has(bare)) return false;
  if (isOfNextPerson(words, at, form)) return true;
  // "it is worth mentioning": a present verb in the middle is reported or relative more often than reporting
  if (form.verb.isAmbiguous) return !BEFORE_NOUN.has(before.key) && headsClause(words, at);
  return true;
}

/** بيّن لافروف أن, but not التفاهم بين موسكو وواشنطن: "that" within a name or title of the verb, and no second name joined on. */
function makesClear(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 9);
  const that = behind.findIndex(isThat);
  return that >= 0 && !behind.slice(0, that).some((w) => w.proclitic === 'و' || /^وال/u.test(w.key));
}

/** وهو بند رأى كيري أنه …: a person right behind a past verb and "that" behind them: no noun, wherever it stands. */
function isOfNextPerson(words: readonly Word[], at: number, { tense }: CueForm): boolean {
  const next = words[at + 1];
  if (tense !== 'past' || next?.mention?.entityType !== 'person' || next.proclitic !== '' || next.gap !== ' ')
    return false;
  const end = next.mention.end;
  const behind = words.slice(at + 1, at + 12).find((w) => w.start >= end);
  return behind !== undefined && isThat(behind);
}

/** Verbs whose participle also describes: منطقة مهددة, نتائج متوقعة, ملاحظة. */
function isAdjectival({ verb }: CueForm): boolean {
  const { frames, lemma } = verb;
  if (lemma === 'أكد' || lemma === 'أعلن') return false;
  return frames.has('np') || frames.has('noun') || /^(?:هدد|لاحظ|اعترض|احتج)$/u.test(lemma);
}

/** True if only lead-ins, adverbs or one opening phrase stand between the clause's head and the word. */
function headsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || LEAD_INS.has(before.key) || PARTICLES.has(before.key) || ADVERBS.has(before.key) || before.mention)
    return true;
  if (words.slice(Math.max(0, at - 8), at).some((w) => w.mention && w.mention.end >= before.end)) return true;
  // غير أن دبلوماسيا عربيا لفت إلى: a noun for a speaker behind a particle is the verb's subject
  const particle = words.slice(Math.max(0, at - 6), at).findLastIndex((w) => PARTICLES.has(w.key));
  const noun = particle < 0 ? null : words[Math.max(0, at - 6) + particle + 1];
  if (noun && noun.start < (words[at]?.start ?? 0) && describes(noun.key)) return true;
  const first = words[0]?.key ?? '';
  return at <= 14 && (PREPOSITIONS.has(first) || PREPOSITIONS.has(first.replace(/^و/u, '')));
}
