/**
 * A misspelt name (language.md 3.2): one word of a person's name with one slip of the pen, where everything beside it is
 * right. Strict, because a near miss is mostly somebody else: the mention is weak and the card says that it is a guess.
 *
 * The word must be unknown to the lexicon, of MIN_FUZZY folded letters and more, begin with the same letter, and be one
 * edit away (Damerau) from the only person it can be. Beside it must stand, exactly, the rest of that person's name or
 * that person's office at the article's date. Never a month, a weekday, a given name, an acronym, a common word.
 *
 * Work starts from exact neighbours (first words and surnames found by the scan, roles), never from unknown words, so a
 * text costs what its names cost: linear, whatever the rest of it is.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { holdersOn } from '../knowledge/roles.ts';
import { MIN_FUZZY, wholeNames, type WholeName } from '../lexicon/fuzzy-words.ts';
import { isNameGap } from '../lexicon/gaps.ts';
import { append } from '../model/append.ts';
import type { DateInterval } from '../model/date.ts';
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { ARABIC_MONTHS, ARABIC_WEEKDAYS, ENGLISH_MONTHS, ENGLISH_WEEKDAYS, HIJRI_MONTHS } from '../text/date-names.ts';
import { fold } from '../text/fold.ts';
import { isOneEdit } from '../text/one-edit.ts';
import type { Draft } from './draft.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Hit, Reading } from './hit.ts';
import type { Word } from './surroundings.ts';
import { hasWord, TITLES } from './words.ts';

interface KnownName extends WholeName {
  readonly person: string;
}

/** Whole names by the word an exact neighbour is found by. */
interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly KnownName[]>;
  readonly byLast: ReadonlyMap<string, readonly KnownName[]>;
  /** Surnames of one word. */
  readonly byPerson: ReadonlyMap<string, readonly KnownName[]>;
}

/** A span that can only be one misspelt name. */
interface Guess extends Span {
  readonly name: KnownName;
}

const indexes = new WeakMap<KnowledgeBase, NameIndex>();

const CALENDAR: ReadonlySet<string> = new Set(
  [ARABIC_MONTHS, HIJRI_MONTHS, ENGLISH_MONTHS, ARABIC_WEEKDAYS, ENGLISH_WEEKDAYS]
    .flatMap((table) => Object.values(table).flat())
    .flatMap((word) => [fold(word), fold(`ال${word}`)]),
);
/** Capital and small letters, or a script without either: SANA and lavrov are no misspelt names. */
const WRITTEN_LIKE_A_NAME = /^(?:\p{Lu}.*\p{Ll}|\p{Lo})/u;
const MAX_TITLES = 2;
/** Longer names (a prince with his grandfathers) are listed in shorter wordings too. */
const MAX_WORDS_AFTER = 5;

/**
 * Weak drafts for misspelt names.
 * @param drafts - what is linked already; a guess never overlaps one of a person
 * @param roles - role phrases of the text (roles.ts)
 */
export function fuzzyNames(
  reading: Reading,
  drafts: readonly Draft[],
  roles: readonly Hit[],
  interval: DateInterval | null,
): Draft[] {
  const { base } = reading.engine;
  const taken = new SpanIndex(drafts.filter((d) => d.kind === 'name' && base.entity(d.entity)?.type === 'person'));
  const guesses = [
    ...reading.triggers.filter((t) => t.form.target === 'first-word').flatMap((t) => afterFirstWord(t, reading)),
    ...reading.hits.all.filter((h) => h.form.kind === 'surname').flatMap((h) => beforeSurname(h, reading)),
    ...(interval ? roles.flatMap((role) => besideRole(role, interval, reading)) : []),
  ];
  const out = new Map<string, Draft>();
  for (const { start, end, name } of guesses) {
    if (taken.overlapping({ start, end }).some((d) => d.start <= start && d.end >= end)) continue;
    out.set(`${start}-${end}`, {
      start,
      end,
      entity: name.person,
      kind: 'name',
      weak: true,
      rule: 'fuzzy',
      form: name.text,
    });
  }
  return [...out.values()];
}

/** "Sergei Lavrrov": the first word is right, one of the words after it is not. */
function afterFirstWord(first: Hit, reading: Reading): Guess[] {
  const names = indexOf(reading.engine.base).byFirst.get(fold(first.surface)) ?? [];
  if (names.length === 0 || !WRITTEN_LIKE_A_NAME.test(first.surface)) return [];
  const words = wordsAfter(first, reading);
  // Mostly nothing beside it can be a slip, and none of the names need be compared.
  if (!words.some((word) => word.folded.length >= MIN_FUZZY && isUnknown(word, reading))) return [];
  return theOnly(
    names.flatMap((name) => {
      const last = words[name.words.length - 2];
      return last && isMisspelt(words, name.words, 1, reading) ? [{ start: first.start, end: last.end, name }] : [];
    }),
  );
}

