/** Phrases of rule tables (phrases/steps.ts) against tagged lines: every sign of their language, and what may not match. */
import { describe, expect, test } from 'vitest';
import { LineWords } from '@/utils/core/facts/phrases/match.ts';
import { Phrase } from '@/utils/core/facts/phrases/phrases.ts';
import { entryOf, stepsOf, type Vocabulary } from '@/utils/core/facts/phrases/steps.ts';

const WORDS: Vocabulary = {
  begin: ['تبدا|يبدا', 'تدخل حيز التنفيذ', 'will [soon] begin'],
  at: ['عند|في', 'at', 'around|about'],
  other: ['talks|meeting', 'محادثات*', 'peace plan'],
  turn: ['but'],
};

const matched = (phrase: string, line: string): string | null => {
  const words = new LineWords(`${line} `);
  const match = new Phrase(phrase, WORDS).first(words);
  return match && words.matched(match).trimEnd();
};

describe('a phrase stands in a line', () => {
  test.each([
    ['one of several words', 'وافق|وافقت', 'ثم وافقت موسكو', 'وافقت'],
    ['a word with clitics', 'هدنة', 'قال وبهدنه ثم', 'وبهدنه'],
    ['a word whose article is fused', 'الهدنة', 'دعا للهدنه', 'للهدنه'],
    ['the beginning of a word', 'عرقل*', 'فعرقلته روسيا', 'فعرقلته'],
    ['a word of an entry', '{begin}', 'سوف تبدا غدا', 'تبدا'],
    ['a longer phrase of an entry', '{begin} @t', 'تدخل حيز التنفيذ @t0', 'تدخل حيز التنفيذ @t0'],
    ['a word that may be missing and is there', 'truce [will] hold', 'the truce will hold', 'truce will hold'],
    ['a word that may be missing and is', 'truce [will] hold', 'the truce hold', 'truce hold'],
    ['words that may be missing together', 'truce [in syria] hold', 'truce in syria hold', 'truce in syria hold'],
    ['an entry several times', 'begins {at}*3 @t', 'begins at around at @t0', 'begins at around at @t0'],
    ['an entry no time', 'begins {at}*3 @t', 'begins @t0', 'begins @t0'],
    ['a tag with one of the letters', '@[gs]', 'and @g3', '@g3'],
    ['Syria among the states', '@s', 'and @y3', '@y3'],
    ['a tag with clitics', '@a', 'قال وبال@a3', 'وبال@a3'],
    ['a tag with the preposition', 'ب@a', '@a1 ثم وب@a3', 'وب@a3'],
    ['two agreement tags that are one thing', '@a begins', '@a1 ل@a2 begins', '@a1 ل@a2 begins'],
    ['a tag or a word', '@o|rebels accept', 'the rebels accept', 'rebels accept'],
    ['few words between', 'truce ~2 begins', 'truce in syria begins', 'truce in syria begins'],
    ['a comma between', 'truce ≈3 begins', 'truce , once agreed begins', 'truce , once agreed begins'],
    ['a comma that must stand', 'truce , begins', 'truce , begins', 'truce , begins'],
    ['as few words as will do', 'a ≈9 b', 'a x b y b', 'a x b'],
  ])('%s', (_name, phrase, line, expected) => expect(matched(phrase, line)).toBe(expected));

  test.each([
    ['another word', 'وافق', 'رافق'],
    ['a Latin word with letters before it', 'truce', 'atruce'],
    ['the beginning alone without a star', 'عرقل', 'عرقلته'],
    ['another tag', '@g', '@o1'],
    ['Syria alone is no other state', '@y', '@s1'],
    ['a word that stands for a tag followed by a deal', 'ثم @a|هدنة begins', 'ثم هدنه @a2 begins'],
    ['too many words between', 'truce ~1 begins', 'truce in syria begins'],
    ['a comma between', 'truce ~3 begins', 'truce , once agreed begins'],
    ['a full stop between', 'truce ≈3 begins', 'truce | it begins'],
    ['a colon between', 'truce ≈3 begins', 'truce : it begins'],
    ['a word of "other" between', 'truce ≈3! begins', 'truce and talks begins'],
    ['the same with clitics and article', 'هدنة ≈3! تبدا', 'هدنه وبالمحادثات تبدا'],
    ['two words of "other" between', 'truce ≈4! begins', 'truce and peace plan begins'],
    ['a word of another entry between', 'truce ≈3!turn begins', 'truce but begins'],
  ])('not: %s', (_name, phrase, line) => expect(matched(phrase, line)).toBeNull());

  test('a word of "other" may stand between without the sign', () =>
    expect(matched('truce ≈3 begins', 'truce and talks begins')).toBe('truce and talks begins'));
});

describe('a match says', () => {
  const line = 'قال ان @a0 تبدا عند @t1 , ثم تبدا @t2 ';
  test('which tag gives the value, and each of several', () => {
    const words = new LineWords(line);
    const all = new Phrase('{begin} [{at}] =@t', WORDS).all(words);
    expect(all.map(({ value }) => value && line.slice(value.start, value.end))).toEqual(['@t1', '@t2']);
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      [3, 6],
      [8, 10],
    ]);
  });
  test('what is marked as the evidence', () => {
    const words = new LineWords(line);
    const span = new Phrase('@a < {begin} ~1 > @t', WORDS).first(words)?.span;
    expect(span && line.slice(span.start, span.end)).toBe('تبدا عند');
  });
  test('no value where the tag may be missing and is not met', () => {
    const words = new LineWords('holds for @p0 then talks @t1 ');
    expect(new Phrase('holds [for =@p] [=@p] then', {}).first(words)?.value).toMatchObject({ start: 10, end: 13 });
    expect(new Phrase('holds [for =@p] then', {}).first(new LineWords('holds then '))?.value).toBeNull();
    // the tag was met on a way that came to nothing
    expect(new Phrase('holds [for =@p] for ~1 then', {}).first(words)?.value).toBeNull();
  });
});

test('an entry is told only by phrases that stand whole between two words', () => {
  const words = new LineWords('it will soon begin now ');
  const entry = entryOf(['{begin}'], WORDS);
  expect(words.tells(entry, 1, 4)).toBe(true);
  expect(words.tells(entry, 1, 3)).toBe(false);
  expect(words.tells(entry, 2)).toBe(false);
});

test.each([
  ['an entry nobody wrote', '{nobody}'],
  ['a bracket that is not closed', 'truce [in syria holds'],
  ['evidence without an end', '< truce holds'],
  ['evidence without a beginning', 'truce holds >'],
])('a mistake in a table throws: %s', (_name, phrase) => expect(() => stepsOf(phrase, WORDS)).toThrow());

test('an entry cannot mark a value', () => expect(() => entryOf(['at =@t'], WORDS)).toThrow('marks a value'));
