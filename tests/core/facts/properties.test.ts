/** What holds for every fact of every article, and how the cost grows on text made to be slow. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { ATTRIBUTES } from '@/utils/core/model/attributes.ts';
import { valueFault } from '@/utils/core/model/attribute-value.ts';
import { FACT_RULES } from '@/utils/core/model/fact.ts';
import { ARTICLES } from './articles/all.ts';
import { processorTime } from '../processor-time.ts';
import { factsOf } from './reading.ts';

const engine = loadEngine();

describe('every fact', () => {
  test.each(ARTICLES)('$name', ({ text, date }) => {
    const facts = factsOf(text, date);
    for (const fact of facts) {
      expect(fact.start).toBeGreaterThanOrEqual(0);
      expect(fact.end).toBeLessThanOrEqual(text.length);
      expect(fact.surface.trim()).toBe(fact.surface);
      expect(fact.surface).not.toBe('');
      expect(Object.keys(ATTRIBUTES)).toContain(fact.attribute);
      expect(FACT_RULES).toContain(fact.rule);
      expect(engine.base.entity(fact.agreement)?.type).toBe('agreement');
      if (fact.value !== null) expect(valueFault(fact.attribute, fact.value)).toBeNull();
    }
    expect(facts.map((f) => f.start)).toEqual(facts.map((f) => f.start).toSorted((a, b) => a - b));
    expect(factsOf(text, date)).toEqual(facts);
  });

  test('an unrelated paragraph changes nothing', () => {
    const [article] = ARTICLES;
    if (!article) throw new Error('there is no article');
    const more = `${article.text}\n\nارتفعت أسعار القمح في الأسواق العالمية أمس بنسبة خمسة في المئة.`;
    expect(factsOf(more, article.date)).toEqual(factsOf(article.text, article.date));
  });

  test('nothing is told of furniture or of an empty text', () => {
    expect(factsOf('', '2016-09-10')).toEqual([]);
    expect(factsOf('\n\n', null)).toEqual([]);
  });
});

/** Four times the text may cost a little more than four times; the square would be sixteen. */
const MAX_RATIO = 10;
const SIZE = 1500;

describe('growth ratio, four times the text', () => {
  test.each<readonly [string, string]>([
    ['a truce that never begins', 'الهدنة تبدأ '],
    ['truces and lengths', 'the ceasefire holds for a week '],
    ['numbers', '5 '],
    ['number words', 'خمسة وعشرون '],
    ['spaces', '          '],
    ['commas', 'الاتفاق، '],
    ['weekdays', 'منتصف ليل الأحد الاثنين '],
    ['groups', 'داعش والنصرة و'],
    ['parties', 'روسيا والولايات المتحدة و'],
    ['open brackets', '(الاتفاق '],
    ['tags in the text', '@a1 @t2 '],
  ])(
    '%s',
    (_name, part) => {
      const cost = (times: number): number => {
        const text = `الاتفاق الروسي الأمريكي في سوريا ${part.repeat(times)}`;
        return processorTime(() => factsOf(text, '2016-09-10'));
      };
      cost(SIZE);
      expect(cost(SIZE * 4) / cost(SIZE)).toBeLessThan(MAX_RATIO);
      // six texts of up to 180,000 letters
    },
    30_000,
  );
});
