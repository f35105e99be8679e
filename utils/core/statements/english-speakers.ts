/** The noun phrase of an English speaker: read forward behind "said" and "according to", backward before the verb. */
import { unknownNameBefore, type BackPhrase } from './english-names.ts';
import { BARRIERS, describes, DETERMINERS, NO_SPEAKERS, PRONOUNS } from './english-speaker-words.ts';
import { canName, mentionEndingAt, resolve } from './english-lookup.ts';
import { COLLECTIVE, isBody, officeBehind, officialAt, OUTLET_NOUNS } from './english-officials.ts';
import { beforeFellow, bodyAgain, groupOf, holderOf } from './english-short.ts';
import { ENGLISH_CUES, isMidWord } from './english-verbs.ts';
import { wordAfter, type Phrase, type Scene } from './scene.ts';
import type { Word } from './sentences.ts';
import { describedSpeaker, joined, namedSpeaker } from './speaker.ts';

/** Titles and short adjectives before a name belong to its phrase. */
const TITLE =
  /^(?:president|secretary|minister|prime|foreign|defence|defense|state|of|general|gen|mr|mrs|ms|dr|sen|senator|sir|lord|king|spokesman|spokeswoman|spokesperson|envoy|ambassador|chief|deputy|the|us|uk|un|kremlin|russian|american|syrian|turkish|british|french|german|iranian|saudi|chinese|vice|leader|commander|director|chancellor|representative|prince|princess|pope|sheikh|ayatollah|emir|sultan|mediator|former|then|senior|top|permanent|special)$/u;

/** The speaker whose phrase begins at `at`, or null: "US and Russia", "the Russian foreign minister, Lavrov". */
export function englishSpeakerAt(scene: Scene, at: number): Phrase | null {
  const { words } = scene;
  let from = at;
  while (from < at + 6 && words[from] && !words[from]?.mention && TITLE.test(words[from]?.key ?? '')) from++;
  const found = canName(words[from]);
  // "According to the minister, Russia …": behind the comma only a person is whom the title means
  const isNext = from > at && /[,;:]/u.test(words[from]?.gap ?? '') && found?.entityType !== 'person';
  const first = isNext ? null : found;
  const behind = first ? wordAfter(words, from, first.end) : 0;
  if (first && words[behind]?.gap === ' ' && describes(words[behind]?.key ?? '')) return officialAt(scene, at, behind);
  const office = first && /^['’]$/u.test(words[behind]?.gap ?? '') ? officeBehind(words, behind) : -1;
  if (office > 0) return officialAt(scene, at, office);
  if (first) {
    const parts = [namedSpeaker(first, scene.discourse.base)];
    let next = wordAfter(words, from, first.end);
    const beside = canName(words[next]);
    if (
      beside &&
      beside.entityType === 'person' &&
      /^[ ,]{1,2}$/u.test(words[next]?.gap ?? '') &&
      first.kind === 'role'
    ) {
      parts[0] = namedSpeaker(beside, scene.discourse.base);
      next = wordAfter(words, next, beside.end);
    }
    for (let i = 0; i < 4 && (words[next]?.key === 'and' || /^, $/u.test(words[next]?.gap ?? '')); i++) {
      const skip = words[next]?.key === 'and' ? 1 : 0;
      const more = canName(words[next + skip]);
      if (!more || skip === 0) break;
      parts.push(namedSpeaker(more, scene.discourse.base));
      next = wordAfter(words, next + skip, more.end);
    }
    return { speaker: joined(parts), next };
  }
  return describedAt(scene, at);
}

function describedAt(scene: Scene, at: number): Phrase | null {
  const { words, text } = scene;
  for (let i = at; i < at + 6 && i < words.length; i++) {
    const word = words[i];
    if (!word || (i > at && /[,.:;]/u.test(word.gap)) || (i > at && BARRIERS.has(word.key))) return null;
    const number = describes(word.key);
    const next = words[i + 1];
    if (!number || (next && describes(next.key))) continue;
    const holder =
      i + 1 < words.length && /^ \p{Lu}|^ (?:of|for|to|at)/u.test(text.slice(word.end, word.end + 5))
        ? null
        : holderOf(scene, at, i);
    if (holder) return { speaker: holder, next: i + 1 };
    const behind = bodyBehind(words, i + 1);
    const group = behind > i + 1 ? groupOf(scene, i, behind - 1) : null;
    if (group) return { speaker: group, next: behind };
    const span = { start: words[at]?.start ?? word.start, end: words[behind - 1]?.end ?? word.end };
    return { speaker: describedSpeaker(text, span, null, number), next: behind };
  }
  return null;
}

/** Index behind "for the High Negotiations Committee", "at the ministry": whom the noun before `at` speaks for; `at` if nobody. */
function bodyBehind(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== ' ' || !/^(?:for|of|in|at|from|with)$/u.test(words[at]?.key ?? '')) return at;
  const from = /^(?:the|an?|its|his|her|their)$/u.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const body = words[from]?.mention;
  if (body && words[from]?.gap === ' ') return wordAfter(words, from, body.end);
  return at;
}

