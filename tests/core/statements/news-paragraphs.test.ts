/** Whole paragraphs in the habits of different newsrooms: every statement found, and nothing else. */
import { describe, expect, it } from 'vitest';
import { NEWS_PARAGRAPHS } from './paragraphs/all.ts';
import { statementsIn, who } from './reading.ts';

describe('paragraphs as newsrooms write them', () => {
  it.each(NEWS_PARAGRAPHS)('$name', ({ text, date, expected, notYet = [] }) => {
    const found = statementsIn(text, date).map((s) => [who(s), text.slice(s.start, s.end)] as const);
    const key = ([speaker, content]: readonly [string, string]): string => `${speaker}: ${content}`;
    // each statement cut to the beginning that is expected of it, so that a difference reads as one line
    const cut = found.map(([speaker, content]) => {
      const fitting = [...expected, ...notYet].find(([s, beginning]) => s === speaker && content.startsWith(beginning));
      return key(fitting ?? [speaker, content]);
    });
    const known = new Set(notYet.map(key));
    expect(cut.filter((line) => !known.has(line)).toSorted()).toEqual(expected.map(key).toSorted());
  });
});
