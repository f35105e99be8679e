/** The look-up by words that must stand never passes over a phrase that matches. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { AnchorIndex, anchorsOf } from '@/utils/core/facts/anchors.ts';
import { FACT_TABLES } from '@/utils/core/facts/find-facts.ts';
import { linesOf } from '@/utils/core/facts/line.ts';
import { namesOf } from '@/utils/core/facts/names.ts';
import { compileRules } from '@/utils/core/facts/run-rules.ts';
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
      const possible = new Set(phrases.possible(line));
      const passedOver = phrases.all.filter((rule) => !possible.has(rule) && rule.pattern.test(line.text));
      expect(passedOver.map(({ pattern }) => pattern.source)).toEqual([]);
    }
  }
});

describe('anchors', () => {
  const words = { begin: ['تبدأ|يبدأ [العمل]', 'تدخل حيز'], open: ['[may] [it]'] };
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['a word', '@a ~3 مستعدة =@t', [['مستعده']]],
    ['every place but those in every sentence', 'في|عند {begin} =@t ~2 هدنة', [['تبدا', 'يبدا', 'تدخل'], ['هدنه']]],
    ['nothing that must stand', '@a [كل] ≈3 =@t', []],
    ['a tag among the words', '@a|هدنة =@p', []],
  ])('%s', (_name, phrase, expected) => expect(anchorsOf(phrase, words)).toEqual(expected));

  test.each([
    ['as it stands', 'هدنة', 'هدنه'],
    ['with clitics', 'هدنة', 'وبهدنه'],
    ['with a fused article', 'الهدنة', 'للهدنه'],
    ['by its beginning', 'عرقل*', 'بعرقلته'],
  ])('a word is found %s', (_name, word, token) => {
    const index = new AnchorIndex<number>();
    index.add(fold(word), 7);
    expect([...index.in([token])]).toEqual([7]);
    expect([...index.in(['كلمه'])]).toEqual([]);
  });
});