/** The subject that ends before the verb at `at`: a name, a description, a pronoun; appositions and asides stepped over. */
export function speakerBefore(scene: Scene, at: number, isOpen: boolean): BackPhrase | null {
  const { words } = scene;
  let last = at - 1;
  while (last >= 0 && isMidWord(words[last])) last--;
  if (words[last]?.key === 'on' && /day$/u.test(words[last + 1]?.key ?? '')) last--; // Russia on Thursday urged
  if (words[last]?.key === 'on' || words[last]?.key === 'of') return null;
  const gap = words[last + 1]?.gap ?? '';
  if (/\)/u.test(gap)) {
    const open = openingBracket(words, last);
    return open < 1 ? null : phraseEndingAt(scene, open - 1, isOpen);
  }
  if (!/,/u.test(gap)) return last < 0 || /[:;]/u.test(gap) ? null : phraseEndingAt(scene, last, isOpen);
  // X, the foreign secretary, said · the envoy, X, said · X, speaking in Geneva, said
  let comma = last;
  while (comma > 0 && last - comma < 22 && !/,/u.test(words[comma]?.gap ?? '')) comma--;
  if (!/,/u.test(words[comma]?.gap ?? '') || comma === 0) return null;
  const isAside = /^(?:an?|the|who)$/u.test(words[comma]?.key ?? '');
  const outer = phraseEndingAt(scene, comma - 1, isOpen && isAside);
  const inner = englishSpeakerAt(scene, comma);
  const isNamed = inner?.next === last + 1 && inner.speaker.how === 'named';
  // two factions, Jaysh al-Islam and Ahrar al-Sham, pledged: names that say who the many are
  const isOf = isNamed && inner.speaker.entities.length > 1 && outer?.speaker.number === 'many';
  const isName = isNamed && (inner.speaker.isPerson || isOf);
  // a spokesman for the committee, X, said: the body only says whose
  const isOfBody = outer?.speaker.how === 'named' && !outer.speaker.isPerson && isName && inner?.speaker.isPerson;
  if (outer && !outer.isPronoun && !isOfBody && (!isName || outer.speaker.how === 'named')) return outer;
  if (!isName || !inner) return null;
  const fellow = beforeFellow(words, comma); // Kerry and his host, Lavrov, told
  const first = fellow < comma ? phraseEndingAt(scene, fellow - 2, false) : null;
  if (first?.speaker.how === 'named' && first.speaker.isPerson)
    return { ...first, speaker: joined([first.speaker, inner.speaker]), next: last + 1 };
  return { ...inner, start: outer?.start ?? comma, isPronoun: false };
}

