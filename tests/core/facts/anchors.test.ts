/** The look-up by words that must stand never passes over a phrase that matches. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { needsOf, startOf } from '@/utils/core/facts/phrases/anchors.ts';
import { AR } from '@/utils/core/facts/arabic/vocabulary.ts';
import { EN } from '@/utils/core/facts/english/vocabulary.ts';
import { FACT_TABLES } from '@/utils/core/facts/fact-tables.ts';
import { linesOf } from '@/utils/core/facts/lines.ts';
import { namesOf } from '@/utils/core/facts/names.ts';
import { Phrase } from '@/utils/core/facts/phrases/phrases.ts';
import { stepsOf, type Vocabulary } from '@/utils/core/facts/phrases/steps.ts';
import { sentencesOf } from '@/utils/core/statements/sentences.ts';
import { findDates } from '@/utils/core/text/dates.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { ARTICLES } from './articles/all.ts';

const engine = loadEngine();
/** Every phrase of the tables: with the look-up, and as bare steps. */
const PHRASES = {
  ar: FACT_TABLES.flatMap(({ ar }) => (ar ?? []).map((text) => both(text, AR))),
  en: FACT_TABLES.flatMap(({ en }) => (en ?? []).map((text) => both(text, EN))),
};

function both(text: string, vocabulary: Vocabulary) {
  return { text, phrase: new Phrase(text, vocabulary), steps: stepsOf(text, vocabulary) };
}

test.each(ARTICLES)('$name', ({ text, date }) => {
  const document = readText(text);
  const annotations = annotate(document, engine, { date });
  const names = namesOf(annotations, engine.base);
  const dates = findDates(text);
  for (const sentence of sentencesOf(document, annotations.mentions))
    for (const { words } of linesOf(sentence, dates, names)) {
      const passedOver = PHRASES[sentence.language].filter(
        ({ phrase, steps }) => phrase.first(words)?.from !== words.firstMatch(steps)?.from,
      );
      expect(passedOver.map((p) => p.text)).toEqual([]);
    }
});

describe('anchors', () => {
  const wordsOf = (...all: string[]) => ({ words: all, letters: '' });
  const tag = (letters: string) => ({ words: [], letters });
  const words = { begin: ['تبدأ|يبدأ [العمل]', 'تدخل حيز'], open: ['[may] [it]'] };
  test.each<readonly [string, string, ReturnType<typeof needsOf>]>([
    ['a word, and tags', '@a ~3 مستعدة =@t', [tag('a'), wordsOf('مستعده'), tag('t')]],
    [
      'every place but those in every sentence',
      'في|عند {begin} ~2 هدنة',
      [wordsOf('تبدا', 'يبدا', 'تدخل'), wordsOf('هدنه')],
    ],
    ['nothing where words may be missing', '[كل] ≈3 [هدنة]', []],
    ['a tag or a word', '@a|هدنة =@[ps]', [{ words: ['هدنه'], letters: 'a' }, tag('psy')]],
  ])('%s', (_name, phrase, expected) => expect(needsOf(phrase, words)).toEqual(expected));

  test.each<readonly [string, string, ReturnType<typeof startOf>]>([
    ['one of its first words', '< عند|في {begin}', { words: ['عند', 'في'], letters: '' }],
    ['the first words of an entry', '{begin} ~2 =@t', { words: ['تبدا', 'يبدا', 'تدخل'], letters: '' }],
    ['a tag, Syria among the states', '=@[st] ~2 هدنة', { words: [], letters: 'syt' }],
    ['a word or a tag', '@a|هدنة =@p', { words: ['هدنه'], letters: 'a' }],
    ['anything: what may be missing is no beginning', '[كل] هدنة', null],
    ['anything: an entry that may begin so', '{open} هدنة', null],
  ])('a phrase begins with %s', (_name, phrase, expected) => expect(startOf(phrase, words)).toEqual(expected));
});
