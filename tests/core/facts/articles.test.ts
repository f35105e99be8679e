/** Articles of other agreements and other outlets than those the rules were first written for. */
import { describe, expect, test } from 'vitest';
import { ARTICLES } from './articles/all.ts';
import { factsOf } from './reading.ts';

describe('facts of an article', () => {
  test.each(ARTICLES)('$name', ({ text, date, agreement, facts, notYet = [] }) => {
    const told = factsOf(text, date)
      .filter((f) => f.value !== null)
      .map((f) => `${f.agreement === agreement ? '' : `${f.agreement}: `}${f.attribute} = ${f.value}`);
    const found = new Set(told);
    expect(
      facts.filter((f) => !found.has(f)),
      'missed',
    ).toEqual([]);
    expect(
      [...found].filter((f) => !facts.includes(f) && !notYet.includes(f)),
      'not in the text',
    ).toEqual([]);
  });
});