function openingBracket(words: readonly Word[], last: number): number {
  for (let i = last; i > Math.max(0, last - 12); i--) if (/\(/u.test(words[i]?.gap ?? '')) return i;
  return -1;
}

function phraseEndingAt(scene: Scene, last: number, isOpen: boolean): BackPhrase | null {
  const { words } = scene;
  const word = words[last];
  if (!word) return null;
  if (/^(?:and|but|or)$/u.test(word.key) && !word.mention) return null;
  const pronoun = PRONOUNS.get(word.key);
  if (pronoun) {
    const speaker = resolve(scene, pronoun);
    return speaker && { speaker, start: last, next: last + 1, isPronoun: true };
  }
  const at = mentionEndingAt(words, last);
  const mention = at < 0 ? null : canName(words[at]);
  if (mention) {
    const link = prepositionBefore(words, at);
    if (link > 0) return headOf(scene, link, last, isOpen);
    return link === 0 ? null : withOthers(scene, at, mention, last + 1);
  }
  if (word.key === 'them' && words[last - 1]?.key === 'of' && last >= 2) {
    const span = { start: words[last - 2]?.start ?? word.start, end: word.end }; // "one of them"
    return {
      speaker: describedSpeaker(scene.text, span, null, 'one'),
      start: last - 2,
      next: last + 1,
      isPronoun: false,
    };
  }
  const described = describedBefore(scene, last);
  if (described) {
    const link = described.speaker.how === 'described' ? prepositionBefore(words, described.start) : -1;
    return link < 0 ? described : headOf(scene, link, last, isOpen);
  }
  const link = prepositionBefore(words, last);
  if (link > 0) return headOf(scene, link, last, isOpen);
  return isOpen ? unknownNameBefore(scene, last, (noun) => describedBefore(scene, noun)) : null;
}

const PREPOSITION = /^(?:of|for|in|to|at|from|with|by|on|near|under|behind)$/u;

/** Index of a preposition before the phrase at `at`, one or two words (the, southwestern) stepped over; -1 if none. */
function prepositionBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/[,;:]/u.test(words[i + 1]?.gap ?? '')) return -1;
    const key = words[i]?.key ?? '';
    const inName = words
      .slice(Math.max(0, i - 8), i + 1)
      .some((w) => w.mention && w.mention.end >= (words[i]?.end ?? 0));
    if (inName) return -1; // Secretary of State John Kerry
    if (PREPOSITION.test(key)) return i;
    const isSmall =
      key === 'the' || (words[i]?.mention === null && !describes(key) && !BARRIERS.has(key) && !ENGLISH_CUES.has(key));
    if (!isSmall) return -1;
  }
  return -1;
}

const LOOSE = /^(?:close|familiar|briefed|involved|present|aware|loyal|allied|opposed|based)$/u;

/** "a source in the delegation", "Rudskoi of the General Staff": the noun before the preposition speaks. */
function headOf(scene: Scene, preposition: number, last: number, isOpen: boolean): BackPhrase | null {
  const issuer = issuerOf(scene, preposition, last);
  if (issuer) return issuer;
  // sources close to the talks, a diplomat briefed on the plan
  const isLoose =
    LOOSE.test(scene.words[preposition - 1]?.key ?? '') && describes(scene.words[preposition - 2]?.key ?? '');
  const head = phraseEndingAt(scene, preposition - (isLoose ? 2 : 1), isOpen);
  if (!head || head.isPronoun || !head.speaker.isPerson) return null;
  const { unnamed } = head.speaker;
  if (!unnamed) return { ...head, next: last + 1 };
  const group = groupOf(scene, preposition - 1, last);
  if (group) return { ...head, speaker: group, next: last + 1 };
  const end = scene.words[last]?.end ?? unnamed.end;
  const span = { start: unnamed.start, end };
  return { ...head, speaker: describedSpeaker(scene.text, span, null, head.speaker.number), next: last + 1 };
}

/** "A statement from the ministry said": whoever issued the paper. */
function issuerOf(scene: Scene, preposition: number, last: number): BackPhrase | null {
  const { words, discourse } = scene;
  const name = canName(words[mentionEndingAt(words, last)]);
  if (!name || !/^(?:from|by|of)$/u.test(words[preposition]?.key ?? '')) return null;
  if (!/^(?:statement|letter|communique|report)$/u.test(words[preposition - 1]?.key ?? '')) return null;
  const start = describedBefore(scene, preposition - 1)?.start ?? preposition - 1;
  return { speaker: namedSpeaker(name, discourse.base), start, next: last + 1, isPronoun: false };
}

