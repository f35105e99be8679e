/** Articles of other agreements and other outlets than those the rules were first written for. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';
import { ARTICLES } from './articles.ts';

describe('facts of an article', () => {
  test.each(ARTICLES)('$name', ({ text, date, agreement, facts }) => {
    const found = factsOf(text, date);
    const valued = found.filter((f) => f.value !== null);
    expect([...new Set(valued.map((f) => `${f.attribute} = ${f.value}`))].toSorted()).toEqual(facts.toSorted());
    for (const f of found) expect(f.agreement).toBe(agreement);
  });
});
