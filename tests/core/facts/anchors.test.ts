/** The look-up by words that must stand never passes over a phrase that matches. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { AnchorIndex, needsOf, startOf } from '@/utils/core/facts/phrases/anchors.ts';
import { FACT_TABLES } from '@/utils/core/facts/fact-tables.ts';
import { linesOf } from '@/utils/core/facts/line.ts';
import { namesOf } from '@/utils/core/facts/names.ts';
import { compileRules } from '@/utils/core/facts/phrases/run-rules.ts';
import { sentencesOf } from '@/utils/core/statements/sentences.ts';
import { findDates } from '@/utils/core/text/dates.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { ARTICLES } from './articles/all.ts';

const engine = loadEngine();
const RULES = compileRules(FACT_TABLES);

test.each(ARTICLES)('$name', ({ text, date }) => {
  const document = readText(text);
  const annotations = annotate(document, engine, { date });
  const names = namesOf(annotations, engine.base);
  const dates = findDates(text);
  for (const sentence of sentencesOf(document, annotations.mentions)) {
    for (const line of linesOf(sentence, dates, names)) {
      const phrases = RULES[sentence.language];
      const starts = new Map(phrases.possible(line).map((p) => [p.phrase, p.starts]));
      // every phrase is tried at every word, as if there were no look-up
      const words = [...line.text.matchAll(/[^ ]+/gu)].map((m) => m.index);
      const passedOver = phrases.all.filter((phrase) =>
        words.some((at) => {
          if (starts.get(phrase)?.includes(at)) return false;
          const pattern = phrase.pattern();
          pattern.lastIndex = at;
          return pattern.test(line.text);
        }),
      );
      expect(passedOver.map(({ pattern }) => pattern().source)).toEqual([]);
    }
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

  test.each([
    ['as it stands', 'هدنة', 'هدنه'],
    ['with clitics', 'هدنة', 'وبهدنه'],
    ['with a fused article', 'الهدنة', 'للهدنه'],
    ['by its beginning', 'عرقل*', 'بعرقلته'],
  ])('a word is found %s', (_name, word, token) => {
    const index = new AnchorIndex<number>();
    index.add(fold(word), 7);
    expect([...index.in(['كلمه', token])]).toEqual([[7, [1]]]);
    expect([...index.in(['كلمه'])]).toEqual([]);
  });
});