/** "Vladmir Putin": the surname is right, the word before it is not. Only the name's first word may differ. */
function beforeSurname(surname: Hit, reading: Reading): Guess[] {
  if (surname.clitic > 0) return [];
  const { byLast } = indexOf(reading.engine.base);
  const before = reading.around.before(surname.start);
  if (!before || !isNameGap(reading.text, before.end, surname.start, 0)) return [];
  const names = (byLast.get(fold(surname.surface)) ?? []).filter((name) => name.person === surname.form.target);
  return theOnly(
    names.flatMap((name) =>
      name.words.length === 2 && isSlip(before, name.words[0] ?? '', reading)
        ? [{ start: before.start, end: surname.end, name }]
        : [],
    ),
  );
}

/** "Russian Foreign Minister Lavrrov": the office is that person's on the article's date. */
function besideRole(role: Hit, interval: DateInterval, reading: Reading): Guess[] {
  const { base } = reading.engine;
  const office = base.office(role.form.target);
  const word = office ? wordAfterTitles(role.end, reading) : null;
  if (!office || !word) return [];
  const { byPerson } = indexOf(base);
  return theOnly(
    holdersOn(office, interval).flatMap(({ actor }) =>
      (byPerson.get(actor) ?? []).flatMap((name) =>
        isSlip(word, name.words[0] ?? '', reading) ? [{ start: word.start, end: word.end, name }] : [],
      ),
    ),
  );
}

/** The guesses if all are about one person; the longest of them. */
function theOnly(guesses: readonly Guess[]): Guess[] {
  if (new Set(guesses.map((guess) => guess.name.person)).size !== 1) return [];
  return guesses.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1);
}

/** True if the words are those of a name from its word number `from` on, but for a slip in one of them. */
function isMisspelt(words: readonly Word[], name: readonly string[], from: number, reading: Reading): boolean {
  let slip = -1;
  for (let i = from; i < name.length; i++) {
    if (words[i - from]?.folded === name[i]) continue;
    if (slip >= 0) return false;
    slip = i;
  }
  const word = words[slip - from];
  return slip >= 0 && word !== undefined && isSlip(word, name[slip] ?? '', reading);
}

/** True if the word can only be a slip for the right one: it is no word anybody knows. */
function isSlip(word: Word, right: string, reading: Reading): boolean {
  return (
    word.folded.length >= MIN_FUZZY &&
    word.folded[0] === right[0] &&
    isOneEdit(word.folded, right) &&
    isUnknown(word, reading)
  );
}

/** Not in the lexicon in any reading, no name of somebody or of a day, written like a name. */
function isUnknown(word: Word, reading: Reading): boolean {
  return (
    reading.hits.overlapping(word).length === 0 &&
    !GIVEN_NAMES.has(word.folded) &&
    !hasWord(TITLES, word.folded) &&
    !CALENDAR.has(word.folded) &&
    WRITTEN_LIKE_A_NAME.test(reading.text.slice(word.start, word.end))
  );
}

/** The words that follow a hit as the words of one name do. */
function wordsAfter(hit: Hit, reading: Reading): Word[] {
  const words: Word[] = [];
  for (let from = hit.end; words.length < MAX_WORDS_AFTER;) {
    const word = reading.around.after(from);
    if (!word || !isNameGap(reading.text, from, word.start, 0)) break;
    words.push(word);
    from = word.end;
  }
  return words;
}

function wordAfterTitles(from: number, reading: Reading): Word | null {
  for (let titles = 0; titles <= MAX_TITLES; titles++) {
    const word = reading.around.after(from);
    if (!word || !isNameGap(reading.text, from, word.start, 0)) return null;
    if (!hasWord(TITLES, word.folded)) return word;
    from = word.end;
  }
  return null;
}

function indexOf(base: KnowledgeBase): NameIndex {
  const known = indexes.get(base);
  if (known) return known;
  const byFirst = new Map<string, KnownName[]>();
  const byLast = new Map<string, KnownName[]>();
  const byPerson = new Map<string, KnownName[]>();
  for (const entity of base.entities()) {
    if (entity.type !== 'person') continue;
    for (const lang of ['ar', 'en'] as const) {
      for (const name of wholeNames(entity, lang)) {
        append(byFirst, name.words[0] ?? '', { ...name, person: entity.id });
        append(byLast, name.words.at(-1) ?? '', { ...name, person: entity.id });
      }
    }
    for (const { text, kind } of entity.names) {
      const words = fold(text).split(/[ -]+/u);
      if (kind === 'surname' && words.length === 1) append(byPerson, entity.id, { text, words, person: entity.id });
    }
  }
  const index = { byFirst, byLast, byPerson };
  indexes.set(base, index);
  return index;
}
