import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isDropped } from '@/utils/core/text/fold.ts';
import { foldWithMap, toRaw } from '@/utils/core/text/offset-map.ts';
import { newsText } from './news-text.ts';

describe('foldWithMap: the checks of language.md 1.2', () => {
  it('a final mark leaves no entry', () => {
    const text = foldWithMap('تنظيمَي');
    expect(text.folded).toHaveLength(6);
    expect([...text.map]).toEqual([0, 1, 2, 3, 4, 6, 7]);
  });

  it('a ligature leaves its index twice', () => {
    expect([...foldWithMap('ﻻ').map]).toEqual([0, 0, 1]);
  });

  it.each([
    ['mark at the end', 'قال كيريُ أمس', 'كيري', 'كيريُ'],
    ['marks inside', 'كِيرِي', 'كيري', 'كِيرِي'],
    ['not over tatweel', 'لـكيريـ', 'كيري', 'كيري'],
    ['not over invisible units', 'كيري\u200F\u064E', 'كيري', 'كيري'],
    ['combining Latin mark', 'cafe\u0301.', 'cafe', 'cafe\u0301'],
    ['pair at the end', 'a😀\u0301', 'a😀', 'a😀\u0301'],
    ['apostrophe inside', "al-Qa'ida", 'qaida', "Qa'ida"],
  ])('%s', (_name, raw, folded, surface) => {
    const text = foldWithMap(raw);
    const start = text.folded.indexOf(folded);
    const span = toRaw(text, { start, end: start + folded.length });
    expect(raw.slice(span.start, span.end)).toBe(surface);
  });

  it('unchanged text is the same string with the identity map', () => {
    const raw = 'the deal of geneva';
    const text = foldWithMap(raw);
    expect(text.folded).toBe(raw);
    expect([...text.map]).toEqual(Array.from({ length: raw.length + 1 }, (_, index) => index));
  });

  it('refuses spans outside', () => {
    const text = foldWithMap('abc');
    for (const span of [
      { start: 0, end: 4 },
      { start: -1, end: 2 },
      { start: 2, end: 1 },
    ]) {
      expect(() => toRaw(text, span)).toThrow(RangeError);
    }
    expect(toRaw(text, { start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});

describe('foldWithMap: laws', () => {
  const textAndSpan = newsText.chain((raw) => {
    const { length } = fold(raw);
    return fc.tuple(fc.constant(raw), fc.nat(length), fc.nat(length));
  });

  it('folds as fold does, with a map that never decreases', () => {
    fc.assert(
      fc.property(newsText, (raw) => {
        const { folded, map } = foldWithMap(raw);
        expect(folded).toBe(fold(raw));
        expect(map).toHaveLength(folded.length + 1);
        expect([...map]).toEqual([...map].toSorted((a, b) => a - b));
        expect(map[folded.length]).toBe(raw.length);
      }),
    );
  });

  it('raw → folded → raw: the surface of a folded span folds to that span', () => {
    fc.assert(
      fc.property(textAndSpan, ([raw, a, b]) => {
        const text = foldWithMap(raw);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        // a span that cuts an expanded unit or a pair in two gets the whole of it, and one that cuts a word at an
        // apostrophe changes what stands beside it: both are right, neither is this law's business
        fc.pre(text.map[start] !== text.map[start - 1] && text.map[end] !== text.map[end - 1]);
        const span = toRaw(text, { start, end });
        const surface = raw.slice(span.start, span.end);
        fc.pre(!/['’`ʿ′]/u.test(surface));
        expect(fold(surface)).toBe(text.folded.slice(start, end));
        if (span.end > span.start) expect(isDropped(raw.charCodeAt(span.start))).toBe(false);
      }),
    );
  });
});
