/** The noun phrase that names a speaker, read from its first word on. */
import type { Mention } from '../model/mention.ts';
import { TITLES } from '../linking/words.ts';
import {
  ADVERBS,
  HIS_WORDS,
  isThat,
  NATIVE_BA,
  NOUNS_IN_YA,
  OCCASIONS,
  ORDINALS,
  PREPOSITIONS,
  THAT,
} from './arabic-words.ts';
import { ARABIC_CUES } from './arabic-verbs.ts';
import { commandOf, shortened } from './arabic-bodies.ts';
import { bothOf, counterpartAgain } from './arabic-pairs.ts';
import {
  describes,
  DUAL_HEADS,
  OFFICE_NOUNS,
  OUTLET_HEADS,
  PAPERS,
  RANKS,
  SHORT_WORDS,
  TEXTS,
  type ShortWord,
} from './arabic-speaker-words.ts';
import { wordAfter, type Phrase, type Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import { describedSpeaker, joined, namedSpeaker, type Discourse, type Speaker } from './speaker.ts';

/** Longest phrase before its name: رئيس وفد المعارضة السورية إلى جنيف … */
const MAX_PHRASE = 12;
const MAX_JOINED = 5;
const CLOSE = /^[\s\u00a0،,"“”«»'‘’()–-]{0,4}$/u;

/**
 * The speaker whose phrase begins at word `at`, or null.
 * @param isOpen - true where any noun may be a speaker (قال فلان إن): an unknown phrase is then taken as described
 */
export function speakerAt(scene: Scene, at: number, isOpen: boolean): Phrase | null {
  const word = scene.words[at];
  if (!word) return null;
  return (
    named(scene, at, false) ??
    titled(scene, at) ??
    eachOf(scene, at) ??
    commandOf(scene, at) ??
    bothOf(scene, at) ??
    counterpartAgain(scene, at) ??
    short(scene, at) ??
    described(scene, at, isOpen)
  );
}

/** A further speaker written on with و: "… وكيري: …". */
export function joinedSpeakerAt(scene: Scene, at: number): Phrase | null {
  return named(scene, at, true);
}

/** A mention of someone who can speak, with appositions and further names joined by و. */
function named(scene: Scene, at: number, isJoined: boolean): Phrase | null {
  const { words, discourse } = scene;
  const mention = words[at]?.mention;
  if (!mention || !canSpeak(mention)) return null;
  if (
    mention.weak &&
    !isJoined &&
    !OFFICE_NOUNS.has(words[at - 1]?.key ?? '') &&
    !DUAL_HEADS.has(words[at - 1]?.key ?? '')
  )
    return null;
  const proclitic = words[at]?.proclitic ?? '';
  if (isJoined ? proclitic !== 'و' : proclitic !== '') return null;
  let last = mention;
  let next = wordAfter(words, at, mention.end);
  let speaker = namedSpeaker(mention, discourse.base);
  const name = pastTitles(words, next, mention);
  const beside = words[name]?.mention;
  if (beside && words[name]?.proclitic === '' && isApposition(last, beside, words[name]?.gap ?? '')) {
    last = beside;
    next = wordAfter(words, name, beside.end);
    speaker = namedSpeaker(beside, discourse.base);
    const role = words[next]?.mention; // ميخائيل بوغدانوف نائب وزير الخارجية الروسي
    if (role && role.entity === last.entity) next = wordAfter(words, next, role.end);
  }
  while (
    /^ال.+(?:ي|يه)$/u.test(words[next]?.key ?? '') &&
    !NOUNS_IN_YA.has(words[next]?.key ?? '') &&
    /^[\s)”»"]+$/u.test(words[next]?.gap ?? '') &&
    !words[next]?.mention
  )
    next++;
  if (isJoined) return { speaker, next };
  const parts = [speaker];
  while (parts.length < MAX_JOINED) {
    const more = /^[\s\u00a0“”«»"()]+$/u.test(words[next]?.gap ?? '') ? named(scene, next, true) : null;
    if (!more || more.speaker.isPerson !== speaker.isPerson) break;
    parts.push(more.speaker);
    next = more.next;
  }
  return { speaker: joined(parts), next };
}

function canSpeak(m: Mention): boolean {
  if (m.kind === 'place' || m.entityType === 'event') return false;
  if (m.weak) return m.kind === 'role';
  return m.entityType !== 'agreement' || m.kind === 'name';
}

/** Index of the first word behind titles that follow a role: الناطق باسم الوزارة اللواء X. */
function pastTitles(words: readonly Word[], at: number, first: Mention): number {
  if (first.kind !== 'role') return at;
  let next = at;
  while (next < at + 2 && words[next] && !words[next]?.mention && TITLES.has(words[next]?.key ?? '')) next++;
  return words[next]?.mention ? next : at;
}

/** A name right behind a role or a title is the same person; a name behind a body is its speaker's. */
function isApposition(first: Mention, second: Mention, gap: string): boolean {
  if (second.entityType !== 'person') return false;
  if (!CLOSE.test(gap)) return false;
  if (second.entity === first.entity) return true;
  return first.kind === 'role' && first.entityType === 'person' && !/[،,]/u.test(gap);
}

/** السيد، الرئيس, وكالة, وزيرا الخارجية: words before the mention they belong to. */
function titled(scene: Scene, at: number): Phrase | null {
  const { words } = scene;
  const word = words[at];
  if (!word || word.mention) return null;
  const after = words[at + 1];
  if (!after || !CLOSE.test(after.gap)) return null;
  if (OUTLET_HEADS.has(word.key)) {
    const phrase = after.mention?.entityType === 'outlet' ? named(scene, at + 1, false) : null;
    return (
      phrase && {
        ...phrase,
        speaker: { ...phrase.speaker, gender: word.key === 'موقع' || word.key === 'تلفزيون' ? 'm' : 'f' },
      }
    );
  }
  if (DUAL_HEADS.has(word.key)) {
    const from = OFFICE_NOUNS.has(after.key) ? at + 2 : at + 1;
    return words[from]?.mention?.kind === 'role' ? named(scene, from, false) : null;
  }
  if (!word.key.startsWith('ال') || !(TITLES.has(word.key) || RANKS.has(word.key))) return null;
  const phrase = after.mention?.entityType === 'person' ? named(scene, at + 1, false) : titled(scene, at + 1);
  return phrase?.speaker.isPerson ? phrase : null;
}

/** كل من لافروف وكيري. */
function eachOf(scene: Scene, at: number): Phrase | null {
  const [all, of] = [scene.words[at], scene.words[at + 1]];
  return all?.key === 'كل' && of?.key === 'من' ? named(scene, at + 2, false) : null;
}

/** الوزير، الصحيفة: the last one spoken of that fits. */
function short(scene: Scene, at: number): Phrase | null {
  const { words, discourse, paragraph, text } = scene;
  const word = words[at];
  const kind = word && !word.mention ? SHORT_WORDS.get(word.key) : undefined;
  if (!word || !kind) return null;
  const behind = words[at + 1]?.key ?? '';
  // "المبعوث إلى سوريا" is a new phrase, but دعا الوزير إلى goes on with its verb's own preposition
  if (/^(?:ال.+(?:ي|يه)|باسم.*|لدي|في|الي)$/u.test(behind) && kind.type === 'person' && !scene.stops?.has(behind))
    return null;
  const isOne = (s: Speaker): boolean => fits(s, kind, discourse);
  const found = discourse.latest(paragraph, isOne)?.speaker ?? (kind.type === 'person' ? discourse.only(isOne) : null);
  const span = { start: word.start, end: word.end };
  let next = at + 1;
  while (/^ال.+(?:ي|يه)$/u.test(words[next]?.key ?? '') && words[next]?.gap === ' ') next++;
  if (!found) return { speaker: describedSpeaker(text, span, kind.gender, 'one'), next };
  return { speaker: { ...found, spans: [span], gender: kind.gender, how: 'short' }, next };
}

function fits(s: Speaker, kind: ShortWord, { base }: Discourse): boolean {
  const [id] = s.entities;
  if (s.entities.length !== 1 || id === undefined) return false;
  const entity = base.entity(id);
  if (entity?.type !== kind.type) return false;
  if (kind.role === null) return true;
  if (s.gender !== null && s.gender !== kind.gender) return false;
  return base.officesOf(id).some(({ office }) => kind.role?.test(office.role) === true);
}

/** مسؤول أميركي، المتحدث باسم X فلان: a noun for a speaker, and the name behind it if there is one. */
function described(scene: Scene, at: number, isOpen: boolean): Phrase | null {
  const { words, text, discourse } = scene;
  const word = words[at];
  if (!word || word.mention) return null;
  // منسقها العام رياض حجاب: a pronoun says whose he is
  const owned = word.key.length >= 5 && !words[at]?.quote ? describes(word.key.replace(/(?:ه|ها|هم)$/u, '')) : null;
  const noun = describes(word.key) ?? owned;
  const isPaper = PAPERS.has(word.key) || (scene.isText === true && TEXTS.has(word.key)) || OUTLET_HEADS.has(word.key);
  if (!noun && !isPaper && !(isOpen && isNoun(word))) return null;
  let next = at + 1;
  let inMention = 0; // a long name counts as one word
  for (let last = word.end; next < words.length && next - at - inMention <= MAX_PHRASE; next++) {
    const w = words[next];
    const isIn = w !== undefined && w.end <= last;
    if (isIn) inMention++;
    last = Math.max(last, w?.mention?.end ?? 0);
    if (!w || (!isIn && (endsPhrase(w, words[next + 1]) || scene.stops?.has(w.key)))) break;
    if (!isIn && next === at + 1 && /(?:ون|ان|ين)$/u.test(word.key) && w.mention && w.proclitic === '') break; // its object
    // أفادت مصادر «العربي الجديد»: the paper it was said to
    const isTo = PREPOSITIONS.has(words[next - 1]?.key ?? '');
    if (!isIn && noun && w.mention?.entityType === 'outlet' && w.quote && !isTo) break;
    const m = w.mention;
    const isName = m?.entityType === 'person' && m.kind === 'name' && w.proclitic === '' && !m.weak;
    if (isName && !isPaper && (closesNoun(words, next, at) || (next === at + 1 && isOwned(text, word)))) {
      return { speaker: namedSpeaker(m, discourse.base), next: wordAfter(words, next, m.end) };
    }
    if (/[،,]/u.test(w.gap)) break;
  }
  const end = words[next - 1]?.end ?? word.end;
  const span = { start: word.start, end };
  const again = noun ? null : shortened(scene, at, next);
  if (again) return { speaker: { ...again, spans: [span], how: 'short' }, next };
  const f = /ه$/u.test(word.key);
  const gender = noun?.gender ?? (isPaper || !f ? (OUTLET_HEADS.has(word.key) ? null : 'm') : 'f');
  return { speaker: describedSpeaker(text, span, isOpen && !noun ? null : gender, noun?.number ?? 'one'), next };
}

/** مبعوثها ستيفان دي ميستورا, مستشاره يان إيغلاند: a pronoun says whose he is, so the name behind is his own; not مستشارة الأسد. */
function isOwned(text: string, word: Word): boolean {
  const ending = /(?:ه|ها|هم)$/u.exec(text.slice(word.start, word.end));
  return ending !== null && word.key.length >= 5 && describes(word.key.slice(0, -ending[0].length)) !== null;
}

/** True if the words before `at` make a finished phrase, so that a name there is in apposition and no possessor. */
function closesNoun(words: readonly Word[], at: number, head: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return false;
  if (/[،,(]/u.test(word.gap)) return true;
  if (/^باسم(?:ه|ها|هم)$/u.test(before.key)) return true; // the pronoun is whom he speaks for
  if (at - 1 === head) return false;
  if (TITLES.has(before.key)) return closesNoun(words, at - 1, head);
  const isMentionEnd = words.slice(Math.max(head, at - 14), at).some((w) => w.mention && w.mention.end >= before.end);
  return isMentionEnd || before.key.startsWith('ال') || before.key.startsWith('لل') || /(?:ي|يه)$/u.test(before.key);
}

function endsPhrase(w: Word, after: Word | undefined): boolean {
  if (isThat(w) || HIS_WORDS.has(w.key) || w.key === 'فان' || /[:؛;.…؟!]/u.test(w.gap)) return true;
  if (w.quote && w.quote.outer.start >= w.start - w.gap.length && w.quote.end - w.quote.start > 30) return true;
  const toOutlet = w.key.startsWith('ل') && (OUTLET_HEADS.has(w.key.slice(1)) || w.mention?.entityType === 'outlet');
  if (w.key === 'ل' && after?.mention?.entityType === 'outlet') return true; // لـ«الأخبار»
  if (toOutlet || /^لل(?:صحفيين|صحافيين|اعلاميين)$/u.test(w.key)) return true;
  if (/^(?:خلال|عقب|بعد|قبل|قبيل|اثناء|ردا|تعليقا|ان|علي)$/u.test(w.key)) return true;
  if (w.key === 'في' && OCCASIONS.has(after?.key ?? '')) return true;
  if (/^ب/u.test(w.key) && w.key.length >= 4 && !NATIVE_BA.has(w.key) && w.proclitic !== '') return true;
  if (/^بال|^بان|^عم[ان]$/u.test(w.key)) return true;
  return ADVERBS.has(w.key) || (ARABIC_CUES.get(w.key)?.tense === 'past' && !ARABIC_CUES.get(w.key)?.verb.isAmbiguous);
}

function isNoun(word: Word): boolean {
  return (
    word.key.length >= 3 &&
    !PREPOSITIONS.has(word.key) &&
    !ADVERBS.has(word.key) &&
    !THAT.has(word.key) &&
    !ARABIC_CUES.has(word.key) &&
    !ORDINALS.has(word.key) &&
    !/^[\d]/u.test(word.key) &&
    !/^(?:عنه|عنها|منه|منها|فيه|فيها|معه|معها|لهم|بهم|انه|هذا|هذه|ذلك|التي|الذي|بعض|كل|كان|كانت|ليس|وجود|ضروره|اهميه|نحن|لقد|ليست)$/u.test(
      word.key,
    ) &&
    !/^(?:ب|ل|في|من|عن|علي|الي|مع|عند|لدي)(?:ه|ها|هم|هما|نا)$/u.test(word.key) &&
    !/^[بكل]ال|^لل|^و/u.test(word.key)
  );
}