/** "Lavrov and Kerry", "the US and Russia"; titles before a name belong to the phrase. */
function withOthers(scene: Scene, at: number, mention: NonNullable<Word['mention']>, next: number): BackPhrase {
  const { words, discourse } = scene;
  const parts = [namedSpeaker(mention, discourse.base)];
  let start = at;
  // initials and given names that the mention left out: Rex W. Tillerson
  const isName = (word: Word | undefined): boolean =>
    word !== undefined && word.isCapital && !word.mention && !BARRIERS.has(word.key) && !TITLE.test(word.key);
  while (
    mention.entityType === 'person' &&
    at - start < 3 &&
    isName(words[start - 1]) &&
    /^\.? $/u.test(words[start]?.gap ?? '')
  ) {
    start--;
  }
  for (let i = 0; i < 4; i++) {
    while (
      start > 0 &&
      TITLE.test(words[start - 1]?.key ?? '') &&
      /^\.? $/u.test(words[start]?.gap ?? '') &&
      !words[start - 1]?.mention
    )
      start--;
    start = beforeFellow(words, start);
    const and = words[start - 1];
    const other = and?.key === 'and' ? mentionEndingAt(words, start - 2) : -1;
    const named = other < 0 ? null : canName(words[other]);
    if (!named || named.entityType !== mention.entityType) break;
    parts.unshift(namedSpeaker(named, discourse.base));
    start = other;
  }
  while (start > 0 && words[start]?.gap === ' ' && words[start - 1]?.mention?.kind === 'role') start--;
  // United Nations Special Envoy X: the body before the title is part of it
  const body = start < at && words[start]?.gap === ' ' ? mentionEndingAt(words, start - 1) : -1;
  if (body >= 0 && mention.entityType === 'person' && words[body]?.mention?.entityType !== 'person') start = body;
  // state news agency SANA, rebel negotiator X: the noun before the name belongs to it
  if (start > 0 && parts.length === 1 && words[start]?.gap === ' ' && describes(words[start - 1]?.key ?? '') === 'one')
    start = describedBefore(scene, start - 1)?.start ?? start;
  return { speaker: joined(parts), start, next, isPronoun: false };
}

const ARTICLE = /^(?:an?|the|one|two|three|his|her|their|its)$/u;

function describedBefore(scene: Scene, last: number): BackPhrase | null {
  const { words, text, discourse } = scene;
  const word = words[last];
  const number = word && !NO_SPEAKERS.has(word.key) ? describes(word.key) : null;
  if (!word || !number) return null;
  let start = last;
  while (start > 0 && last - start < 7 && !/[,;:“”"()]/u.test(words[start]?.gap ?? '')) {
    const key = words[start - 1]?.key ?? '';
    if (BARRIERS.has(key)) break;
    // a charge U.S. officials deny: a name begins the phrase unless an article or rank stands before it
    if (start < last && words[start]?.mention && !DETERMINERS.has(key)) break;
    start--;
    if (DETERMINERS.has(key)) {
      // a senior official: rank and number stand behind an article
      const article = words[start - 1];
      if (article && ARTICLE.test(article.key) && words[start]?.gap === ' ' && !ARTICLE.test(key)) start--;
      break;
    }
  }
  const body = COLLECTIVE.test(word.key) ? canName(words[mentionEndingAt(words, last - 1)]) : null;
  if (body && isBody(body))
    return {
      speaker: { ...namedSpeaker(body, discourse.base), number: 'many' },
      start,
      next: last + 1,
      isPronoun: false,
    };
  const outlet = words.slice(start, last).findLast((w) => w.mention?.entityType === 'outlet')?.mention;
  if (outlet && OUTLET_NOUNS.test(word.key)) {
    // the state-run SANA news agency
    for (let i = 0; i < 4 && start > 0 && words[start]?.gap !== ', ' && !BARRIERS.has(words[start - 1]?.key ?? ''); i++)
      start--;
    return { speaker: namedSpeaker(outlet, discourse.base), start, next: last + 1, isPronoun: false };
  }
  const again = bodyAgain(scene, start, last);
  if (again) return { speaker: again, start, next: last + 1, isPronoun: false };
  const holder = holderOf(scene, start, last);
  if (holder) return { speaker: holder, start, next: last + 1, isPronoun: false };
  const span = { start: words[start]?.start ?? word.start, end: word.end };
  return { speaker: describedSpeaker(text, span, null, number), start, next: last + 1, isPronoun: false };
}
