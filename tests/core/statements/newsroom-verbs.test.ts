/** Headlines as newsrooms write them, and the forms of the verbs they use; words that only look like one. */
import { describe, expect, it } from 'vitest';
import { ARABIC_CUES } from '@/utils/core/statements/arabic-verbs.ts';
import { ENGLISH_CUES } from '@/utils/core/statements/english-verbs.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { statementsIn } from './reading.ts';

describe('headlines', () => {
  const BODY = '\n\nA new round of talks on the future of the country began in Geneva on Monday with many delegations.';
  it.each([
    ['China welcomes the ceasefire: spokesperson', 'China welcomes the ceasefire'],
    ['Truce will hold - Lavrov', 'Truce will hold'],
    ['Russia says truce ‘holding’', 'truce ‘holding'],
    ['Syria: what we know so far', null],
    ['Truce will hold - Geneva', null],
  ])('%s', (headline, expected) => {
    const [first] = statementsIn(headline + BODY);
    expect(first ? headline.slice(first.start, first.end) : null).toBe(expected);
  });
  it('a second clause behind و', () => {
    const headline = 'قبول مشروط لهدنة سوريا وكيري يحذر من خطة بديلة';
    const found = statementsIn(
      `${headline}\n\nبدأت في جنيف جولة جديدة من المحادثات حول مستقبل البلاد بحضور وفود كثيرة.`,
    );
    expect(found.map((s) => [...s.speaker, headline.slice(s.start, s.end)])).toEqual([['john-kerry', 'خطة بديلة']]);
  });
});

describe('verbs that news uses', () => {
  const lemma = (word: string): string | undefined =>
    ARABIC_CUES.get(fold(word))?.verb.lemma ?? ENGLISH_CUES.get(word)?.verb.lemma;
  it.each([
    ['أبدت', 'أبدى'],
    ['تبدي', 'أبدى'],
    ['شككت', 'شكك'],
    ['منددا', 'ندد'],
    ['يستهجن', 'استهجن'],
    ['ثمنت', 'ثمن'],
    ['أثنى', 'أثنى'],
    ['تنبأت', 'تنبأ'],
    ['نسبت', 'نسب'],
    ['وصفته', 'وصف'],
    ['دعاهم', 'دعا'],
    ['معقبا', 'عقب'],
    ['begged', 'beg'],
    ['begging', 'beg'],
    ['slammed', 'slam'],
    ['labelled', 'label'],
    ['foresaw', 'foresee'],
    ['ruled', 'rule out'],
    ['pointed', 'point out'],
    ['voiced', 'voice'],
  ])('%s', (word, expected) => expect(lemma(word)).toBe(expected));

  it.each(['مدينة', 'عقب', 'حسب', 'مدونة', 'ملتزمة', 'معدة', 'ملحة'])('%s is another word', (word) =>
    expect(lemma(word)).toBeUndefined(),
  );
});
